// The nouns by which a document says who its actors are.

internal import ChronicleTypes
internal import Linguistics

extension AnnotatedDocument {
  /// What a noun with the words that belong to it says of an actor: “two British police officers”, “the chief of Echo”.
  /// - Complexity: O(k) in the tokens of the phrase.
  func actorDescription(_ noun: Int) -> DocumentActor.Description {
    let isPlural = tokens[noun].has(.plural) || classes.collective.contains(tokens[noun].key)
    var description = DocumentActor.Description(noun: lemma(noun).lowercased(), isPlural: isPlural)
    for token in barePhrase(of: noun).lowerBound..<noun {
      let word = tokens[token]
      if classes.another.contains(word.key) { description.isAnother = true }
      if classes.years.contains(word.key) || classes.old.contains(word.key) { continue }
      // “One survivor” is anybody of several.
      if classes.counting.contains(word.key) { description.isIndefinite = true }
      if word.upos == .num {
        // “the 59-year-old driver” is one driver.
        guard !classes.years.contains(tokens[token + 1].key), !isMark(token + 1, "-") else { continue }
        description.count = Int(analysis.text(token..<(token + 1))) ?? classes.number[word.key].map { Int($0) }
      } else if classes.subordinate.contains(word.key) {
        description.noun = lemma(token) + " " + description.noun
      } else if name(at: token) == nil, [.adj, .noun, .propn].contains(word.upos) {
        description.modifiers.append(lemma(token).lowercased())
      } else {
        description.names += nameWord(token)
      }
    }
    for child in tree.children(of: noun) {
      let word = tokens[child]
      switch word.relation.universal {
      case .nmod where child > noun: description.names += barePhrase(of: child).flatMap(nameWord)
      case .nmod: description.isOwned = description.isOwned || word.relation == .nmodPoss
      case .det: description.isIndefinite = !classes.the.contains(word.key) && !classes.pointing.contains(word.key)
      default: break
      }
    }
    return description
  }

  /// A word of a name, in small letters; none for words between and for what is no name.
  private func nameWord(_ token: Int) -> [String] {
    guard name(at: token) != nil, ![.adp, .det, .part, .punct].contains(tokens[token].upos) else { return [] }
    return [analysis.text(token..<(token + 1)).lowercased()]
  }

  /// The noun for a person that stands right before a name and belongs to it: “‹actress› Ana Ruiz”, “‹Judge› Ruiz”.
  func nounBefore(_ entity: NamedEntity) -> Int? {
    if let title = entity.title?.last { return isParty(title) ? title : nil }
    let name = entity.tokens
    let noun = name.lowerBound - 1
    guard noun >= 0, tokens[noun].upos == .noun, self.name(at: noun) == nil, isParty(noun),
      sentence(of: noun) == sentence(of: name.lowerBound)
    else { return nil }
    let belongs = analysis.head(of: noun).map(name.contains) ?? false || name.contains { analysis.head(of: $0) == noun }
    return belongs ? noun : nil
  }
}
