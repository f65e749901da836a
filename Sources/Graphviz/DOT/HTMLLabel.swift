// Labels with tables, fonts and several runs of text.

/// An HTML-like label, built from parts; there is no way to put markup into it as a string.
///
/// ```swift
/// let card = HTMLLabel(
///   HTMLLabel.Table(
///     attributes: ["border": .number(1), "cellborder": .number(0)],
///     rows: [
///       [HTMLLabel.Cell([HTMLLabel.Line("INCIDENT", style: .init(isBold: true, size: 8))])],
///       [HTMLLabel.Cell([HTMLLabel.Line("Crane 4 falls")], alignment: .left)],
///     ]))
/// ```
public struct HTMLLabel: Sendable, Equatable {
  /// What a label or a cell contains.
  public enum Content: Sendable, Equatable {
    /// Lines of text, each set the same way; none for an empty cell.
    case lines([Line], Alignment)
    /// A table.
    indirect case table(Table)
  }

  /// Where lines stand.
  public enum Alignment: String, Sendable, Equatable {
    /// In the middle.
    case center
    /// Flush left.
    case left
    /// Flush right.
    case right
  }

  /// What the label contains.
  public var content: Content

  /// A label of lines.
  public init(_ lines: [Line], alignment: Alignment = .center) {
    content = .lines(lines, alignment)
  }

  /// A label that is a table.
  public init(_ table: Table) { content = .table(table) }

  /// The words of the label, line by line and cell by cell.
  public var plainText: String {
    var words: [String] = []
    collectWords(of: content, into: &words)
    return words.joined(separator: "\n")
  }

  private func collectWords(of content: Content, into words: inout [String]) {
    switch content {
    case .lines(let lines, _):
      for line in lines where !line.runs.isEmpty { words.append(line.runs.map(\.text).joined()) }
    case .table(let table):
      for cell in table.rows.joined() { collectWords(of: cell.content, into: &words) }
    }
  }
}
