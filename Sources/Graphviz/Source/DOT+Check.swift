// What must hold of a graph before it reaches Graphviz.

extension DOT.Graph {
  /// Refuses a graph that is too large for Graphviz, contradicts itself, or would not be printed
  /// whole.
  ///
  /// ``Renderer`` calls it. Names are compared byte by byte as Graphviz does, after cleaning.
  /// Linear in the size of the graph.
  public func check() throws(GraphvizError) { _ = try checkedSource() }

  /// The source of a graph in which nothing is refused.
  func checkedSource() throws(GraphvizError) -> String {
    try Self.limit("nodes", nodes.count, GraphvizLimits.nodes)
    try Self.limit("edges", edges.count, GraphvizLimits.edges)
    try Self.limit("groups", groups.count, GraphvizLimits.nodes)
    try checkNames()
    var printer = SourcePrinter(keepsGoing: false)
    try printer.print(self)
    try Self.limit("bytes of DOT source", printer.text.utf8.count, GraphvizLimits.sourceBytes)
    return printer.text
  }

  private func checkNames() throws(GraphvizError) {
    _ = try Self.key(id, "the graph")
    var names: Set<[UInt8]> = []
    names.reserveCapacity(nodes.count)
    for node in nodes where try !names.insert(Self.key(node.id, "a node")).inserted {
      throw .duplicate(what: "nodes", id: CleanText.identifier(node.id))
    }
    var keys: Set<[[UInt8]]> = []
    for edge in edges {
      let tail = try Self.key(edge.tail, "an edge")
      let head = try Self.key(edge.head, "an edge")
      for (end, id) in [(tail, edge.tail), (head, edge.head)] where !names.contains(end) {
        throw .unknownNode(
          id: CleanText(id).joined, in: "the edge \(CleanText(edge.id ?? "").joined)")
      }
      guard let id = edge.id else { continue }
      var ends = [tail, head]
      // An edge without direction is the same from both sides.
      if !isDirected { ends.sort { $0.lexicographicallyPrecedes($1) } }
      if try !keys.insert(ends + [Self.key(id, "an edge")]).inserted {
        throw .duplicate(what: "edges between the same nodes", id: CleanText.identifier(id))
      }
    }
    var groupNames: Set<[UInt8]> = []
    for group in groups {
      if try !groupNames.insert(Self.key(group.id, "a group")).inserted {
        throw .duplicate(what: "groups", id: CleanText.identifier(group.id))
      }
      for node in group.nodes where try !names.contains(Self.key(node, "a group")) {
        throw .unknownNode(
          id: CleanText(node).joined, in: "the group \(CleanText(group.id).joined)")
      }
    }
  }

  /// A name as Graphviz compares it. Swift holds strings equal that are only canonically so.
  private static func key(_ id: String, _ owner: String) throws(GraphvizError) -> [UInt8] {
    try limit("bytes in the name of \(owner)", id.utf8.count, GraphvizLimits.idBytes)
    let key = Array(CleanText.identifier(id).utf8)
    guard !key.isEmpty else {
      throw .refused(attribute: "id", owner: owner, reason: "nothing readable is in it")
    }
    return key
  }

  private static func limit(_ what: String, _ count: Int, _ limit: Int) throws(GraphvizError) {
    guard count <= limit else { throw .tooMuch(what: what, count: count, limit: limit) }
  }
}
