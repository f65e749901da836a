// Whom a phrase means: by its name, by coreference, or by whose words it speaks of.

internal import Linguistics

/// Ties a phrase to one of the document's named actors.
struct PhraseResolver {
  let document: AnnotatedDocument
  let names: NamedActors
  let coreference: Coreference

  /// The words that name somebody, the actor by its place among the named ones, and the rule.
  struct Meaning {
    var tokens: Range<Int>
    /// nil where nothing ties the phrase to an actor; nobody is guessed.
    var actor: Int?
    var rule: String
  }

  /// - Complexity: O(k) in the tokens of the phrase.
  func meaning(of phrase: PartyPhrase) -> Meaning {
    let tokens = phrase.tokens
    if tokens.count == 1, let i = tokens.first, document.tokens[i].upos == .pron, document.name(at: i) == nil {
      return Meaning(tokens: tokens, actor: coreference.actor(at: i), rule: "speaker.pronoun")
    }
    let end = document.headEnd(tokens)
    // “pollster Pat Caddell” means the name; “Donald Trump's son” does not mean Donald Trump.
    if let name = document.name(at: end - 1) { return meaning(ofName: name, "speaker.name") }
    guard document.lexicon.media.contains(document.tokens[end - 1].key),
      let name = owner(tokens, end) ?? issuer(tokens, end)
    else {
      let actor = coreference.actor(at: end - 1)
      return Meaning(tokens: tokens, actor: actor, rule: actor == nil ? "speaker.words" : "speaker.noun")
    }
    return meaning(ofName: name, "speaker.source")
  }

  private func meaning(ofName name: Int, _ rule: String) -> Meaning {
    Meaning(tokens: document.analysis.names[name].tokens, actor: names.actorOfName[name], rule: rule)
  }

  /// “Noem’s remarks”: the name of who made them.
  private func owner(_ phrase: Range<Int>, _ end: Int) -> Int? {
    guard
      let mark = (phrase.lowerBound..<end).first(where: {
        document.classes.possessive.contains(document.tokens[$0].key)
      }),
      mark > 0, let name = document.name(at: mark - 1), document.analysis.names[name].kind != .place
    else { return nil }
    return name
  }

  /// “statistics from the Department of Homeland Security”: the name of who issued them.
  private func issuer(_ phrase: Range<Int>, _ end: Int) -> Int? {
    guard
      let joint = (end..<phrase.upperBound).first(where: { document.classes.source.contains(document.tokens[$0].key) }),
      let name = ((joint + 1)..<phrase.upperBound).lazy.compactMap({ document.name(at: $0) }).first,
      document.analysis.names[name].kind != .place
    else { return nil }
    return name
  }
}
