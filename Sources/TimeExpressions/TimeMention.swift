// A time expression as found among tokens.

public import CalendarDates
public import ChronicleTypes

/// Words that name a time: a range of tokens with its TIMEX3 value and, where it gives a date, its EDTF.
public struct TimeMention: Sendable, Equatable {
  /// The words, as places among the tokens.
  public var tokens: Range<Int>
  /// A day, a time of day, a length or a recurrence.
  public var type: TimeExpression.Kind
  /// What the words say alone, before anything is resolved: `XXXX-01-24`, `published-P2D`, `mention+P1Y`.
  public var literal: String
  /// The TIMEX3 value. What stays open is written `X`: `XXXX-01-24`, `XXXX-WXX-7`; or `PRESENT_REF`.
  public var value: String
  /// `START`, `APPROX`, `MORE_THAN`, …
  public var modifier: String?
  /// Which of what recurs: `EVERY`, `EACH`, `EVERY OTHER`.
  public var quantifier: String?
  /// How often within the value: `2X`.
  public var frequency: String?
  /// The date; nil for a length, for what recurs, and for a time that cannot be told.
  public var edtf: EDTF?
  /// From what the value was counted; nil where the words say all.
  public var anchor: TimeExpression.Anchor?
  /// Whether it heads a paragraph or an item of a list: “24 February – Militias take the town”.
  public var isHead = false
  /// The rule of time-rules.tsv, then the policy that chose among candidates: `date.month nearest-to-publication`.
  public var rule: String

  /// Whether the words can date an event: a date or time of day that is neither now, the past, nor the future.
  public var isCalendar: Bool {
    (type == .date || type == .time) && !value.hasSuffix("_REF") && (edtf != nil || value.first == "X")
  }
}
