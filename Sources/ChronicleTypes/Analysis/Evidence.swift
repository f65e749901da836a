// Why an item says what it says.

/// One part of an item, the rule that read it, and the words that it was read from.
public struct Evidence: Sendable, Equatable {
  /// What of the item: `trigger`, `agent`, `status`, `date`, `speaker`, …
  public var part: String
  public var rule: String
  /// The words, in code points of the document.
  @Offset public var start: Int
  @Offset public var end: Int
  public var text: String

  public init(part: String, rule: String, span: TextSpan, text: String) {
    self.part = part
    self.rule = rule
    start = span.start
    end = span.end
    self.text = text
  }
}
