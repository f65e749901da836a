// How relations of claims read from each of their ends.

import ChronicleTypes
import TestSupport
import Testing
import Wording

@Suite struct ClaimRelationTests {
  /// Relation, whether the claim is the end it goes out from → words, and whether it speaks against the claim.
  @Test(
    arguments: [
      (.conflicts, true, "conflicts with", true), (.conflicts, false, "conflicts with", true),
      (.denies, false, "denied by", true), (.denies, true, "denies", false), (.updates, true, "updates", false),
      (.updates, false, "updated by", false), (.corroborates, true, "corroborates", false),
      (.notComparable, false, "not comparable with", false),
    ] as [(Relation.Kind, Bool, String, Bool)])
  func ends(kind: Relation.Kind, isFrom: Bool, words: String, isConflict: Bool) throws {
    var chronicle = Harbor.chronicle
    chronicle.relations = [
      Relation(type: kind, from: isFrom ? "c1" : "c2", to: isFrom ? "c2" : "c1", reason: "why")
    ]
    let found = ClaimLabels(chronicle).relations(chronicle.claims[0])
    let relation = try #require(found.first)
    #expect(
      found.count == 1 && relation.other == "c2" && relation.isFrom == isFrom && relation.relation.reason == "why")
    #expect(relation.words == words && relation.isConflict == isConflict)
  }

  /// Origins that may be one are counted as a range; two of them cannot be one where they are two to each other.
  @Test(arguments: [
    ([], [], "denied only"), (["a1"], [], "1 origin"), (["a1", "a2"], [], "2 origins"),
    (["a1", "a2"], ["a1 a2"], "1–2 origins"), (["a1", "a2", "a3"], ["a1 a3", "a2 a3", "a1 a2"], "1–3 origins"),
    (["a1", "a2", "a3"], ["a1 a3", "a2 a3"], "2–3 origins"), (["a1", "a2"], ["a1 a3"], "2 origins"),
  ])
  func countOfOrigins(origins: [String], pairs: [String], words: String) {
    var chronicle = Harbor.chronicle
    chronicle.claims[0].origins = origins.map {
      Origin(kind: .speaker, id: $0, statements: [], documents: ["d1"], reason: "why")
    }
    chronicle.relations = pairs.map { pair in
      let ids = pair.split(separator: " ").map(String.init)
      return Relation(type: .possiblySame, from: ids[0], to: ids[1], reason: "why")
    }
    #expect(ClaimLabels(chronicle).origins(counted: chronicle.claims[0]) == words)
  }

  /// What a figure is of: the verb or the state of those that are counted, and nothing where the verb says nothing.
  @Test(arguments: [("kill", "kill"), ("on board", "on board"), ("be", ""), (nil, "")] as [(String?, String)])
  func about(subject: String?, words: String) {
    var claim = Harbor.chronicle.claims[0]
    claim.subject = subject
    #expect(ClaimLabels(Harbor.chronicle).about(claim) == words)
  }
}
