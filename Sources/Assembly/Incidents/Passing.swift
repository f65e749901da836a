// Which events are told in passing, and which have a place in lists and pictures.

internal import ChronicleTypes

/// Marks the events that are told in passing.
///
/// An event is told in passing if it is worth little; if another event of the same words stands for it; and if there is
/// no room for it: a report has places for so many incidents and statements, which those have that are worth the most,
/// whichever report tells them.
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
  private static let statements = Room(least: 0.15, ofReport: 8, atLeast: 60)

  /// Two headlines tell the same if they share so much of the words of the shorter one.
  private static let sharedWords = 0.5

  /// - Complexity: O(n log n) in the events.
  static func mark(_ events: inout [Event], reports: Int) {
    let isFolded = folded(events)
    for (kind, room) in [(Event.Kind.incident, incidents), (.statement, statements)] {
      let own = events.indices.filter { events[$0].kind == kind }
      let worths = own.filter { !isFolded[$0] }.map { events[$0].worth }.sorted(by: >)
      let places = max(room.atLeast, room.ofReport * reports)
      let line = max(room.least, places < worths.count ? worths[places - 1] : 0)
      for i in own { events[i].isMinor = isFolded[i] || events[i].worth < line }
    }
  }

  /// For each event, whether another one of the same words stands for it: a statement, for what its words tell beside
  /// it; the incident of a sentence that is worth the most, for the others. An incident of a listed kind stands for
  /// itself in a statement, and where its headline says something else.
  private static func folded(_ events: [Event]) -> [Bool] {
    var isFolded = Array(repeating: false, count: events.count)
    for own in Dictionary(grouping: events.indices, by: { events[$0].document }).values {
      let inOrder = own.sorted { (events[$0].start, events[$0].end, $0) < (events[$1].start, events[$1].end, $1) }
      var said = 0
      var sentence: (incidents: [Int], end: Int) = ([], 0)
      for i in inOrder {
        let event = events[i]
        if event.kind == .statement {
          said = max(said, event.end)
          continue
        }
        if event.start >= sentence.end {
          foldSentence(sentence.incidents, of: events, &isFolded)
          sentence = ([], 0)
        }
        sentence.incidents.append(i)
        sentence.end = max(sentence.end, event.end)
        if event.type == Incident.unlisted, event.end <= said { isFolded[i] = true }
      }
      foldSentence(sentence.incidents, of: events, &isFolded)
    }
    return isFolded
  }

  /// Leaves of the incidents of one sentence the one that is worth the most, and those that tell something else.
  private static func foldSentence(_ incidents: [Int], of events: [Event], _ isFolded: inout [Bool]) {
    let open = incidents.filter { !isFolded[$0] }
    guard open.count > 1 else { return }
    var told: [Set<Substring>] = []
    for i in open.sorted(by: { isBefore(events[$0], events[$1]) ?? ($0 < $1) }) {
      let words = Set((events[i].headline ?? "").split { !$0.isLetter && !$0.isNumber })
      let isOther = told.allSatisfy { !isAlike($0, words) }
      if told.isEmpty || events[i].type != Incident.unlisted && !words.isEmpty && isOther {
        told.append(words)
      } else {
        isFolded[i] = true
      }
    }
  }

  /// Whether one incident stands for another one of its sentence; nil where nothing tells.
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
