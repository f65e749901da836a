// What the ranker is told of a phrase and of what it may mean.

internal import Linguistics

extension Coreference {
  /// The candidate's last phrases that are looked at.
  private static let recent = 4
  /// So many words up the tree what is possessed, and what a phrase hangs on, are looked for.
  private static let (reachOfPossessed, reachOfPhrase) = (8, 10)
  /// A name ahead is near, if it begins at most so many words behind the pronoun.
  private static let nearAhead = 8

  /// The features of each candidate of a pronoun.
  func candidateFeatures(of index: Int, _ candidates: [Candidate]) -> [[Int]] {
    var all = candidates.enumerated().map { rank, candidate in
      candidate.phrase > index
        ? features(ahead: candidate, of: index) : features(before: candidate, of: index, rank: rank)
    }
    if phrases.all[index].sort == .person { contrast(candidates, of: index, into: &all) }
    return all
  }

  private func features(before candidate: Candidate, of index: Int, rank: Int) -> [Int] {
    typealias F = CoreferenceFeature
    let (pronoun, last) = (phrases.all[index], phrases.all[candidate.phrase])
    let referent = referents[candidate.referent]
    let (role, lastRole) = (pronoun.place.role.rawValue, last.place.role.rawValue)
    let distance = pronoun.sentence - last.sentence
    let isPersonal = pronoun.sort == .person
    let form = last.actor != nil ? 0 : last.pronoun != nil ? 1 : 2
    var f = [
      F.base[0], F.sort[referent.sort.rawValue * 3 + form], F.distance[FeatureSteps.sentences.step(of: distance)],
      F.rank[FeatureSteps.ranks.step(of: rank)],
      F.pair[((distance == 0 ? 0 : 1) * F.roles + lastRole) * F.roles + role], F.form[form * 3 + min(distance, 2)],
      F.mentions[FeatureSteps.mentions.step(of: referent.phrases.count)],
    ]
    if last.place.isJoined { f.append(F.joined[0]) }
    if isPersonal {
      f.append(
        F.gender[
          genderFit(gender(of: referent), likely: referent.likelyGender, isNamed: referent.actor != nil, pronoun.gender)
        ])
    } else {
      f.append(F.number[referent.sort.rawValue * 2 + (referent.isPlural ? 1 : 0)])
      f.append(F.determiner[last.determiner.rawValue])
    }
    if last.actor != nil { f.append(F.writing[writing(last, of: referent)]) }
    let recent = referent.phrases.suffix(Self.recent)
    var (before, root, first, isVoice) = (false, false, false, false)
    for phrase in recent where isHeard(phrase, at: index) {
      let one = phrases.all[phrase]
      let isSubject = one.place.role == .subject
      if isSubject, one.sentence == pronoun.sentence - 1 { before = true }
      if isSubject, one.sentence == pronoun.sentence, document.analysis.head(of: one.place.predicate) == nil {
        root = true
      }
      if Int(phrases.firstSubject[last.sentence]) == phrase { first = true }
      if one.isVoice { isVoice = true }
    }
    if let lastVoice, pronoun.isVoice || lastVoice == candidate.referent {
      let isSpokenOf = speechAt[last.head] >= 0
      let other = lastVoice == candidate.referent ? 0 : isSpokenOf ? 2 : 1
      f.append(F.lastVoice[!pronoun.isVoice ? 6 : quoted.contains(pronoun.head) ? 3 + other : other])
    }
    if before { f.append(F.subjectBefore[role]) }
    if root { f.append(F.rootSubject[role]) }
    if first { f.append(F.firstSubject[min(distance, 2)]) }
    if isVoice || pronoun.isVoice { f.append(F.voice[pronoun.isVoice ? isVoice ? 0 : 1 : 2]) }
    if distance == 0 {
      tree(last, pronoun, into: &f)
    } else if pronoun.head - document.analysis.sentences[pronoun.sentence].lowerBound <= 1 {
      f.append(F.opening[lastRole])
    }
    let (quote, lastQuote) = (document.quote(at: pronoun.head), document.quote(at: last.head))
    f.append(F.quote[quote == lastQuote ? quote == nil ? 0 : 1 : quote == nil ? 2 : lastQuote == nil ? 3 : 4])
    let (speech, lastSpeech) = (Int(speechAt[pronoun.head]), Int(speechAt[last.head]))
    f.append(F.speech[speech == lastSpeech ? speech < 0 ? 0 : 1 : speech < 0 ? 2 : lastSpeech < 0 ? 3 : 4])
    if speech >= 0, let speaker = speakers[speech] {
      f.append(F.speaker[!isMeant(candidate, at: speaker) ? 2 : quote == nil ? 1 : 0])
    }
    return f
  }

