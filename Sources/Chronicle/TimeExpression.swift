// A time expression.

/// Words that name a time, as TIMEX3 and as EDTF.
public struct TimeExpression: Sendable, Equatable {
  public var id: String
  public var span: TextSpan
  public var text: String
  public var type: Kind
  /// The TIMEX3 value, `XXXX-01-24` or `PRESENT_REF`.
  public var value: String
  /// The date, where the expression gives one.
  public var edtf: EDTF?
  public var rule: String

  public enum Kind: String, Sendable, Codable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  public init(
    id: String, span: TextSpan, text: String, type: Kind, value: String, edtf: EDTF?, rule: String
  ) {
    self.id = id
    self.span = span
    self.text = text
    self.type = type
    self.value = value
    self.edtf = edtf
    self.rule = rule
  }
}
