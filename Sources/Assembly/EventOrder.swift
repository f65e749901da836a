// The order of the chronicle.

internal import Chronicle

/// Orders events: dated ones by the first, then the last day they can mean; then those whose date lacks its year, by
/// month and day; then undated ones. Within each the order of the documents and of their text decides.
struct EventOrder {
  private let rank: [String: Int]

  init(documents: [String]) {
    rank = Dictionary(
      documents.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func apply(to events: inout [Event]) {
    let keyed = events.map { (key: key($0), event: $0) }
    events = keyed.sorted { $0.key < $1.key }.map(\.event)
    for i in events.indices { events[i].order = i + 1 }
  }

  private struct Key: Comparable {
    var section: Int
    var first: Int
    var last: Int
    var text: String
    var document: Int
    var start: Int
    var id: String

    static func < (a: Key, b: Key) -> Bool {
      (a.section, a.first, a.last, a.text, a.document, a.start)
        == (b.section, b.first, b.last, b.text, b.document, b.start)
        ? a.id < b.id
        : (a.section, a.first, a.last, a.text, a.document, a.start)
          < (b.section, b.first, b.last, b.text, b.document, b.start)
    }
  }

  private func key(_ event: Event) -> Key {
    let earliest = event.date?.earliest?.number
    let latest = event.date?.latest?.number
    let section = earliest != nil || latest != nil ? 0 : event.date != nil ? 1 : 2
    return Key(
      section: section, first: earliest ?? latest ?? 0, last: latest ?? .max,
      text: section == 1 ? event.date?.description ?? "" : "",
      document: rank[event.document] ?? .max, start: event.start, id: event.id)
  }
}
