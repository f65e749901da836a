// Which phrases of a document mean the same: names, nouns and pronouns.

internal import ChronicleTypes
internal import Linguistics

/// Whom and what the phrases of a document mean.
///
/// The phrases are read in the order of the text. A name means its actor. A noun means what the same noun meant before,
/// or something new. For a pronoun the ranker chooses among what was mentioned before, and the names behind it in its
/// own sentence; nothing further behind changes the answer.
struct Coreference {
  /// Somebody or something that the text speaks of.
  struct Referent {
    /// The place among the named actors; nil for who is not named.
    var actor: Int?
    /// The first phrase for which the actor is known: pronouns in sentences before its name stay open.
    var knownFrom = 0
    var gender: NamedEntity.Gender
    var likelyGender: NamedEntity.Gender?
    var isPlural: Bool
    var sort: ReferringPhrase.Sort
    /// The phrases that mean it, in the order of the text.
    var phrases: [Int] = []
    /// The first noun among them.
    var firstNoun: Int?
    /// Whether its first phrase is a pronoun.
    var opensWithPronoun = false
  }

  let document: AnnotatedDocument
  let phrases: ReferringPhrases
  private(set) var referents: [Referent] = []
  /// For each phrase the index of its referent; -1 where it has none yet.
  private(set) var referentOf: [Int32]
  /// Whether each phrase only says something of its referent: “Ana Ruiz, ‹the mayor›,”.
  private(set) var isAttribute: [Bool]
  /// For each token the index of the statement whose words it belongs to; -1 outside of statements.
  let speechAt: [Int32]
  /// For each statement, by its index, a token that names who speaks.
  let speakers: [Int: Int]
  /// Tokens that name who speaks quoted words: “…,” ‹he› said.
  let quoted: Set<Int>
  let isBlind: Bool
  /// Who spoke last.
  private(set) var lastVoice: Int?
  let names: NamedActors
  private var ofActor: [Int32]
  /// The referent that a noun meant last, and its phrase.
  private var ofNoun: [WordKey: (referent: Int, phrase: Int)] = [:]
  /// For each referent the phrase that it was last weighed for.
  private var weighed: [Int32] = []

  /// A pronoun for a person reaches back so many sentences, one for a thing so many.
  private static let reachOfPerson = 8
  private static let reachOfThing = 3
  /// A noun means the same as the same noun up to so many sentences before.
  private static let reachOfNoun = 15
  /// So many candidates are weighed at most.
  private static let mostCandidates = 20
  /// So many pronouns without a name are weighed for a name.
  private static let mostUnnamed = 3

  /// Which candidate a phrase means, by its index; nil for none of them.
  typealias Choice = (Int, CoreferenceDecision, [Candidate]) -> Int?

  /// - Parameters:
  ///   - speech: Who says what, in the order of the text.
  ///   - isBlind: Whether nobody's gender is looked at, so that the ranker learns what else tells persons apart.
  /// - Complexity: O(n) in the tokens: each phrase is compared with those of a few sentences.
  init(_ document: AnnotatedDocument, _ names: NamedActors, speech: [Speech], isBlind: Bool = false, choose: Choice) {
    var speakers: [Int: Int] = [:]
    var quoted: Set<Int> = []
    var speechAt = [Int32](repeating: -1, count: document.tokens.count)
    for (index, said) in speech.enumerated() {
      for content in said.content {
        for token in content { speechAt[token] = Int32(index) }
      }
      speakers[index] = said.speaker.map { document.headEnd($0) - 1 }
      let isQuote = said.content.first?.first.map { document.quote(at: $0) != nil } ?? false
      if isQuote, let speaker = speakers[index] { quoted.insert(speaker) }
    }
    (self.document, self.names, self.speakers, self.speechAt) = (document, names, speakers, speechAt)
    self.isBlind = isBlind
    self.quoted = quoted
    phrases = ReferringPhrases(document, names, voices: speech.compactMap(\.speaker))
    referentOf = Array(repeating: -1, count: phrases.all.count)
    isAttribute = Array(repeating: false, count: phrases.all.count)
    ofActor = Array(repeating: -1, count: names.actors.count)
    for (index, phrase) in phrases.all.enumerated() {
      switch phrase.form {
      case .name(let actor): read(name: index, actor, choose)
      case .noun: read(noun: index)
      case .pronoun(let pronoun): read(pronoun: index, pronoun, choose)
      }
      if phrase.isVoice, !phrase.isQuoted, referentOf[index] >= 0 { lastVoice = Int(referentOf[index]) }
    }
  }

