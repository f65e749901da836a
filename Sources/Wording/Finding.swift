// What a careful editor would want to know before publishing.

public import ChronicleTypes

/// Something in a chronicle that needs a look before it is relied on.
public struct Finding: Sendable, Equatable {
  /// What is wrong or missing.
  public var kind: Kind
  /// Ids of the claims, events, actors or documents that it is about.
  public var items: [String]
  /// What an editor should look at, in words.
  public var text: String
  /// Where it stands, each place once: `seeds/a.txt:7`.
  public var citations: [String]

  /// The kinds in the order in which they are listed: first what is wrong, then what is missing.
  public enum Kind: String, Sendable, CaseIterable {
    /// Two figures that exclude each other, or a claim that somebody denies.
    case conflict
    /// Words about the order of events that cannot all be true.
    case contradiction
    /// A claim that goes back to one origin only.
    case oneOrigin = "one origin"
    /// A statement whose speaker is not known.
    case noSpeaker = "no speaker"
    /// An incident without a date.
    case undated
    /// A document without a date of publication, so that “Monday” and “yesterday” give no day in it.
    case noPublicationDate = "no publication date"
    /// Two actors that may be one.
    case possiblySame = "possibly the same"
  }
}

extension Chronicle {
  /// What needs a look: by kind, and within a kind in the order of the chronicle. Events told in passing are left out.
  /// - Complexity: O(n) in the size of the chronicle.
  public func findings() -> [Finding] {
    let events = EventLabels(self)
    let claims = ClaimLabels(self)
    let placeOfEvent = Dictionary(self.events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let claimByID = Dictionary(self.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var findings: [Finding] = []
    for relation in relations {
      func add(_ kind: Finding.Kind, _ citations: [String]) {
        findings.append(
          Finding(kind: kind, items: [relation.from, relation.to], text: relation.reason, citations: citations))
      }
      func places(_ id: String) -> [String] {
        claimByID[id].map(claims.citations) ?? placeOfEvent[id].map { [events.citation(self.events[$0])] } ?? []
      }
      switch relation.type {
      case .conflicts, .denies: add(.conflict, Self.unique(places(relation.from) + places(relation.to)))
      case .contradicts: add(.contradiction, Self.unique(places(relation.from) + places(relation.to)))
      case .possiblySame:
        findings.append(
          Finding(
            kind: .possiblySame, items: [relation.from, relation.to],
            text: "\(events.name(relation.from)) and \(events.name(relation.to)): \(relation.reason)", citations: []))
      default: break
      }
    }
    for claim in self.claims where claim.origins.count == 1 {
      let documents = claims.documents(claim)
      let source = claim.origins.map(claims.name)[0]
      findings.append(
        Finding(
          kind: .oneOrigin, items: [claim.id],
          text: "“\(claim.text)”: only \(source)" + (documents > 1 ? ", repeated in \(documents) documents" : ""),
          citations: claims.citations(claim)))
    }
    for event in self.events where !event.isMinor {
      if event.kind == .statement, !event.actors.contains(where: { $0.role == .speaker }) {
        findings.append(
          Finding(kind: .noSpeaker, items: [event.id], text: events.text(event), citations: [events.citation(event)]))
      }
      if event.kind == .incident, event.days.date == nil {
        let words = event.days.text.map { " (“\($0)”)" } ?? ""
        findings.append(
          Finding(
            kind: .undated, items: [event.id], text: "\(events.kind(event))\(words): \(events.text(event))",
            citations: [events.citation(event)]))
      }
    }
    for document in documents where document.published == nil {
      findings.append(
        Finding(
          kind: .noPublicationDate, items: [document.id], text: document.title ?? document.fileName,
          citations: [document.path]))
    }
    let rank = Dictionary(uniqueKeysWithValues: Finding.Kind.allCases.enumerated().map { ($1, $0) })
    return findings.enumerated().sorted { a, b in
      (rank[a.element.kind] ?? 0, a.offset) < (rank[b.element.kind] ?? 0, b.offset)
    }.map(\.element)
  }

  private static func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
