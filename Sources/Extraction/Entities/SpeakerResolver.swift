// Who a noun phrase means.

internal import ChronicleTypes
internal import Linguistics

/// Ties the words that name a speaker or participant to an actor.
struct SpeakerResolver {
  let document: AnnotatedDocument
  var actors: ActorFinder
  /// The rule that tied the last party to an actor.
  private(set) var rule = ""
  /// Persons that spoke last, by gender, with the sentence: what “she” can mean.
  private var recent: [(actor: String, gender: NamedEntity.Gender, token: Int)] = []

  init(document: AnnotatedDocument, actors: ActorFinder) {
    self.document = document
    self.actors = actors
  }

  /// The party that a phrase names.
  ///
  /// - Returns: words without an actor where the phrase cannot be tied to one; nothing is guessed.
  mutating func party(_ phrase: Range<Int>, isSpeaker: Bool = false) -> Party {
    rule = "speaker.words"
    var (tokens, actor) = resolve(phrase)
    if let actor, let name = name(in: tokens), actors.type(of: actor) == .person {
      note(actor, gender: actors.gender(ofName: name), at: phrase.lowerBound)
    }
    if actor == nil {
      actor = descriptionActor(tokens, isSpeaker: isSpeaker)
      rule = actor == nil ? "speaker.words" : "speaker.description"
    }
    if let first = tokens.first, document.tokens[first].upos == .det, tokens.count > 1,
      document.name(at: first) == nil
    {
      tokens = (first + 1)..<tokens.upperBound
    }
    return Party(span: document.span(tokens), text: document.words(tokens), actor: actor)
  }

  /// The last name of a phrase that is its head, not a preposition's.
  private func name(in tokens: Range<Int>) -> Int? {
    return document.name(at: document.headEnd(tokens) - 1)
  }

  private mutating func resolve(_ phrase: Range<Int>) -> (Range<Int>, String?) {
    if phrase.count == 1, let i = phrase.first, document.tokens[i].upos == .pron,
      document.name(at: i) == nil
    {
      rule = "speaker.pronoun"
      return (phrase, pronoun(document.tokens[i].key, at: i))
    }
    let end = document.headEnd(phrase)
    if let name = document.name(at: end - 1) {
      let entity = document.analysis.names[name]
      rule = "speaker.name"
      // “pollster Pat Caddell”: the name alone; “Donald Trump's son”: not his name.
      return (entity.tokens, actors.actor(ofName: name))
    }
    // “Noem’s remarks”: who made them speaks.
    if document.lexicon.media.contains(document.tokens[end - 1].key),
      let owner = (phrase.lowerBound..<end).first(where: {
        document.classes.possessive.contains(document.tokens[$0].key)
      }),
      owner > 0, let name = document.name(at: owner - 1), document.analysis.names[name].kind != .place
    {
      rule = "speaker.source"
      return (document.analysis.names[name].tokens, actors.actor(ofName: name))
    }
    // “Noem’s remarks”: who made them speaks.
    if document.lexicon.media.contains(document.tokens[end - 1].key),
      let owner = (phrase.lowerBound..<end).first(where: {
        document.classes.possessive.contains(document.tokens[$0].key)
      }),
      owner > 0,
      let name = document.name(at: owner - 1), document.analysis.names[name].kind != .place
    {
      rule = "speaker.source"
      return (document.analysis.names[name].tokens, actors.actor(ofName: name))
    }
    // “statistics from the Department of Homeland Security”: who issued them speaks.
    if document.lexicon.media.contains(document.tokens[end - 1].key),
      let joint = (end..<phrase.upperBound).first(where: { document.classes.source.contains(document.tokens[$0].key) })
    {
      for i in (joint + 1)..<phrase.upperBound {
        guard let name = document.name(at: i) else { continue }
        guard document.analysis.names[name].kind != .place else { break }
        rule = "speaker.source"
        return (document.analysis.names[name].tokens, actors.actor(ofName: name))
      }
    }
    return (phrase, nil)
  }