  /// What the tree says of two phrases of one sentence.
  private func tree(_ last: ReferringPhrase, _ pronoun: ReferringPhrase, into f: inout [Int]) {
    typealias F = CoreferenceFeature
    let (role, lastRole) = (pronoun.place.role.rawValue, last.place.role.rawValue)
    let (own, other) = (pronoun.place.predicate, last.place.predicate)
    let relation = own == other ? 0 : document.hangs(own, on: other) ? 1 : document.hangs(other, on: own) ? 2 : 3
    f.append(F.clause[(relation * F.roles + lastRole) * F.roles + role])
    let arguments: Set<ClausePlace.Role> = [.subject, .object, .oblique]
    if document.classes.reflexive.contains(document.tokens[pronoun.head].key) {
      f.append(F.reflexive[(own == other ? 0 : 1) * F.roles + lastRole])
    } else if own == other, arguments.contains(pronoun.place.role), arguments.contains(last.place.role),
      document.analysis.head(of: pronoun.place.anchor) == own, document.analysis.head(of: last.place.anchor) == own
    {
      f.append(F.coargument[0])
    }
    if pronoun.place.role == .possessor, let possessed = document.analysis.head(of: pronoun.head),
      document.hangs(last.head, on: possessed, within: Self.reachOfPossessed)
    {
      f.append(F.insidePossessed[0])
    }
    if document.hangs(pronoun.head, on: last.head, within: Self.reachOfPhrase) { f.append(F.above[0]) }
    f.append(F.near[FeatureSteps.tokens.step(of: pronoun.head - last.head)])
  }

  /// How a name is written: 0 one word, 1 one word and not the first mention, 2 and 3 the same for more words.
  func writing(_ name: ReferringPhrase, of referent: Referent) -> Int {
    (name.tokens.count == 1 ? 0 : 2) + (referent.phrases.count == 1 ? 0 : 1)
  }

  /// How the gender of somebody fits that of a pronoun: 0 known, 1 likely by the first name, 2 unlikely, 3 a first name
  /// of either, 4 and 5 not known.
  func genderFit(
    _ known: NamedEntity.Gender, likely: NamedEntity.Gender?, isNamed: Bool, _ wanted: NamedEntity.Gender
  ) -> Int {
    guard !isBlind else { return isNamed ? 4 : 5 }
    if known != .unknown { return 0 }
    guard let likely else { return isNamed ? 4 : 5 }
    return likely == .unknown ? 3 : likely == wanted ? 1 : 2
  }

  /// A name behind the pronoun, in the same sentence.
  private func features(ahead candidate: Candidate, of index: Int) -> [Int] {
    typealias F = CoreferenceFeature
    let (pronoun, name) = (phrases.all[index], phrases.all[candidate.phrase])
    let (own, other) = (pronoun.place.predicate, name.place.predicate)
    var f = [
      F.aheadRole[pronoun.place.role.rawValue], F.sort[name.sort.rawValue * 3],
      F.gender[genderFit(name.gender, likely: name.likelyGender, isNamed: true, pronoun.gender)],
      F.writing[name.tokens.count == 1 ? 0 : 2],
    ]
    let relation = own == other ? 0 : document.hangs(own, on: other) ? 1 : 2
    f.append(
      F.aheadPair[(relation * 2 + (name.place.role == .subject ? 0 : 1)) * F.roles + pronoun.place.role.rawValue])
    f.append(F.aheadClause[relation])
    if name.tokens.lowerBound - pronoun.head <= Self.nearAhead { f.append(F.aheadNear[0]) }
    if Int(phrases.firstSubject[pronoun.sentence]) == candidate.phrase { f.append(F.aheadSubject[0]) }
    if name.place.role == .subject, document.analysis.head(of: other) == nil { f.append(F.aheadSubject[1]) }
    if candidate.referent < 0 { f.append(F.aheadNew[0]) }
    return f
  }

