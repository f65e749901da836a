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
    var told: Set<[String]> = []
    for contradiction in contradictions {
      let fact = contradiction.refused
      if Relation.isOrder(fact) { refused.insert(Int(fact.source)) }
      guard isTold(contradiction) else { continue }
      let against = contradiction.because.first { $0.kind != .publication } ?? contradiction.because.first
      let ends = [words.id(fact.subject), words.id(against?.subject ?? fact.subject)]
      guard told.insert(ends).inserted else { continue }
      found.append(
        Relation(
          type: .contradicts, from: ends[0], to: ends[1],
          reason: words.text(fact) + ", but " + contradiction.because.map(words.text).joined(separator: ", and ")))
    }
    relations = relations.enumerated().filter { !refused.contains($0.offset) }.map(\.element) + found
  }
}

extension Chronicle {
  /// Whether reports contradict each other, in words: by dates, “after” and “before”, of events that are shown. What
  /// tense, publication and the order of a story say are guesses, and two guesses that do not go together are no news.
  fileprivate func isTold(_ contradiction: EventNetwork.Contradiction) -> Bool {
    let facts = [contradiction.refused] + contradiction.because
    return facts.allSatisfy { fact in
      switch fact.kind {
      case .date, .before: Int(fact.subject) >= events.count || !events[Int(fact.subject)].isMinor
      case .publication, .begun, .over, .tense, .overlap, .pluperfect, .told: false
      }
    }
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
