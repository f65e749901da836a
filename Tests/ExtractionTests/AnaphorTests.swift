// Words without a name that mean an actor, and the nouns that say who somebody is.

import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct AnaphorTests {
  /// Each noun, “who” or pronoun with the actor that it means.
  @Test(arguments: [
    ("Ana Ruiz, the mayor, slept.", "actor.attribute", ["mayor: Ana Ruiz"]),
    ("Ana Ruiz is a doctor.", "actor.attribute", ["doctor: Ana Ruiz"]),
    ("The leader of the local group, Ana Ruiz, slept.", "actor.attribute", ["leader: Ana Ruiz"]),
    ("Ana Ruiz is no doctor.", "actor.attribute", []), ("Ana Ruiz did not become mayor.", "actor.attribute", []),
    ("Ana Ruiz, not a nurse, slept.", "actor.attribute", []),
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

  /// “The company” is the body named just before; of two, where the text is not about one of them, it is neither.
  @Test(arguments: [
    ("Zubko Industries fell. The company said that it rains.", "Zubko Industries"),
    ("The Arab League met the Zubko Company. The league said that it rains.", "Arab League"),
    ("The Zubko Company met the Delta Company. The company said that it rains.", "company"),
    ("The Zubko Company fell. The company that bought it said that it rains.", "company"),
    ("Zubko Industries fell. A company said that it rains.", "company"),
    ("The Free Army came to Lima. The army said that it rains.", "army"),
  ])
  func body(text: String, speaker: String) {
    let report = Report(text)
    #expect(report.analysis.statements.map { report.name($0.speaker) } == [speaker])
  }

  /// The age beside a name or a noun.
  @Test(arguments: [
    ("Ana Ruiz, 59, slept.", ["Ana Ruiz 59"]), ("Ana Ruiz (59) slept.", ["Ana Ruiz 59"]),
    ("Ana Ruiz, aged 59, slept.", ["Ana Ruiz 59"]), ("A 59-year-old woman slept.", ["59-year-old woman 59"]),
    ("The 59-year-old mayor Ana Ruiz slept.", ["Ana Ruiz 59"]),
    ("Ana Ruiz, 59 officers and a driver slept.", []), ("Ana Ruiz has 59 cars.", []),
    ("The 59-year-old bridge fell.", []),
    ("Two women, 59, slept.", []),
  ])
  func age(text: String, expected: [String]) {
    #expect(Report(text).analysis.actors.compactMap { actor in actor.age.map { "\(actor.name) \($0)" } } == expected)
  }

  /// What each actor is called, with the words before the noun.
  @Test(arguments: [
    ("The actress Ana Ruiz slept.", "Ana Ruiz: actress"), ("Spokeswoman Ana Ruiz slept.", "Ana Ruiz: spokeswoman"),
    ("Ana Ruiz, a British doctor, slept.", "Ana Ruiz: a british doctor"),
    ("Another officer slept.", "officer: +officer"),
    ("Two local officers slept.", "Two local officers: 2 local officers"),
    ("The deputy minister slept.", "deputy minister: deputy minister"),
    ("One survivor slept.", "One survivor: a survivor"),
    ("The president of Kenya slept.", "president of Kenya: kenya president"),
    ("The family slept.", "family: familys"), ("Her sister slept.", "Her sister: 's sister"),
    ("A driver slept.", "driver: a driver"),
    // “My friend” says who somebody is to those alone who hear it.
    ("Ana Ruiz is my friend.", "Ana Ruiz:"),
  ])
  func description(text: String, expected: String) {
    let report = Report(text)
    let found = report.analysis.actors.map { actor in
      let nouns = actor.descriptions.map { one in
        let words =
          (one.count.map { ["\($0)"] } ?? []) + one.names + one.modifiers + [one.noun + (one.isPlural ? "s" : "")]
        let before = one.isAnother ? "+" : one.isIndefinite ? "a " : one.isOwned ? "'s " : ""
        return before + words.joined(separator: " ")
      }
      return "\(actor.name):" + nouns.map { " \($0)" }.joined()
    }
    #expect(found.contains(expected), "\(found)")
  }
}
