// What a number without a unit counts: “17 people were killed”, “seven died”, “12 dead”, “a death toll of 17”.

internal import ChronicleTypes
internal import Linguistics

extension FigureFinder {
  /// What a number counts.
  struct Counted {
    /// The noun for those who are counted; nil where the number stands alone.
    var noun: Int?
    /// The token by which number and noun hang on the words that say what happened to them.
    var node: Int
    /// Where the number ends.
    var behind = 0
    /// What a number without a noun counts, in dictionary form, and what happened to them.
    var metric: String?
    var happened: [Int]?
  }

  /// A list of those who are counted has at most so many parts.
  private static let mostOfList = 4

  /// What a number counts; nil where no words say it.
  func counted(by number: Range<Int>, in range: Range<Int>) -> Counted? {
    guard let top = top(of: number) else { return nil }
    let (tree, tokens) = (document.tree, document.tokens)
    // “17 people”: the noun says what the number counts.
    if tokens[top].relation == .nummod || number.count > 1 && tokens[top].relation == .compound,
      let noun = document.analysis.head(of: top), noun >= number.upperBound, noun < range.upperBound,
      tokens[noun].upos == .noun
    {
      return counted(as: noun, behind: number)
    }
    // “36 of the 48 hostages”, “dozens of people”
    if let noun = tree.children(of: number.last ?? top).first(where: {
      $0 >= number.upperBound && $0 < range.upperBound && tokens[$0].upos == .noun
        && document.classes.of.contains(VerbFrame.preposition(of: $0, document))
    }) {
      // “10 of the dead” are no toll of ten.
      guard document.time(at: noun) == nil, document.name(at: noun) == nil, !isHarm([noun]) else { return nil }
      return Counted(noun: noun, node: top, behind: noun)
    }
    if tree.children(of: top).contains(where: { $0 > top && tokens[$0].upos == .adj && isHarm([$0]) }) { return nil }
    // “12 dead and 30 wounded”
    let next = number.upperBound
    if next < range.upperBound, tokens[next].upos != .noun, tokens[next].upos != .propn, isDone(next), isHarm([next]),
      tree.child(of: next, .obj) == nil
    {
      return Counted(node: top, happened: [next])
    }
    if let happened = happened(to: top), isHarm(happened) {
      return Counted(node: top, happened: happened)
    }
    return tally(of: top).map { Counted(node: top, metric: $0) }
  }

  /// The token of a number on which its other tokens hang.
  private func top(of number: Range<Int>) -> Int? {
    number.first { token in
      document.tokens[token].upos != .det && document.tokens[token].upos != .punct
        && document.analysis.head(of: token).map { !number.contains($0) } ?? true
    }
  }

  private func counted(as noun: Int, behind number: Range<Int>) -> Counted? {
    // “a mother of 12 - another mom”
    let isApart = (number.upperBound..<noun).contains {
      document.isMark($0, "-") && !document.tokens[$0].shape.contains(.attached)
    }
    guard document.time(at: noun) == nil, document.name(at: noun) == nil, !isApart,
      !document.lexicon.content.isUnmeasured(document.lemma(noun)) || happened(to: noun).map(isHarm) ?? false
    else { return nil }
    // “a total of 45 people”
    if document.tokens[noun].relation == .nmod, let above = document.analysis.head(of: noun),
      document.classes.tally.contains(document.lemma(above)), above < number.lowerBound
    {
      return Counted(noun: noun, node: above, behind: number.upperBound)
    }
    return Counted(noun: noun, node: noun, behind: number.upperBound)
  }

  /// The metric of a count and what happened to those who are counted, or their state.
  func measured(_ counted: Counted, end: Int) -> Measured? {
    if let metric = counted.metric { return (metric, nil, end) }
    guard let noun = counted.noun else {
      guard let happened = counted.happened, let toll = toll(happened) else { return nil }
      return (toll.word, subject(of: happened), end)
    }
    let metric = name(of: min(counted.behind, noun)..<(noun + 1), from: noun)
    if let happened = happened(to: counted.node) { return (metric, subject(of: happened), end) }
    return (metric, state(of: counted.node), end)
  }

  // MARK: What happened to them

  private func subject(of happened: [Int]) -> Subject {
    Subject(text: lemmas(happened), meanings: meanings(happened))
  }

  private func lemmas(_ words: [Int]) -> String { words.map(document.lemma).joined(separator: " ") }

  private func toll(_ happened: [Int]) -> ContentWords.Toll? {
    document.lexicon.content.toll(of: lemmas(happened))
  }

  private func isHarm(_ happened: [Int]) -> Bool { toll(happened) != nil }

