// A sentence that can be quoted for a day.

public import CalendarDates

/// A sentence of a report that can stand for a day: it names one, or it is among the first of its report.
public struct QuotableSentence: Sendable, Equatable {
  /// The words.
  public var span: TextSpan
  /// The line of the document, from 1.
  @Offset public var line: Int
  /// The words, as they stand.
  public var text: String
  /// The days that it names, each once, ascending; empty where it is among the first of its report and names none.
  public var days: [CalendarDay] = []
  /// Those of the days on which, as it says, something happened.
  public var told: [CalendarDay] = []
  /// Its words that carry content, in their order: the dictionary form in small letters without endings, `prosecut`.
  /// Dates are none of them.
  public var terms: [String] = []
  /// Whether it speaks of “I”, “we” or “you”.
  public var isPersonal = false

  /// So many sentences of a report count as its first.
  public static let first = 10

  /// A sentence that names no day.
  public init(span: TextSpan, line: Int, text: String) {
    self.span = span
    self.line = line
    self.text = text
  }
}
