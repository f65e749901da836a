// Evidence: the words and the rule behind one part of an item.

/// One part of an item, the words that it was read from, and the rule that read them.
public struct Evidence: Sendable, Equatable {
  /// The part of the item: `trigger`, `agent`, `status`, `date`, `speaker`, …
  public var part: String
  /// The id of the rule.
  public var rule: String
  /// Where the words begin, in code points of the document.
  @Offset public var start: Int
  /// Where the words end, in code points, exclusive.
  @Offset public var end: Int
  /// The words.
  public var text: String

  /// A part, its rule and its words.
  public init(part: String, rule: String, span: TextSpan, text: String) {
    self.part = part
    self.rule = rule
    start = span.start
    end = span.end
    self.text = text
  }
}
