// The days that reports name, and how much each of them weighs.

internal import CalendarDates
internal import ChronicleTypes

/// The days that the sentences of a selection name, ranked by how many reports name them.
///
/// Source: the number of reports that name a day ranks days better than most that was learned: Gholipour Ghalandari
/// and Ifrim, Examining the State-of-the-Art in News Timeline Summarization, 2020.
struct ToldDays {
  /// The days from the one that matters most.
  let ranked: [CalendarDay]

  private let sentences: [Coverage.Candidate]
  /// The places of the sentences that name a day.
  private let naming: [CalendarDay: [Int]]
  /// The places of the sentences that open a report and name no day, by the day of publication.
  private let opening: [CalendarDay: [Int]]

  init(_ selection: Selection) {
    let incidents = ToldIncidents(selection.chronicle)
    let published = Dictionary(
      selection.chronicle.documents.compactMap { document in document.published?.day.map { (document.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let sentences = selection.sentences.map { cited in
      Coverage.Candidate(
        cited: cited, published: published[cited.document], tellsIncident: incidents.areTold(in: cited))
    }
    let (first, last) = (selection.query.since?.earliest, selection.query.until?.latest)
    var (naming, opening): ([CalendarDay: [Int]], [CalendarDay: [Int]]) = ([:], [:])
    for (place, candidate) in sentences.enumerated() {
      let days = candidate.cited.sentence.days
      for day in days where first.map({ $0 <= day }) ?? true && last.map({ day <= $0 }) ?? true {
        naming[day, default: []].append(place)
      }
      if days.isEmpty, let day = candidate.published { opening[day, default: []].append(place) }
    }
    let weights = naming.map { day, places in
      (day: day, weight: Self.weight(of: day, places.lazy.map { sentences[$0] }, incidents))
    }.sorted { $0.day < $1.day }
    let (begin, end) = (published.values.min(), published.values.max())
    ranked = Self.againstTheTrend(weights, from: begin, to: end).sorted { ($1.weight, $0.day) < ($0.weight, $1.day) }
      .map(\.day)
    (self.sentences, self.naming, self.opening) = (sentences, naming, opening)
  }

  /// How many reports name a day.
  func reports(on day: CalendarDay) -> Int {
    Set(naming[day, default: []].map { sentences[$0].cited.document }).count
  }

  /// What can be quoted for a day: the sentences that name it, and those that open the reports of this day and of the
  /// next one and name no day. In the order of the chronicle.
  func sentences(of day: CalendarDay) -> [Coverage.Candidate] {
    (naming[day, default: []] + opening[day, default: []] + opening[day + 1, default: []]).sorted().map {
      sentences[$0]
    }
  }

  /// The weight of a day: the sum over the reports that name it.
  ///
  /// A report that tells an incident of the day counts twice what one counts that only names it. What was written
  /// before the day counts half: what is planned may not come. A report counts only if not all that names the day in it
  /// is a copy of what another one says.
  private static func weight(
    of day: CalendarDay, _ naming: some Sequence<Coverage.Candidate>, _ incidents: ToldIncidents
  ) -> Double {
    var weight = 0.0
    var known: Set<[String]> = []
    var last: String?
    for candidate in naming {
      let document = candidate.cited.document
      // The sentences of a document stand together.
      guard known.insert(candidate.cited.sentence.terms).inserted, document != last else { continue }
      last = document
      let isAhead = candidate.published.map { $0 < day } ?? false
      weight += (incidents.areTold(by: document, of: day) ? 1 : 0.5) * (isAhead ? 0.5 : 1)
    }
    return weight
  }

  /// So many days before and after a day say how much is told at that time.
  private static let trend = 30

  /// The weights, each held against those of the weeks around it, so that a quiet time keeps its days: divided by the
  /// square root of their mean. Before the first report and after the last one few days are named in any case: there a
  /// day is held against the busiest time.
  /// - Parameter weights: in the order of the days.
  private static func againstTheTrend(
    _ weights: [(day: CalendarDay, weight: Double)], from begin: CalendarDay?, to last: CalendarDay?
  ) -> [(day: CalendarDay, weight: Double)] {
    var (first, end, sum) = (0, 0, 0.0)
    let means = weights.map { day, _ in
      while end < weights.count, weights[end].day - day <= trend {
        sum += weights[end].weight
        end += 1
      }
      while day - weights[first].day > trend {
        sum -= weights[first].weight
        first += 1
      }
      return sum / Double(2 * trend + 1)
    }
    let busiest = means.max() ?? 0
    return zip(weights, means).map { told, mean in
      let isOutside = begin.map { told.day < $0 } ?? false || last.map { $0 < told.day } ?? false
      return (told.day, told.weight / (1 + (isOutside ? busiest : mean)).squareRoot())
    }
  }
}
