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
    let date = Self.most(tellings) { incident($0).date }
    let own = Self.best(of: tellings.indices, date: date, by: { incident(tellings[$0]) })
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
      if type == Incident.unlisted { type = incident.type }
      if days.reason != .words, days.reason != .telling, let date, incident.date == date {
        days = EventDays(date, text: incident.dateText, reason: .telling)
      }
    }
    if place == nil { place = Self.most(tellings) { incident($0).place?.text } }
    if let town = Self.onlyPlace(of: tellings.map(incident), in: place) { place = town }
    self.worth = worth.of(
      tellings.map(incident), reports: Set(tellings.map(\.document)).count, own: incident(first), days: days)
  }

  /// The place that all tellings name that name one inside of a region: “Cairo” of some where others say “Egypt”.
  private static func onlyPlace(of tellings: [Incident], in region: String?) -> String? {
    guard let region = region?.lowercased() else { return nil }
    let inside = Set(tellings.lazy.filter { $0.region?.lowercased() == region }.compactMap(\.place?.text))
    return inside.count == 1 ? inside.first : nil
  }

  /// What most reports say, of what some of them do; of several the first.
  private static func most<Value: Hashable>(
    _ tellings: [IncidentMention], _ value: (IncidentMention) -> Value?
  ) -> Value? {
    var reports: [Value: Set<Int>] = [:]
    var values: [Value] = []
    for telling in tellings {
      guard let value = value(telling) else { continue }
      if reports[value] == nil { values.append(value) }
      reports[value, default: []].insert(telling.document)
    }
    let counts = values.map { reports[$0]?.count ?? 0 }
    return counts.max().flatMap { most in counts.firstIndex(of: most).map { values[$0] } }
  }

  /// The telling that the event goes by: one that is asserted, then one whose words tell it alone, that gives the date
  /// which most reports give, is tied to something, salient, early.
  private static func best(of tellings: Range<Int>, date: EDTF?, by incident: (Int) -> Incident) -> Int {
    func rank(_ index: Int) -> (Int, Int, Int, Int, Double, Int) {
      let incident = incident(index)
      return (
        incident.status == .asserted ? 0 : 1, incident.headline == nil ? 1 : 0,
        date == nil || incident.date == date ? 0 : 1, incident.isSpecific ? 0 : 1, -incident.salience, index
      )
    }
    return tellings.min { rank($0) < rank($1) } ?? tellings.lowerBound
  }
}
