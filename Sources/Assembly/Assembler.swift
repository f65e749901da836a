// Many analyses in, one chronicle out.

public import Chronicle

/// Brings the analyses of many documents together.
///
/// Deterministic: the same analyses in the same order give the same chronicle. It sees analyses only, never a file.
public struct Assembler: Sendable {
  public init() {}

  /// - Complexity: O(n log n) in the number of items found.
  public func assemble(_ analyses: [DocumentAnalysis]) -> Chronicle {
    let actors = ActorMerger(analyses)
    let stories = Stories(analyses.map(\.fingerprint))
    var events: [Event] = []
    for (index, analysis) in analyses.enumerated() {
      events += analysis.statements.map { Event($0, in: analysis.document, at: index, actors: actors) }
    }
    let statements = events.count
    for tellings in incidents(analyses, actors, stories) {
      events.append(Event(tellings: tellings, of: analyses, actors: actors, stories: stories))
    }
    unify(&events)
    let ids = statementIDs(analyses, events[..<statements])
    EventOrder(documents: analyses.map(\.document.id)).apply(to: &events)
    let claims = ClaimFinder(analyses, ids: ids)
    return Chronicle(
      documents: analyses.map(\.document), actors: actors.actors, events: events,
      claims: claims.claims, relations: claims.conflicts)
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

  /// For each analysis the ids of the events that its statements became.
  private func statementIDs(_ analyses: [DocumentAnalysis], _ statements: ArraySlice<Event>) -> [[String]] {
    var rest = statements
    return analyses.map { analysis in
      defer { rest = rest.dropFirst(analysis.statements.count) }
      return rest.prefix(analysis.statements.count).map(\.id)
    }
  }
}
