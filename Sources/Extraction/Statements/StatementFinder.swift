// What is said in a document: at reporting verbs, in quotation marks, and behind colons.

internal import ChronicleTypes
internal import Linguistics
internal import TextBasics
internal import TimeExpressions

/// Finds what was said: first by reporting verbs, which may lead to quotes, then by the quotes that are left.
struct StatementFinder {
  let document: AnnotatedDocument
  var found: [FoundStatement] = []
  /// Quotes that already belong to a statement.
  var claimed: Set<Int> = []

  /// The statements of a document, in the order of the text.
  /// - Complexity: O(n) in the tokens, and a sort of what was found.
  static func statements(in document: AnnotatedDocument) -> [FoundStatement] {
    var finder = StatementFinder(document: document)
    finder.find()
    return finder.found
  }

  private mutating func find() {
    let spoken = readTranscript()
    for sentence in document.layout.body.map({ document.analysis.sentences[$0] })
    where !spoken.contains(sentence.lowerBound) {
      read(sentence)
    }
    readLedInSpeech()
    readOpenSpeech()
    readRemainingQuotes()
    found = found.compactMap(withSpeaker)
    found.sort { ($0.position, $0.content.count) < ($1.position, $1.content.count) }
  }

  // MARK: Reporting verbs

  private mutating func read(_ sentence: Range<Int>) {
    var reader = ReportingClauseReader(document: document, sentence: sentence)
    var absorbed: Set<Int> = []
    for i in sentence where document.name(at: i) == nil && !absorbed.contains(i) && !isInsideLongQuote(i) {
      guard let read = clause(at: i, reader) ?? reader.accordingTo(at: i), !isReading(read),
        !isNobody(read.speaker)
      else { continue }
      let bounded = reader.bounded(read)
      if let next = bounded.next { reader.shared[next] = reader.speakingSubject(of: i) }
      var clause = bounded.clause
      clause.content = clause.content.map(closed)
      clause.content.removeAll { $0.allSatisfy { document.tokens[$0].shape.contains(.mark) } }
      guard !clause.content.isEmpty else { continue }
      if let other = clause.absorbed { absorbed.insert(other) }
      for token in clause.content.joined() {
        if let quote = document.quote(at: token) { claimed.insert(quote) }
      }
      found.append(FoundStatement(clause: clause, content: clause.content, rule: clause.rule))
    }
  }

  /// Whether nobody speaks: “no official said”, “neither Ana Ruiz nor Tom Novak said”.
  private func isNobody(_ speaker: Range<Int>) -> Bool {
    guard let first = speaker.first else { return false }
    return document.classes.not.contains(document.tokens[first].key)
      || document.classes.neither.contains(document.tokens[first].key)
      || first > 0 && document.classes.neither.contains(document.tokens[first - 1].key)
  }

  /// The reporting clause of a verb. Quotation marks show best what is said, then the tree, then the order of the
  /// words.
  private func clause(at i: Int, _ reader: ReportingClauseReader) -> ReportingClause? {
    guard let cue = document.lexicon.cues[document.tokens[i].key],
      !document.classes.perceiving.contains(cue.lemma) || reader.isHearing(i)
    else { return nil }
    let byWords = reader.clause(cue, at: i)
    if var byWords, byWords.content.contains(where: opensQuote) || byWords.rule == .citing {
      if let subject = reader.speakingSubject(of: i) {
        byWords.setSpeakers(document.party(of: subject), reader.conjuncts(of: subject, before: i))
      }
      return byWords
    }
    // “It was false, said aides”: the words behind the verb are its subject, also where the tree has another.
    if let byWords, byWords.rule == .clauseBefore, byWords.speaker.lowerBound == i + 1, document.isMark(i - 1, ","),
      document.classes.uttering.contains(cue.lemma)
    {
      return byWords
    }
    guard let byTree = reader.treeClause(cue, at: i) else {
      guard var byWords, document.tokens[i].upos == .verb else { return nil }
      reader.cite(&byWords, at: i)
      return byWords
    }
    // A person right before the verb is its subject, also where the tree has another.
    let speakers = [byTree.speaker] + byTree.jointSpeakers
    if let byWords, byWords.speaker.upperBound == i, document.isPerson(at: i - 1),
      !speakers.contains(where: { $0.contains(i - 1) })
    {
      return byWords
    }
    return byTree
  }

  private func opensQuote(_ range: Range<Int>) -> Bool {
    range.first.flatMap {
      document.quote(at: $0).map { quote in document.quotes[quote].lowerBound == range.lowerBound }
    }
      ?? false
  }

