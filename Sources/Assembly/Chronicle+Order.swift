// A chronicle put in order, and what contradicts itself taken out of it.

internal import Chronicle

extension Chronicle {
  /// Orders the events by what is known of their time. Relations that contradict what is better known become contradictions.
  mutating func setOrder() {
    let network = EventNetwork(self)
    let refused = network.contradictions
    let labels = FactWords(self)
    for contradiction in refused {
      let fact = contradiction.refused
      if let other = fact.other {
        relations.removeAll { [.before, .overlaps].contains($0.type) && $0.from == fact.subject && $0.to == other }
      }
      let against = contradiction.because.first { $0.kind != .publication } ?? contradiction.because.first
      var relation = Relation(
        type: .contradicts, from: fact.subject, to: against?.subject ?? fact.subject,
        reason: labels.text(fact) + ", but " + contradiction.because.map(labels.text).joined(separator: ", and "))
      relation.document = nil
      relations.append(relation)
    }
    EventOrder(documents: documents.map(\.id), network: network).apply(to: &events, relations)
  }
}
