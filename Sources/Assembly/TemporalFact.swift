// What is known of the time of events, one fact each, with the words or the document that it comes from.

public import Chronicle

/// One thing that is known of time.
public struct TemporalFact: Sendable, Equatable {
  public enum Kind: Int, Sendable, Equatable, Comparable, CaseIterable {
    /// Nothing ends before it begins.
    case duration
    /// The day of a document's publication.
    case publication
    /// A date in words.
    case date
    /// Nothing is told as having happened before it has begun, nor told as past before it was over.
    case telling
    /// The tense against the day of publication.
    case tense
    /// A word between two events.
    case connective
    /// “Had”: before what is told around it.
    case pluperfect
    /// What is told as past was before it was told.
    case told

    public static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  public var kind: Kind
  /// Ids of the event or document that it is about, and of the other one if there are two.
  public var subject: String
  public var other: String?
  /// Id of the document that says so; nil where nothing needs to.
  public var document: String?
  /// The words that say so; of a publication its date.
  public var words: String?
  /// The days that it allows, of a date.
  public var days: Days?
  /// Whether the two only overlap.
  public var isOverlap = false
  /// Whether it was told as past.
  public var isOver = false

  /// A stretch of days; open where nothing limits it.
  public struct Days: Sendable, Equatable {
    public var first: CalendarDay?
    public var last: CalendarDay?
  }

  init(_ kind: Kind, _ subject: String, other: String? = nil, document: String? = nil, words: String? = nil) {
    self.kind = kind
    self.subject = subject
    self.other = other
    self.document = document
    self.words = words
  }
}

extension TemporalFact {
  /// What a chronicle knows of time, the most trusted first: dates in words, then what publication and tense say, then
  /// connectives, the pluperfect and what was told.
  /// - Complexity: O(n log n) in the size of the chronicle.
  static func all(of chronicle: Chronicle) -> [TemporalFact] {
    var facts: [TemporalFact] = []
    for document in chronicle.documents {
      guard let published = document.published else { continue }
      var fact = TemporalFact(
        .publication, document.id, document: document.id, words: published.description)
      fact.days = Days(first: published.earliest, last: published.latest)
      facts.append(fact)
    }
    for event in chronicle.events { facts += self.facts(of: event) }
    for relation in chronicle.relations where relation.type == .before || relation.type == .overlaps {
      let kind: Kind =
        switch relation.evidence?.rule {
        case "order.pluperfect": .pluperfect
        case "order.told": .told
        default: .connective
        }
      var fact = TemporalFact(
        kind, relation.from, other: relation.to, document: relation.document, words: relation.evidence?.text)
      fact.isOverlap = relation.type == .overlaps
      facts.append(fact)
    }
    // Stable: within a kind the order of the documents and of their text.
    return facts.enumerated().sorted { ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset) }.map(\.element)
  }

  private static func facts(of event: Event) -> [TemporalFact] {
    var facts = [TemporalFact(.duration, event.id)]
    for mention in event.mentions {
      let isOwn = mention.told == nil
      let date = isOwn ? event.dateFrom == .words ? event.date : nil : mention.told?.date
      if let date, date.isBounded {
        var fact = TemporalFact(
          .date, event.id, document: mention.document, words: isOwn ? event.dateText : mention.told?.dateText)
        fact.days = Days(first: date.earliest, last: date.latest)
        facts.append(fact)
      }
      // A plan or a condition can be told before it comes true.
      let status = isOwn ? event.status : mention.told?.status
      if status.map({ [.asserted, .alleged].contains($0) }) ?? true {
        var fact = TemporalFact(.telling, event.id, other: mention.document, document: mention.document)
        fact.isOver = (isOwn ? event.tense : mention.told?.tense)?.isOver ?? false
        facts.append(fact)
      }
    }
    if let reason = event.dateFrom, reason != .words, reason != .order, let date = event.date {
      var fact = TemporalFact(.tense, event.id, document: event.document, words: event.trigger?.lemma)
      // What was most likely on the day of publication was at least not later.
      fact.days = Days(first: reason == .published ? nil : date.earliest, last: date.latest)
      facts.append(fact)
    }
    return facts
  }
}
