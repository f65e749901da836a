// A time expression as found among tokens.

public import Chronicle

/// Words that name a time: a range of tokens with its TIMEX3 value and, where it gives a date, its EDTF.
public struct TimeMention: Sendable, Equatable {
  public var tokens: Range<Int>
  public var type: TimeExpression.Kind
  /// The TIMEX3 value. Without anchor `XXXX-01-24`, `XXXX-WXX-7`, `PRESENT_REF`.
  public var value: String
  public var edtf: EDTF?
  /// The rule, then the policy that chose among candidates: `date.month-day nearest-to-publication`.
  public var rule: String
}
