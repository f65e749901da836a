// A sheet to place boxes and texts on, as nodes with fixed positions.

internal import Graphviz

/// A picture whose every position is computed here and drawn as it is (engine nop2). Points, y downwards.
struct Canvas {
  private(set) var nodes: [DOT.Node] = []
  private(set) var bottom = 0.0
  private var count = 0

  /// A rectangle on the sheet.
  struct Box {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }

  /// What a box looks like.
  struct Look {
    var shape: DOT.Constant = "box"
    var fill: DOT.Constant?
    var stroke: DOT.Constant?
    var strokeWidth = 1.0
    var style: DOT.Constant = "filled"
    /// Degrees by which a shape is turned to the left.
    var orientation = 0.0
    var className: String
  }

  /// What a mark leads to.
  struct Link {
    var id: String
    var tooltip: String
    var url: String
  }

  /// A filled shape; decoration unless it has a link.
  ///
  /// - Parameter owner: id of the event that a decoration belongs to, which then is one of its classes: `of-` and the
  ///   id.
  mutating func box(_ box: Box, _ look: Look, link: Link? = nil, of owner: String? = nil) {
    var attributes: DOT.Attributes = [
      .label: .text(""), .position: .position(x: box.x + box.width / 2, y: -(box.y + box.height / 2)),
      "width": .number(box.width / 72), "height": .number(box.height / 72), .shape: .constant(look.shape),
      "style": .constant(look.style), "penwidth": .number(look.stroke == nil ? 0 : look.strokeWidth),
      .styleClass: .text(link == nil ? look.className + Self.owned(owner) + " decor" : look.className),
    ]
    if let fill = look.fill { attributes["fillcolor"] = .constant(fill) }
    if let stroke = look.stroke { attributes["color"] = .constant(stroke) }
    if look.orientation != 0 { attributes["orientation"] = .number(look.orientation) }
    add(attributes, link, bottom: box.y + box.height)
  }

  /// How a text is set.
  struct TextStyle {
    var size = 10.0
    var color: DOT.Constant = Palette.ink
    var isBold = false
    var className = "ink"
    /// Whether the lines are flush right, and the point is their upper right corner.
    var isFlushRight = false
    /// Paints the ground behind the text, so that lines below do not cross it.
    var ground: DOT.Constant?
  }

  /// Lines of text, flush left, their upper left corner at a point.
  ///
  /// - Parameter owner: as of a box.
  mutating func text(
    _ lines: [String], x: Double, y: Double, _ style: TextStyle = TextStyle(), of owner: String? = nil
  ) {
    guard !lines.isEmpty else { return }
    let width = lines.map { TextMeasure.nodeWidth($0, size: style.size, bold: style.isBold) }.max() ?? 0
    let height = Double(lines.count) * style.size * 1.2
    var attributes: DOT.Attributes = [
      .label: style.isFlushRight
        ? .rightText(lines.joined(separator: "\n")) : .leftText(lines.joined(separator: "\n")),
      .position: .position(x: style.isFlushRight ? x - width / 2 : x + width / 2, y: -(y + height / 2)),
      "width": .number(width / 72), "height": .number(height / 72), .shape: "plaintext",
      "fontsize": .number(style.size), "fontcolor": .constant(style.color),
      "fontname": .constant(style.isBold ? Palette.boldFont : Palette.font),
      .styleClass: .text(style.className + (style.isBold ? " bold" : "") + Self.owned(owner) + " decor"),
    ]
    if let ground = style.ground {
      attributes["style"] = "filled"
      attributes["fillcolor"] = .constant(ground)
      attributes[.shape] = "box"
      attributes["penwidth"] = .number(0)
    }
    add(attributes, nil, bottom: y + height)
  }

  private static func owned(_ owner: String?) -> String { owner.map { " of-" + $0 } ?? "" }

  private mutating func add(_ attributes: DOT.Attributes, _ link: Link?, bottom: Double) {
    var attributes = attributes
    count += 1
    if let link {
      attributes[.id] = .text(link.id)
      attributes[.tooltip] = .text(link.tooltip)
      attributes[.url] = .link(link.url)
    }
    nodes.append(DOT.Node(id: "n\(count)", attributes: attributes))
    self.bottom = max(self.bottom, bottom)
  }

  /// The sheet as a graph.
  func graph(id: String, tooltip: String) -> DOT.Graph {
    DOT.Graph(
      id: id, isDirected: true,
      attributes: [
        .id: .text(id), .styleClass: .text(id), "bgcolor": "#ffffff", "outputorder": "nodesfirst",
        "splines": "line", "pad": .number(0.25), "fontname": .constant(Palette.font),
        .tooltip: .text(tooltip),
      ],
      nodeDefaults: [
        "fixedsize": "shape", "margin": .number(0), "fontname": .constant(Palette.font),
        .tooltip: .text(""),
      ],
      edgeDefaults: [:], nodes: nodes, edges: [], groups: [])
  }
}
