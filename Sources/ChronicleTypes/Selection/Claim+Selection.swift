// The part of a claim that belongs to chosen events.

extension Claim {
  /// The claim, with only those places and origins that belong to some events; nil where none do.
  ///
  /// - Parameters:
  ///   - events: the ids of the events. A place of a statement belongs to that statement; a place where the report
  ///     itself states the claim belongs to an event around it.
  ///   - inDocument: the events of each document, by its id.
  /// - Complexity: O(n · m) in the places of the claim and the events of a document.
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
