// Tables for people.

/// Rows in columns, aligned by the width that a terminal gives each character.
struct Table {
  struct Column {
    var title: String
    /// Takes what width is left, and is cut to it.
    var isFlexible = false
  }

  let columns: [Column]
  private var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  mutating func add(_ cells: [String]) { rows.append(cells.map(Console.printable)) }

  /// The table as text.
  ///
  /// - Parameters:
  ///   - width: columns of the terminal; nil leaves every cell whole.
  ///   - color: whether the heading is bold.
  func text(width: Int?, color: Bool) -> String {
    var widths = columns.map { $0.title.columns }
    for row in rows {
      for (i, cell) in row.enumerated() { widths[i] = max(widths[i], cell.columns) }
    }
    if let width {
      let gaps = 2 * (columns.count - 1)
      let fixed = columns.indices.filter { !columns[$0].isFlexible }.map { widths[$0] }.reduce(0, +)
      for i in columns.indices where columns[i].isFlexible {
        widths[i] = min(widths[i], max(width - fixed - gaps, 20))
      }
    }
    func line(_ cells: [String]) -> String {
      var text = ""
      for (i, cell) in cells.enumerated() {
        let cut = cell.cut(to: widths[i])
        text += cut
        if i < cells.count - 1 { text += String(repeating: " ", count: widths[i] - cut.columns + 2) }
      }
      return text
    }
    let heading = line(columns.map(\.title))
    let lines = [color ? "\u{1B}[1m\(heading)\u{1B}[0m" : heading] + rows.map(line)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// Columns that a terminal gives the text: two for East Asian and emoji characters, none for combining marks.
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// The text cut to some columns, with an ellipsis where something was cut.
  func cut(to width: Int) -> String {
    guard columns > width else { return self }
    var result = ""
    var used = 0
    for character in self {
      let size = String(character).columns
      if used + size > width - 1 { break }
      result.append(character)
      used += size
    }
    return result + "…"
  }
}

extension Unicode.Scalar {
  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
