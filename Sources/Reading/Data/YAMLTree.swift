// Builds nodes from the events of YAML, without recursion.

/// Builds nodes in the order of the file.
struct YAMLTree {
  private(set) var root: DataNode?
  private var count = 0
  /// The lists and mappings that are not closed yet, the outermost first.
  private var open: [Collection] = []

  private struct Collection {
    let isMapping: Bool
    let line: Int
    /// The nodes; in a mapping keys and values in turn.
    var nodes: [DataNode] = []

    var node: DataNode {
      guard isMapping else { return DataNode(content: .sequence(nodes), line: line) }
      let pairs = stride(from: 0, to: nodes.count - 1, by: 2).map {
        DataNode.Pair(key: nodes[$0], value: nodes[$0 + 1])
      }
      return DataNode(content: .mapping(pairs), line: line)
    }
  }

  mutating func add(_ node: DataNode) throws(DataSyntaxError) {
    count += 1
    guard count <= YAMLParser.mostNodes else {
      throw DataSyntaxError(line: node.line, reason: "more than \(YAMLParser.mostNodes) values")
    }
    if open.isEmpty { root = node } else { open[open.count - 1].nodes.append(node) }
  }

  mutating func open(isMapping: Bool, line: Int) throws(DataSyntaxError) {
    guard open.count < YAMLParser.deepest else {
      throw DataSyntaxError(
        line: line, reason: "lists and mappings stand more than \(YAMLParser.deepest) deep")
    }
    open.append(Collection(isMapping: isMapping, line: line))
  }

  mutating func close() throws(DataSyntaxError) {
    if let collection = open.popLast() { try add(collection.node) }
  }
}
