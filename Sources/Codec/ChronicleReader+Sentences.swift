// Reads the sentences of chronicle.json that can be quoted.

internal import CalendarDates
public import ChronicleTypes
public import JSON

extension CitedSentence: JSONReadable {
  /// Reads one object; keys that it does not know are skipped.
  public init(from json: inout JSONReader) throws(JSONError) {
    self.init(QuotableSentence(span: .none, line: 0, text: ""), in: "")
    try json.object(
      requires: ["document", "start", "end", "line", "text"], optional: ["days", "told", "terms", "isPersonal"])
    while let key = try json.key() {
      switch key {
      case "document": document = try json.value()
      case "start": sentence.span.start = try json.offset()
      case "end": sentence.span.end = try json.offset()
      case "line": sentence.line = try json.offset()
      case "text": sentence.text = try json.value()
      case "days": sentence.days = try json.value()
      case "told": sentence.told = try json.value()
      case "terms": sentence.terms = try json.value()
      case "isPersonal": sentence.isPersonal = try json.value()
      default: try json.skip()
      }
    }
  }
}
