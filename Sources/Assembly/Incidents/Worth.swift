// How much an event is worth in its chronicle.

internal import CalendarDates
internal import ChronicleTypes

/// What an event is worth, 0 to 1: how much its report is about it, and how much the chronicle is.
///
/// Points are added, and ten of them are 1. Beside the salience that an event has in its report count: that the head of
/// a report tells it; that its words are those that the reports have in common; that many reports name its day; that
/// several tell it. What is only possible loses. The weights were set by hand, and measured on incidents that belong to
/// the story of many reports (ECB+) and on days that journalists chose for time lines (Timeline17).
struct Worth {
  /// What each sign adds.
  private enum Weight {
    /// Multiplied by the salience.
    static let salience = 4.0
    /// For a telling among the first `head` code points of a report.
    static let head = 0.9
    /// For each headline that tells it, at most `mostHeadlines` of them.
    static let headline = 1.0
    /// Multiplied by how much its words are those of many reports: see `topic(of:)`.
    static let topic = 4.0
    /// For each doubling of the reports that name its day, and of those that tell it.
    static let day = 0.3
    static let reports = 0.3
    /// For a word of a listed kind, and for a place.
    static let listed = 0.5
    /// For deaths, beside that.
    static let deaths = 0.5
    static let place = 0.2
    /// For a word of no listed kind with no name, place or date beside it.
    static let untied = -1.0
    /// For what is only possible, or a kind of event and no single one.
    static let possible = -1.5
    /// For what is planned.
    static let planned = -0.5
  }

  private static let head = 250
  private static let mostHeadlines = 2
  /// The points that are 1.
  private static let most = 10.0
  /// The kinds of incident in which somebody dies.
  private static let deaths: Set = ["killing", "death"]
  /// The common words of so many imagined reports more count, so that what two reports share is not yet their topic.
  private static let imagined = 3.0
  /// A text with fewer words counts as one of so many.
  private static let fewestWords = 8

  /// By the hash of a word: the share of the reports that use it, so far as that is more than in other news.
  private let shares: [UInt32: Double]
  /// For each day the number of reports that say that something was on it.
  private let naming: [Int: Int]

  /// - Complexity: O(n) in the words of the reports and in what was found in them.
  init(_ analyses: [DocumentAnalysis]) {
    var counts: [UInt32: (documents: Int, share: Float)] = [:]
    var naming: [Int: Int] = [:]
    for analysis in analyses {
      for term in analysis.fingerprint.terms { counts[term.hash, default: (0, term.share)].documents += 1 }
      let dates =
        analysis.incidents.lazy.map { EventDays($0.date) } + analysis.statements.lazy.map { EventDays($0.date) }
      for day in Set(dates.compactMap(\.onlyDay)) { naming[day, default: 0] += 1 }
    }
    let all = Double(analyses.count) - 1 + Self.imagined
    shares = counts.compactMapValues { count in
      let excess = Double(count.documents - 1) / all - Double(count.share)
      return excess > 0 ? excess : nil
    }
    self.naming = naming
  }

  /// What an incident is worth.
  /// - Parameters:
  ///   - tellings: all that tell it.
  ///   - own: the telling that the event goes by.
  ///   - days: when it was.
  func of(_ tellings: [Incident], reports: Int, own: Incident, days: EventDays) -> Double {
    var points = Weight.salience * (tellings.lazy.map(\.salience).max() ?? 0)
    points += Weight.topic * topic(of: own.context)
    if tellings.contains(where: { $0.span.start < Self.head }) { points += Weight.head }
    points += Weight.headline * Double(min(tellings.count(where: \.isInHeadline), Self.mostHeadlines))
    points += Weight.reports * doublings(reports)
    points += Weight.day * doublings(named(days))
    if own.type != Incident.unlisted {
      points += Self.deaths.contains(own.type) ? Weight.listed + Weight.deaths : Weight.listed
    } else if !tellings.contains(where: Self.isTied) {
      points += Weight.untied
    }
    if tellings.contains(where: { $0.place != nil }) { points += Weight.place }
    switch own.status {
    case .hypothetical, .generic: points += Weight.possible
    case .planned: points += Weight.planned
    case .asserted, .alleged, .negated: break
    }
    return Self.worth(points)
  }

  private static func isTied(_ incident: Incident) -> Bool {
    incident.date != nil || incident.place != nil || incident.participants.contains { $0.party.actor != nil }
  }

  /// What a statement is worth.
  func of(_ statement: Statement, days: EventDays) -> Double {
    var points = Weight.salience * statement.salience
    points += Weight.topic * topic(of: statement.context)
    if statement.span.start < Self.head { points += Weight.head }
    points += Weight.day * doublings(named(days))
    return Self.worth(points)
  }

  /// How much words are those of many reports: the sum of their shares, by the root of their number, so that many such
  /// words in one sentence count, and a long sentence does not win by its length alone.
  private func topic(of words: [UInt32]) -> Double {
    let sum = words.reduce(0) { $0 + (shares[$1] ?? 0) }
    return sum / Double(max(words.count, Self.fewestWords)).squareRoot()
  }

  private func named(_ days: EventDays) -> Int { days.onlyDay.flatMap { naming[$0] } ?? 0 }

  private func doublings(_ count: Int) -> Double {
    naturalLogarithm(of: Double(max(1, count))) / naturalLogarithm(of: 2)
  }

  private static func worth(_ points: Double) -> Double { (max(0, min(points / most, 1)) * 100).rounded() / 100 }
}

extension EventDays {
  /// The number of the only day that the date can mean; nil where it can mean several.
  fileprivate var onlyDay: Int? {
    guard let first = date?.earliest, first == date?.latest else { return nil }
    return first.number
  }
}
