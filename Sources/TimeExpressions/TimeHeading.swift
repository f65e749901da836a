// Whether a day or month without a year lies in the past or in the future, by the words that govern it.

internal import Linguistics

/// What the words that govern a time tell of its side.
struct TimeGovernor {
  /// 1 for the future, -1 for the past, 0 where nothing tells.
  var side = 0
  var isPerfect = false
  /// Whether only a verb in the present tells, “the two meet Monday”, or a word such as “from” and “effective”.
  /// Captions and chronicles tell the past in the present as well.
  var isPresent = false
}

extension TimeResolver {
  /// 1 for the future, -1 for the past, 0 where nothing tells. A preposition counts more than the verb: “run through
  /// June” ends in the future. A perfect counts more than the preposition: “has fallen through August” lies in the
  /// past.
  func heading(of tokens: Range<Int>, _ grain: TimePeriod.Grain) -> Int {
    if isDeferred(tokens) { return 1 }
    if isSaidThen(tokens) { return -1 }
    let verb = governor(of: tokens)
    if let side = preposition(before: tokens) { return side > 0 && verb.isPerfect ? -1 : side }
    // Reports look back on quarters, unless they speak of plans.
    return grain == .quarter && verb.side == 0 ? -1 : verb.side
  }

  /// What governs a day with its month. “Extended to Nov. 20” tells no side.
  func dayGovernor(of tokens: Range<Int>) -> TimeGovernor {
    if let before = place(before: tokens.lowerBound), let entry = lexicon[analysis.tokens[before].key],
      entry.symbols.contains(.govern) || entry.symbols.contains(.toward)
    {
      return TimeGovernor(isPresent: true)
    }
    return governor(of: tokens)
  }

  /// The preposition right before the words, or with an article or “as soon as” in between: “until”, “by”, “since”.
  func preposition(before tokens: Range<Int>) -> Int? {
    let all = analysis.tokens
    var at = tokens.lowerBound
    for _ in 0..<3 {
      guard let i = place(before: at) else { return nil }
      if let entry = lexicon[all[i].key], entry.symbols.contains(.govern) { return entry.number }
      guard [.det, .adv, .sconj, .adp].contains(all[i].upos) else { return nil }
      at = i
    }
    return nil
  }

  /// Whether a verb in the past stands right before the day, or before its preposition: “said on Monday he would
  /// resign”. A name may stand between them: “said Ada Noor on Monday”.
  private func isSaidThen(_ tokens: Range<Int>) -> Bool {
    let all = analysis.tokens
    var at = place(before: tokens.lowerBound)
    if let i = at, all[i].upos == .adp, !isOf(.govern, i) { at = place(before: i) }
    while let i = at, all[i].upos == .propn { at = place(before: i) }
    guard let i = at else { return false }
    return all[i].has(.finitePast) && all[i].upos == .verb && !isOf(.plan, i)
  }

  /// “Postponed to Thursday”, “have been postponed until Thursday”
  private func isDeferred(_ tokens: Range<Int>) -> Bool {
    guard let i = place(before: tokens.lowerBound), let verb = place(before: i), isOf(.defer, verb) else {
      return false
    }
    return isOf(.toward, i)
      || lexicon[analysis.tokens[i].key].map { $0.symbols.contains(.govern) && $0.number == 1 } == true
  }

  /// The index of the token before another one in its sentence.
  private func place(before token: Int) -> Int? {
    token > analysis.sentences[analysis.sentence(of: token)].lowerBound ? token - 1 : nil
  }