  /// The answer that a pronoun means none of its candidates.
  func nothingFeatures(of index: Int, _ count: Int) -> [Int] {
    typealias F = CoreferenceFeature
    let pronoun = phrases.all[index]
    var f = [F.nothing[0], F.nothingRole[pronoun.place.role.rawValue], F.nothingCount[min(count, 3)]]
    if pronoun.sentence == document.layout.body.first { f.append(F.nothingFirst[0]) }
    if document.quote(at: pronoun.head) != nil { f.append(F.nothingQuoted[0]) }
    guard pronoun.sort != .person else { return f }
    f.append(F.nothingRelation[Relation.allCases.firstIndex(of: document.tokens[pronoun.head].relation) ?? 0])
    if let head = document.analysis.head(of: pronoun.head) {
      f.append(F.nothingGovernor[UPOS.allCases.firstIndex(of: document.tokens[head].upos) ?? 0])
      // “It is clear that …”, “It takes an hour to …”
      for child in document.tree.children(of: head) {
        switch document.tokens[child].relation.universal {
        case .csubj: f.append(F.nothingClause[0])
        case .ccomp: f.append(F.nothingClause[1])
        case .xcomp: f.append(F.nothingClause[2])
        case .advcl: f.append(F.nothingClause[3])
        case .cop: f.append(F.nothingClause[4])
        default: break
        }
      }
    }
    return f
  }

  /// A name, and somebody of whom only pronouns spoke before it.
  func nameFeatures(of index: Int, unnamed candidate: Candidate, others: Int) -> [Int] {
    typealias F = CoreferenceFeature
    let (name, last, referent) = (phrases.all[index], phrases.all[candidate.phrase], referents[candidate.referent])
    let distance = name.sentence - last.sentence
    let isRoot = document.analysis.head(of: name.place.predicate) == nil
    let first = referent.phrases.first.map { phrases.all[$0].sentence } ?? 0
    var f = [
      F.base[0], F.unnamedDistance[FeatureSteps.sentences.step(of: distance)],
      F.unnamedRole[(isRoot ? 0 : 1) * F.roles + name.place.role.rawValue],
      F.unnamedLength[FeatureSteps.mentions.step(of: referent.phrases.count)], F.unnamedLast[last.place.role.rawValue],
      F.unnamedFirst[first == document.layout.body.first ? 0 : 1], F.unnamedOthers[min(others, 3)],
      F.sort[name.sort.rawValue * 3], F.writing[name.tokens.count == 1 ? 0 : 2],
      F.gender[genderFit(name.gender, likely: name.likelyGender, isNamed: true, referent.gender)],
    ]
    // “‹Diaz› won”: a surname alone is that of somebody who was told of before.
    let isTitled = document.name(at: name.head).map { document.analysis.names[$0].title != nil } ?? false
    let writing = name.tokens.count > 1 ? 2 : isTitled ? 3 : name.likelyGender == nil ? 0 : 1
    f.append(F.unnamedWriting[writing * 2 + (name.place.role == .subject ? 0 : 1)])
    let goesOn = referent.phrases.contains {
      phrases.all[$0].sentence == name.sentence - 1 && phrases.all[$0].place.role == .subject
    }
    f.append(F.unnamedGoesOn[goesOn ? 0 : 1])
    if distance == 0 {
      let (own, other) = (last.place.predicate, name.place.predicate)
      f.append(F.unnamedClause[own == other ? 0 : document.hangs(own, on: other) ? 1 : 2])
    }
    if name.head - document.analysis.sentences[name.sentence].lowerBound <= 2 { f.append(F.aheadSubject[0]) }
    return f
  }
}
