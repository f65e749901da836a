// The facts of time that a chronicle holds.

internal import CalendarDates
internal import ChronicleTypes

extension TemporalFact {
  /// What a chronicle knows of time, the most trusted first; within a kind in the order of the documents and of their
  /// text.
  /// - Complexity: O(n) in the size of the chronicle.
  static func all(of chronicle: Chronicle, _ places: ChroniclePlaces) -> [TemporalFact] {
    var facts = [[TemporalFact]](repeating: [], count: Kind.allCases.count)
    func add(_ fact: TemporalFact) { facts[fact.kind.rawValue].append(fact) }
    for (number, document) in chronicle.documents.enumerated() {
      guard let published = document.published else { continue }
      add(TemporalFact(.publication, places.document(number), days: Days(published)))
    }
    for (number, event) in chronicle.events.enumerated() { read(event, Int32(number), places, add) }
    for (number, relation) in chronicle.relations.enumerated() {
      guard let kind = Kind(relation), let from = places[relation.from], let to = places[relation.to] else { continue }
      add(TemporalFact(kind, from, other: to, source: Int32(number)))
    }
    return Array(facts.joined())
  }

  private static func read(_ event: Event, _ item: Item, _ places: ChroniclePlaces, _ add: (TemporalFact) -> Void) {
    for (number, mention) in event.mentions.enumerated() {
      let isOwn = mention.told == nil
      let date = isOwn ? event.days.reason == .words ? event.days.date : nil : mention.told?.date
      if let date, date.isBounded { add(TemporalFact(.date, item, source: Int32(number), days: Days(date))) }
      // A plan or a condition can be told before it comes true.
      let status = isOwn ? event.status : mention.told?.status
      guard status.map({ [.asserted, .alleged].contains($0) }) ?? true, let document = places[mention.document] else {
        continue
      }
      let isOver = (isOwn ? event.tense : mention.told?.tense)?.isOver ?? false
      add(TemporalFact(isOver ? .over : .begun, item, other: document, source: Int32(number)))
    }
    if let reason = event.days.reason, reason == .published || reason == .tense, let date = event.days.date {
      // What was most likely on the day of publication was at least not later.
      let days = Days(first: reason == .published ? nil : date.earliest, last: date.latest)
      add(TemporalFact(.tense, item, days: days))
    }
  }
}

extension TemporalFact.Kind {
  fileprivate init?(_ relation: Relation) {
    switch (relation.type, relation.evidence.flatMap { TemporalLink.Rule(rawValue: $0.rule) }) {
    case (.overlaps, _): self = .overlap
    case (.before, .pluperfect?): self = .pluperfect
    case (.before, .told?): self = .told
    case (.before, _): self = .before
    default: return nil
    }
  }
}

extension TemporalFact.Days {
  fileprivate init(_ date: EDTF) { self.init(first: date.earliest, last: date.latest) }
}
