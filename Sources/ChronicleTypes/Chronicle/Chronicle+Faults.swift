// Checks that the parts of a chronicle fit together.

internal import TextBasics

extension Chronicle {
  /// The first thing that is wrong with its references, ids and spans, in words; nil where nothing is.
  ///
  /// For a chronicle that comes from a file, which somebody may have edited.
  /// - Complexity: O(n).
  public var fault: String? {
    var known: Set<String> = []
    for id in documents.map(\.id) + stories.map(\.id) + actors.map(\.id) + events.map(\.id) + claims.map(\.id) {
      if id.isEmpty { return "an item has an empty id" }
      if id.unicodeScalars.contains(where: { $0.properties.isWhitespace || HostileScalar($0) == .control }) {
        return "the id “\(id.prefix(60))” has a blank in it"
      }
      if !known.insert(id).inserted { return "two items have the id “\(id)”" }
    }
    let sources = Set(documents.map(\.id))
    let people = Set(actors.map(\.id))
    let told = Set(events.map(\.id))
    var grouped: Set<String> = []
    for story in stories {
      let name = "the story “\(story.id)”"
      if story.documents.isEmpty { return "\(name) is in no document" }
      for id in story.documents {
        if !sources.contains(id) { return "\(name) names the document “\(id)”, which is missing" }
        if !grouped.insert(id).inserted { return "\(name) names the document “\(id)”, which is in another story" }
      }
      for id in story.actors where !people.contains(id) {
        return "\(name) names the actor “\(id)”, which is missing"
      }
      if let id = story.mainEvent, !told.contains(id) { return "\(name) names the event “\(id)”, which is missing" }
      for (first, last) in [(story.firstPublished, story.lastPublished), (story.firstDay, story.lastDay)] {
        if let first, let last, last < first { return "\(name) ends on \(last), before it begins on \(first)" }
      }
    }
    for actor in actors {
      for office in actor.offices {
        let name = "the post “\(office.text.prefix(60))” of the actor “\(actor.id)”"
        if !people.contains(office.body) { return "\(name) is in the actor “\(office.body)”, which is missing" }
        for id in office.documents where !sources.contains(id) {
          return "\(name) stands in the document “\(id)”, which is missing"
        }
      }
    }
    for mention in mentions {
      let name = "the mention “\(mention.text.prefix(60))”"
      if !sources.contains(mention.document) {
        return "\(name) stands in the document “\(mention.document)”, which is missing"
      }
      if !people.contains(mention.actor) { return "\(name) names the actor “\(mention.actor)”, which is missing" }
      if mention.span.start < 0 || mention.span.end < mention.span.start { return "\(name) is no stretch of a text" }
    }
    for cited in sentences {
      let name = "the sentence “\(cited.sentence.text.prefix(60))”"
      if !sources.contains(cited.document) {
        return "\(name) stands in the document “\(cited.document)”, which is missing"
      }
      if cited.sentence.span.end < cited.sentence.span.start || cited.sentence.line < 1 {
        return "\(name) is no stretch of a text"
      }
    }
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
      let name = "the claim “\(claim.id)”"
      let statements = claim.statements + claim.citations.compactMap(\.statement) + claim.origins.flatMap(\.statements)
      for id in statements where !told.contains(id) { return "\(name) names the event “\(id)”, which is missing" }
      if let id = claim.firstSeen, !sources.contains(id) {
        return "\(name) was first seen in the document “\(id)”, which is missing"
      }
      for origin in claim.origins {
        if origin.documents.isEmpty { return "\(name) has the origin “\(origin.id)” in no document" }
        for id in origin.documents where !sources.contains(id) {
          return "\(name) names the document “\(id)”, which is missing"
        }
        if origin.kind == .speaker ? !people.contains(origin.id) : !sources.contains(origin.id) {
          return "\(name) has the origin “\(origin.id)”, which is missing"
        }
      }
      for citation in claim.citations {
        if !sources.contains(citation.document) {
          return "\(name) cites the document “\(citation.document)”, which is missing"
        }
        if citation.start < 0 || citation.end < citation.start || citation.line < 1 {
          return "\(name) cites no stretch of a text"
        }
      }
    }
    for relation in relations {
      for id in [relation.from, relation.to] where !known.contains(id) {
        return "a relation names “\(id)”, which is missing"
      }
      if let id = relation.document, !sources.contains(id) {
        return "a relation names the document “\(id)”, which is missing"
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
