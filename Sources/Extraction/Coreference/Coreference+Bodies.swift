// Which body a noun such as “the company” means.

internal import ChronicleTypes
internal import Linguistics

extension Coreference {
  /// A noun reaches back so many sentences for the name of a body.
  private static let reachOfRecalling = 2
  /// Of several bodies the one is meant of which the text speaks so many times as often.
  private static let dominance = 3

  /// So many of its last places are looked at for the name of a body.
  private static let mostPlaces = 20

  /// The body of which the sentences before a noun speak: “Echo fell. ‹The company› …”. It is the one whose name has
  /// the noun, “the Arab League … the league”, else the only one of its sentence, else the one that the text is about.
  func recalled(by phrase: Int) -> Int? {
    let noun = phrases.all[phrase]
    let key = document.tokens[noun.head].key
    guard noun.determiner == .definite, !noun.isPlural, !noun.isQuoted, noun.sort == .organization, isBare(noun),
      !document.classes.institution.contains(key)
    else { return nil }
    var found: [Int] = []
    var inSentence = 0
    var i = phrase - 1
    while i >= 0, noun.sentence - phrases.all[i].sentence <= Self.reachOfRecalling {
      let referent = Int(referentOf[i])
      if referent >= 0, !found.contains(referent), isHeard(i, at: phrase), let actor = referents[referent].actor,
        names.actors[actor].type == .organization
      {
        found.append(referent)
        if phrases.all[i].sentence == noun.sentence { inSentence += 1 }
      }
      i -= 1
    }
    let called = found.filter { has(key, inNameOf: $0) }
    if called.count == 1 { return called[0] }
    guard called.isEmpty, document.classes.recalledBody.contains(key), let first = found.first else { return nil }
    if inSentence == 1 { return first }
    let order = found.sorted { referents[$0].phrases.count > referents[$1].phrases.count }
    guard order.count > 1 else { return first }
    let counts = order.prefix(2).map { referents[$0].phrases.count }
    return counts[0] >= Self.dominance * counts[1] ? order[0] : nil
  }

  /// Whether a noun says what a name ends in, or what stands before “of” in it: “Arab League”, “Bank of Kenya”.
  private func has(_ noun: WordKey, inNameOf referent: Int) -> Bool {
    referents[referent].phrases.suffix(Self.mostPlaces).contains { index in
      guard phrases.all[index].actor != nil else { return false }
      let tokens = phrases.all[index].tokens
      return tokens.contains { token in
        document.tokens[token].key == noun
          && (token + 1 == tokens.upperBound || document.classes.of.contains(document.tokens[token + 1].key))
      }
    }
  }
}
