// A chronicle put in order, and what contradicts itself taken out of it.

internal import ChronicleTypes

extension Chronicle {
  /// Orders the events by what is known of their time. Relations that contradict what is better known become
  /// contradictions.
  mutating func setOrder() {
    let network = EventNetwork(self)
    if !network.contradictions.isEmpty { setApart(network.contradictions) }
    EventOrder(documents: documents.map(\.id), network: network).apply(to: &events, relations)
  }

  /// Takes what was refused out of the relations, and says of each what it contradicts.
  /// - Complexity: O(n) in the relations and the contradictions.
  private mutating func setApart(_ contradictions: [EventNetwork.Contradiction]) {
    let words = FactWords(self)
    var refused: Set<Int> = []
    var found: [Relation] = []
    for contradiction in contradictions {
      let fact = contradiction.refused
      if Relation.isOrder(fact) { refused.insert(Int(fact.source)) }
      let against = contradiction.because.first { $0.kind != .publication } ?? contradiction.because.first
      found.append(
        Relation(
          type: .contradicts, from: words.id(fact.subject), to: words.id(against?.subject ?? fact.subject),
          reason: words.text(fact) + ", but " + contradiction.because.map(words.text).joined(separator: ", and ")))
    }
    relations = relations.enumerated().filter { !refused.contains($0.offset) }.map(\.element) + found
  }
}

extension Relation {
  /// Whether a fact was read from a relation.
  fileprivate static func isOrder(_ fact: TemporalFact) -> Bool {
    switch fact.kind {
    case .before, .overlap, .pluperfect, .told: true
    case .publication, .date, .begun, .over, .tense: false
    }
  }
}