  /// The tense of the verb that governs the words. Words that depend on a noun have no tense, but a plan puts them into
  /// the future.
  func governor(of tokens: Range<Int>) -> TimeGovernor {
    let all = analysis.tokens
    var at = tokens.last { !tokens.contains(Int(all[$0].head)) } ?? tokens.lowerBound
    // “On April 24 and 25”
    while all[at].relation == .conj, let first = analysis.head(of: at), first < tokens.lowerBound,
      all[first].shape.contains(.number) || lexicon[all[first].key]?.symbols.contains(.month) == true
    {
      at = first
    }
    var isDirect = true
    for _ in 0..<6 {
      guard let head = analysis.head(of: at) else { break }
      at = head
      let isPlan = isOf(.plan, at) && !isDone(at)
      let isPredicate = [.verb, .aux].contains(all[at].upos) || isCopular(at)
      guard isPredicate else {
        // “Announced the plan Aug. 21”
        if isPlan { return isPastObject(at) ? TimeGovernor() : TimeGovernor(side: 1) }
        // “Will rule on the appeal on 3 December”: what a verb to come is about does not keep the day to itself.
        // “Will speak about the attack of 3 December” leaves it to the attack.
        let isAbout =
          isDirect && [.noun, .propn].contains(all[at].upos) && [.obl, .obj].contains(all[at].relation)
          && at < tokens.lowerBound
          && lexicon[all[tokens.lowerBound - 1].key]?.symbols.contains(.of) != true
        if isAbout, let verb = analysis.head(of: at), isToCome(verb) { return TimeGovernor(side: 1) }
        if all[at].upos != .adj { isDirect = false }
        continue
      }
      if isPlan, !isDirect || !all[at].has(.finitePast) {
        // “Had been scheduled to expire on Friday”
        let hadBeen = tree.children(of: at).contains { isOf(.perfect, $0) && all[$0].has(.finitePast) }
        return hadBeen ? TimeGovernor() : TimeGovernor(side: 1)
      }
      guard isDirect else { return TimeGovernor() }
      var (isInfinitive, hasPast, isPresent, isPerfect) = (false, false, false, false)
      for i in tree.children(of: at) where i < at && !tokens.contains(i) {
        if all[i].has(.infinitiveMarker) { isInfinitive = true }
        // “Is due to appear”, but not “had been due to”.
        if [.case, .mark].contains(all[i].relation), isOf(.plan, i), !isPerfect { return TimeGovernor(side: 1) }
        guard [.aux, .auxPass, .cop].contains(all[i].relation) else { continue }
        if all[i].has(.modal) { return TimeGovernor(side: 1) }
        if isOf(.perfect, i) { isPerfect = true }
        if all[i].has(.finitePast) { hasPast = true }
        if all[i].has(.finitePresent) { isPresent = true }
      }
      if isInfinitive {
        // “The two are to meet”, “Trump to meet Kim”, “a treaty to be signed”.
        let isToBe = analysis.head(of: at).map { all[$0].upos == .aux } ?? false
        if isToBe || all[at].relation == .root || all[at].relation == .acl && !isOfPastObject(at) {
          return TimeGovernor(side: 1)
        }
        // “Is expected to close”: the plan above tells.
        isDirect = false
        continue
      }
      if all[at].has(.finitePast) { return TimeGovernor(side: -1) }
      if all[at].has(.pastParticiple) {
        // “Is heard in May”
        if isPresent, !isPerfect { return TimeGovernor(isPresent: true) }
        return TimeGovernor(side: -1, isPerfect: isPerfect)
      }
      // “The two meet Monday.”
      if all[at].has(.finitePresent) { return TimeGovernor(side: 1, isPresent: true) }
      // “Is payable Jan. 2”, “are meeting on Monday”
      return TimeGovernor(side: hasPast ? -1 : 0, isPresent: isPresent)
    }
    return TimeGovernor()
  }

  /// “Foiled a plot to bomb the station on Monday”: the day may be that of the foiling.
  private func isOfPastObject(_ infinitive: Int) -> Bool {
    analysis.head(of: infinitive).map { !isOf(.plan, $0) && isPastObject($0) } ?? false
  }

  /// Whether a noun is the object of a verb in the past that is no plan.
  private func isPastObject(_ noun: Int) -> Bool {
    guard analysis.tokens[noun].relation == .obj, let verb = analysis.head(of: noun) else { return false }
    return analysis.tokens[verb].has(.finitePast) && !isOf(.plan, verb)
  }

  /// “Had set fire to a mill”: with a bare noun behind it the verb plans nothing.
  private func isDone(_ verb: Int) -> Bool {
    let children = tree.children(of: verb)
    return children.contains {
      $0 == verb + 1 && analysis.tokens[$0].relation == .obj && analysis.tokens[$0].upos == .noun
    }
      && children.contains { isOf(.perfect, $0) }
  }

  private func isOf(_ kind: TimeClass, _ i: Int) -> Bool {
    lexicon[analysis.tokens[i].key]?.symbols.contains(kind) == true
  }

  /// A verb with “will” or another modal before it.
  private func isToCome(_ i: Int) -> Bool {
    analysis.tokens[i].upos == .verb
      && tree.children(of: i).contains { $0 < i && analysis.tokens[$0].upos == .aux && analysis.tokens[$0].has(.modal) }
  }

  /// “Will be payable”: an adjective or noun with a form of be.
  private func isCopular(_ i: Int) -> Bool {
    tree.children(of: i).contains { $0 < i && analysis.tokens[$0].relation == .cop }
  }
}
