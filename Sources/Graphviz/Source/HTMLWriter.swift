// HTML-like labels as Graphviz reads them.

/// Writes one label.
struct HTMLWriter {
  private let owner: String
  private var cells = 0
  private var markup = ""

  private init(owner: String) { self.owner = owner }

  /// The markup of `label`, without the angle brackets that DOT puts around it.
  ///
  /// The markup always holds a tag, so that it never equals a plain string: libcgraph would intern
  /// both as one.
  static func write(_ label: HTMLLabel, owner: String) throws(GraphvizError) -> String {
    var writer = HTMLWriter(owner: owner)
    switch label.content {
    case .table(let table) where table.rows.contains { !$0.isEmpty }: try writer.write(table)
    case .table: writer.markup = "<font> </font>"
    case .lines(let lines, let alignment):
      writer.markup = "<font>"
      let start = writer.markup
      try writer.write(lines, alignment)
      if writer.markup == start { writer.markup += " " }
      writer.markup += "</font>"
    }
    let count = writer.markup.utf8.count
    guard count <= GraphvizLimits.htmlBytes else {
      throw .tooMuch(
        what: "bytes in the label of \(owner)", count: count, limit: GraphvizLimits.htmlBytes)
    }
    return writer.markup
  }

  private mutating func write(_ table: HTMLLabel.Table) throws(GraphvizError) {
    markup += "<table"
    try write(table.attributes)
    markup += ">"
    for row in table.rows where !row.isEmpty {
      markup += "<tr>"
      for cell in row {
        markup += "<td"
        try write(cell.attributes)
        if case .lines(_, let alignment) = cell.content, alignment != .center,
          cell.attributes["align"] == nil
        {
          markup += " align=\"\(alignment.rawValue)\""
        }
        markup += ">"
        try write(cell.content)
        markup += "</td>"
      }
      markup += "</tr>"
    }
    markup += "</table>"
  }

  private mutating func write(_ content: HTMLLabel.Content) throws(GraphvizError) {
    switch content {
    case .lines(let lines, let alignment): try write(lines, alignment)
    // Graphviz takes no table without cells.
    case .table(let table) where table.rows.contains { !$0.isEmpty }: try write(table)
    case .table: break
    }
  }

  private mutating func write(_ attributes: DOT.Attributes) throws(GraphvizError) {
    cells += 1
    markup += try attributes.writtenInHTML(owner: owner)
    let isPointedAt = attributes.entries.contains {
      $0.name.kind == .link || $0.name.kind == .tooltip
    }
    if isPointedAt, attributes[.id] == nil {
      // Without one Graphviz takes a counter that runs on from picture to picture.
      markup += " id=\"\(Escape.html(owner))-cell-\(cells)\""
    }
  }

  private mutating func write(
    _ lines: [HTMLLabel.Line], _ alignment: HTMLLabel.Alignment
  ) throws(GraphvizError) {
    // Only what stands before a break is aligned by it, so flush lines end in one, the last too.
    let lineBreak = alignment == .center ? "<br/>" : "<br align=\"\(alignment.rawValue)\"/>"
    for (index, line) in lines.enumerated() {
      if index > 0 { markup += lineBreak }
      for run in line.runs {
        let style = try Tags(run.style, owner: owner)
        for (index, text) in CleanText(run.text).lines.enumerated() {
          if index > 0 { markup += lineBreak }
          // Graphviz takes no style without text in it.
          if !text.isEmpty { markup += style.opening + Escape.html(text) + style.closing }
        }
      }
    }
    if alignment != .center, !lines.isEmpty { markup += lineBreak }
  }
}

/// The tags that put a style around text.
private struct Tags {
  var opening = ""
  var closing = ""

  init(_ style: HTMLLabel.Style, owner: String) throws(GraphvizError) {
    var attributes: DOT.Attributes = [:]
    attributes["point-size"] = style.size.map { .number($0) }
    attributes["color"] = style.color.map { .constant($0) }
    attributes["face"] = style.font.map { .constant($0) }
    if !attributes.entries.isEmpty {
      opening = "<font\(try attributes.writtenInHTML(owner: owner))>"
      closing = "</font>"
    }
    if style.isBold { (opening, closing) = (opening + "<b>", "</b>" + closing) }
    if style.isItalic { (opening, closing) = (opening + "<i>", "</i>" + closing) }
  }
}
