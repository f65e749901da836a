// Items of a chronicle found by their ids.

internal import ArgumentParser
internal import ChronicleTypes

extension Chronicle {
  /// What an id can name.
  enum Item {
    case event(Event)
    case actor(Actor)
    case claim(Claim)
    case document(Document.Source)
  }

  /// The one event, actor, claim or document that has the given id, or one that begins with it.
  ///
  /// Where there is none or more than one, it says so and ends the command.
  func item(_ id: String) throws -> Item {
    let tellings = events.flatMap { event in event.mentions.compactMap { $0.told.map { ($0.id, Item.event(event)) } } }
    let items: [(id: String, item: Item)] =
      events.map { ($0.id, .event($0)) } + tellings + actors.map { ($0.id, .actor($0)) }
      + claims.map { ($0.id, .claim($0)) }
      + documents.map { ($0.id, .document($0)) }
    var matches = items.filter { $0.id == id }
    if matches.isEmpty { matches = items.filter { $0.id.hasPrefix(id) } }
    guard let found = matches.first, matches.count == 1 else {
      Console.error(
        matches.isEmpty
          ? "nothing has the id “\(id)”; the tables of “throughline events --all”, “actors”, “claims” and “sources” print ids"
          : "“\(id)” begins \(matches.count) ids; give more of it")
      throw ExitCode(matches.isEmpty ? 1 : 2)
    }
    return found.item
  }
}
