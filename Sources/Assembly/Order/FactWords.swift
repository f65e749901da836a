// Facts of time in words for people.

public import ChronicleTypes

/// Says what facts of time mean: ““arrest” i1 was on 2020-05-04, “Monday” (a.txt)”.
public struct FactWords: Sendable {
  private let chronicle: Chronicle
  private let paths: [String: String]

  /// - Parameter chronicle: the one that the facts were read from.
  public init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    paths = Dictionary(chronicle.documents.map { ($0.id, $0.path) }, uniquingKeysWith: { first, _ in first })
  }

  /// One clause.
  public func text(_ fact: TemporalFact) -> String {
    let subject = name(fact.subject)
    let other = fact.other.map(name) ?? ""
    return switch fact.kind {
    case .publication: "\(subject) was published \(days(fact))"
    case .date: "\(subject) was \(days(fact))\(source(fact))"
    case .begun: "\(subject) had begun when \(other) told it"
    case .over: "\(subject) was over when \(other) told it"
    case .tense: "\(subject) was \(days(fact)), as its tense and the day of publication say\(source(fact))"
    case .before, .pluperfect, .told: "\(subject) was before \(other)\(source(fact))"
    case .overlap: "\(subject) overlaps \(other)\(source(fact))"
    }
  }

  /// What an event or document is called: its word and id, or its path.
  public func name(_ item: TemporalFact.Item) -> String {
    guard let event = event(item) else { return chronicle.documents[Int(item) - chronicle.events.count].path }
    return "“\(event.trigger?.lemma ?? event.type)” \(event.id)"
  }

  /// The same of an id.
  /// - Complexity: O(n) in the chronicle.
  public func name(of id: String) -> String {
    if let event = chronicle.events.firstIndex(where: { $0.id == id }) { return name(TemporalFact.Item(event)) }
    let document = chronicle.documents.firstIndex { $0.id == id }
    return document.map { name(TemporalFact.Item(chronicle.events.count + $0)) } ?? id
  }

  /// The id of an event or document.
  public func id(_ item: TemporalFact.Item) -> String {
    event(item)?.id ?? chronicle.documents[Int(item) - chronicle.events.count].id
  }

  private func event(_ item: TemporalFact.Item) -> Event? {
    Int(item) < chronicle.events.count ? chronicle.events[Int(item)] : nil
  }

  /// The words that say so, and the document that has them.
  private func source(_ fact: TemporalFact) -> String {
    var words: String?
    var document: String?
    if fact.kind == .date || fact.kind == .tense, let event = event(fact.subject) {
      let mention = event.mentions[Int(fact.source)]
      document = mention.document
      if fact.kind == .date { words = mention.told.map(\.dateText) ?? event.days.text }
    } else {
      let relation = chronicle.relations[Int(fact.source)]
      (words, document) = (relation.evidence?.text, relation.document)
    }
    let path = document.flatMap { paths[$0] }
    return (words.map { ", “\($0)”" } ?? "") + (path.map { " (\($0))" } ?? "")
  }

  private func days(_ fact: TemporalFact) -> String {
    switch (fact.days.first, fact.days.last) {
    case (let first?, let last?): first == last ? "on \(first)" : "between \(first) and \(last)"
    case (let first?, nil): "not before \(first)"
    case (nil, let last?): "not after \(last)"
    case (nil, nil): "at some time"
    }
  }
}
