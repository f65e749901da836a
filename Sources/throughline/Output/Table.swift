// Tables for people.

/// Rows in columns, aligned by the width that a terminal gives each character.
struct Table {
  struct Column {
    var title: String
    /// How narrow the column may become where the terminal is; its cells are broken into lines then. nil keeps it whole.
    var minimum: Int?
    /// Columns with a lower number give way first.
    var givesWay = 0
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
      var excess = widths.reduce(2 * (columns.count - 1), +) - width
      for i in columns.indices.sorted(by: { columns[$0].givesWay < columns[$1].givesWay }) where excess > 0 {
        guard let minimum = columns[i].minimum, widths[i] > minimum else { continue }
        let step = min(excess, widths[i] - minimum)
        widths[i] -= step
        excess -= step
      }
    }
    func line(_ cells: [String]) -> String {
      var text = ""
      for (i, cell) in cells.enumerated() {
        text += cell
        if i < cells.count - 1 { text += String(repeating: " ", count: max(0, widths[i] - cell.columns) + 2) }
      }
      while text.last == " " { text.removeLast() }
      return text
    }
    func lines(_ row: [String]) -> [String] {
      let cells = row.indices.map { row[$0].wrapped(to: widths[$0], lines: Self.linesOfCell) }
      return (0..<(cells.map(\.count).max() ?? 1)).map { n in
        line(cells.map { n < $0.count ? $0[n] : "" })
      }
    }
    let heading = line(columns.map(\.title))
    let all = [color ? "\u{1B}[1m\(heading)\u{1B}[0m" : heading] + rows.flatMap(lines)
    return all.joined(separator: "\n") + "\n"
  }

  /// Lines that a cell may take where the terminal is narrow; what is left ends in an ellipsis.
  private static let linesOfCell = 4
}

extension String {
  /// Columns that a terminal gives the text: two for East Asian and emoji characters, none for combining marks.
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// The text in lines of some columns, broken between words where that is possible.
  func wrapped(to width: Int, lines maximum: Int) -> [String] {
    guard columns > width else { return [self] }
    var lines: [String] = []
    var rest = self[...]
    while !rest.isEmpty, lines.count < maximum - 1, String(rest).columns > width {
      var end = rest.startIndex
      var used = 0
      var space: String.Index?
      while end < rest.endIndex {
        used += String(rest[end]).columns
        if used > width { break }
        if rest[end] == " " { space = end }
        end = rest.index(after: end)
      }
      // A line breaks before the character that does not fit, at the last space, or within a word that fills it.
      let stop = rest[end] == " " ? end : space ?? (end > rest.startIndex ? end : rest.index(after: end))
      lines.append(String(rest[..<stop]))
      rest = rest[stop...].drop { $0 == " " }
    }
    if !rest.isEmpty { lines.append(String(rest).cut(to: width)) }
    return lines
  }

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
