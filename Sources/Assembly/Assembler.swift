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
    var events: [Event] = []
    for (index, analysis) in analyses.enumerated() {
      events += analysis.statements.map { event($0, analysis.document, index, actors) }
      events += analysis.incidents.filter(\.isSpecific).map { event($0, analysis.document, index, actors) }
    }
    unify(&events)
    let ids = statementIDs(analyses, events)
    EventOrder(documents: analyses.map(\.document.id)).apply(to: &events)
    let claims = ClaimFinder(analyses, ids: ids)
    return Chronicle(
      documents: analyses.map(\.document), actors: actors.actors, events: events,
      claims: claims.claims, relations: claims.conflicts)
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

  /// For each analysis the ids of the events that its statements became; events are still in the order of the analyses.
  private func statementIDs(_ analyses: [DocumentAnalysis], _ events: [Event]) -> [[String]] {
    var rest = events[...]
    return analyses.map { analysis in
      defer { rest = rest.dropFirst(analysis.statements.count + analysis.incidents.count(where: \.isSpecific)) }
      return rest.prefix(analysis.statements.count).map(\.id)
    }
  }

  private func event(
    _ statement: Statement, _ document: Document.Source, _ index: Int, _ merger: ActorMerger
  ) -> Event {
    var event = Event(
      id: statement.id, kind: .statement, type: statement.mode.rawValue, text: statement.text,
      document: document.id, span: statement.span, line: statement.line, trigger: statement.cue,
      rule: statement.rule)
    event.stance = statement.stance
    event.salience = statement.salience
    event.evidence = statement.evidence
    date(&event, statement.date, statement.dateText, statement.implied)
    involve(&event, statement.speaker, "speaker", index, merger)
    involve(&event, statement.addressee, "addressee", index, merger)
    event.via = statement.via.compactMap { $0.actor.flatMap { merger.id(of: $0, in: index) } }
    return event
  }

  private func event(
    _ incident: Incident, _ document: Document.Source, _ index: Int, _ merger: ActorMerger
  ) -> Event {
    var event = Event(
      id: incident.id, kind: .incident, type: incident.type, text: incident.text,
      document: document.id, span: incident.span, line: incident.line, trigger: incident.trigger,
      rule: incident.rule)
    event.status = incident.status
    event.salience = incident.salience
    event.evidence = incident.evidence
    event.place = incident.place?.text
    date(&event, incident.date, incident.dateText, incident.implied)
    for participant in incident.participants {
      involve(&event, participant.party, participant.role.rawValue, index, merger)
    }
    return event
  }

  private func date(_ event: inout Event, _ date: EDTF?, _ text: String?, _ implied: ImpliedTime?) {
    let known = date ?? implied?.date(of: event.kind)
    event.date = known
    event.dateText = text
    event.dateFrom = date != nil ? .words : known == nil ? nil : implied?.reason
    event.earliest = known?.earliest?.description
    event.latest = known?.latest?.description
  }

  private func involve(
    _ event: inout Event, _ party: Party?, _ role: String, _ index: Int, _ merger: ActorMerger
  ) {
    guard let actor = party?.actor, let id = merger.id(of: actor, in: index),
      !event.actors.contains(where: { $0.id == id && $0.role == role })
    else { return }
    event.actors.append(Event.Involvement(id: id, role: role))
  }
}
