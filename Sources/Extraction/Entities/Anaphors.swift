// Words without a name that mean an actor: pronouns, nouns, “who”, and “I” in quoted words.

internal import ChronicleTypes
internal import Linguistics

/// Gathers the words of a document that mean an actor without naming it. Of a noun with its adjectives the noun alone
/// is the mention: “officer” in “a local police officer”.
struct Anaphors {
  private let document: AnnotatedDocument
  private let coreference: Coreference
  /// The actors with a name.
  private let named: [DocumentActor]
  /// What was found, in the order in which it was looked for.
  private(set) var found: [Anaphor] = []
  /// The age of actors, by the id of the actor; the first that the text gives.
  private(set) var ages: [String: Int] = [:]
  /// The nouns that describe actors, by the id of the actor.
  private(set) var descriptions: [String: [DocumentActor.Description]] = [:]

  /// A word that means an actor, and the rule that says so.
  struct Anaphor {
    var token: Int
    var actor: String
    var rule: String
  }

  init(_ document: AnnotatedDocument, _ coreference: Coreference, named: [DocumentActor]) {
    (self.document, self.coreference, self.named) = (document, coreference, named)
  }

  /// Finds the pronouns and nouns of the body, and “who”.
  /// - Complexity: O(n) in the tokens.
  mutating func findNounsAndPronouns(_ descriptions: inout Descriptions) {
    for (index, phrase) in coreference.phrases.all.enumerated() {
      switch phrase.form {
      case .name: continue
      case .pronoun:
        note(phrase.head, actor(ofPhrase: index) ?? descriptions.actor(ofPronoun: phrase.head), "actor.pronoun")
      case .noun:
        let named = actor(ofPhrase: index)
        if let named {
          note(phrase.head, named, coreference.isAttribute[index] ? "actor.attribute" : "actor.noun")
        }
        guard let actor = named ?? descriptions.actor(of: phrase), document.isParty(phrase.head),
          named == nil || isBesideName(phrase)
        else { continue }
        describe(actor, phrase.head)
      }
    }
    for sentence in document.layout.body {
      for token in document.analysis.sentences[sentence] where isRelative(token) {
        guard let antecedent = antecedent(of: token) else { continue }
        let named = coreference.phrases.phrase(at: antecedent).flatMap(actor(ofPhrase:))
        note(token, named ?? descriptions.known(at: antecedent), "actor.relative")
      }
    }
  }

  /// Finds “I” and “my” in the quotes of those who speak them.
  /// - Parameter actor: who speaks the words of a phrase.
  mutating func findSpeakers(_ speech: [Speech], actor: (Range<Int>) -> String?) {
    var last: String?
    for said in speech {
      let speaker = said.speaker.flatMap(actor)
      let meant = speaker ?? (said.goesOn ? last : nil)
      if said.speaker != nil { last = speaker }
      for token in said.content.joined()
      where document.classes.speaking.contains(document.tokens[token].key) && document.quote(at: token) != nil
        && document.name(at: token) == nil
      {
        note(token, meant, "actor.speaker")
      }
    }
  }

  /// Notes the nouns that stand right before names, and ages: “‹actress› Ana Ruiz, ‹59›,”.
  mutating func findWordsBesideNames(_ actorOfName: [Int?]) {
    for (name, actor) in zip(document.analysis.names, actorOfName) {
      guard let actor = actor.map({ named[$0] }), actor.type == .person else { continue }
      if ages[actor.id] == nil, let age = document.age(beside: name.tokens) { ages[actor.id] = age }
      if let noun = document.nounBefore(name) { describe(actor.id, noun) }
    }
  }

  /// Finds the nouns of the headline: they mean the one whom the body calls so. A headline capitalises its nouns.
  mutating func findHeadline(_ others: inout Descriptions) {
    guard let headline = document.layout.headline else { return }
    var called: [DocumentActor.Description: Set<String>] = [:]
    for (actor, known) in descriptions {
      for description in known { called[description.bare, default: []].insert(actor) }
    }
    for token in document.analysis.blocks[headline].sentences.flatMap({ Array(document.analysis.sentences[$0]) }) {
      guard [.noun, .propn].contains(document.tokens[token].upos), document.name(at: token) == nil,
        document.isParty(token), !isBeforeNoun(token)
      else { continue }
      let description = document.actorDescription(token)
      if let known = called[description.bare], known.count == 1, let actor = known.first {
        note(token, actor, "actor.noun")
      } else if let actor = others.actor(ofHeadline: token) {
        describe(actor, token)
      }
    }
  }

  /// Whether a noun only says what kind the next one is of: “‹police› car”.
  private func isBeforeNoun(_ token: Int) -> Bool {
    [.compound, .flat, .amod, .nmodDesc, .nmodUnmarked, .nmodPoss].contains(document.tokens[token].relation)
      && document.analysis.head(of: token).map { $0 > token } ?? false
  }

  /// Notes that a noun says who an actor is; “my friend” says it only to those who hear it.
  private mutating func describe(_ actor: String, _ noun: Int) {
    let owner = document.tree.child(of: noun, .nmodPoss)
    guard !(owner.map { document.classes.spoken.contains(document.tokens[$0].key) } ?? false) else { return }
    if !document.tokens[noun].has(.plural), let age = document.age(beside: noun..<(noun + 1)) {
      ages[actor] = ages[actor] ?? age
    }
    let description = document.actorDescription(noun)
    if !(descriptions[actor]?.contains(description) ?? false) {
      descriptions[actor, default: []].append(description)
    }
  }

  /// Whether a noun says of a name itself who that is; what it says of “he” may be said of somebody else.
  private func isBesideName(_ noun: ReferringPhrase) -> Bool {
    coreference.phrases.described(by: noun).map { coreference.phrases.all[$0].actor != nil } ?? false
  }

  private mutating func note(_ token: Int, _ actor: String?, _ rule: String) {
    guard let actor else { return }
    found.append(Anaphor(token: token, actor: actor, rule: rule))
  }

  private func actor(ofPhrase index: Int) -> String? { coreference.actor(of: index).map { named[$0].id } }

  /// Whether a word is “who” behind whom it means.
  private func isRelative(_ token: Int) -> Bool {
    document.classes.who.contains(document.tokens[token].key) && document.tokens[token].upos == .pron
  }

  /// The word that the clause of “who” describes: “the ‹man› who left”.
  private func antecedent(of relative: Int) -> Int? {
    var word = relative
    for _ in 0..<TreeReach.clause {
      guard let head = document.analysis.head(of: word) else { return nil }
      if document.tokens[word].relation == .aclRelcl { return head < relative ? head : nil }
      word = head
    }
    return nil
  }
}
