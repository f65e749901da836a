// The options for printing answers.

internal import ArgumentParser
internal import FoundationEssentials

/// `--json`, `--jsonl`, `--csv` and `--color`, the same for every list.
struct TableOptions: ParsableArguments {
  enum Format: String, EnumerableFlag {
    case json, jsonl, csv

    static func help(for value: Format) -> ArgumentHelp? {
      switch value {
      case .json: "One JSON array."
      case .jsonl: "One JSON object a line."
      case .csv: "Comma-separated values with a header line."
      }
    }
  }

  enum Color: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Flag(exclusivity: .exclusive)
  var format: Format?

  @Option(help: "Colour in tables: auto, always or never. NO_COLOR is respected.")
  var color = Color.auto

  private var usesColor: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      Console.isTerminal && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
    }
  }

  /// Prints a table for people.
  func print(_ table: Table) throws { try Console.write(table.text(width: Console.width, color: usesColor)) }

  /// Prints rows of JSON, as an array or one a line.
  func print(json rows: [[UInt8]]) throws {
    guard format != .jsonl else {
      return try Console.write(rows.flatMap { $0 + [0x0A] })
    }
    var bytes: [UInt8] = Array("[".utf8)
    for (index, row) in rows.enumerated() {
      bytes += Array(index == 0 ? "\n".utf8 : ",\n".utf8) + row
    }
    try Console.write(bytes + Array(rows.isEmpty ? "]\n".utf8 : "\n]\n".utf8))
  }
}
