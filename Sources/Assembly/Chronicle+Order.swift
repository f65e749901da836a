// A chronicle put in order, and what contradicts itself taken out of it.

internal import Chronicle

extension Chronicle {
  /// Orders the events by what is known of their time. Relations that contradict what is better known become contradictions.
  mutating func setOrder() {
    let network = EventNetwork(self)
    if !network.contradictions.isEmpty { setApart(network.contradictions) }
    EventOrder(documents: documents.map(\.id), network: network).apply(to: &events, relations)
  }

  /// Takes what was refused out of the relations, and says of each what it contradicts.
  /// - Complexity: O(n) in the relations and the contradictions.
  private mutating func setApart(_ contradictions: [EventNetwork.Contradiction]) {
    var refused: [Relation.Kind: Set<[String]>] = [:]
    for fact in contradictions.map(\.refused) {
      guard let other = fact.other else { continue }
      refused[fact.isOverlap ? .overlaps : .before, default: []].insert([fact.subject, other])
    }
    relations.removeAll { refused[$0.type]?.contains([$0.from, $0.to]) ?? false }
    let words = FactWords(self)
    for contradiction in contradictions {
      let against = contradiction.because.first { $0.kind != .publication } ?? contradiction.because.first
      relations.append(
        Relation(
          type: .contradicts, from: contradiction.refused.subject,
          to: against?.subject ?? contradiction.refused.subject,
          reason: words.text(contradiction.refused) + ", but "
            + contradiction.because.map(words.text).joined(separator: ", and ")))
    }
  }
}
