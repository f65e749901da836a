// What statements and incidents become in the chronicle.

internal import ChronicleTypes

extension Event {
  init(_ statement: Statement, in document: Document.Source, at index: Int, actors: ActorMerger, worth: Worth) {
    self.init(
      id: statement.id, kind: .statement, type: statement.mode.rawValue, text: statement.text,
      document: document.id, span: statement.span, line: statement.line, trigger: statement.cue,
      rule: statement.rule)
    headline = statement.headline
    stance = statement.stance
    tense = statement.tense
    salience = statement.salience
    evidence = statement.evidence
    days = EventDays(statement.date, text: statement.dateText, implied: statement.implied, of: .statement)
    for speaker in [statement.speaker] + statement.jointSpeakers { involve(speaker, .speaker, index, actors) }
    involve(statement.addressee, .addressee, index, actors)
    self.worth = worth.of(statement, days: days)
    via = statement.via.compactMap { actors.id(of: $0, in: index) }
  }

  init(_ incident: Incident, in document: Document.Source, at index: Int, actors: ActorMerger) {
    self.init(
      id: incident.id, kind: .incident, type: incident.type, text: incident.text,
      document: document.id, span: incident.span, line: incident.line, trigger: incident.trigger,
      rule: incident.rule)
    headline = incident.headline
    status = incident.status
    tense = incident.tense
    salience = incident.salience
    evidence = incident.evidence
    place = incident.place?.text
    days = EventDays(incident.date, text: incident.dateText, implied: incident.implied, of: .incident)
    involve(incident.participants, index, actors)
  }

  mutating func involve(_ participants: [Incident.Participant], _ document: Int, _ actors: ActorMerger) {
    for participant in participants { involve(participant.party, participant.role, document, actors) }
  }

  private mutating func involve(_ party: Party?, _ role: ActorRole, _ document: Int, _ merger: ActorMerger) {
    guard let party, let id = merger.id(of: party, in: document),
      !actors.contains(where: { $0.id == id && $0.role == role })
    else { return }
    actors.append(Involvement(id: id, role: role))
  }
}
