// The part of a claim that belongs to some events.

extension Claim {
  /// The claim with the places and origins that some events leave of it; nil where they leave none.
  ///
  /// - Parameter events: a statement keeps its own places, any event what its report says in its words.
  /// - Complexity: O(n) in the places of the claim, times the events of a document.
  func selecting(_ events: Set<String>, inDocument: [String: [Event]]) -> Claim? {
    var claim = self
    claim.statements = statements.filter(events.contains)
    claim.citations = citations.filter { citation in
      if let statement = citation.statement { return events.contains(statement) }
      return inDocument[citation.document, default: []].contains {
        $0.start <= citation.start && citation.end <= $0.end
      }
    }
    guard !claim.statements.isEmpty || !claim.citations.isEmpty else { return nil }
    let documents = Set(claim.citations.map(\.document))
    let isVoice = Set(claim.citations.filter { $0.statement == nil }.map(\.document))
    claim.origins = origins.compactMap { origin in
      var origin = origin
      origin.statements = origin.statements.filter(events.contains)
      origin.documents = origin.documents.filter(documents.contains)
      return origin.statements.isEmpty && !origin.documents.contains(where: isVoice.contains) ? nil : origin
    }
    if let first = firstSeen, !documents.contains(first) { claim.firstSeen = nil }
    return claim
  }
}
