// A time expression.

public import CalendarDates

/// Words that name a time, as TIMEX3 and as EDTF.
public struct TimeExpression: Sendable, Equatable {
  public var id: String
  public var span: TextSpan
  public var text: String
  public var type: Kind
  /// What the words say alone, before anything is resolved: `XXXX-01-24`, `published-P2D`.
  public var literal: String
  /// The TIMEX3 value, `XXXX-01-24` or `PRESENT_REF`.
  public var value: String
  /// The modifier of TIMEX3: `START`, `MID`, `END`, `APPROX`, `LESS_THAN`, …
  public var modifier: String?
  /// Which of what recurs, the quant of TIMEX3: `EVERY`, `EACH`, `EVERY OTHER`.
  public var quantifier: String?
  /// How often within the value, the freq of TIMEX3: `2X`.
  public var frequency: String?
  /// The date, where the expression gives one.
  public var edtf: EDTF?
  /// From what the value was counted; nil where the words say all.
  public var anchor: Anchor?
  public var rule: String

  public enum Kind: String, Sendable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// From what an expression is counted.
  public enum Anchor: Sendable, Hashable {
    /// The day of publication.
    case publication
    /// Another expression of the document, by its place in the row of all.
    case mention(Int)
    /// An event that the words beside it name: “the day after the attack”.
    case event
  }

  public init(
    id: String, span: TextSpan, text: String, type: Kind, literal: String, value: String, modifier: String? = nil,
    quantifier: String? = nil, frequency: String? = nil, edtf: EDTF?, anchor: Anchor? = nil, rule: String
  ) {
    self.id = id
    self.span = span
    self.text = text
    self.type = type
    self.literal = literal
    self.value = value
    self.modifier = modifier
    self.quantifier = quantifier
    self.frequency = frequency
    self.edtf = edtf
    self.anchor = anchor
    self.rule = rule
  }
}
