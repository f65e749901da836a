// The actors, documents and stories of a selection, the first two with counts.

extension Selection {
  /// An actor, with the number of events that involve it.
  public struct ActorCount: Sendable {
    /// The actor.
    public var actor: Actor
    /// The number of events in which it has a part, or which came through it.
    public var events: Int
    /// The number of events of which it is a speaker.
    public var statements: Int
  }

  /// The actors that take part in the events; those in most events come first. Where the query names actors, only
  /// those.
  /// - Complexity: O(n log n) in the chronicle.
  public var actors: [ActorCount] {
    var counts: [String: (events: Int, statements: Int)] = [:]
    for event in events {
      for actor in Set(event.actors.map(\.id) + event.via) { counts[actor, default: (0, 0)].events += 1 }
      for actor in event.actors where actor.role == .speaker { counts[actor.id, default: (0, 0)].statements += 1 }
    }
    let named = Set(ChronicleQuery.actors(named: query.actors, in: chronicle).map(\.id))
    return chronicle.actors.compactMap { actor -> ActorCount? in
      guard let count = counts[actor.id], named.isEmpty || named.contains(actor.id) else { return nil }
      return ActorCount(actor: actor, events: count.events, statements: count.statements)
    }.sorted { ($0.events, $1.actor.name) > ($1.events, $0.actor.name) }
  }

  /// A document, with the number of events that it tells.
  public struct DocumentCount: Sendable {
    /// The document.
    public var document: Document.Source
    /// The number of events that it tells.
    public var events: Int
  }

  /// The documents that tell one of the events, in the order of the chronicle. Where all events are selected, these are
  /// all documents.
  /// - Complexity: O(n) in the chronicle.
  public var documents: [DocumentCount] {
    var counts: [String: Int] = [:]
    for event in events {
      for document in Set(event.mentions.map(\.document)) { counts[document, default: 0] += 1 }
    }
    return chronicle.documents.compactMap { document in
      let count = counts[document.id]
      return count == nil && !isAll ? nil : DocumentCount(document: document, events: count ?? 0)
    }
  }

  /// The stories of which a document tells one of the events, in the order of the chronicle; each whole. Where the
  /// query names stories, only those.
  /// - Complexity: O(n) in the chronicle.
  public var stories: [Story] {
    let told = Set(events.lazy.flatMap { $0.mentions.map(\.document) })
    let named = Set(query.stories.flatMap { chronicle.stories(named: $0).map(\.id) })
    return chronicle.stories.filter {
      (isAll || $0.documents.contains(where: told.contains)) && (query.stories.isEmpty || named.contains($0.id))
    }
  }
}
