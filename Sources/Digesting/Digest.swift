// The story in some days, each with its best sentences.

public import CalendarDates
public import ChronicleTypes

/// The days that matter most in a selection, each with the sentences that say best what happened.
///
///     let digest = Digest(of: Selection(allOf: chronicle), days: 8, sentences: 2)
///     for day in digest.days { print(day.date, day.reports, day.sentences[0].sentence.text) }
///
/// `docs/digest.md` says what is ranked, and why.
public struct Digest: Sendable, Equatable {
  /// A day of the story.
  public struct Day: Sendable, Equatable {
    /// The day.
    public var date: CalendarDay
    /// How many reports name it.
    public var reports: Int
    /// What is quoted for it, the best first; never empty.
    public var sentences: [CitedSentence]
  }

  /// The days, in their order in time.
  public let days: [Day]

  /// The digest of a selection; of a query that has a first or last date only the days between them.
  ///
  /// - Parameters:
  ///   - count: how many days at most, from 1.
  ///   - sentences: how many sentences for each at most, from 1.
  /// - Complexity: O(n log n) in the sentences of the selection, and what `count` days take: of each the number of
  ///   its sentences times the number that is quoted.
  public init(of selection: Selection, days count: Int, sentences: Int) {
    let told = ToldDays(selection)
    var days: [Day] = []
    var known: Set<[String]> = []
    for day in told.ranked {
      guard days.count < count else { break }
      // What is quoted for a day that matters more is not quoted again.
      let candidates = told.sentences(of: day).filter { !known.contains($0.cited.sentence.terms) }
      let quoted = Coverage(candidates, on: day).best(sentences)
      known.formUnion(quoted.map(\.sentence.terms))
      if !quoted.isEmpty { days.append(Day(date: day, reports: told.reports(on: day), sentences: quoted)) }
    }
    self.days = days.sorted { $0.date < $1.date }
  }
}
