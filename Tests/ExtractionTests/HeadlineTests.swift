// The words that tell an incident alone: a sentence and the incident’s word → the words.

import ChronicleTypes
import Testing

@Suite struct HeadlineTests {
  private func headline(_ text: String, _ lemma: String) -> String? {
    Report(text).analysis.incidents.first { $0.trigger.lemma == lemma }?.headline
  }

  static let told: [(String, String, String)] = [
    // The clause, without those around it.
    (
      "Police arrested two men in Lima on Sunday as the mayor warned of riots.", "arrest",
      "Police arrested two men in Lima on Sunday"
    ),
    ("The mayor said that police arrested two men in Lima.", "arrest", "Police arrested two men in Lima"),
    ("Guards, who had waited for hours, arrested a man on Sunday.", "arrest", "Guards arrested a man on Sunday"),
    // A subject that two verbs share.
    ("Police searched the house and arrested two men.", "arrest", "Police arrested two men"),
    // A noun goes with the clause that tells it.
    (
      "The council condemned the attack in Karsk on Sunday.", "attack",
      "The council condemned the attack in Karsk on Sunday"
    ),
    // A name in place of a pronoun; none where the name stands beside it.
    ("Ana Ruiz is the mayor of Lima. She resigned on Sunday.", "resign", "[Ana Ruiz] resigned on Sunday"),
    ("Ana Ruiz hurt her knee on Sunday.", "hurt", "Ana Ruiz hurt her knee on Sunday"),
    // What may have been the one or the other stays so.
    ("The rebels killed or wounded 20 officers.", "kill", "The rebels killed or wounded 20 officers"),
    // What joins two verbs, and what both share
    (
      "The council voted to open the port and close the bridge.", "close",
      "The council voted to open the port and close the bridge"
    ),
    ("The raid was planned and carried out by rebels.", "carry", "The raid was carried out by rebels"),
    // Where it is
    ("The march was still in the port.", "march", "The march was still in the port"),
    // Its condition
    (
      "The rebels will attack the port once the guards leave.", "attack",
      "The rebels will attack the port once the guards leave"
    ),
    (
      "The rebels attacked the port only after the guards left.", "attack",
      "The rebels attacked the port only after the guards left"
    ),
    // What is hoped, claimed, demanded or asked, with who does so; what is only said, without
    ("The mayor hopes that guards arrest two men.", "arrest", "The mayor hopes that guards arrest two men"),
    ("The mayor claimed that guards killed two men.", "kill", "The mayor claimed that guards killed two men"),
    ("The mayor demanded that Ana Ruiz resign.", "resign", "The mayor demanded that Ana Ruiz resign"),
    // What tells more of a noun, with the noun
    (
      "The town is the port that rebels attacked on Sunday.", "attack",
      "The town is the port that rebels attacked on Sunday"
    ),
    (
      "Ana Ruiz, who fled Lima last week and hid in Karsk, praised the guards.", "flee",
      "Ana Ruiz, who fled Lima last week, praised the guards"
    ),
    // What it was for, and what was kept from it, belong to it.
    ("The council voted to send troops to Karsk.", "vote", "The council voted to send troops to Karsk"),
  ]

  @Test(arguments: told) func words(text: String, lemma: String, words: String) {
    #expect(headline(text, lemma) == words)
  }

  /// Sentences whose clause does not say who or what.
  static let untold: [(String, String)] = [
    ("It collapsed on Sunday.", "collapse"), ("They fled.", "flee"), ("Fled in panic.", "flee"),
    ("Did guards arrest two men?", "arrest"), ("Their leader resigned on Sunday.", "resign"),
    ("The bank will fail unless the council acts quickly.", "act"),
  ]

  @Test(arguments: untold) func none(text: String, lemma: String) { #expect(headline(text, lemma) == nil) }

  /// All of its words but names in brackets are words of its sentence, in their order.
  @Test(arguments: told) func onlyItsOwnWords(text: String, lemma: String, words: String) {
    var rest = text.lowercased().split { !$0.isLetter }[...]
    let own = words.replacing(/\[[^\]]*\]/, with: "").lowercased().split { !$0.isLetter }
    for word in own {
      rest = rest.drop { $0 != word }
      #expect(rest.popFirst() == word)
    }
  }
}
