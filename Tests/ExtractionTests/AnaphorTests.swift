// Words without a name that mean an actor, and the nouns that say who somebody is.

import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct AnaphorTests {
  /// Each noun, “who” or pronoun with the actor that it means.
  @Test(arguments: [
    ("Ana Ruiz, the mayor, slept.", "actor.attribute", ["mayor: Ana Ruiz"]),
    ("Ana Ruiz is a doctor.", "actor.attribute", ["doctor: Ana Ruiz"]),
    ("Ana Ruiz is no doctor.", "actor.attribute", []),
    ("Ana Ruiz, who lives in Lima, slept.", "actor.relative", ["who: Ana Ruiz"]),
    ("A man who slept was robbed.", "actor.relative", ["who: man"]),
    ("Nobody knows who slept.", "actor.relative", []),
    (
      "Two police officers arrested a drunken driver.", "actor.description",
      ["officers: Two police officers", "driver: drunken driver"]
    ),
    ("The car hit a wall.", "actor.description", []),
    // Somebody else each time.
    ("A man slept. Then a man left.", "actor.description", ["man: man", "man: man"]),
    // The headline speaks of whom the body calls so.
    (
      "Actress leaves Lima\nAna Ruiz, the actress, left Lima on Monday.\nIt rained.", "actor.noun",
      ["Actress: Ana Ruiz"]
    ),
    ("Police car burns in Lima\nThe mayor, Ana Ruiz, slept.\nIt rained.", "actor.noun", []),
  ])
  func mention(text: String, rule: String, expected: [String]) {
    let report = Report(text)
    let found = report.analysis.mentions.filter { $0.rule == rule }
    #expect(
      found.map { mention in
        "\(mention.text): \(report.analysis.actors.first { $0.id == mention.actor }?.name ?? "")"
      } == expected)
  }

  /// What each actor is called, with the words before the noun.
  @Test(arguments: [
    ("The actress Ana Ruiz slept.", "Ana Ruiz: actress"), ("Spokeswoman Ana Ruiz slept.", "Ana Ruiz: spokeswoman"),
    ("Ana Ruiz, a British doctor, slept.", "Ana Ruiz: british doctor"),
    ("Another officer slept.", "officer: +officer"),
    ("Two local officers slept.", "Two local officers: two local officers"),
    // “My friend” says who somebody is to those alone who hear it.
    ("Ana Ruiz is my friend.", "Ana Ruiz:"),
  ])
  func description(text: String, expected: String) {
    let report = Report(text)
    let found = report.analysis.actors.map { actor in
      let nouns = actor.descriptions.map { one in
        (one.isAnother ? "+" : "")
          + (one.names + one.modifiers + [one.noun + (one.isPlural ? "s" : "")]).joined(separator: " ")
      }
      return "\(actor.name):" + nouns.map { " \($0)" }.joined()
    }
    #expect(found.contains(expected), "\(found)")
  }
}
