// A time expression: words that name a time.

public import CalendarDates

/// Words that name a time, with their value as TIMEX3 and as EDTF.
public struct TimeExpression: Sendable, Equatable {
  /// Unique in the document.
  public var id: String
  /// The words.
  public var span: TextSpan
  /// The words, as they stand.
  public var text: String
  /// A day, a time of day, a length or a recurrence.
  public var type: Kind
  /// What the words say by themselves, before anything is resolved: `XXXX-01-24`, `published-P2D`.
  public var literal: String
  /// The TIMEX3 value, `XXXX-01-24` or `PRESENT_REF`.
  public var value: String
  /// The modifier of TIMEX3: `START`, `MID`, `END`, `APPROX`, `LESS_THAN`, …
  public var modifier: String?
  /// Which of the recurring times are meant, the quant of TIMEX3: `EVERY`, `EACH`, `EVERY OTHER`.
  public var quantifier: String?
  /// How often in the time that `value` gives, the freq of TIMEX3: `2X`.
  public var frequency: String?
  /// The date; nil where the words give none.
  public var edtf: EDTF?
  /// What the value was counted from; nil where the words say all.
  public var anchor: Anchor?
  /// The id of the rule that read it.
  public var rule: String

  /// The types of TIMEX3.
  public enum Kind: String, Sendable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// What a time expression is counted from.
  public enum Anchor: Sendable, Hashable {
    /// The day of publication.
    case publication
    /// Another expression of the document, by its index in the list of all.
    case mention(Int)
    /// An event that the words beside it name: “the day after the attack”.
    case event
  }

  /// Words, their value and their date.
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
