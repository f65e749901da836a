// Statements: reporting verbs and quotation marks with their speakers.

internal import ChronicleTypes
internal import Linguistics
internal import TextBasics
internal import TimeExpressions

/// Finds what was said: first by reporting verbs, whose content may hold quoted words, then by the quotation marks
/// that no verb has claimed.
struct StatementFinder {
  let document: AnnotatedDocument
  private(set) var resolver: SpeakerResolver
  var found: [Found] = []
  /// Quotes that belong to a statement.
  var claimed: Set<Int> = []

  /// What somebody said, in tokens, with the word that says so.
  struct Told {
    var content: Range<Int>
    var cue: Int?
  }

  /// A statement in tokens.
  struct Found {
    var clause: ReportingClause?
    var content: [Range<Int>]
    var rule: String

    /// Where it stands in the text.
    var position: Int { min(clause?.cue ?? .max, content.first?.lowerBound ?? .max) }
  }

  init(document: AnnotatedDocument, actors: ActorFinder) {
    self.document = document
    resolver = SpeakerResolver(document: document, actors: actors)
    let spoken = readTranscript()
    for sentence in document.layout.body.map({ document.analysis.sentences[$0] })
    where !spoken.contains(sentence.lowerBound) {
      read(sentence)
    }
    readLedInSpeech()
    readOpenSpeech()
    readRemainingQuotes()
  }

  /// The statements in the order of the text.
  mutating func statements() -> [Statement] {
    found.sort { ($0.position, $0.content.count) < ($1.position, $1.content.count) }
    var result: [Statement] = []
    var last: Party?
    for item in found {
      var speaker = item.clause.flatMap { $0.speaker.isEmpty ? nil : resolver.party($0.speaker, isSpeaker: true) }
      var rule = resolver.rule
      if item.rule == Self.continued {
        speaker = last
        rule = "speaker.continued"
      }
      last = speaker ?? last
      result.append(make(item, speaker, speakerRule: rule))
    }
    return result
  }

  /// What was said, in tokens: an incident told there is told by the speaker.
  var told: [Told] { found.flatMap { item in item.content.map { Told(content: $0, cue: item.clause?.cue) } } }

  /// Tokens that are reporting verbs in use.
  var cues: Set<Int> { Set(found.compactMap(\.clause?.cue)) }

  /// How many words stand for a quote as evidence.
  private static let quotedEvidence = 12

  static let continued = "statement.quote-continued"
  static let alone = "statement.quote-alone"

  // MARK: Reporting verbs

  private mutating func read(_ sentence: Range<Int>) {
    let reader = ReportingClauseReader(document: document, sentence: sentence)
    var absorbed: Set<Int> = []
    for i in sentence where document.name(at: i) == nil && !absorbed.contains(i) && !isInsideLongQuote(i) {
      guard var clause = clause(at: i, reader) ?? reader.accordingTo(at: i) else { continue }
      clause.content = clause.content.map(closed)
      clause.content.removeAll { $0.allSatisfy { document.tokens[$0].shape.contains(.mark) } }
      guard !clause.content.isEmpty else { continue }
      if let other = clause.absorbed { absorbed.insert(other) }
      for token in clause.content.joined() {
        if let quote = document.quote(at: token) { claimed.insert(quote) }
      }
      found.append(Found(clause: clause, content: clause.content, rule: clause.rule))
    }
  }

