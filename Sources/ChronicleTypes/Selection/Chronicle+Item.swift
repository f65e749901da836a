// Finds the items of a chronicle by id.

extension Chronicle {
  /// An item that an id can name.
  public enum Item: Sendable {
    case event(Event)
    case actor(Actor)
    case claim(Claim)
    case document(Document.Source)
  }

  /// Why an id does not name one item.
  public enum ItemError: Error, Sendable, Equatable {
    /// No id is this one or begins with it.
    case none(String)
    /// Several ids begin with it, so many.
    case several(String, count: Int)
  }

  /// The one event, actor, claim or document with this id, or with an id that begins with it. The id of another telling
  /// gives the event that it tells.
  /// - Complexity: O(n) in the chronicle.
  public func item(_ id: String) throws(ItemError) -> Item {
    let tellings = events.flatMap { event in event.mentions.compactMap { $0.told.map { ($0.id, Item.event(event)) } } }
    let items: [(id: String, item: Item)] =
      events.map { ($0.id, .event($0)) } + tellings + actors.map { ($0.id, .actor($0)) }
      + claims.map { ($0.id, .claim($0)) } + documents.map { ($0.id, .document($0)) }
    var matches = items.filter { $0.id == id }
    if matches.isEmpty { matches = items.filter { $0.id.hasPrefix(id) } }
    guard let found = matches.first else { throw .none(id) }
    guard matches.count == 1 else { throw .several(id, count: matches.count) }
    return found.item
  }
}
