// Many analyses in, one chronicle out.

public import Chronicle

/// Brings the analyses of many documents together.
///
/// Deterministic: the same analyses in the same order give the same chronicle. It sees analyses only, never a file.
public struct Assembler: Sendable {
  private let directions: ActorDirections

  /// - Parameter actors: who is one actor and who is not, as a user says.
  public init(actors: ActorDirections = ActorDirections()) { directions = actors }

  /// - Complexity: O(n log n) in the number of items found.
  public func assemble(_ analyses: [DocumentAnalysis]) -> Chronicle {
    let stories = Stories(analyses.map(\.fingerprint))
    let actors = ActorMerger(analyses, stories, directions)
    let incidents = incidents(analyses, actors, stories)
    var events: [Event] = []
    for (index, analysis) in analyses.enumerated() {
      events += analysis.statements.map { Event($0, in: analysis.document, at: index, actors: actors) }
    }
    events += incidents.map { Event(tellings: $0, of: analyses, actors: actors, stories: stories) }
    unify(&events)
    let statements = statementIDs(analyses, events)
    let claims = ClaimFinder(analyses, ids: statements, incidents: incidents, actors: actors, stories: stories)
    var chronicle = Chronicle(
      documents: analyses.map(\.document), actors: actors.actors, events: events, claims: claims.claims,
      relations: links(analyses, statements, incidents, events.suffix(incidents.count)))
    chronicle.setOrder()
    chronicle.relations = claims.relations + actors.possiblySame + chronicle.relations
    return chronicle
  }

  /// What the documents say of the order of their events, between the events that these became.
  private func links(
    _ analyses: [DocumentAnalysis], _ statements: [[String]], _ incidents: [[IncidentMention]],
    _ events: ArraySlice<Event>
  ) -> [Relation] {
    // Ids are unique in their document only.
    var ids = zip(analyses, statements).map { analysis, ids in
      Dictionary(zip(analysis.statements.lazy.map(\.id), ids), uniquingKeysWith: { first, _ in first })
    }
    for (tellings, event) in zip(incidents, events) {
      for telling in tellings {
        ids[telling.document][analyses[telling.document].incidents[telling.incident].id] = event.id
      }
    }
    return zip(analyses, ids).flatMap { analysis, ids in
      analysis.links.compactMap { link in
        guard let from = ids[link.from], let to = ids[link.to], from != to else { return nil }
        var relation = Relation(
          type: link.kind == .before ? .before : .overlaps, from: from, to: to, reason: "“\(link.evidence.text)”")
        relation.document = analysis.document.id
        relation.evidence = link.evidence
        return relation
      }
    }
  }

  /// The tellings of each incident. States are none.
  private func incidents(
    _ analyses: [DocumentAnalysis], _ actors: ActorMerger, _ stories: Stories
  ) -> [[IncidentMention]] {
    var mentions: [IncidentMention] = []
    for (document, analysis) in analyses.enumerated() {
      let named = Set(
        analysis.actors.lazy.filter { $0.isNamed && ($0.type != .person || $0.name.contains(" ")) }.map(\.id))
      for (index, incident) in analysis.incidents.enumerated() where incident.type != Incident.state {
        mentions.append(IncidentMention(incident, at: index, document: document, actors: actors, named: named))
      }
    }
    return SameIncident(mentions, stories: stories).groups
  }

  /// Gives each event an id of its own, should two share one.
  private func unify(_ events: inout [Event]) {
    var seen: Set<String> = []
    var copies: [String: Int] = [:]
    for i in events.indices {
      let id = events[i].id
      while !seen.insert(events[i].id).inserted {
        let copy = copies[id, default: 1] + 1
        copies[id] = copy
        events[i].id = "\(id)-\(copy)"
      }
    }
  }

  /// For each analysis the ids of the events that its statements became, which stand first.
  private func statementIDs(_ analyses: [DocumentAnalysis], _ events: [Event]) -> [[String]] {
    var rest = events[...]
    return analyses.map { analysis in
      defer { rest = rest.dropFirst(analysis.statements.count) }
      return rest.prefix(analysis.statements.count).map(\.id)
    }
  }
}