  /// The reporting clause of a verb: quotation marks tell what is said, else the tree, else the order of the words.
  private func clause(at i: Int, _ reader: ReportingClauseReader) -> ReportingClause? {
    guard let cue = document.lexicon.cues[document.tokens[i].key],
      !document.classes.perceiving.contains(cue.lemma) || reader.isHearing(i)
    else { return nil }
    let byWords = reader.clause(cue, at: i)
    if let byWords, byWords.content.contains(where: opensQuote) || byWords.rule == "statement.citing" { return byWords }
    guard let byTree = reader.treeClause(cue, at: i) else { return document.tokens[i].upos == .verb ? byWords : nil }
    // A person right before the verb is its subject, whatever the tree says.
    if let byWords, byWords.speaker.upperBound == i, document.isPerson(at: i - 1), !byTree.speaker.contains(i - 1) {
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

  /// What is said, to the end of a quote that begins in it and goes on in the next sentences.
  private func closed(_ content: Range<Int>) -> Range<Int> {
    guard let quote = content.last.flatMap({ document.quote(at: $0) }).map({ document.quotes[$0] }),
      quote.lowerBound >= content.lowerBound
    else { return content }
    return content.lowerBound..<max(content.upperBound, quote.upperBound)
  }

  private func isInsideLongQuote(_ i: Int) -> Bool {
    document.quote(at: i).map { document.quotes[$0].count > 6 } ?? false
  }

  // MARK: Speech without quotation marks

  /// “The minister had a warning for them: you will not stop us.”: words in the first or second person behind a colon that a
  /// noun of speech leads in.
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
        rule: "statement.colon-speech")
      found.append(Found(clause: clause, content: clause.content, rule: clause.rule))
    }
  }

  /// “She stressed: you will not stop us. We will go on.”: words in the first or second person behind a colon are spoken, and
  /// so are the sentences after them, to the last one in such a person, unless a reporting verb or quoted words come between.
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

  /// “Lay a hand on an officer, and expect to be prosecuted.”
  private func isCommand(_ sentence: Range<Int>) -> Bool {
    sentence.first { document.tokens[$0].relation == .root }.map { root in
      document.tokens[root].xpos == .vb
        && !document.tree.children(of: root).contains { [.nsubj, .aux, .mark].contains(document.tokens[$0].relation) }
    } ?? false
  }

  /// Whether words are in the first or second person.
  private func isSpoken(_ range: Range<Int>) -> Bool {
    range.contains { document.classes.spoken.contains(document.tokens[$0].key) }
  }

  // MARK: Values

  private mutating func make(_ item: Found, _ speaker: Party?, speakerRule: String) -> Statement {
    let content = item.content.map(unquoted)
    let spans = content.map(document.span)
    let readable = readable(item, content)
    let clause = item.clause
    let cue = clause.map { document.span($0.cue..<($0.cue + ($0.lemma?.contains(" ") == true ? 2 : 1))) }
    let parts = spans + (clause == nil ? [] : [cue, speaker?.span].compactMap(\.self))
    let span = TextSpan(start: parts.map(\.start).min() ?? 0, end: parts.map(\.end).max() ?? 0)
    var id = ContentID()
    id.add(document.source.id)
    id.add("statement")
    id.add(span.start)
    id.add(clause.map { Int(document.tokens[$0.cue].start) } ?? -1)
    var statement = Statement(
      id: id.id("s"), span: span, line: document.line(at: item.content[0].lowerBound), mode: mode(item.content),
      content: spans, text: readable.map { document.reading($0) }.joined(separator: " … "),
      cue: clause?.lemma.flatMap { lemma in cue.map { Trigger(span: $0, lemma: lemma) } },
      stance: clause?.stance ?? .say, speaker: speaker, rule: item.rule)
    statement.addressee = clause?.addressee.map { resolver.party($0) }
    statement.via = clause?.via.map { resolver.party($0, isSpeaker: true) } ?? []
    if let clause, clause.lemma != nil {
      statement.evidence += [document.evidence("kind", item.rule, clause.cue..<(clause.cue + 1))]
      statement.evidence += [document.evidence("stance", "stance.verb", clause.cue..<(clause.cue + 1))]
    } else {
      statement.evidence += [document.evidence("kind", item.rule, item.content[0].prefix(Self.quotedEvidence))]
    }
    if let speaker {
      statement.evidence.append(
        Evidence(part: "speaker", rule: speakerRule, span: speaker.span, text: speaker.text))
    }
    let place = clause?.cue ?? item.content[0].lowerBound
    if clause?.lemma != nil { statement.tense = EventTense(document: document).tense(of: place) }
    if let clause, let sentence = document.sentence(of: clause.cue).map({ document.analysis.sentences[$0] }),
      let time = EventDates(document: document).dates(of: verbs(of: sentence), in: sentence)[clause.cue],
      !item.content.contains(where: { $0.overlaps(time.tokens) })
    {
      statement.date = document.date(of: time)
      statement.dateText = document.words(time.tokens)
      statement.evidence.append(document.evidence("date", time.rule, time.tokens))
    } else {
      statement.implied = EventTense(document: document).implied(
        of: place, status: .asserted, isState: false, isStatement: true)
      if let implied = statement.implied {
        statement.evidence.append(document.evidence("date", "date.\(implied.reason.rawValue)", place..<(place + 1)))
      }
    }
    let reader = ContentReader(document: document, actors: resolver.actors)
    statement.words = readable.flatMap(reader.keys)
    statement.figures = item.content.flatMap { FigureFinder(reader).find(in: $0) }
    return statement
  }

  /// The words of a statement for people to read, in tokens; where a noun or an infinitive is said, with the verb that says it:
  /// “denounced the plan”, “asked for help”.
  private func readable(_ item: Found, _ content: [Range<Int>]) -> [Range<Int>] {
    let needsVerb = ["statement.object", "statement.phrase", "statement.infinitive", "statement.passive"]
    if let clause = item.clause, needsVerb.contains(item.rule), let first = content.first, let last = content.last,
      content.count == 1 || item.rule == "statement.passive"
    {
      return [min(clause.cue, first.lowerBound)..<max(clause.cue + 1, last.upperBound)]
    }
    return content
  }

  private func verbs(of sentence: Range<Int>) -> [Int] { sentence.filter { document.tokens[$0].upos == .verb } }

  /// The content without the marks around it.
  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let quote = document.quote(at: first), document.quotes[quote] == range,
      range.count > 2
    else { return range }
    let closes =
      document.tokens[range.upperBound - 1].shape.contains(.mark)
      && !document.isMark(range.upperBound - 1, ".")
    return (range.lowerBound + 1)..<(range.upperBound - (closes ? 1 : 0))
  }

  private func mode(_ content: [Range<Int>]) -> Statement.Mode {
    let tokens = content.flatMap { Array($0) }.filter { !document.tokens[$0].shape.contains(.mark) }
    let quoted = tokens.count { document.quote(at: $0) != nil }
    return quoted == 0 ? .indirect : quoted == tokens.count ? .direct : .mixed
  }
}
