// What is known of the time of events, one fact each, and where in the chronicle it comes from.

public import CalendarDates
internal import ChronicleTypes

/// One thing that is known of time.
///
/// It names events and documents by their places in the chronicle that it was read from, as there are several facts for each
/// event; `FactWords` has the words.
public struct TemporalFact: Sendable, Equatable {
  /// What it says, the most trusted first.
  public enum Kind: Int, Sendable, Equatable, CaseIterable {
    /// The day of a document's publication.
    case publication
    /// A date in words.
    case date
    /// Nothing is told as having happened before it has begun.
    case begun
    /// Nothing is told as past before it was over.
    case over
    /// The tense against the day of publication.
    case tense
    /// A word between two events: “after”, “before”.
    case before
    /// A word between two events that says that they had a time in common: “while”.
    case overlap
    /// “Had”: before what is told around it.
    case pluperfect
    /// What is told as past was before it was told.
    case told
  }

  public let kind: Kind
  /// The event or document that it is about.
  public let subject: Item
  /// The other event of an order, or the document that told the event; nil for facts about one.
  public let other: Item?
  /// Which of the event's mentions says so, or which relation of the chronicle; 0 for a publication.
  public let source: Int32
  /// The days that it allows, of a date.
  public let days: Days

  /// An event or a document: its place among the events, or behind them among the documents.
  public typealias Item = Int32

  /// A stretch of days; open where nothing limits it.
  public struct Days: Sendable, Equatable {
    private let from: Int32
    private let to: Int32

    public init(first: CalendarDay?, last: CalendarDay?) {
      from = Self.number(first) ?? .min
      to = Self.number(last) ?? .max
    }

    /// No limit.
    public static let any = Days(first: nil, last: nil)

    public var first: CalendarDay? { from == .min ? nil : CalendarDay(number: Int(from)) }
    public var last: CalendarDay? { to == .max ? nil : CalendarDay(number: Int(to)) }

    /// Days further away from 1970, some 5,700 years, limit nothing, as their moments would not fit into a network.
    private static let furthest = 2_000_000

    private static func number(_ day: CalendarDay?) -> Int32? {
      day.flatMap { abs($0.number) < furthest ? Int32($0.number) : nil }
    }
  }

  init(_ kind: Kind, _ subject: Item, other: Item? = nil, source: Int32 = 0, days: Days = .any) {
    self.kind = kind
    self.subject = subject
    self.other = other
    self.source = source
    self.days = days
  }
}

extension TemporalFact {
  /// What a chronicle knows of time, the most trusted first; within a kind in the order of the documents and of their text.
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
    switch (relation.type, relation.evidence?.rule) {
    case (.overlaps, _): self = .overlap
    case (.before, "order.pluperfect"): self = .pluperfect
    case (.before, "order.told"): self = .told
    case (.before, _): self = .before
    default: return nil
    }
  }
}

extension TemporalFact.Days {
  fileprivate init(_ date: EDTF) { self.init(first: date.earliest, last: date.latest) }
}
