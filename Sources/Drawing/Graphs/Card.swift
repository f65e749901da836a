// A card: a table with a head line, words and notes, for an event, a claim or many of them in a graph.

internal import Graphviz

/// A card of a graph.
struct Card {
  var className: String
  var head: HTMLLabel.Line
  /// The width of the head, in points; the letter of the source stands behind it.
  var headWidth = 240.0
  /// The letter of the source and its colour; nil where the card has none.
  var source: (letter: String, color: DOT.Constant)?
  var body: [HTMLLabel.Line]
  /// What is said below the words.
  var notes: [HTMLLabel.Line] = []
  var ground: DOT.Constant
  var border: DOT.Constant
  var borderWidth = 1.0
  var style: DOT.Constant = "rounded"
  var link: Canvas.Link

  var node: DOT.Node {
    let table = HTMLLabel.Table(
      attributes: [
        "border": .number(borderWidth), "cellborder": .number(0), "cellspacing": .number(2),
        "cellpadding": .number(2), "color": .constant(border), "bgcolor": .constant(ground), "style": .constant(style),
      ], rows: [top] + [body, notes].filter { !$0.isEmpty }.map { [cell($0)] })
    return DOT.Node(
      id: link.id,
      attributes: [
        .id: .text(link.id), .styleClass: .text(className), .label: .html(HTMLLabel(table)),
        .tooltip: .text(link.tooltip), .url: .link(link.url),
      ])
  }

  private var top: [HTMLLabel.Cell] {
    let cell = HTMLLabel.Cell(
      [head], alignment: .left, attributes: ["align": "left", "width": .number(headWidth)])
    guard let source else { return [cell] }
    let badge = HTMLLabel.Cell(
      [HTMLLabel.Line(source.letter, style: .init(isBold: true, size: 9))],
      attributes: ["bgcolor": .constant(source.color), "width": .number(15), "height": .number(14)])
    return [cell, badge]
  }

  private func cell(_ lines: [HTMLLabel.Line]) -> HTMLLabel.Cell {
    var attributes: DOT.Attributes = ["align": "left"]
    if source != nil { attributes["colspan"] = .number(2) }
    attributes["balign"] = "left"
    return HTMLLabel.Cell(lines, alignment: .left, attributes: attributes)
  }
}
