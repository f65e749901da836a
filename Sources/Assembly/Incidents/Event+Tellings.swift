// One event of all the tellings of an incident.

internal import CalendarDates
internal import ChronicleTypes

extension Event {
  /// - Parameter tellings: in the order of the documents and their text, one at least.
  init(
    tellings: [IncidentMention], of analyses: [DocumentAnalysis], actors: ActorMerger,
    comparison: IncidentComparison, worth: Worth
  ) {
    func incident(_ telling: IncidentMention) -> Incident { analyses[telling.document].incidents[telling.incident] }
    let own = Self.best(of: tellings.indices, by: { incident(tellings[$0]) })
    let first = tellings[own]
    self.init(incident(first), in: analyses[first.document].document, at: first.document, actors: actors)
    mentions.reserveCapacity(tellings.count)
    for (index, telling) in tellings.enumerated() where index != own {
      let incident = incident(telling)
      var mention = EventMention(
        document: analyses[telling.document].document.id, span: incident.span, line: incident.line,
        trigger: incident.trigger)
      mention.told = Telling(
        incident, reason: comparison.reason(telling, first, incident.trigger.lemma))
      mentions.append(mention)
      involve(incident.participants, telling.document, actors)
      salience = max(salience, incident.salience)
      if place == nil { place = incident.place?.text }
      if type == Incident.unlisted { type = incident.type }
      if days.reason != .words, days.reason != .telling, let date = incident.date {
        days = EventDays(date, text: incident.dateText, reason: .telling)
      }
    }
    self.worth = worth.of(
      tellings.map(incident), reports: Set(tellings.map(\.document)).count, own: incident(first), days: days)
  }

  /// The telling that the event goes by: one that is asserted, then one whose words tell it alone, that is tied to
  /// something, dated by its words to the shortest time, salient, early.
  private static func best(of tellings: Range<Int>, by incident: (Int) -> Incident) -> Int {
    func rank(_ index: Int) -> (Int, Int, Int, Int, Double, Int) {
      let incident = incident(index)
      let days = incident.date.flatMap { date in
        date.earliest.flatMap { first in date.latest.map { max(1, $0.number - first.number + 1) } }
      }
      return (
        incident.status == .asserted ? 0 : 1, incident.headline == nil ? 1 : 0, incident.isSpecific ? 0 : 1,
        days ?? .max, -incident.salience, index
      )
    }
    return tellings.min { rank($0) < rank($1) } ?? tellings.lowerBound
  }
}
