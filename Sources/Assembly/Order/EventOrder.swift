// The order of the chronicle.

internal import CalendarDates
internal import ChronicleTypes
internal import HeapModule

/// Orders events: what facts prove, and where they prove nothing by the first, then the last day that they can have
/// been on; then those whose date lacks its year, by month and day; then undated ones. Within each the order of the
/// documents and of their text decides.
struct EventOrder {
  private let network: EventNetwork
  private let rank: [String: Int]

  init(documents: [String], network: EventNetwork) {
    self.network = network
    rank = Dictionary(documents.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Puts the events into their order, and says what their neighbours tell of their time.
  /// - Parameter relations: those of two events in time that were not refused.
  func apply(to events: inout [Event], _ relations: [Relation]) {
    for i in events.indices { narrow(&events[i], network.days(of: TemporalFact.Item(i))) }
    let later = later(events, relations)
    let order = sorted(events, later)
    // In place: a copy of all events would be most of the memory that this takes.
    for i in events.indices {
      var from = order[i]
      while from < i { from = order[from] }
      events.swapAt(i, from)
    }
    for i in events.indices {
      events[i].order = i + 1
      guard i > 0 else {
        events[i].isOrderKnown = true
        continue
      }
      let (earlier, this) = (order[i - 1], order[i])
      events[i].isOrderKnown =
        network.isKnown(TemporalFact.Item(earlier), notAfter: TemporalFact.Item(this)) || later[earlier].contains(this)
    }
  }

  /// The days of an event that has no date, or only one that reaches further than what is proved.
  private func narrow(_ event: inout Event, _ days: TemporalFact.Days) {
    if event.date == nil, event.dateText == nil, days.first != nil || days.last != nil {
      event.date =
        days.first == days.last
        ? days.first.flatMap { EDTF($0.description) }
        : EDTF("[\(days.first?.description ?? "")..\(days.last?.description ?? "")]")
      event.dateFrom = .order
      event.earliest = days.first?.description
      event.latest = days.last?.description
      return
    }
    // Of a statement the day of publication is only likely.
    guard let date = event.date, date.isBounded, event.dateFrom != .published || event.kind == .incident else { return }
    if let first = days.first, first > date.earliest ?? CalendarDay(number: .min) { event.earliest = first.description }
    if let last = days.last, last < date.latest ?? CalendarDay(number: .max) { event.latest = last.description }
  }

  /// For each event those that it is before.
  private func later(_ events: [Event], _ relations: [Relation]) -> [[Int]] {
    var later = [[Int]](repeating: [], count: events.count)
    for relation in relations where relation.type == .before {
      guard let from = network.event(relation.from), let to = network.event(relation.to) else { continue }
      later[from].append(to)
    }
    return later
  }

  /// A topological order of what is before what; among the events that can come next the one with the least key does.
  private func sorted(_ events: [Event], _ later: [[Int]]) -> [Int] {
    var waiting = [Int](repeating: 0, count: events.count)
    for event in later.joined() { waiting[event] += 1 }
    var ready = Heap(events.indices.lazy.filter { waiting[$0] == 0 }.map { key(events[$0], $0) })
    var order: [Int] = []
    order.reserveCapacity(events.count)
    while let next = ready.popMin() {
      order.append(next.index)
      for event in later[next.index] {
        waiting[event] -= 1
        if waiting[event] == 0 { ready.insert(key(events[event], event)) }
      }
    }
    precondition(order.count == events.count, "the network refuses circles")
    return order
  }

  private struct Key: Comparable {
    var section: Int
    var first: Int
    var last: Int
    var text: String
    var document: Int
    var start: Int
    var id: String
    var index: Int

    static func < (a: Key, b: Key) -> Bool {
      (a.section, a.first, a.last, a.text, a.document, a.start)
        == (b.section, b.first, b.last, b.text, b.document, b.start)
        ? a.id < b.id
        : (a.section, a.first, a.last, a.text, a.document, a.start)
          < (b.section, b.first, b.last, b.text, b.document, b.start)
    }
  }

  private func key(_ event: Event, _ index: Int) -> Key {
    let earliest = event.earliest.flatMap { CalendarDay($0)?.number }
    let latest = event.latest.flatMap { CalendarDay($0)?.number }
    let section = earliest != nil || latest != nil ? 0 : event.date != nil ? 1 : 2
    return Key(
      section: section, first: earliest ?? latest ?? 0, last: latest ?? .max,
      text: section == 1 ? event.date?.description ?? "" : "",
      document: rank[event.document] ?? .max, start: event.start, id: event.id, index: index)
  }
}
