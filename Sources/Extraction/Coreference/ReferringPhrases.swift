// Every name, noun and pronoun of a document's body that means somebody or something.

internal import ChronicleTypes
internal import Linguistics

/// The referring phrases of a document in the order of the text; of two that begin together the longer one comes first.
struct ReferringPhrases {
  private(set) var all: [ReferringPhrase] = []
  /// For each token the index of the phrase that it is the head of; -1 where there is none.
  private(set) var headed: [Int32]
  /// For each sentence the index of the phrase that is its first subject; -1 where there is none.
  private(set) var firstSubject: [Int32]
  private let document: AnnotatedDocument
  private let names: NamedActors

  /// - Parameter voices: the phrases that name who speaks and to whom.
  /// - Complexity: O(n) in the tokens, and a sort of the phrases of each sentence.
  init(_ document: AnnotatedDocument, _ names: NamedActors, voices: [Range<Int>]) {
    self.document = document
    self.names = names
    headed = Array(repeating: -1, count: document.tokens.count)
    firstSubject = Array(repeating: -1, count: document.analysis.sentences.count)
    for sentence in document.layout.body {
      var found: [ReferringPhrase] = []
      var last = -1
      for token in document.analysis.sentences[sentence] {
        if let name = document.name(at: token) {
          guard name != last else { continue }
          last = name
          if let phrase = self.name(name, sentence) { found.append(phrase) }
        } else if let phrase = pronoun(token, sentence) ?? noun(token, sentence) {
          found.append(phrase)
        }
      }
      found.sort { ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count) }
      for phrase in found {
        headed[phrase.head] = Int32(all.count)
        all.append(phrase)
        all[all.count - 1].isQuoted = isQuoted(phrase.head)
      }
      firstSubject[sentence] =
        found.map(\.head).filter { document.tokens[$0].relation.universal == .nsubj }.min()
        .map { headed[$0] } ?? -1
    }
    for phrase in voices {
      for token in phrase where headed[token] >= 0 { all[Int(headed[token])].isVoice = true }
    }
  }

  /// Quotes of so many tokens are whole clauses.
  private static let wholeQuote = 8

  private func isQuoted(_ token: Int) -> Bool {
    document.quote(at: token).map { document.quotes[$0].count > Self.wholeQuote } ?? false
  }

  /// The index of the phrase that a token is the head of, or in whose name it stands.
  func phrase(at token: Int) -> Int? {
    if headed[token] >= 0 { return Int(headed[token]) }
    return document.name(at: token).flatMap { name in
      document.analysis.names[name].tokens.first { headed[$0] >= 0 }.map { Int(headed[$0]) }
    }
  }

  /// The phrase that a noun says something of: “Ana Ruiz, ‹the mayor›,” “‹The mayor›, Ana Ruiz,” “She is ‹the mayor›”.
  func described(by noun: ReferringPhrase) -> Int? {
    // “the chains Lind and Borg” are not the first of them.
    guard !noun.isPlural, !isNegated(noun.head), let described = named(by: noun) else { return nil }
    // A group is no person.
    let isSeveral = noun.sort == .organization || noun.sort == .group
    return isSeveral && all[described].sort == .person ? nil : described
  }

  private func named(by noun: ReferringPhrase) -> Int? {
    let word = document.tokens[noun.head]
    guard let head = document.analysis.head(of: noun.head) else { return subject(of: noun) }
    switch word.relation {
    case .appos: return phrase(at: head)
    case .xcomp where document.classes.becoming.contains(document.lemma(head)):
      return document.tree.child(of: head, .nsubj).flatMap { phrase(at: $0) }
    default:
      let name = document.tree.children(of: noun.head).first {
        [.appos, .flat].contains(document.tokens[$0].relation) && document.name(at: $0) != nil
      }
      return (name ?? document.nameDescribed(by: noun.head).map { document.analysis.names[$0].tokens.lowerBound })
        .flatMap { phrase(at: $0) } ?? nameBehindComma(noun.head) ?? subject(of: noun)
    }
  }

  /// The comma before a name stands at most so many words behind its noun.
  private static let reachOfComma = 10

  /// The person's name behind a comma that the tree gives to a word between: “the leader of the group, ‹Ana Ruiz›,”.
  private func nameBehindComma(_ noun: Int) -> Int? {
    guard document.isParty(noun), document.tokens[noun].has(.singular) else { return nil }
    let limit = min(document.tokens.count - 1, noun + Self.reachOfComma)
    guard let comma = ((noun + 1)..<max(limit, noun + 1)).first(where: { document.isMark($0, ",") }),
      !((noun + 1)..<comma).contains(where: {
        [.verb, .aux].contains(document.tokens[$0].upos) || document.isPerson(at: $0)
      }),
      let name = document.nameHeaded(by: comma + 1),
      let phrase = phrase(at: document.analysis.names[name].tokens.lowerBound),
      all[phrase].sort == .person, all[phrase].tokens.upperBound < document.tokens.count,
      document.isMark(all[phrase].tokens.upperBound, ","),
      document.tokens[all[phrase].head].relation == .appos,
      let head = document.analysis.head(of: all[phrase].head), (noun..<comma).contains(head)
    else { return nil }
    return phrase
  }

  /// “Ana Ruiz, ‹not› a nurse,” “did ‹not› become mayor”.
  private func isNegated(_ noun: Int) -> Bool {
    let above = document.tokens[noun].relation == .xcomp ? document.analysis.head(of: noun) : nil
    return [noun, above].lazy.compactMap { $0 }.contains { word in
      document.tree.children(of: word).contains { document.classes.not.contains(document.tokens[$0].key) }
    }
  }

  /// The subject of a noun that stands with “be”: “‹She› is the mayor”.
  private func subject(of noun: ReferringPhrase) -> Int? {
    guard document.tree.child(of: noun.head, .cop) != nil else { return nil }
    return document.tree.child(of: noun.head, .nsubj).flatMap { phrase(at: $0) }
  }

  private func name(_ name: Int, _ sentence: Int) -> ReferringPhrase? {
    guard names.isInBody[name], let actor = names.actorOfName[name] else { return nil }
    let entity = document.analysis.names[name]
    let head =
      entity.tokens.first { document.analysis.head(of: $0).map { !entity.tokens.contains($0) } ?? true }
      ?? entity.tokens.lowerBound
    var phrase = ReferringPhrase(
      head: head, tokens: entity.tokens, form: .name(actor), sentence: sentence,
      place: ClausePlace(of: head, in: document))
    phrase.gender = names.gender(ofName: name)
    phrase.sort = ReferringPhrase.Sort(names.actors[actor].type)
    if [.person, .named].contains(phrase.sort) {
      phrase.likelyGender =
        document.lexicon.firstNames[document.tokens[entity.tokens.lowerBound].key]
    }
    phrase.isPlural = phrase.sort == .group
    return phrase
  }

  private func pronoun(_ token: Int, _ sentence: Int) -> ReferringPhrase? {
    let word = document.tokens[token]
    guard word.upos == .pron || word.upos == .det, let pronoun = document.classes.pronoun(word.key) else { return nil }
    var phrase = ReferringPhrase(
      head: token, tokens: token..<(token + 1), form: .pronoun(pronoun), sentence: sentence,
      place: ClausePlace(of: token, in: document))
    phrase.isPlural = pronoun == .they
    switch pronoun {
    case .he: (phrase.gender, phrase.sort) = (.male, .person)
    case .she: (phrase.gender, phrase.sort) = (.female, .person)
    case .it: phrase.sort = .thing
    case .they: phrase.sort = .unknown
    }
    return phrase
  }

  private func noun(_ token: Int, _ sentence: Int) -> ReferringPhrase? {
    let word = document.tokens[token]
    guard word.upos == .noun, document.time(at: token) == nil else { return nil }
    switch word.relation {
    case .compound, .compoundPrt, .flat, .flatForeign, .fixed, .goeswith, .amod, .nmodDesc, .nmodUnmarked, .oblUnmarked,
      .nmodTmod, .oblTmod, .nmodNpmod, .oblNpmod:
      return nil
    default: break
    }
    var phrase = ReferringPhrase(
      head: token, tokens: document.barePhrase(of: token), form: .noun, sentence: sentence,
      place: ClausePlace(of: token, in: document))
    phrase.isPlural = word.has(.plural)
    phrase.gender = document.classes.gender(ofNoun: word.key)
    phrase.sort =
      switch document.lexicon.groups[word.key] {
      case .person, .group: .person
      case .organization, .outlet: .organization
      case .place, .document, .other: .thing
      case nil: phrase.gender == .unknown ? .unknown : .person
      }
    // “The family” is nobody whom “he” means.
    if phrase.sort == .person, document.classes.collective.contains(word.key) { phrase.sort = .group }
    phrase.determiner = determiner(of: token)
    return phrase
  }

  private func determiner(of noun: Int) -> ReferringPhrase.Determiner {
    for child in document.tree.children(of: noun) where child < noun {
      let key = document.tokens[child].key
      if document.tokens[child].relation == .nmodPoss { return .possessive }
      if document.classes.the.contains(key) || document.classes.pointing.contains(key) { return .definite }
      if document.tokens[child].relation.universal == .det { return .indefinite }
    }
    return .none
  }
}

extension WordClasses {
  /// The pronoun that a word is; nil for other words, and for pronouns that point to no one: “who”, “we”.
  func pronoun(_ key: WordKey) -> ReferringPhrase.Pronoun? {
    if male.contains(key) { return .he }
    if female.contains(key) { return .she }
    if neuter.contains(key) { return .it }
    return plural.contains(key) ? .they : nil
  }

  /// The gender of a person that a noun tells: “widow”.
  func gender(ofNoun key: WordKey) -> NamedEntity.Gender {
    femaleNoun.contains(key) ? .female : maleNoun.contains(key) ? .male : .unknown
  }
}
