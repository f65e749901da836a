// Many events put together: what one actor said, and what it did.

internal import CalendarDates
internal import ChronicleTypes
internal import Wording

/// The statements or the incidents of one actor.
struct EventGroup {
  let id: String
  /// Place of the actor in the column of actors.
  let lane: Int
  let kind: Event.Kind
  let events: [Event]

  /// What the events are, the most frequent first: “says 30, denies 8”.
  func kinds(_ labels: EventLabels) -> String {
    var counts: [String: Int] = [:]
    for event in events {
      counts[event.kind == .incident ? event.type : event.stance?.thirdPerson ?? "says", default: 0] += 1
    }
    return counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map {
      events.count == 1 ? $0.key : "\($0.key) \($0.value)"
    }
    .joined(separator: ", ")
  }

  /// The time that the dated ones take up, in years or months; nil where none is dated.
  var time: String? {
    guard let first = events.compactMap(\.days.earliest).min(), let last = events.compactMap(\.days.latest).max() else {
      return nil
    }
    let (a, b) = (first.components, last.components)
    func month(_ day: (year: Int, month: Int, day: Int)) -> String {
      "\(DateWords.months[day.month - 1]) \(DateWords.year(day.year))"
    }
    if a.year != b.year { return "\(DateWords.year(a.year)) – \(DateWords.year(b.year))" }
    return a.month == b.month ? month(a) : DateWords.year(a.year)
  }

  /// The event that stands for the others.
  var worthMost: Event? { ChronicleQuery.worthMost(1, of: events).first }

  /// The groups of some lanes, in their order, statements before incidents.
  static func groups(_ lanes: [ActorLanes.Lane]) -> [EventGroup] {
    lanes.enumerated().flatMap { index, lane in
      [Event.Kind.statement, .incident].compactMap { kind in
        let told = lane.events.filter { $0.kind == kind }
        return told.isEmpty
          ? nil : EventGroup(id: "group-\(index)-\(kind.rawValue)", lane: index, kind: kind, events: told)
      }
    }
  }
}
