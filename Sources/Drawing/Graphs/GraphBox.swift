// A filled box with a name: an actor, an origin or a source in a graph.

internal import Graphviz

/// A filled box with a name.
struct GraphBox {
  var className: String
  /// The name, a line each.
  var lines: [String]
  var fill: DOT.Constant
  var ink: DOT.Constant = "#ffffff"
  var style: DOT.Constant = "filled,rounded"
  var link: Canvas.Link

  /// The node, called by the id of the link unless it has a name of its own among the nodes.
  func node(id: String? = nil) -> DOT.Node {
    DOT.Node(
      id: id ?? link.id,
      attributes: [
        .id: .text(link.id), .styleClass: .text(className), .shape: "box", "style": .constant(style),
        "fillcolor": .constant(fill), "color": .constant(fill), "fontcolor": .constant(ink), "fontsize": .number(11),
        "margin": "0.12,0.07", .label: .text(lines.joined(separator: "\n")), .tooltip: .text(link.tooltip),
        .url: .link(link.url),
      ])
  }
}
