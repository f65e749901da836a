// Actors without a name: “federal officials”, “a senior member of the cartel”.

internal import ChronicleTypes
internal import Linguistics

/// Gathers the actors that a document only describes. The same words are the same actor, and so is what means the same.
struct Descriptions {
  private let document: AnnotatedDocument
  private let names: NamedActors
  private let coreference: Coreference
  /// The actors found so far; their ids go on behind those of the named ones.
  private(set) var actors: [DocumentActor] = []
  private var byWords: [String: Int] = [:]
  private var byReferent: [Int: Int] = [:]
  private var places: [Place] = []
  private var seen: Set<Range<Int>> = []

  /// A description in the text, with the actor's id.
  private struct Place {
    var tokens: Range<Int>
    var actor: String
    var type: ActorType
    var rule: String
  }

  init(document: AnnotatedDocument, names: NamedActors, coreference: Coreference) {
    self.document = document
    self.names = names
    self.coreference = coreference
  }

  /// The actor that a phrase describes. For a speaker any noun will do; for others a lone noun, “officers”, says too
  /// little. A pronoun means whom the noun before it describes.
  /// - Returns: the actor's id; nil where the words describe nobody who could act.
  mutating func actor(of phrase: Range<Int>, isSpeaker: Bool) -> String? {
    let head = document.headEnd(phrase) - 1
    guard head >= phrase.lowerBound, document.name(at: head) == nil else { return nil }
    if document.tokens[head].upos == .pron { return actor(ofPronoun: head) }
    // “Some” and “all” alone name nobody.
    if phrase.count == 1, document.classes.counting.contains(document.tokens[head].key) { return nil }
    let words = withoutArticle(phrase)
    let known = document.lexicon.groups[document.tokens[head].key]
    guard isSpeaker || known == .organization || document.isParty(head) && words.count > 1 else { return nil }
    let type = known ?? (document.isWriting(head) ? .document : .other)
    return actor(words, head, type, coreference.referent(at: head))
  }

  /// The actor of the noun for people or a body that a pronoun means.
  mutating func actor(ofPronoun pronoun: Int) -> String? {
    guard let referent = coreference.referent(at: pronoun),
      let noun = coreference.referents[referent].firstNoun
    else { return nil }
    return actor(of: coreference.phrases.all[noun])
  }

  /// The actor that a noun for people or a body describes, also where it does and says nothing; nil for other nouns.
  mutating func actor(of noun: ReferringPhrase) -> String? {
    guard document.isParty(noun.head), let type = document.lexicon.groups[document.tokens[noun.head].key],
      !document.classes.counting.contains(document.tokens[noun.head].key)
    else { return nil }
    let isNew = noun.determiner == .indefinite && !noun.isPlural
    return actor(withoutArticle(noun.tokens), noun.head, type, coreference.referent(at: noun.head), isNew: isNew)
  }

  private func withoutArticle(_ phrase: Range<Int>) -> Range<Int> {
    guard let first = phrase.first, document.tokens[first].upos == .det, phrase.count > 1 else { return phrase }
    return phrase.dropFirst()
  }

  /// The actor of some words. Where the document uses the same words as a name elsewhere, they are that name here too.
  /// - Parameter isNew: whether the words speak of somebody else each time: “a man”.
  private mutating func actor(
    _ words: Range<Int>, _ head: Int, _ type: ActorType, _ referent: Int?, isNew: Bool = false
  ) -> String {
    let text = document.words(words)
    if let named = names.actorOfWords[text] {
      let actor = names.actors[named]
      note(words, actor.id, actor.type, NamedEntity.Rule.elsewhere.rawValue)
      return actor.id
    }
    let key = text.lowercased()
    // “his wife” is another one where he is another one.
    let sameWords = isNew || document.isPossessive(words.lowerBound) ? nil : byWords[key]
    let place = referent.flatMap { byReferent[$0] } ?? sameWords ?? actors.count
    if place == actors.count {
      var actor = DocumentActor(
        id: "a\(names.actors.count + place + 1)", name: text, type: type, aliases: [], isNamed: false)
      actor.office = names.post(in: words).map {
        DocumentActor.Office(text: document.words($0.words), body: names.actors[$0.body].id)
      }
      actor.gender = referent.flatMap { coreference.referents[$0].gender.actorGender }
      actors.append(actor)
    }
    byWords[key] = byWords[key] ?? place
    if let referent { byReferent[referent] = place }
    note(head..<(head + 1), actors[place].id, actors[place].type, "actor.description")
    return actors[place].id
  }

  /// The actor that a noun of the headline describes.
  mutating func actor(ofHeadline noun: Int) -> String? {
    guard let type = document.lexicon.groups[document.tokens[noun].key] else { return nil }
    return actor(withoutArticle(document.barePhrase(of: noun)), noun, type, nil)
  }

  /// The actor of the phrase at a token, where it was described before.
  func known(at token: Int) -> String? {
    coreference.referent(at: token).flatMap { byReferent[$0] }.map { actors[$0].id }
  }

  private mutating func note(_ tokens: Range<Int>, _ actor: String, _ type: ActorType, _ rule: String) {
    guard seen.insert(tokens).inserted else { return }
    places.append(Place(tokens: tokens, actor: actor, type: type, rule: rule))
  }

  /// The mentions of these actors.
  /// - Parameter count: so many mentions have a number already.
  func mentions(after count: Int) -> [Mention] {
    places.enumerated().map { number, place in
      Mention(
        id: "m\(count + number + 1)", span: document.span(place.tokens), text: document.words(place.tokens),
        type: place.type, actor: place.actor, rule: place.rule)
    }
  }
}