  /// The words that tell what happened to those who are counted, or what they did: “were killed”, “left 12 dead”, “lost
  /// their lives”, “fled”. Nil where they do to others what could be counted: “two men killed him”; and where it has
  /// not happened: “could kill 12”.
  private func happened(to given: Int) -> [Int]? {
    let (tree, tokens) = (document.tree, document.tokens)
    var node = given
    // “killed 12 people and three soldiers”
    for _ in 0..<Self.mostOfList {
      guard tokens[node].relation == .conj, let first = document.analysis.head(of: node), first < node,
        tokens[first].upos == .noun || tokens[first].upos == .num
      else { break }
      node = first
    }
    if let own = tree.children(of: node).first(where: {
      tokens[$0].relation == .acl && tokens[$0].has(.pastParticiple) && isHarm([$0])
    }) {
      return [own]
    }
    guard let verb = document.analysis.head(of: node) else { return nil }
    let relation = tokens[node].relation
    guard [.nsubj, .nsubjPass, .obj].contains(relation) else { return nil }
    guard tokens[verb].upos == .verb else { return tokens[verb].upos == .adj && isHarm([verb]) ? [verb] : nil }
    let object = tree.child(of: verb, .obj)
    let isAlone = relation == .nsubj && object == nil && verb == node + 1
    let isPatient = relation != .nsubj || VerbFrame(verb, of: document).patient == node
    if let state = tree.child(of: verb, .xcomp), isHarm([state]) {
      return (isPatient || relation == .nsubj && object == nil) && isDone(verb) ? [state] : nil
    }
    let pair = relation == .nsubj ? object.map { [verb, $0] } : [verb, node]
    if let pair, isHarm(pair) { return isDone(verb) ? pair : nil }
    if isHarm([verb]) { return (isPatient || isAlone) && isDone(verb) ? [verb] : nil }
    return [verb]
  }

  /// Whether something has happened, as far as its verb tells: no “did not die”, “could die” or “to die”.
  private func isDone(_ verb: Int) -> Bool {
    !document.isInfinitive(verb) && !document.tokens[verb].has(.infinitive)
      && !document.tree.children(of: verb).contains {
        document.classes.modal.contains(document.tokens[$0].key)
          || document.classes.not.contains(document.tokens[$0].key)
      }
  }

  /// What is said of those that are counted: “112 people were on board”, “were missing”.
  private func state(of noun: Int) -> Subject? {
    guard document.tokens[noun].relation == .nsubj, let state = document.analysis.head(of: noun), state > noun,
      document.tree.children(of: state).contains(where: {
        $0 < state && document.classes.be.contains(document.tokens[$0].key)
      })
    else { return nil }
    if document.tokens[state].upos == .adj { return self.state(of: [state]) }
    guard document.tokens[state].upos == .noun, let preposition = document.tree.child(of: state, .case) else {
      return nil
    }
    return self.state(of: [preposition, state])
  }

  private func state(of words: [Int]) -> Subject {
    Subject(text: lemmas(words), meanings: meanings(words), isState: true)
  }

  private func meanings(_ words: [Int]) -> [String] {
    Set(words.flatMap { content.meanings(of: $0..<($0 + 1)) }).sorted()
  }

  // MARK: Tallies

  /// What is counted by the noun whose number this is: “the death toll rose to 17”, “the number of arrests is 300”.
  private func tally(of number: Int) -> String? {
    let (tree, tokens, classes) = (document.tree, document.tokens, document.classes)
    let preposition = VerbFrame.preposition(of: number, document)
    guard let above = document.analysis.head(of: number) else {
      return tree.child(of: number, .nsubj).flatMap(metric(ofTally:))
    }
    if tokens[number].relation == .nmod, let preposition {
      if classes.of.contains(preposition) { return metric(ofTally: above) }
      // “from 12 to 17”
      guard classes.to.contains(preposition), tokens[above].upos == .num,
        let verb = document.analysis.head(of: above)
      else { return nil }
      return valued(by: verb)
    }
    if let preposition, !classes.to.contains(preposition), !classes.at.contains(preposition) { return nil }
    switch tokens[number].relation {
    case .obl: return valued(by: above)
    case .obj, .xcomp, .ccomp: return VerbFrame.subject(of: above, document, depth: 0).flatMap(metric(ofTally:))
    default: return nil
    }
  }

  /// What a verb with a number says the number of: its object, “put the toll at 15”, or its subject.
  private func valued(by verb: Int) -> String? {
    (document.tree.child(of: verb, .obj) ?? VerbFrame.subject(of: verb, document, depth: 0))
      .flatMap(metric(ofTally:))
  }

  private func metric(ofTally noun: Int) -> String? {
    guard document.classes.tally.contains(document.lemma(noun)) else { return nil }
    let children = document.tree.children(of: noun)
    if let counted = children.first(where: {
      $0 > noun && document.tokens[$0].upos != .num
        && document.classes.of.contains(VerbFrame.preposition(of: $0, document))
    }) {
      if let happened = happened(to: counted), let toll = toll(happened) { return toll.word }
      return document.tokens[counted].upos == .pron || document.name(at: counted) != nil
        ? nil
        : name(of: document.barePhrase(of: counted), from: counted)
    }
    if let kind = children.first(where: { document.tokens[$0].relation == .compound }) { return document.lemma(kind) }
    return toll([noun])?.word
  }
}
