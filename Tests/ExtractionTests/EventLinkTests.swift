// The order of events that words tell: a text → each link as the lemma of the first and of the second event.

import ChronicleTypes
import Testing

@Suite struct EventLinkTests {
  /// The links of a text, “attack < arrest”; “~” where two overlap.
  private static func links(_ text: String) -> [String] {
    let analysis = Report(text).analysis
    var lemmas: [String: String] = [:]
    for incident in analysis.incidents { lemmas[incident.id] = incident.trigger.lemma }
    return analysis.links.compactMap { link in
      guard let from = lemmas[link.from], let to = lemmas[link.to] else { return nil }
      return link.kind == .before ? "\(from) < \(to)" : "\([from, to].sorted().joined(separator: " ~ "))"
    }
  }

  private static let ordered: [(String, [String])] = [
    // Connectives
    ("Police arrested a man after the attack.", ["attack < arrest"]),
    ("Police arrested a man before the trial.", ["arrest < trial"]),
    ("Police arrested a man during the protest.", ["arrest ~ protest"]),
    // The pluperfect
    ("Police arrested a man. He had attacked a guard.", ["attack < arrest"]),
    // Verbs that order
    ("The attack led to the arrest of a man.", ["attack < arrest"]),
    ("The attack sparked protests.", ["attack < protest"]),
    ("The protest followed the arrest of a man.", ["arrest < protest"]),
    ("The arrest was followed by protests.", ["arrest < protest"]),
    ("The protests were triggered by the arrest of a man.", ["arrest < protest"]),
    // Sequences
    ("Police arrested a man. Later they released him.", ["arrest < release"]),
    ("Gunmen attacked a convoy. They then fled.", ["attack < flee"]),
  ]

  @Test(arguments: ordered) private func isOrdered(text: String, expected: [String]) {
    let links = Self.links(text)
    #expect(expected.allSatisfy(links.contains), "\(links)")
    let reversed = expected.map { $0.components(separated: " < ").reversed().joined(separator: " < ") }
    #expect(!zip(reversed, expected).contains { $0 != $1 && links.contains($0) }, "\(links)")
  }

  private static let unordered = [
    // That one stands behind the other says nothing.
    "Police arrested a man. Gunmen attacked a convoy.",
    "Police arrested a man and released a guard.",
    // What may be, and what was not.
    "The attack could lead to the arrest of a man.",
    "The attack did not lead to the arrest of a man.",
    "No attack led to protests.",
    "If the attack caused protests, nobody saw them.",
    "Did the attack cause protests?",
    // “Later” of a plan; other things that are followed.
    "Police will arrest a man. Later they will release him.",
    "Police followed the man.",
  ]

  @Test(arguments: unordered) private func isUnordered(text: String) {
    #expect(Self.links(text) == [])
  }
}

extension String {
  fileprivate func components(separated separator: String) -> [String] {
    let parts = split(separator: separator)
    return parts.map { String($0) }
  }
}
