// Whether a chronicle that was read holds together.

extension Chronicle {
  /// What is wrong with references, ids and spans, the first fault in words; nil where all is well.
  ///
  /// For chronicles that come from a file, which somebody may have edited.
  /// - Complexity: O(n).
  public var fault: String? {
    var known: Set<String> = []
    for id in documents.map(\.id) + actors.map(\.id) + events.map(\.id) + claims.map(\.id) {
      if id.isEmpty { return "an item has an empty id" }
      if !known.insert(id).inserted { return "two items have the id “\(id)”" }
    }
    let sources = Set(documents.map(\.id))
    let people = Set(actors.map(\.id))
    let told = Set(events.map(\.id))
    for event in events {
      let name = "the event “\(event.id)”"
      for mention in event.mentions + [Event.EventMention(event)] {
        if !sources.contains(mention.document) {
          return "\(name) cites the document “\(mention.document)”, which is missing"
        }
        if mention.start < 0 || mention.end < mention.start || mention.line < 1 {
          return "\(name) cites no stretch of a text"
        }
      }
      for id in event.actors.map(\.id) + event.via where !people.contains(id) {
        return "\(name) names the actor “\(id)”, which is missing"
      }
    }
    for claim in claims {
      for id in claim.statements where !told.contains(id) {
        return "the claim “\(claim.id)” names the event “\(id)”, which is missing"
      }
      for citation in claim.citations {
        if !sources.contains(citation.document) {
          return "the claim “\(claim.id)” cites the document “\(citation.document)”, which is missing"
        }
        if citation.start < 0 || citation.end < citation.start || citation.line < 1 {
          return "the claim “\(claim.id)” cites no stretch of a text"
        }
      }
    }
    for relation in relations {
      for id in [relation.from, relation.to] where !known.contains(id) {
        return "a relation names “\(id)”, which is missing"
      }
    }
    return nil
  }
}

extension Event.EventMention {
  /// The place that the event itself names.
  fileprivate init(_ event: Event) {
    self.init(
      document: event.document, span: TextSpan(start: event.start, end: event.end), line: event.line,
      trigger: event.trigger)
  }
}
