// Graphs as lines of DOT.

/// Prints a graph, and either leaves out what may not be written or throws at it.
struct SourcePrinter {
  private(set) var text = ""
  private let keepsGoing: Bool

  init(keepsGoing: Bool) { self.keepsGoing = keepsGoing }

  mutating func print(_ graph: DOT.Graph) throws(GraphvizError) {
    let name = Self.name(graph.id)
    text += "\(graph.isDirected ? "digraph" : "graph") \(Escape.quoted(name)) {\n"
    try printDefaults("graph", graph.attributes, owner: name)
    try printDefaults("node", graph.nodeDefaults, owner: name)
    try printDefaults("edge", graph.edgeDefaults, owner: name)
    for node in graph.nodes { try print(node, defaults: graph.nodeDefaults) }
    for group in graph.groups { try print(group, inherited: graph.attributes) }
    for edge in graph.edges { try print(edge, arrow: graph.isDirected ? "->" : "--") }
    text += "}\n"
  }

  /// How an identifier is written inside the quotes.
  static func name(_ id: String) -> String { Escape.name(CleanText.identifier(id)) }

  private mutating func printDefaults(
    _ kind: String, _ attributes: DOT.Attributes, owner: String
  ) throws(GraphvizError) {
    let list = try list(attributes, owner: owner)
    if !list.isEmpty { text += "  \(kind) [\(list.joined(separator: ", "))];\n" }
  }

  private mutating func print(_ node: DOT.Node, defaults: DOT.Attributes) throws(GraphvizError) {
    let name = Self.name(node.id)
    var attributes = node.attributes
    if attributes[.label] == nil, defaults[.label] == nil, name != node.id {
      // The name would become the label with its escapes read once too often.
      attributes[.label] = .text(node.id)
    }
    if case .html(let label)? = attributes[.label], attributes[.tooltip] == nil,
      defaults[.tooltip] == nil
    {
      // A linked node would show the markup of its label.
      attributes[.tooltip] = .text(label.plainText)
    }
    let list = try list(attributes, owner: name)
    text += "  \(Escape.quoted(name))"
    text += list.isEmpty ? ";\n" : " [\(list.joined(separator: ", "))];\n"
  }

  private mutating func print(_ edge: DOT.Edge, arrow: String) throws(GraphvizError) {
    let (tail, head) = (Self.name(edge.tail), Self.name(edge.head))
    var list = try list(edge.attributes, owner: edge.id.map(Self.name) ?? "\(tail)\(arrow)\(head)")
    if let id = edge.id { list.insert("key=\(Escape.quoted(Self.name(id)))", at: 0) }
    text += "  \(Escape.quoted(tail)) \(arrow) \(Escape.quoted(head))"
    text += list.isEmpty ? ";\n" : " [\(list.joined(separator: ", "))];\n"
  }

  private mutating func print(
    _ group: DOT.Group, inherited: DOT.Attributes
  ) throws(GraphvizError) {
    // Graphviz tells clusters by their names.
    let name = (group.isCluster ? "cluster_" : "group_") + Self.name(group.id)
    text += "  subgraph \(Escape.quoted(name)) {\n"
    if group.isCluster {
      for entry in inherited.entries
      where entry.name.kind != .own && group.attributes[entry.name] == nil {
        // A cluster would take over the graph's own label, identifier and link.
        text += "    \(entry.name)=\"\";\n"
      }
    }
    for item in try list(group.attributes, owner: name) { text += "    \(item);\n" }
    for node in group.nodes { text += "    \(Escape.quoted(Self.name(node)));\n" }
    text += "  }\n"
  }

  private func list(
    _ attributes: DOT.Attributes, owner: String
  ) throws(GraphvizError) -> [String] {
    var list: [String] = []
    for entry in attributes.entries {
      do {
        guard let value = try entry.value.written(under: entry.name, owner: owner) else { continue }
        list.append("\(entry.name)=\(value)")
      } catch {
        if !keepsGoing { throw error }
      }
    }
    return list
  }
}
