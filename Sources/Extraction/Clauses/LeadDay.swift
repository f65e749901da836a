// The day of which the lead of a report tells.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics
internal import TimeExpressions

/// The day on which the news of a report happened: what else it tells without a date most likely happened then.
struct LeadDay {
  private let day: CalendarDay?
  private let published: CalendarDay?

  /// An event whose words may date it.
  typealias Told = (word: Int, sentence: Range<Int>, time: TimeMention?)

  /// - Parameter told: what is told as a fact, in the order of the text.
  /// - Complexity: O(n) in the events.
  init(_ told: some Sequence<Told>, in document: AnnotatedDocument) {
    published = document.source.published?.day
    guard let published else {
      day = nil
      return
    }
    let lead = document.layout.body.prefix(Self.sentences).map { document.analysis.sentences[$0] }
    day =
      told.lazy.filter { lead.contains($0.sentence) }
      .compactMap { event in event.time.flatMap { document.date(of: $0, for: event.word) }?.day }
      .first.flatMap { $0 < published && published - $0 <= Self.mostDays ? $0 : nil }
  }

  /// What tense and publication imply for an event, with the day of the lead for what happened, or was said, and is
  /// news. What somebody says of older news was said when the report was written.
  func implied(_ implied: ImpliedTime?, tense: Tense?, isStatement: Bool = false) -> ImpliedTime? {
    guard case .reported? = implied, tense == .past, let day, let published, !isStatement || published - day == 1
    else { return implied }
    return .lead(day, published: published)
  }

  /// The sentences that are the lead.
  private static let sentences = 2
  /// News are so many days old at most.
  private static let mostDays = 7
}
