// Events as CSV (RFC 4180).

internal import CalendarDates
internal import ChronicleTypes
internal import TextBasics

extension ChronicleFormat {
  /// Comma-separated values with a header line, an event a row.
  ///
  /// Cells that a spreadsheet would take for a formula get an apostrophe in front.
  public static let csv = ChronicleFormat(name: "csv", ending: "csv", summary: "events, for a spreadsheet") {
    selection, _, sink in
    let names = Dictionary(selection.chronicle.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let sources = Dictionary(selection.chronicle.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    sink(CSV.line(csvColumns))
    for event in selection.events {
      let source = sources[event.document]
      sink(
        CSV.line([
          event.id, event.days.date?.description ?? "", event.days.earliest?.description ?? "",
          event.days.latest?.description ?? "",
          event.days.text ?? "", event.kind.rawValue, event.type, event.text.onOneLine,
          event.actors.compactMap { names[$0.id] }.joined(separator: ";"), event.place ?? "",
          event.status?.rawValue ?? event.stance?.rawValue ?? "",
          event.kind == .statement && event.type != "indirect" ? event.text : "",
          source?.path ?? event.document, source?.published?.description ?? "", String(event.start),
          String(event.end), event.rule,
        ]))
    }
  }

  /// The columns of the CSV, in order.
  public static let csvColumns = [
    "id", "date", "earliest", "latest", "date_text", "kind", "type", "title", "actors", "place",
    "status", "quote", "document", "published", "start", "end", "rule",
  ]
}

/// Rows of comma-separated values.
public enum CSV {
  /// A row with its line break.
  public static func line(_ cells: [String]) -> [UInt8] {
    Array((cells.map(cell).joined(separator: ",") + "\r\n").utf8)
  }

  /// Neither a control nor a mark of direction, which could steer what shows the table; tabs and line breaks stay.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch HostileScalar(scalar) {
    case .control: ["\t", "\n", "\r"].contains(scalar)
    case .direction: false
    case .noncharacter, nil: true
    }
  }

  static func cell(_ text: String) -> String {
    var text = String(String.UnicodeScalarView(text.unicodeScalars.filter(isPrintable)))
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { "\",\n\r".unicodeScalars.contains($0) }) else {
      return text
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append("\"") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
