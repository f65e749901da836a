// Facts of time in words for people.

public import Chronicle

/// Says what facts of time mean: “‘arrest’ in a.txt: 2020-05-04, ‘Monday’”.
public struct FactWords: Sendable {
  private let events: [String: Event]
  private let documents: [String: Document.Source]

  public init(_ chronicle: Chronicle) {
    events = Dictionary(chronicle.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    documents = Dictionary(chronicle.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// One clause.
  public func text(_ fact: TemporalFact) -> String {
    let subject = name(fact.subject)
    let other = fact.other.map(name) ?? ""
    let place = fact.document.flatMap { documents[$0]?.path }.map { " (\($0))" } ?? ""
    let words = fact.words.map { ", “\($0)”" } ?? ""
    return switch fact.kind {
    case .duration: "\(subject) ended after it began"
    case .publication: "\(subject) was published \(days(fact))"
    case .date: "\(subject) was \(days(fact))\(words)\(place)"
    case .telling: "\(subject) \(fact.isOver ? "was over" : "had begun") when \(other) told it"
    case .tense: "\(subject) was \(days(fact)), as its tense and the day of publication say\(place)"
    case .connective, .pluperfect, .told:
      "\(subject) \(fact.isOverlap ? "overlaps" : "was before") \(other)\(words)\(place)"
    }
  }

  /// What an event or document is called: its word and id, or its path.
  public func name(_ id: String) -> String {
    if let event = events[id] { return "“\(event.trigger?.lemma ?? event.type)” \(id)" }
    return documents[id]?.path ?? id
  }

  private func days(_ fact: TemporalFact) -> String {
    switch (fact.days?.first, fact.days?.last) {
    case (let first?, let last?): first == last ? "on \(first)" : "between \(first) and \(last)"
    case (let first?, nil): "not before \(first)"
    case (nil, let last?): "not after \(last)"
    case (nil, nil): "at some time"
    }
  }
}