  /// The place among the named actors of whom the phrase at a token means; nil where that is nobody, or not known.
  func actor(at token: Int) -> Int? { phrases.phrase(at: token).flatMap(actor(of:)) }

  /// The same for a phrase by its index.
  func actor(of phrase: Int) -> Int? {
    guard referentOf[phrase] >= 0 else { return nil }
    let referent = referents[Int(referentOf[phrase])]
    return phrase >= referent.knownFrom ? referent.actor : nil
  }

  /// The referent of the phrase at a token.
  func referent(at token: Int) -> Int? {
    phrases.phrase(at: token).flatMap { referentOf[$0] < 0 ? nil : Int(referentOf[$0]) }
  }

  // MARK: Names

  private mutating func read(
    name phrase: Int, _ actor: Int, _ choose: Choice
  ) {
    let known = ofActor[actor] < 0 ? nil : Int(ofActor[actor])
    if isNew(actor, in: phrases.all[phrase].sentence), let unnamed = unnamed(before: phrase, choose) {
      referents[unnamed].actor = actor
      let first = document.analysis.sentences[phrases.all[phrase].sentence].lowerBound
      referents[unnamed].knownFrom =
        referents[unnamed].phrases.first { phrases.all[$0].tokens.lowerBound >= first } ?? phrase
      if let known { referents[unnamed].phrases = referents[known].phrases + referents[unnamed].phrases }
      if phrases.all[phrase].sort == .person { referents[unnamed].sort = .person }
      ofActor[actor] = Int32(unnamed)
    }
    let referent = referent(ofActor: actor, phrase)
    add(phrase, to: referent)
    if let name = document.name(at: phrases.all[phrase].head),
      let title = document.analysis.names[name].title, let last = title.last
    {
      ofNoun[document.tokens[last].key] = (referent, phrase)
    }
  }

  /// Whether nobody of the last sentences is known by a name.
  private func isNew(_ actor: Int, in sentence: Int) -> Bool {
    guard ofActor[actor] >= 0, let last = referents[Int(ofActor[actor])].phrases.last else { return true }
    return sentence - phrases.all[last].sentence > Self.reachOfPerson
  }

  private mutating func referent(ofActor actor: Int, _ phrase: Int) -> Int {
    if ofActor[actor] < 0 {
      ofActor[actor] = Int32(referents.count)
      append(phrases.all[phrase])
      referents[referents.count - 1].actor = actor
    }
    return Int(ofActor[actor])
  }

  /// Somebody of whom only pronouns spoke so far, and whose name this is: “He left early. … Diaz said”.
  private mutating func unnamed(
    before phrase: Int, _ choose: Choice
  ) -> Int? {
    let name = phrases.all[phrase]
    guard name.sort.canBePerson(name.likelyGender) else { return nil }
    var found: [Candidate] = []
    var others = 0
    for candidate in candidates(before: phrase, within: Self.reachOfPerson) {
      let referent = referents[candidate.referent]
      if referent.actor != nil, referent.sort == .person { others += 1 }
      guard found.count < Self.mostUnnamed, referent.actor == nil, referent.opensWithPronoun,
        referent.gender != .unknown,
        phrases.all[candidate.phrase].pronoun != nil, fits(name.gender, referent.gender)
      else { continue }
      found.append(candidate)
    }
    guard !found.isEmpty else { return nil }
    let decision = CoreferenceDecision(
      question: .name, candidates: found.map { nameFeatures(of: phrase, unnamed: $0, others: others) },
      nothing: [CoreferenceFeature.nothing[0]])
    return choose(phrase, decision, found).map { found[$0].referent }
  }

  // MARK: Nouns

