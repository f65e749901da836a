// Finds the items of a chronicle by id or name.

extension Chronicle {
  /// An item that a user can name.
  public enum Item: Sendable {
    case event(Event)
    case actor(Actor)
    case claim(Claim)
    case document(Document.Source)
    case story(Story)
  }

  /// Why words do not name one item.
  public enum ItemError: Error, Sendable, Equatable {
    /// No id or name is this one or begins with it; a few names that are similar.
    case none(String, near: [String])
    /// Several ids begin with it, so many.
    case several(String, count: Int)
    /// Several actors have this name, these among them, those with the shortest names first.
    case namesakes(String, [Actor])
  }

  /// So many similar names are offered.
  private static let mostNear = 3

  /// The one item that a user means.
  ///
  /// First ids count: a whole one, then the beginning of one. The id of another telling gives the event that it tells.
  /// Then names: that of an actor, in any letter case, the path or file name of a document, or the title of a story;
  /// then words of an actor's name, “Prado” for “Ana Prado”.
  /// - Complexity: O(n) in the chronicle.
  public func item(_ name: String) throws(ItemError) -> Item {
    let tellings = events.flatMap { event in event.mentions.compactMap { $0.told.map { ($0.id, Item.event(event)) } } }
    let items: [(id: String, item: Item)] =
      events.map { ($0.id, .event($0)) } + tellings + actors.map { ($0.id, .actor($0)) }
      + claims.map { ($0.id, .claim($0)) } + documents.map { ($0.id, .document($0)) }
      + stories.map { ($0.id, .story($0)) }
    var matches = items.filter { $0.id == name }
    if matches.isEmpty { matches = items.filter { $0.id.hasPrefix(name) } }
    if matches.count > 1 { throw .several(name, count: matches.count) }
    if let match = matches.first { return match.item }
    return try item(called: name)
  }

  private func item(called name: String) throws(ItemError) -> Item {
    let key = ActorName.normal(name)
    var called = actors.filter { actor in ([actor.name] + actor.aliases).contains { ActorName.normal($0) == key } }
    if called.isEmpty, let document = documents.first(where: { $0.path == name || $0.path.hasSuffix("/" + name) }) {
      return .document(document)
    }
    if called.isEmpty, let story = stories.first(where: { ActorName.normal($0.title) == key }) { return .story(story) }
    if called.isEmpty { called = ChronicleQuery.actors(named: [name], in: self) }
    // Who is called so before all others, and by no other name, is meant.
    let own = called.filter { ActorName.normal($0.name) == key }
    if own.count == 1 { called = own }
    guard let actor = called.first else {
      let known = NearNames(actors.flatMap { [$0.name] + $0.aliases })
      throw .none(name, near: known.nearest(Self.mostNear, to: name))
    }
    guard called.count == 1 else {
      throw .namesakes(name, called.sorted { ($0.name.count, $0.name, $0.id) < ($1.name.count, $1.name, $1.id) })
    }
    return .actor(actor)
  }
}
