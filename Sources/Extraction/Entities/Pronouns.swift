// Whom “he” and “she” mean.

internal import ChronicleTypes
internal import Linguistics
internal import TextBasics

/// Resolves the pronouns of a document to persons whom it names.
///
/// It looks back only: what stands behind a pronoun never changes whom it means.
struct Pronouns {
  private let document: AnnotatedDocument
  private let names: NamedActors
  /// Who speaks or is spoken to, and where, in the order of the text. Whose gender is not known stands in both lists.
  private let men: [Voice]
  private let women: [Voice]

  /// An actor, by its place among the named ones, and a token that names it.
  private struct Voice {
    var actor: Int
    var token: Int
  }

  /// The last speaker is preferred to a person named later, if that is at most so many tokens later: about two
  /// sentences.
  private static let reachOfSpeaker = 60
  /// A person is looked for in so many tokens before the pronoun: about a paragraph.
  private static let reachOfName = 150
  /// A subject is looked for in the sentence of the pronoun and in so many before it.
  private static let sentencesBefore = 3

  /// - Parameter voices: the phrases that name who speaks and to whom.
  /// - Complexity: O(n log n) in the phrases.
  init(_ document: AnnotatedDocument, _ names: NamedActors, voices: [Range<Int>]) {
    self.document = document
    self.names = names
    var men: [Voice] = []
    var women: [Voice] = []
    for phrase in voices.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      guard let name = document.name(at: document.headEnd(phrase) - 1), let actor = names.actorOfName[name],
        names.actors[actor].type == .person
      else { continue }
      let voice = Voice(actor: actor, token: phrase.lowerBound)
      if names.gender(ofName: name) != .female { men.append(voice) }
      if names.gender(ofName: name) != .male { women.append(voice) }
    }
    (self.men, self.women) = (men, women)
  }

  /// The place among the named actors of the person that a pronoun means; nil where nobody before it fits.
  ///
  /// In this order:
  /// 1. the subject of the nearest sentence that names somebody, if it is named behind the last speaker: “Marsh was
  ///    questioned by Cole. He denied it.”
  /// 2. who is named before the pronoun in its own sentence: “Diaz posted a video in which he urged …”
  /// 3. the last speaker, unless somebody is named much later; then that person.
  /// - Complexity: O(log n) in the phrases, and a few sentences.
  func actor(of token: Int) -> Int? {
    let key = document.tokens[token].key
    guard let gender = gender(of: key) else { return nil }
    let voice = lastVoice(before: token, gender)
    let named = lastNamed(before: token, gender)
    if let subject = lastSubject(before: token, gender), subject.token > voice?.token ?? -1 { return subject.actor }
    guard let named else { return voice?.actor }
    if isInSentence(of: token, named.token) { return named.actor }
    guard let voice else { return named.actor }
    return voice.token >= named.token - Self.reachOfSpeaker ? voice.actor : named.actor
  }

  private func gender(of key: WordKey) -> NamedEntity.Gender? {
    document.classes.male.contains(key) ? .male : document.classes.female.contains(key) ? .female : nil
  }

  private func lastVoice(before token: Int, _ gender: NamedEntity.Gender) -> Voice? {
    let voices = gender == .male ? men : women
    let next = voices.partitioningIndex { $0.token >= token }
    return next > 0 ? voices[next - 1] : nil
  }

  /// Whether no sentence ends between two places.
  private func isInSentence(of token: Int, _ other: Int) -> Bool {
    document.sentence(of: token).map { document.analysis.sentences[$0].contains(other) } ?? false
  }

  /// The first person of a gender who is subject in the last sentence that names any.
  private func lastSubject(before token: Int, _ gender: NamedEntity.Gender) -> Voice? {
    guard let own = document.sentence(of: token) else { return nil }
    for sentence in (max(0, own - Self.sentencesBefore)...own).reversed() {
      var isNamed = false
      for i in document.analysis.sentences[sentence] where i < token {
        guard let actor = person(at: i, gender) else { continue }
        isNamed = true
        if document.tokens[i].relation.universal == .nsubj { return Voice(actor: actor, token: i) }
      }
      if isNamed { return nil }
    }
    return nil
  }

  /// The last person of a gender whom the text names before a token.
  private func lastNamed(before token: Int, _ gender: NamedEntity.Gender) -> Voice? {
    var i = token - 1
    while i >= max(0, token - Self.reachOfName) {
      guard let name = document.name(at: i) else {
        i -= 1
        continue
      }
      let first = document.analysis.names[name].tokens.lowerBound
      if let actor = person(at: i, gender) { return Voice(actor: actor, token: first) }
      i = first - 1
    }
    return nil
  }

  /// The person whose name a token belongs to, where the gender fits or is not known.
  private func person(at token: Int, _ gender: NamedEntity.Gender) -> Int? {
    guard let name = document.name(at: token), document.analysis.names[name].kind == .person, names.isInBody[name],
      let actor = names.actorOfName[name], [gender, .unknown].contains(names.gender(ofName: name))
    else { return nil }
    return actor
  }
}