  /// What is said, up to the end of a quote that begins in it and goes on in the next sentences.
  private func closed(_ content: Range<Int>) -> Range<Int> {
    guard let quote = content.last.flatMap({ document.quote(at: $0) }).map({ document.quotes[$0] }),
      quote.lowerBound >= content.lowerBound
    else { return content }
    return content.lowerBound..<max(content.upperBound, quote.upperBound)
  }

  /// In a quote of at most so many tokens, marks included, a reporting verb still belongs to the sentence around it:
  /// “he ‘said it clearly’”.
  private static let mostOfWordsInQuotes = 6

  private func isInsideLongQuote(_ i: Int) -> Bool {
    document.quote(at: i).map { document.quotes[$0].count > Self.mostOfWordsInQuotes } ?? false
  }

  // MARK: Speech without quotation marks

  /// Reads words in the first or second person behind a colon, where a noun of speech stands before that: “The minister
  /// had a warning for them: you will not stop us.”
  private mutating func readLedInSpeech() {
    let known = found.flatMap(\.content)
    for range in document.layout.body.map({ document.analysis.sentences[$0] }) {
      guard let colon = range.first(where: { document.isMark($0, ":") }), colon + 1 < range.upperBound,
        isSpoken((colon + 1)..<range.upperBound), !range.contains(where: { document.quote(at: $0) != nil }),
        !known.contains(where: { $0.overlaps(colon..<range.upperBound) }),
        let noun = (range.lowerBound..<colon).last(where: { document.classes.speech.contains(document.tokens[$0].key) }
        ),
        let verb = document.analysis.head(of: noun), range.contains(verb),
        let subject = VerbFrame.subject(of: verb, document, depth: 0), document.canAct(subject)
      else { continue }
      let reader = ReportingClauseReader(document: document, sentence: range)
      let clause = ReportingClause(
        cue: colon, lemma: nil, stance: .say, speaker: reader.speakerPhrase(subject),
        content: [(colon + 1)..<range.upperBound],
        rule: .colonSpeech)
      found.append(FoundStatement(clause: clause, content: clause.content, rule: clause.rule))
    }
  }

  /// Lets speech behind a colon go on: “She stressed: you will not stop us. We will go on.”
  ///
  /// Words in the first or second person behind a colon are spoken. So are the sentences behind them up to the last one
  /// in such a person, unless a reporting verb or a quote stands between.
  private mutating func readOpenSpeech() {
    var next = 0
    found.sort { $0.position < $1.position }
    for sentence in document.layout.body {
      let range = document.analysis.sentences[sentence]
      while next < found.count, found[next].position < range.upperBound {
        defer { next += 1 }
        guard let content = found[next].content.last, range.contains(content.lowerBound), isOpenSpeech(content) else {
          continue
        }
        var end =
          content.upperBound < range.upperBound && document.isMark(content.upperBound, ":") ? range.upperBound : nil
        let block = document.block(at: range.lowerBound)
        for later in (sentence + 1)..<document.analysis.sentences.count {
          let following = document.analysis.sentences[later]
          guard document.block(at: following.lowerBound) == block,
            !following.contains(where: {
              document.quote(at: $0) != nil || isCueOfFound(after: next, in: following, at: $0)
            }
            )
          else { break }
          if isSpoken(following) || isCommand(following) { end = following.upperBound }
        }
        if let end { found[next].content[found[next].content.count - 1] = content.lowerBound..<end }
      }
    }
  }

  private func isCueOfFound(after index: Int, in sentence: Range<Int>, at token: Int) -> Bool {
    found[(index + 1)...].prefix { $0.position < sentence.upperBound }.contains { $0.clause?.cue == token }
  }

  private func isOpenSpeech(_ content: Range<Int>) -> Bool {
    guard !content.contains(where: { document.quote(at: $0) != nil }) else { return false }
    let colon = content.lowerBound - 1
    if colon > 0, document.isMark(colon, ":") { return isSpoken(content) }
    if document.isMark(content.upperBound, ":"), let sentence = document.sentence(of: content.upperBound) {
      return isSpoken(content.upperBound..<document.analysis.sentences[sentence].upperBound)
    }
    return content.contains { document.isMark($0, ":") && isSpoken(($0 + 1)..<content.upperBound) }
  }

  /// Whether a sentence is a command: “Lay a hand on an officer, and expect to be prosecuted.”
  private func isCommand(_ sentence: Range<Int>) -> Bool {
    sentence.first { document.tokens[$0].relation == .root }.map { root in
      document.tokens[root].has(.infinitive)
        && !document.tree.children(of: root).contains { [.nsubj, .aux, .mark].contains(document.tokens[$0].relation) }
    } ?? false
  }

  /// Whether words are in the first or second person.
  private func isSpoken(_ range: Range<Int>) -> Bool {
    range.contains { document.classes.spoken.contains(document.tokens[$0].key) }
  }
}