  private mutating func read(noun phrase: Int) {
    let noun = phrases.all[phrase]
    let key = document.tokens[noun.head].key
    if let described = phrases.described(by: noun) {
      var referent = referentOf[described] < 0 ? nil : Int(referentOf[described])
      if referent == nil, let actor = phrases.all[described].actor {
        referent = self.referent(ofActor: actor, described)
      }
      if let referent {
        if referents[referent].gender == .unknown { referents[referent].gender = noun.gender }
        if referents[referent].sort == .unknown { referents[referent].sort = noun.sort }
        referentOf[phrase] = Int32(referent)
        isAttribute[phrase] = true
        ofNoun[key] = (referent, phrase)
        return
      }
    }
    if let last = ofNoun[key], isSame(phrase, last.phrase), noun.isPlural == referents[last.referent].isPlural {
      add(phrase, to: last.referent)
      ofNoun[key] = (last.referent, phrase)
      return
    }
    if let named = recalled(by: phrase) {
      add(phrase, to: named)
      ofNoun[key] = (named, phrase)
      return
    }
    ofNoun[key] = (referents.count, phrase)
    append(noun)
    add(phrase, to: referents.count - 1)
  }

  private func fits(_ gender: NamedEntity.Gender, _ other: NamedEntity.Gender) -> Bool {
    isBlind || gender == .unknown || other == .unknown || gender == other
  }

  /// Whether a noun means what it meant before: “the driver”, said again, or the same words.
  private func isSame(_ phrase: Int, _ other: Int) -> Bool {
    let (noun, before) = (phrases.all[phrase], phrases.all[other])
    guard noun.sentence - before.sentence <= Self.reachOfNoun, !before.tokens.contains(noun.head) else { return false }
    switch noun.determiner {
    case .definite: return isBare(noun) || document.words(noun.tokens) == document.words(before.tokens)
    case .possessive: return document.words(noun.tokens) == document.words(before.tokens)
    case .indefinite, .none: return false
    }
  }

  /// Whether nothing but a determiner belongs to a noun.
  func isBare(_ noun: ReferringPhrase) -> Bool {
    !document.tree.children(of: noun.head).contains { child in
      [.amod, .compound, .nummod, .nmod, .acl, .appos, .conj].contains(document.tokens[child].relation.universal)
    }
  }

  // MARK: Pronouns

  private mutating func read(
    pronoun phrase: Int, _ pronoun: ReferringPhrase.Pronoun,
    _ choose: Choice
  ) {
    let reach = pronoun.isPersonal ? Self.reachOfPerson : Self.reachOfThing
    var found = candidates(before: phrase, within: reach)
    found.removeAll { !canMean(phrase, pronoun, $0) }
    found.removeLast(max(0, found.count - Self.mostCandidates))
    if pronoun.isPersonal { found += namesAhead(of: phrase) }
    let decision = CoreferenceDecision(
      question: pronoun.isPersonal ? .person : pronoun == .it ? .it : .they,
      candidates: candidateFeatures(of: phrase, found), nothing: nothingFeatures(of: phrase, found.count))
    if let choice = choose(phrase, decision, found) {
      let candidate = found[choice]
      if candidate.referent >= 0 {
        add(phrase, to: candidate.referent)
      } else if let actor = phrases.all[candidate.phrase].actor {
        add(phrase, to: referent(ofActor: actor, candidate.phrase))
      }
      return
    }
    append(phrases.all[phrase])
    referents[referents.count - 1].opensWithPronoun = true
    add(phrase, to: referents.count - 1)
  }

  /// What a phrase may mean, by its last phrase before it.
  struct Candidate {
    /// Index of the referent; -1 for a name ahead that has none yet.
    var referent: Int
    var phrase: Int
  }

  /// What was mentioned in the last sentences, what was mentioned last first. Words that somebody else says in quotes
  /// mention nothing for words outside of quotes.
  private mutating func candidates(before phrase: Int, within reach: Int) -> [Candidate] {
    var found: [Candidate] = []
    let sentence = phrases.all[phrase].sentence
    var i = phrase - 1
    while i >= 0, sentence - phrases.all[i].sentence <= reach {
      let referent = Int(referentOf[i])
      if referent >= 0, weighed[referent] != Int32(phrase), !isAttribute[i], isHeard(i, at: phrase) {
        weighed[referent] = Int32(phrase)
        found.append(Candidate(referent: referent, phrase: i))
      }
      i -= 1
    }
    return found
  }

  func isHeard(_ phrase: Int, at other: Int) -> Bool { !phrases.all[phrase].isQuoted || phrases.all[other].isQuoted }

