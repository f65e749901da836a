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
  /// When each document was published, by its id.
  let published: [String: CalendarDay]

  private let sentences: [CitedSentence]
  /// The places of the sentences that name a day.
  private let naming: [CalendarDay: [Int]]
  /// The places of the sentences that open a report and name no day, by the day of publication.
  private let opening: [CalendarDay: [Int]]

  init(_ selection: Selection) {
    let sentences = selection.sentences
    let published = Dictionary(
      selection.chronicle.documents.compactMap { document in document.published?.day.map { (document.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let (first, last) = (selection.query.since?.earliest, selection.query.until?.latest)
    var (naming, opening): ([CalendarDay: [Int]], [CalendarDay: [Int]]) = ([:], [:])
    for (place, cited) in sentences.enumerated() {
      for day in cited.sentence.days where first.map({ $0 <= day }) ?? true && last.map({ day <= $0 }) ?? true {
        naming[day, default: []].append(place)
      }
      if cited.sentence.days.isEmpty, let day = published[cited.document] { opening[day, default: []].append(place) }
    }
    let told = Self.told(selection.chronicle)
    let weights = naming.map { day, places in
      (day: day, weight: Self.weight(of: day, places.lazy.map { sentences[$0] }, told, published))
    }.sorted { $0.day < $1.day }
    ranked = Self.againstTheTrend(weights).sorted { ($1.weight, $0.day) < ($0.weight, $1.day) }.map(\.day)
    (self.sentences, self.published, self.naming, self.opening) = (sentences, published, naming, opening)
  }

  /// How many reports name a day.
  func reports(on day: CalendarDay) -> Int {
    Set(naming[day, default: []].map { sentences[$0].document }).count
  }

  /// What can be quoted for a day: the sentences that name it, and those that open the reports of this day and of the
  /// next one and name no day. In the order of the chronicle.
  func sentences(of day: CalendarDay) -> [CitedSentence] {
    (naming[day, default: []] + opening[day, default: []] + opening[day + 1, default: []]).sorted().map {
      sentences[$0]
    }
  }

  /// A document and a day of which it tells an incident.
  private struct Told: Hashable {
    let document: String
    let day: CalendarDay
  }

  /// The days of which documents tell incidents of the chronicle as facts.
  private static func told(_ chronicle: Chronicle) -> Set<Told> {
    var result: Set<Told> = []
    for event in chronicle.events where event.kind == .incident {
      for mention in event.mentions {
        let own = event.days.reason == .words ? event.days.date : nil
        let (date, status) = mention.told.map { ($0.date, $0.status) } ?? (own, event.status)
        if status == .asserted, let day = date?.day { result.insert(Told(document: mention.document, day: day)) }
      }
    }
    return result
  }

  /// The weight of a day: the sum over the reports that name it.
  ///
  /// A report that tells an incident of the day counts twice what one counts that only names it. What was written before
  /// the day counts half: what is planned may not come. A report counts only if not all that names the day in it is a
  /// copy of what another one says.
  private static func weight(
    of day: CalendarDay, _ naming: some Sequence<CitedSentence>, _ told: Set<Told>, _ published: [String: CalendarDay]
  ) -> Double {
    var weight = 0.0
    var known: Set<[String]> = []
    var last: String?
    for cited in naming where known.insert(cited.sentence.terms).inserted && cited.document != last {
      // The sentences of a document stand together.
      last = cited.document
      let isAhead = published[cited.document].map { $0 < day } ?? false
      weight += (told.contains(Told(document: cited.document, day: day)) ? 1 : 0.5) * (isAhead ? 0.5 : 1)
    }
    return weight
  }

  /// So many days before and after a day say how much is told at that time.
  private static let trend = 30

  /// The weights, each held against those of the weeks around it, so that a quiet time keeps its days: divided by the
  /// square root of their mean.
  /// - Parameter weights: in the order of the days.
  private static func againstTheTrend(
    _ weights: [(day: CalendarDay, weight: Double)]
  ) -> [(day: CalendarDay, weight: Double)] {
    var (first, end, sum) = (0, 0, 0.0)
    return weights.map { day, weight in
      while end < weights.count, weights[end].day - day <= trend {
        sum += weights[end].weight
        end += 1
      }
      while day - weights[first].day > trend {
        sum -= weights[first].weight
        first += 1
      }
      return (day, weight / (1 + sum / Double(2 * trend + 1)).squareRoot())
    }
  }
}
