// A claim written out: its places with their words, its origins, and the claims that it bears on.

internal import CalendarDates
internal import ChronicleTypes
internal import TextBasics

/// The lines of a claim, each with the name of its part.
struct ClaimCard {
  private let chronicle: Chronicle
  private let claim: Claim
  private let events: EventLabels
  private let labels: ClaimLabels

  init(_ claim: Claim, _ chronicle: Chronicle) {
    (self.claim, self.chronicle) = (claim, chronicle)
    events = EventLabels(chronicle)
    labels = ClaimLabels(chronicle)
  }

  /// The words of the claim.
  var text: String { claim.text }

  /// All parts together.
  var all: [(String, String)] { content + places + origins + relations }

  /// What is claimed: the figure or proposition and what is known of it.
  var content: [(String, String)] {
    [
      ("id", claim.id), ("claim", claim.text), ("kind", claim.kind.rawValue), ("metric", claim.metric ?? ""),
      ("value", labels.value(claim)), ("subject", claim.subject ?? ""), ("period", claim.period?.description ?? ""),
      ("place", claim.place ?? ""), ("first seen", claim.firstSeen.map(events.path) ?? ""),
    ]
  }

  /// Who states it, where and in which words.
  var places: [(String, String)] {
    let stated = Dictionary(chronicle.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return claim.citations.map { citation in
      guard let event = citation.statement.flatMap({ stated[$0] }) else {
        return ("reported", "\(labels.citation(citation)): “\((citation.text ?? claim.text).cut(to: 120))”")
      }
      let via = event.via.isEmpty ? "" : " via " + event.via.map(events.name).joined(separator: ", ")
      return (
        "stated", "\(event.id) \(events.who(event))\(via), \(labels.citation(citation)): “\(event.text.cut(to: 120))”"
      )
    }
  }

  /// The origins, and why each is one origin.
  var origins: [(String, String)] {
    claim.origins.map { origin in
      let documents = origin.documents.count == 1 ? "one document" : "\(origin.documents.count) documents"
      return ("origin", "\(labels.name(origin)), in \(documents): \(origin.reason)")
    }
  }

  /// The claims and statements that it bears on, and why.
  var relations: [(String, String)] {
    labels.relations(claim).flatMap { relation in
      [(relation.words, labels.summary(relation.other)), ("", "because \(relation.relation.reason)")]
    }
  }
}
