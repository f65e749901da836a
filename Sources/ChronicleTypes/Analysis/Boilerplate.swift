// Boilerplate: words of a document that are not part of its report.

/// Words of a document that are not part of its report, such as a caption or a line that stands on every page.
public struct Boilerplate: Sendable, Equatable {
  /// The words.
  public var span: TextSpan
  /// The rule that found them, which says what they are: `caption`, `repeated line`, …
  public var rule: String

  /// Words, and the rule that found them.
  public init(span: TextSpan, rule: String) {
    self.span = span
    self.rule = rule
  }
}
