// Where the items of a chronicle stand in it.

internal import ChronicleTypes

/// Where events and documents stand in a chronicle, by their ids.
struct ChroniclePlaces: Sendable {
  let events: Int
  let documents: Int
  private let items: [String: TemporalFact.Item]

  init(_ chronicle: Chronicle) {
    (events, documents) = (chronicle.events.count, chronicle.documents.count)
    var items: [String: TemporalFact.Item] = [:]
    items.reserveCapacity(events + documents)
    for (number, event) in chronicle.events.enumerated() where items[event.id] == nil {
      items[event.id] = TemporalFact.Item(number)
    }
    for (number, document) in chronicle.documents.enumerated() where items[document.id] == nil {
      items[document.id] = TemporalFact.Item(events + number)
    }
    self.items = items
  }

  subscript(id: String) -> TemporalFact.Item? { items[id] }

  func document(_ number: Int) -> TemporalFact.Item { TemporalFact.Item(events + number) }

  func isEvent(_ item: TemporalFact.Item) -> Bool { Int(item) < events }
}
