// Where documents tell the incidents of a chronicle, and of which days.

internal import CalendarDates
internal import ChronicleTypes
internal import TextBasics

/// Which sentences of a chronicle tell its incidents, and of which days its documents do.
struct ToldIncidents {
  /// Incidents that are worth less do not count, nor more than so many for each report.
  private static let (least, ofReport) = (0.3, 4)

  /// For each document where it begins to tell incidents that count, ascending.
  private var starts: [String: [Int]] = [:]
  /// For each document the days of which it tells incidents as facts.
  private var days: [String: Set<CalendarDay>] = [:]

  /// - Complexity: O(n log n) in the tellings.
  init(_ chronicle: Chronicle) {
    let worths = chronicle.events.lazy.filter { $0.kind == .incident }.map(\.worth).sorted(by: >)
    let last = Self.ofReport * chronicle.documents.count - 1
    let line = worths.isEmpty ? 0 : max(Self.least, worths[min(last, worths.count - 1)])
    for event in chronicle.events where event.kind == .incident {
      let own = event.days.reason == .words ? event.days.date : nil
      for mention in event.mentions {
        let (date, status) = mention.told.map { ($0.date, $0.status) } ?? (own, event.status)
        if status == .asserted, let day = date?.day { days[mention.document, default: []].insert(day) }
        if event.worth >= line { starts[mention.document, default: []].append(mention.start) }
      }
    }
    starts = starts.mapValues { $0.sorted() }
  }

  /// Whether a document tells an incident of a day as a fact, whose words say the day.
  func areTold(by document: String, of day: CalendarDay) -> Bool { days[document]?.contains(day) ?? false }

  /// Whether a sentence tells an incident that counts.
  func areTold(in cited: CitedSentence) -> Bool {
    guard let starts = starts[cited.document] else { return false }
    let first = starts.partitioningIndex { $0 >= cited.sentence.span.start }
    return first < starts.count && starts[first] < cited.sentence.span.end
  }
}
