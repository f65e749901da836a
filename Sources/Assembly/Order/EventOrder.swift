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
  private func narrow(_ event: inout Event, _ proved: TemporalFact.Days) {
    let days = event.days
    if days.date == nil, days.text == nil {
      if let date = proved.date { event.days = EventDays(date, reason: .order) }
      return
    }
    // Of a statement the day of publication is only likely.
    guard days.isBounded, days.reason != .published || event.kind == .incident else { return }
    event.days.narrow(notBefore: proved.first, notAfter: proved.last)
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
    let days = event.days
    let section = days.isBounded ? 0 : days.date != nil ? 1 : 2
    return Key(
      section: section, first: (days.earliest ?? days.latest)?.number ?? 0, last: days.latest?.number ?? .max,
      text: section == 1 ? days.date?.description ?? "" : "",
      document: rank[event.document] ?? .max, start: event.start, id: event.id, index: index)
  }
}

extension TemporalFact.Days {
  /// The days as a date; nil where nothing limits them.
  fileprivate var date: EDTF? {
    switch (first, last) {
    case (nil, nil): nil
    case (let first?, let last?) where first == last: EDTF(first.description)
    default: EDTF("[\(first?.description ?? "")..\(last?.description ?? "")]")
    }
  }
}
