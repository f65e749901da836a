// Who a noun phrase means.

internal import ChronicleTypes
internal import Linguistics

/// Ties the words that name a speaker or participant to an actor.
struct SpeakerResolver {
  let page: Page
  var actors: ActorFinder
  /// The rule that tied the last party to an actor.
  private(set) var rule = ""
  /// Persons that spoke last, by sex, with the sentence: what “she” can mean.
  private var recent: [(actor: String, sex: NamedEntity.Sex, token: Int)] = []

  init(page: Page, actors: ActorFinder) {
    self.page = page
    self.actors = actors
  }

  /// The party that a phrase names.
  ///
  /// - Returns: words without an actor where the phrase cannot be tied to one; nothing is guessed.
  mutating func party(_ phrase: Range<Int>, isSpeaker: Bool = false) -> Party {
    rule = "speaker.words"
    var (tokens, actor) = resolve(phrase)
    if let actor, let name = name(in: tokens), actors.type(of: actor) == .person {
      note(actor, sex: actors.sex(ofName: name), at: phrase.lowerBound)
    }
    if actor == nil {
      actor = descriptionActor(tokens, isSpeaker: isSpeaker)
      rule = actor == nil ? "speaker.words" : "speaker.description"
    }
    if let first = tokens.first, page.tokens[first].upos == .det, tokens.count > 1,
      page.name(at: first) == nil
    {
      tokens = (first + 1)..<tokens.upperBound
    }
    return Party(span: page.span(tokens), text: page.words(tokens), actor: actor)
  }

  /// The last name of a phrase that is its head, not a preposition's.
  private func name(in tokens: Range<Int>) -> Int? {
    return page.name(at: page.headEnd(tokens) - 1)
  }

  private mutating func resolve(_ phrase: Range<Int>) -> (Range<Int>, String?) {
    if phrase.count == 1, let i = phrase.first, page.tokens[i].upos == .pron,
      page.name(at: i) == nil
    {
      rule = "speaker.pronoun"
      return (phrase, pronoun(page.tokens[i].key, at: i))
    }
    let end = page.headEnd(phrase)
    if let name = page.name(at: end - 1) {
      let entity = page.language.names[name]
      rule = "speaker.name"
      // “pollster Pat Caddell”: the name alone; “Donald Trump's son”: not his name.
      return (entity.tokens, actors.actor(ofName: name))
    }
    // “Noem’s remarks”: who made them speaks.
    if page.lexicon.media.contains(page.tokens[end - 1].key),
      let owner = (phrase.lowerBound..<end).first(where: { Words.possessive.contains(page.tokens[$0].key) }),
      owner > 0, let name = page.name(at: owner - 1), page.language.names[name].kind != .place
    {
      rule = "speaker.source"
      return (page.language.names[name].tokens, actors.actor(ofName: name))
    }
    // “Noem’s remarks”: who made them speaks.
    if page.lexicon.media.contains(page.tokens[end - 1].key),
      let owner = (phrase.lowerBound..<end).first(where: { Words.possessive.contains(page.tokens[$0].key) }), owner > 0,
      let name = page.name(at: owner - 1), page.language.names[name].kind != .place
    {
      rule = "speaker.source"
      return (page.language.names[name].tokens, actors.actor(ofName: name))
    }
    // “statistics from the Department of Homeland Security”: who issued them speaks.
    if page.lexicon.media.contains(page.tokens[end - 1].key),
      let joint = (end..<phrase.upperBound).first(where: { Words.source.contains(page.tokens[$0].key) })
    {
      for i in (joint + 1)..<phrase.upperBound {
        guard let name = page.name(at: i) else { continue }
        guard page.language.names[name].kind != .place else { break }
        rule = "speaker.source"
        return (page.language.names[name].tokens, actors.actor(ofName: name))
      }
    }
    return (phrase, nil)
  }

  /// An actor for “federal officials”, “a senior member of the cartel”. Whoever speaks is one; else a bare noun,
  /// “officers”, is too little.
  private mutating func descriptionActor(_ tokens: Range<Int>, isSpeaker: Bool) -> String? {
    let head = page.headEnd(tokens) - 1
    guard head >= tokens.lowerBound, page.name(at: head) == nil, page.tokens[head].upos != .pron else { return nil }
    var words = tokens
    if let first = tokens.first, page.tokens[first].upos == .det, tokens.count > 1 {
      words = (first + 1)..<tokens.upperBound
    }
    let known = page.lexicon.groups[page.tokens[head].key]
    guard isSpeaker || known == .organization || (known != nil && words.count > 1) else { return nil }
    let type = known ?? .other
    return actors.unnamedActor(words, type: type)
  }

  /// The person that a pronoun means: the last one of its sex that spoke or was named in the three sentences before.
  private func pronoun(_ key: WordKey, at token: Int) -> String? {
    let wanted: NamedEntity.Sex
    if Words.male.contains(key) {
      wanted = .male
    } else if Words.female.contains(key) {
      wanted = .female
    } else {
      return nil
    }
    let speaker = recent.last { $0.token < token && ($0.sex == wanted || $0.sex == .unknown) }
    let named = lastPerson(before: token, sex: wanted)
    // “Marsh was questioned by Cole. He denied it.”: the subject of the sentence before, where it is named later than
    // whoever spoke.
    if let subject = lastSubject(before: token, sex: wanted), subject.token > speaker?.token ?? -1 {
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
    page.sentence(of: token).map { page.language.sentences[$0].contains(other) } ?? false
  }

  /// The first person of that sex who is subject in the last sentence, up to three back, that names any.
  private func lastSubject(before token: Int, sex: NamedEntity.Sex) -> (actor: String, token: Int)? {
    var sentence = page.sentence(of: token) ?? -1
    for _ in 0..<4 where sentence >= 0 {
      var isNamed = false
      for i in page.language.sentences[sentence] where i < token {
        guard let name = page.name(at: i), page.language.names[name].kind == .person,
          let actor = actors.actor(ofName: name), [sex, .unknown].contains(actors.sex(ofName: name))
        else { continue }
        isNamed = true
        if page.tokens[i].relation.universal == .nsubj { return (actor, i) }
      }
      if isNamed { return nil }
      sentence -= 1
    }
    return nil
  }

  private func lastPerson(before token: Int, sex: NamedEntity.Sex) -> (actor: String, token: Int)? {
    var i = token - 1
    let limit = max(0, token - 150)
    while i >= limit {
      if let name = page.name(at: i) {
        let entity = page.language.names[name]
        if entity.kind == .person, let actor = actors.actor(ofName: name) {
          let known = actors.sex(ofName: name)
          if known == sex || known == .unknown { return (actor, entity.tokens.lowerBound) }
        }
        i = entity.tokens.lowerBound - 1
      } else {
        i -= 1
      }
    }
    return nil
  }

  private mutating func note(_ actor: String, sex: NamedEntity.Sex, at token: Int) {
    recent.append((actor, sex, token))
    if recent.count > 8 { recent.removeFirst() }
  }
}
