// The mentions of a selection.

extension Selection {
  /// The places that speak of an actor: of the actors and in the documents and stories that the query names. Where the
  /// events are chosen by more than these, only places inside of the events. In the order of the chronicle.
  /// - Complexity: O(n) in the chronicle, times the events of a document.
  public var mentions: [ActorMention] {
    let named = Set(ChronicleQuery.actors(named: query.actors, in: chronicle).map(\.id))
    let documents = query.documents(in: chronicle)
    let inStories = query.documentsOfStories(in: chronicle)
    let told = isAll || isOfQuery && !query.choosesByEvent ? nil : places
    return chronicle.mentions.filter { mention in
      (query.actors.isEmpty || named.contains(mention.actor))
        && (query.sources.isEmpty || documents.contains(mention.document))
        && (query.stories.isEmpty || inStories.contains(mention.document))
        && (told.map { $0[mention.document, default: []].contains { $0.contains(mention.span) } } ?? true)
    }
  }

  /// For each document the places at which it tells the events.
  private var places: [String: [TextSpan]] {
    var places: [String: [TextSpan]] = [:]
    for mention in events.lazy.flatMap(\.mentions) {
      places[mention.document, default: []].append(TextSpan(start: mention.start, end: mention.end))
    }
    return places
  }
}

extension ChronicleQuery {
  /// Whether it has conditions beside actors, documents and stories, which a mention does not meet by itself.
  fileprivate var choosesByEvent: Bool {
    var rest = self
    (rest.actors, rest.sources, rest.stories, rest.includesMinor) = ([], [], [], false)
    return !rest.isEmpty
  }
}
