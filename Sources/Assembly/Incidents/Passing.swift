// Which events are told in passing, and which have a place in lists and pictures.

internal import CalendarDates
internal import ChronicleTypes
internal import TextBasics

/// Marks the events that are told in passing.
///
/// An event is told in passing if it is worth little; if another event of the same words stands for it; if reports of
/// several days repeat its words, as teasers of a page and sentences of background are; and if there is no room for it:
/// a report has places for so many incidents and statements, which those have that are worth the most, whichever report
/// tells them.
struct Passing {
  /// The room for one kind of event.
  private struct Room {
    /// An event that is worth less has no place.
    let least: Double
    /// The places for each report, and in a small chronicle.
    let ofReport: Int
    let atLeast: Int
  }

  private static let incidents = Room(least: 0.3, ofReport: 4, atLeast: 12)
  private static let statements = Room(least: 0.1, ofReport: 8, atLeast: 60)

  /// Two headlines tell the same if they share so much of the words of the shorter one.
  private static let sharedWords = 0.5

  /// Words that reports of so many days repeat are no news.
  private static let daysOfRepetition = 4

  /// - Parameters:
  ///   - depths: for each event, how deep its word stands in its sentence.
  ///   - reports: the documents.
  /// - Complexity: O(n log n) in the events.
  static func mark(_ events: inout [Event], _ depths: [Int], reports: [Document.Source]) {
    var isFolded = folded(&events, depths)
    let repeated = repeated(events, reports)
    for i in events.indices where repeated.contains(events[i].text) { isFolded[i] = true }
    let reports = reports.count
    for (kind, room) in [(Event.Kind.incident, incidents), (.statement, statements)] {
      let own = events.indices.filter { events[$0].kind == kind }
      let byWorth = byWorth(own.filter { !isFolded[$0] && events[$0].worth >= room.least }, events)
      for i in own { events[i].isMinor = true }
      for i in byWorth.prefix(max(room.atLeast, room.ofReport * reports)) { events[i].isMinor = false }
    }
  }

  private static func byWorth(_ indices: [Int], _ events: [Event]) -> [Int] {
    indices.sorted {
      (events[$1].worth, events[$1].salience, $0) < (events[$0].worth, events[$0].salience, $1)
    }
  }

  /// The words that reports of several days repeat.
  private static func repeated(_ events: [Event], _ reports: [Document.Source]) -> Set<String> {
    let published = Dictionary(
      reports.compactMap { report in report.published.map { (report.id, $0) } }, uniquingKeysWith: { first, _ in first }
    )
    var days: [String: Set<EDTF>] = [:]
    for event in events {
      for mention in event.mentions {
        guard let day = published[mention.document] else { continue }
        days[mention.told?.text ?? event.text, default: []].insert(day)
      }
    }
    return Set(days.lazy.filter { $0.value.count >= daysOfRepetition }.map(\.key))
  }

  /// For each event, whether another one of the same words stands for it: a statement, for what its words tell beside
  /// it; the incident of the main clause of a sentence, for the others, and it is worth as much as the most of them.
  /// An incident of a listed kind stands for itself in a statement, and where its headline says something else.
  private static func folded(_ events: inout [Event], _ depths: [Int]) -> [Bool] {
    var isFolded = Array(repeating: false, count: events.count)
    for own in Dictionary(grouping: events.indices, by: { events[$0].document }).values {
      let inOrder = own.sorted { (events[$0].start, events[$0].end, $0) < (events[$1].start, events[$1].end, $1) }
      let said = Said(own.filter { events[$0].kind == .statement }.map { events[$0].start..<events[$0].end })
      var sentence: (incidents: [Int], end: Int) = ([], 0)
      for i in inOrder {
        let event = events[i]
        if event.kind == .statement { continue }
        if event.start >= sentence.end {
          foldSentence(sentence.incidents, of: &events, depths, &isFolded)
          sentence = ([], 0)
        }
        sentence.incidents.append(i)
        sentence.end = max(sentence.end, event.end)
        if event.type == Incident.unlisted, let word = event.trigger?.start, said.contains(word) { isFolded[i] = true }
      }
      foldSentence(sentence.incidents, of: &events, depths, &isFolded)
    }
    return isFolded
  }

  /// What the statements of a document say.
  private struct Said {
    private let starts: [Int]
    /// For each of them, where it or one before it ends last.
    private let ends: [Int]

    init(_ spans: some Sequence<Range<Int>>) {
      let sorted = spans.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
      starts = sorted.map(\.lowerBound)
      var end = 0
      ends = sorted.map { span in
        end = max(end, span.upperBound)
        return end
      }
    }

    /// - Complexity: O(log n) in the statements.
    func contains(_ place: Int) -> Bool {
      let next = starts.partitioningIndex { $0 > place }
      return next > 0 && place < ends[next - 1]
    }
  }

  /// Leaves of the incidents of one sentence that of its main clause, and those that tell something else.
  private static func foldSentence(
    _ incidents: [Int], of events: inout [Event], _ depths: [Int], _ isFolded: inout [Bool]
  ) {
    let open = incidents.filter { !isFolded[$0] }
    guard open.count > 1 else { return }
    let inOrder = ordered(open, events, depths)
    events[inOrder[0]].worth = inOrder.map { events[$0].worth }.max() ?? 0
    var told: [Set<Substring>] = []
    for i in inOrder {
      let words = Set((events[i].headline ?? "").split { !$0.isLetter && !$0.isNumber })
      let isOther = told.allSatisfy { !isAlike($0, words) }
      if told.isEmpty || events[i].type != Incident.unlisted && !words.isEmpty && isOther {
        told.append(words)
      } else {
        isFolded[i] = true
      }
    }
  }

  /// The incidents of one sentence, those first that stand for the others.
  private static func ordered(_ incidents: [Int], _ events: [Event], _ depths: [Int]) -> [Int] {
    incidents.sorted { a, b in
      if depths[a] != depths[b] { return depths[a] < depths[b] }
      return isBefore(events[a], events[b]) ?? (a < b)
    }
  }

  /// Whether one incident stands for another one of the same depth; nil where nothing tells.
  private static func isBefore(_ a: Event, _ b: Event) -> Bool? {
    if a.worth != b.worth { return a.worth > b.worth }
    let isListed = (a.type != Incident.unlisted, b.type != Incident.unlisted)
    if isListed.0 != isListed.1 { return isListed.0 }
    let hasHeadline = (a.headline != nil, b.headline != nil)
    return hasHeadline.0 == hasHeadline.1 ? nil : hasHeadline.0
  }

  private static func isAlike(_ a: Set<Substring>, _ b: Set<Substring>) -> Bool {
    Double(a.intersection(b).count) >= sharedWords * Double(min(a.count, b.count))
  }
}
