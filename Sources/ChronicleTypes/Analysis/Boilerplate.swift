// What is no part of the report.

/// A stretch of the page that is no part of the report.
public struct Boilerplate: Sendable, Equatable {
  public var span: TextSpan
  /// What it is: `caption`, `repeated line`, …
  public var rule: String

  public init(span: TextSpan, rule: String) {
    self.span = span
    self.rule = rule
  }
}