  private func canMean(_ phrase: Int, _ pronoun: ReferringPhrase.Pronoun, _ candidate: Candidate) -> Bool {
    let (referent, last) = (referents[candidate.referent], phrases.all[candidate.phrase])
    let word = phrases.all[phrase].head
    if last.form == .noun,
      last.tokens.contains(word) || document.hangs(word, on: last.head, within: 2) && last.head > word
    {
      return false
    }
    guard !isOtherArgument(last, phrases.all[phrase]) else { return false }
    let gender = gender(of: referent)
    switch pronoun {
    case .he, .she:
      return referent.sort.canBePerson(referent.likelyGender) && !referent.isPlural
        && fits(gender, phrases.all[phrase].gender) && !isSpeaker(candidate, of: phrase)
    case .it:
      return referent.sort != .person && gender == .unknown && !referent.isPlural
    case .they: return !(referent.sort == .person && !referent.isPlural && referent.actor != nil)
    }
  }

  /// Whether two phrases are the subject and the object of one verb: in “Lind hit her” she is not Lind, but in “Lind
  /// hit herself” she is.
  private func isOtherArgument(_ last: ReferringPhrase, _ pronoun: ReferringPhrase) -> Bool {
    let (one, other) = (last.place, pronoun.place)
    return one.predicate == other.predicate && !one.isJoined && !other.isJoined
      && (one.role == .subject && other.role == .object || one.role == .object && other.role == .subject)
      && document.analysis.head(of: one.anchor) == one.predicate
      && document.analysis.head(of: other.anchor) == other.predicate
      && !document.classes.reflexive.contains(document.tokens[pronoun.head].key)
  }

  /// Whether a candidate speaks the words in which a pronoun stands.
  private func isSpeaker(_ candidate: Candidate, of phrase: Int) -> Bool {
    guard speechAt[phrases.all[phrase].head] >= 0, phrases.all[phrase].isQuoted else { return false }
    return speakers[Int(speechAt[phrases.all[phrase].head])].map { isMeant(candidate, at: $0) } ?? false
  }

  /// Whether a candidate is who is meant at a token.
  func isMeant(_ candidate: Candidate, at token: Int) -> Bool {
    guard let phrase = phrases.phrase(at: token) else { return false }
    if let actor = phrases.all[phrase].actor { return referents[candidate.referent].actor == actor }
    return referentOf[phrase] == Int32(candidate.referent)
  }

  func gender(of referent: Referent) -> NamedEntity.Gender {
    referent.gender == .unknown ? referent.actor.map { names.genders[$0] } ?? .unknown : referent.gender
  }

  /// The names behind a pronoun in its sentence, of whom the sentences before say nothing.
  private func namesAhead(of phrase: Int) -> [Candidate] {
    let pronoun = phrases.all[phrase]
    var found: [Candidate] = []
    var i = phrase + 1
    while i < phrases.all.count, phrases.all[i].sentence == pronoun.sentence {
      let name = phrases.all[i]
      if let actor = name.actor, name.sort.canBePerson(name.likelyGender), isNew(actor, in: pronoun.sentence),
        fits(name.gender, pronoun.gender),
        !found.contains(where: { phrases.all[$0.phrase].actor == actor })
      {
        found.append(Candidate(referent: Int(ofActor[actor]), phrase: i))
      }
      i += 1
    }
    return found
  }

  // MARK: Referents

  private mutating func append(_ phrase: ReferringPhrase) {
    referents.append(
      Referent(
        gender: phrase.gender, likelyGender: phrase.likelyGender, isPlural: phrase.isPlural, sort: phrase.sort))
    weighed.append(-1)
  }

  private mutating func add(_ phrase: Int, to referent: Int) {
    let added = phrases.all[phrase]
    if referents[referent].gender == .unknown { referents[referent].gender = added.gender }
    referents[referent].likelyGender = referents[referent].likelyGender ?? added.likelyGender
    if added.pronoun?.isPersonal ?? false, referents[referent].sort == .unknown { referents[referent].sort = .person }
    referents[referent].phrases.append(phrase)
    if added.form == .noun, referents[referent].firstNoun == nil { referents[referent].firstNoun = phrase }
    referentOf[phrase] = Int32(referent)
  }
}
