// Tables for people.

internal import TextBasics

/// Rows in columns, aligned by the width that a terminal gives to each character.
struct Table {
  struct Column {
    var title: String
    /// The smallest width of the column on a narrow terminal, where its cells are broken into lines; nil keeps it as it
    /// is.
    var minimum: Int?
    /// Columns with a lower number become narrow first.
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

  /// The most lines of a cell on a narrow terminal. A longer cell ends in an ellipsis.
  private static let linesOfCell = 4
}
