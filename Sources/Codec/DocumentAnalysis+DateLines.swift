// The time expressions of a document as lines of JSON.

public import ChronicleTypes
internal import JSON

extension DocumentAnalysis {
  /// One line of JSON for each time expression.
  ///
  /// - Parameter text: the text of the document.
  /// - Complexity: O(n · log m) in the expressions and the length of the text.
  public func dateLines(text: SourceText) -> [UInt8] {
    var bytes: [UInt8] = []
    for time in timeExpressions {
      var writer = JSONWriter(pretty: false)
      writer.object { json in
        json.field("document", document.path)
        json.field("line", text.line(atByte: text.byte(atCodePoint: time.span.start)))
        json.timeFields(time)
      }
      bytes += writer.bytes + [0x0A]
    }
    return bytes
  }
}
