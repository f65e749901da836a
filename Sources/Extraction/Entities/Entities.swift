// Who is meant by the words of a document.

internal import ChronicleTypes
internal import Linguistics

/// The actors of a document, every place that speaks of them, and whom each phrase of a statement or incident means.
///
/// It is worked out once, from the names and the phrases of the whole document, and never changes. So who “she” is does
/// not depend on which finder asks first.
struct Entities {
  /// The actors with a name, then those that are only described, in the order of the given phrases.
  private(set) var actors: [DocumentActor]
  /// The names in the order of the text, then pronouns and nouns for somebody, then the descriptions.
  private(set) var mentions: [Mention]
  private let names: NamedActors
  private var references: [PartyPhrase: Reference] = [:]

  /// Whom a phrase means, and the rule that says so.
  struct Reference {
    var party: Party
    var rule: String
  }

  /// - Parameters:
  ///   - phrases: those of the statements, then those of the incidents, each in the order of the text.
  ///   - speech: who says what, in the order of the text.
  ///   - ranker: chooses what pronouns mean.
  /// - Complexity: O(n log n) in the names and phrases.
  init(_ document: AnnotatedDocument, phrases: [PartyPhrase], speech: [Speech], ranker: CoreferenceRanker) {
    names = NamedActors(document)
    (actors, mentions) = (names.actors, names.mentions())
    let coreference = Coreference(document, names, speech: speech) { _, decision, _ in
      ranker.choice(decision)
    }
    let resolver = PhraseResolver(document: document, names: names, coreference: coreference)
    var descriptions = Descriptions(document: document, names: names, coreference: coreference)
    for phrase in phrases where references[phrase] == nil {
      references[phrase] = reference(resolver.meaning(of: phrase), phrase, document, &descriptions)
    }
    var anaphors = Anaphors(document, coreference, named: names.actors)
    anaphors.findNounsAndPronouns(&descriptions)
    anaphors.findSpeakers(speech) { references[PartyPhrase($0, .speaker)]?.party.actor }
    anaphors.findWordsBesideNames(names.actorOfName)
    anaphors.findHeadline(&descriptions)
    actors += descriptions.actors
    for place in actors.indices {
      actors[place].descriptions = anaphors.descriptions[actors[place].id] ?? []
      actors[place].age = anaphors.ages[actors[place].id]
    }
    let types = Dictionary(uniqueKeysWithValues: actors.map { ($0.id, $0.type) })
    for anaphor in anaphors.found {
      let word = anaphor.token..<(anaphor.token + 1)
      mentions.append(
        Mention(
          id: "m\(mentions.count + 1)", span: document.span(word), text: document.words(word),
          type: types[anaphor.actor] ?? .other, actor: anaphor.actor, rule: anaphor.rule))
    }
    mentions += descriptions.mentions(after: mentions.count)
  }

  /// Whom one of the given phrases means.
  subscript(phrase: PartyPhrase) -> Reference {
    guard let reference = references[phrase] else { preconditionFailure("the phrase was not given") }
    return reference
  }

  /// The place among the actors of the one behind a name; nil for names in boilerplate.
  func place(ofName name: Int) -> Int? { names.actorOfName[name] }

  /// The actor behind a name; nil for names in boilerplate.
  func actor(ofName name: Int) -> String? { names.actorOfName[name].map { actors[$0].id } }

  /// Whose figures a sentence tells: “figures published by DHS”, “data from DHS”.
  func source(in sentence: Range<Int>) -> Party? { names.source(in: sentence) }

  private func reference(
    _ meaning: PhraseResolver.Meaning, _ phrase: PartyPhrase, _ document: AnnotatedDocument,
    _ descriptions: inout Descriptions
  ) -> Reference {
    var tokens = meaning.tokens
    var actor = meaning.actor.map { actors[$0].id }
    var rule = meaning.rule
    if actor == nil {
      actor = descriptions.actor(of: tokens, isSpeaker: phrase.part == .speaker)
      rule = actor == nil ? "speaker.words" : rule == "speaker.pronoun" ? rule : "speaker.description"
    }
    if let first = tokens.first, document.tokens[first].upos == .det, tokens.count > 1, document.name(at: first) == nil
    {
      tokens = (first + 1)..<tokens.upperBound
    }
    return Reference(
      party: Party(span: document.span(tokens), text: document.words(tokens), actor: actor), rule: rule)
  }
}