  /// An actor for “federal officials”, “a senior member of the cartel”. Whoever speaks is one; else a bare noun,
  /// “officers”, is too little.
  private mutating func descriptionActor(_ tokens: Range<Int>, isSpeaker: Bool) -> String? {
    let head = document.headEnd(tokens) - 1
    guard head >= tokens.lowerBound, document.name(at: head) == nil, document.tokens[head].upos != .pron else {
      return nil
    }
    var words = tokens
    if let first = tokens.first, document.tokens[first].upos == .det, tokens.count > 1 {
      words = (first + 1)..<tokens.upperBound
    }
    let known = document.lexicon.groups[document.tokens[head].key]
    guard isSpeaker || known == .organization || (known != nil && words.count > 1) else { return nil }
    let type = known ?? .other
    return actors.unnamedActor(words, type: type)
  }

  /// The person that a pronoun means: the last one of its gender that spoke or was named in the three sentences before.
  private func pronoun(_ key: WordKey, at token: Int) -> String? {
    let wanted: NamedEntity.Gender
    if document.classes.male.contains(key) {
      wanted = .male
    } else if document.classes.female.contains(key) {
      wanted = .female
    } else {
      return nil
    }
    let speaker = recent.last { $0.token < token && ($0.gender == wanted || $0.gender == .unknown) }
    let named = lastPerson(before: token, gender: wanted)
    // “Marsh was questioned by Cole. He denied it.”: the subject of the sentence before, where it is named later than
    // whoever spoke.
    if let subject = lastSubject(before: token, gender: wanted), subject.token > speaker?.token ?? -1 {
      return subject.actor
    }
    switch (speaker, named) {
    // “Diaz posted a video in which he urged …”: who is named in the sentence before the pronoun.
    case (_, let named?) where isInSentence(of: token, named.token): return named.actor
    case (let speaker?, let named?):
      return speaker.token >= named.token - 60 ? speaker.actor : named.actor
    case (let speaker?, nil): return speaker.actor
    case (nil, let named?): return named.actor
    case (nil, nil): return nil
    }
  }

  /// Whether no sentence ends between two places.
  private func isInSentence(of token: Int, _ other: Int) -> Bool {
    document.sentence(of: token).map { document.analysis.sentences[$0].contains(other) } ?? false
  }

  /// The first person of that gender who is subject in the last sentence, up to three back, that names any.
  private func lastSubject(before token: Int, gender: NamedEntity.Gender) -> (actor: String, token: Int)? {
    var sentence = document.sentence(of: token) ?? -1
    for _ in 0..<4 where sentence >= 0 {
      var isNamed = false
      for i in document.analysis.sentences[sentence] where i < token {
        guard let name = document.name(at: i), document.analysis.names[name].kind == .person,
          let actor = actors.actor(ofName: name), [gender, .unknown].contains(actors.gender(ofName: name))
        else { continue }
        isNamed = true
        if document.tokens[i].relation.universal == .nsubj { return (actor, i) }
      }
      if isNamed { return nil }
      sentence -= 1
    }
    return nil
  }

  private func lastPerson(before token: Int, gender: NamedEntity.Gender) -> (actor: String, token: Int)? {
    var i = token - 1
    let limit = max(0, token - 150)
    while i >= limit {
      if let name = document.name(at: i) {
        let entity = document.analysis.names[name]
        if entity.kind == .person, let actor = actors.actor(ofName: name) {
          let known = actors.gender(ofName: name)
          if known == gender || known == .unknown { return (actor, entity.tokens.lowerBound) }
        }
        i = entity.tokens.lowerBound - 1
      } else {
        i -= 1
      }
    }
    return nil
  }

  private mutating func note(_ actor: String, gender: NamedEntity.Gender, at token: Int) {
    recent.append((actor, gender, token))
    if recent.count > 8 { recent.removeFirst() }
  }
}
