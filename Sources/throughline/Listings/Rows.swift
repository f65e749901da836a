// The rows of a listing, in every format.

internal import Exporting
internal import JSON

/// A listing: the same cells as a table, CSV or JSON.
struct Rows {
  enum Cell {
    case text(String)
    case number(Int)
    /// A number that is not sure, “1–3”; as JSON the upper one, and the lower one under a name of its own.
    case range(ClosedRange<Int>, least: StaticString)
    case list([String])

    var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      case .range(let range, _):
        range.count == 1 ? String(range.upperBound) : "\(range.lowerBound)–\(range.upperBound)"
      case .list(let items): items.joined(separator: "; ")
      }
    }
  }

  let columns: [StaticString]
  /// Columns that are made narrower where the terminal is narrow.
  let flexible: Set<String>

  init(_ columns: [StaticString], flexible: Set<String>) {
    self.columns = columns
    self.flexible = flexible
  }

  func print(_ rows: [[Cell]], _ output: TableOptions) throws {
    switch output.format {
    case .csv:
      let lines = [columns.map(\.description)] + rows.map { $0.map(\.text) }
      try Console.write(lines.flatMap { CSV.line($0) })
    case .json, .jsonl:
      try output.print(
        json: rows.map { row in
          var writer = JSONWriter(pretty: false)
          writer.object { json in
            for (column, cell) in zip(columns, row) {
              switch cell {
              case .text(let text): json.field(column, text.isEmpty ? nil : text)
              case .number(let number): json.field(column, number)
              case .range(let range, let least):
                json.field(column, range.upperBound)
                json.field(least, range.lowerBound)
              case .list(let items): json.strings(column, items)
              }
            }
          }
          return writer.bytes
        })
    case nil:
      var table = Table(
        columns.map {
          Table.Column(
            title: $0.description.uppercased().replacing("_", with: " "),
            minimum: flexible.contains($0.description) ? 16 : nil)
        })
      for row in rows { table.add(row.map(\.text)) }
      try output.print(table)
    }
  }
}
