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

  /// What a figure is of: the verb or the state of those that are counted, and nothing where the verb says nothing.
  @Test(arguments: [("kill", "kill"), ("on board", "on board"), ("be", ""), (nil, "")] as [(String?, String)])
  func about(subject: String?, words: String) {
    var claim = Harbor.chronicle.claims[0]
    claim.subject = subject
    #expect(ClaimLabels(Harbor.chronicle).about(claim) == words)
  }
}
