// Statements: reporting verbs and quotation marks with their speakers.

internal import Chronicle
internal import Linguistics
internal import TimeExpressions

/// Finds what was said: first by reporting verbs, whose content may hold quoted words, then by the quotation marks
/// that no verb has claimed.
struct StatementFinder {
  let page: Page
  private(set) var resolver: SpeakerResolver
  private var found: [Found] = []
  /// Quotes that belong to a statement.
  private var claimed: Set<Int> = []

  /// A statement in tokens.
  private struct Found {
    var clause: ReportingClause?
    var content: [Range<Int>]
    var rule: String

    /// Where it stands in the text.
    var position: Int { min(clause?.cue ?? .max, content.first?.lowerBound ?? .max) }
  }

  init(page: Page, actors: ActorFinder) {
    self.page = page
    resolver = SpeakerResolver(page: page, actors: actors)
    for sentence in page.layout.body.map({ page.language.sentences[$0] }) { read(sentence) }
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
  var contents: [Range<Int>] { found.flatMap(\.content) }

  /// Tokens that are reporting verbs in use.
  var cues: Set<Int> { Set(found.compactMap(\.clause?.cue)) }

  private static let continued = "statement.quote-continued"
  private static let alone = "statement.quote-alone"

  // MARK: Reporting verbs

  private mutating func read(_ sentence: Range<Int>) {
    let reader = ReportingClauseReader(page: page, sentence: sentence)
    var absorbed: Set<Int> = []
    for i in sentence where page.name(at: i) == nil && !absorbed.contains(i) && !isInsideLongQuote(i) {
      guard var clause = clause(at: i, reader) ?? reader.accordingTo(at: i) else { continue }
      clause.content = clause.content.map(closed)
      clause.content.removeAll { $0.allSatisfy { page.tokens[$0].shape.contains(.mark) } }
      guard !clause.content.isEmpty else { continue }
      if let other = clause.absorbed { absorbed.insert(other) }
      for token in clause.content.joined() {
        if let quote = page.quote(at: token) { claimed.insert(quote) }
      }
      found.append(Found(clause: clause, content: clause.content, rule: clause.rule))
    }
  }

  /// The reporting clause of a verb: quotation marks tell what is said, else the tree, else the order of the words.
  private func clause(at i: Int, _ reader: ReportingClauseReader) -> ReportingClause? {
    guard let cue = page.lexicon.cues[page.tokens[i].key] else { return nil }
    let byWords = reader.clause(cue, at: i)
    if let byWords, byWords.content.contains(where: opensQuote) || byWords.rule == "statement.citing" { return byWords }
    guard let byTree = reader.treeClause(cue, at: i) else { return page.tokens[i].upos == .verb ? byWords : nil }
    // A person right before the verb is its subject, whatever the tree says.
    if let byWords, byWords.speaker.upperBound == i, page.isPerson(at: i - 1), !byTree.speaker.contains(i - 1) {
      return byWords
    }
    return byTree
  }

  private func opensQuote(_ range: Range<Int>) -> Bool {
    range.first.flatMap { page.quote(at: $0).map { quote in page.quotes[quote].lowerBound == range.lowerBound } }
      ?? false
  }

  /// What is said, to the end of a quote that begins in it and goes on in the next sentences.
  private func closed(_ content: Range<Int>) -> Range<Int> {
    guard let quote = content.last.flatMap({ page.quote(at: $0) }).map({ page.quotes[$0] }),
      quote.lowerBound >= content.lowerBound
    else { return content }
    return content.lowerBound..<max(content.upperBound, quote.upperBound)
  }

  private func isInsideLongQuote(_ i: Int) -> Bool {
    page.quote(at: i).map { page.quotes[$0].count > 6 } ?? false
  }

  // MARK: Speech without quotation marks

  /// “She stressed: you will not stop us. We will go on.”: words in the first or second person behind a colon are spoken, and
  /// so are the sentences after them, to the last one in such a person, unless a reporting verb or quoted words come between.
  private mutating func readOpenSpeech() {
    var next = 0
    found.sort { $0.position < $1.position }
    for sentence in page.layout.body {
      let range = page.language.sentences[sentence]
      while next < found.count, found[next].position < range.upperBound {
        defer { next += 1 }
        guard let content = found[next].content.last, range.contains(content.lowerBound), isOpenSpeech(content) else {
          continue
        }
        var end = content.upperBound < range.upperBound && page.isMark(content.upperBound, ":") ? range.upperBound : nil
        let block = page.block(at: range.lowerBound)
        for later in (sentence + 1)..<page.language.sentences.count {
          let following = page.language.sentences[later]
          guard page.block(at: following.lowerBound) == block,
            !following.contains(where: { page.quote(at: $0) != nil || isCueOfFound(after: next, in: following, at: $0) }
            )
          else { break }
          if isSpoken(following) { end = following.upperBound }
        }
        if let end { found[next].content[found[next].content.count - 1] = content.lowerBound..<end }
      }
    }
  }

  private func isCueOfFound(after index: Int, in sentence: Range<Int>, at token: Int) -> Bool {
    found[(index + 1)...].prefix { $0.position < sentence.upperBound }.contains { $0.clause?.cue == token }
  }

  private func isOpenSpeech(_ content: Range<Int>) -> Bool {
    guard !content.contains(where: { page.quote(at: $0) != nil }) else { return false }
    let colon = content.lowerBound - 1
    if colon > 0, page.isMark(colon, ":") { return isSpoken(content) }
    if page.isMark(content.upperBound, ":"), let sentence = sentence(of: content.upperBound) {
      return isSpoken(content.upperBound..<page.language.sentences[sentence].upperBound)
    }
    return content.contains { page.isMark($0, ":") && isSpoken(($0 + 1)..<content.upperBound) }
  }

  /// Whether words are in the first or second person.
  private func isSpoken(_ range: Range<Int>) -> Bool { range.contains { Words.spoken.contains(page.tokens[$0].key) } }

  // MARK: Quotation marks without a reporting verb

  private mutating func readRemainingQuotes() {
    let body = Set(page.layout.body)
    found.sort { $0.position < $1.position }
    let count = found.count
    var next = 0
    /// The statement before the quote.
    var last: Int?
    for (index, quote) in page.quotes.enumerated() where !claimed.contains(index) {
      while next < count, found[next].position < quote.lowerBound {
        if found[next].position >= last.map({ found[$0].position }) ?? 0 { last = next }
        next += 1
      }
      if labelled(quote) == nil, let last, goesOn(found[last], with: quote) {
        found[last].content.append(quote)
        continue
      }
      let words = quote.filter { !page.tokens[$0].shape.contains(.mark) }
      guard words.count >= 4, let sentence = sentence(of: quote.lowerBound), body.contains(sentence), hasVerb(quote)
      else { continue }
      // Who speaks in the sentence goes on; else who is named beside the quote is more likely its speaker than who spoke
      // before.
      let speaksOn = last.map { found[$0].clause != nil && isBefore(found[$0], quote, in: sentence) } ?? false
      if speaksOn, let last {
        let start = reaches(found[last], quote) ? found[last].content.removeLast().lowerBound : quote.lowerBound
        found[last].content.append(start..<quote.upperBound)
        continue
      }
      let persons = speaksOn ? [] : personsBeside(quote, sentence)
      let isContinued =
        speaksOn
        || persons.isEmpty
          && (last.map { quote.lowerBound - found[$0].position < 120 && found[$0].rule != Self.alone } ?? false)
      let clause = labelled(quote) ?? signed(quote) ?? ledIn(quote) ?? beside(persons, quote)
      found.append(
        Found(
          clause: clause, content: clause?.content ?? [quote],
          rule: clause?.rule ?? (isContinued ? Self.continued : Self.alone)))
      last = found.count - 1
    }
  }

  /// Whether a statement and a quote behind it stand in one sentence.
  private func isBefore(_ item: Found, _ quote: Range<Int>, in sentence: Int) -> Bool {
    item.clause.map { page.language.sentences[sentence].contains($0.cue) && $0.cue < quote.lowerBound } ?? false
  }

  /// “She said it is old, and that is “the whole truth””: whether what is said after a reporting verb reaches to a quote, no
  /// other reporting verb standing between.
  private func reaches(_ item: Found, _ quote: Range<Int>) -> Bool {
    guard let clause = item.clause, let last = item.content.last, last.lowerBound > clause.cue,
      last.upperBound <= quote.lowerBound
    else { return false }
    return !(last.upperBound..<quote.lowerBound).contains {
      page.lexicon.cues[page.tokens[$0].key] != nil && page.tokens[$0].upos == .verb
    }
  }

  /// “It is closed,” he said. “It will open in May.”: whether a quote goes on with a statement whose reporting clause has
  /// ended its sentence, or in a new paragraph with a quote that was not closed.
  private func goesOn(_ item: Found, with quote: Range<Int>) -> Bool {
    guard let last = item.content.last else { return false }
    if let open = page.quote(at: last.upperBound - 1), page.quotes[open].upperBound == last.upperBound,
      !Quotes.isMark(page.language, last.upperBound - 1)
    {
      return quote.lowerBound == last.upperBound
    }
    guard let clause = item.clause, clause.cue > item.content[0].lowerBound || item.content.count > 1,
      let sentence = sentence(of: max(clause.cue, last.upperBound - 1))
    else { return false }
    let end = page.language.sentences[sentence].upperBound
    return end <= quote.lowerBound && !(end..<quote.lowerBound).contains { !page.tokens[$0].shape.contains(.mark) }
      && page.block(at: end - 1) == page.block(at: quote.lowerBound)
  }

  /// “Ruiz was not impressed: it was ‘a bad day’”: the one person whom the sentence names speaks.
  private func beside(_ persons: [Range<Int>], _ quote: Range<Int>) -> ReportingClause? {
    guard let speaker = persons.first, persons.count == 1 else { return nil }
    return ReportingClause(
      cue: quote.lowerBound, lemma: nil, stance: .say, speaker: speaker, content: [quote],
      rule: "statement.quote-beside-name")
  }

  /// The names of persons in the sentence of a quote, beside its quotes.
  private func personsBeside(_ quote: Range<Int>, _ sentence: Int) -> [Range<Int>] {
    let last = self.sentence(of: quote.upperBound - 1) ?? sentence
    let around = page.language.sentences[sentence].lowerBound..<page.language.sentences[max(last, sentence)].upperBound
    var names: [Range<Int>] = []
    for token in around where page.quote(at: token) == nil && page.isPerson(at: token) {
      guard let name = page.name(at: token) else { continue }
      if names.last != page.language.names[name].tokens { names.append(page.language.names[name].tokens) }
    }
    return names
  }

  /// “The minister issued a statement: “…””: who speaks in the clause that leads in, also from the paragraph before; else
  /// the phrase that opens the sentence.
  private func ledIn(_ quote: Range<Int>) -> ReportingClause? {
    let colon = quote.lowerBound - 1
    guard colon > 0, page.isMark(colon, ":"), let leading = self.sentence(of: colon) else { return nil }
    let range = page.language.sentences[leading]
    guard range.lowerBound < colon else { return nil }
    let reader = ReportingClauseReader(page: page, sentence: range)
    let root = range.first { page.tokens[$0].head < 0 }
    let cue = (range.lowerBound..<colon).last {
      page.lexicon.cues[page.tokens[$0].key] != nil && page.tokens[$0].upos == .verb
    }
    let subject = [cue, root].compactMap { $0.flatMap { VerbFrame.subject(of: $0, page, depth: 0) } }.first
    guard let speaker = subject.map(reader.speakerPhrase) ?? reader.firstPhrase(before: colon) else { return nil }
    return ReportingClause(
      cue: colon, lemma: nil, stance: .say, speaker: speaker, content: [quote], rule: "statement.colon-quote")
  }

  /// “It was a good day for us.” — Ana Ruiz: the name behind a dash speaks.
  private func signed(_ quote: Range<Int>) -> ReportingClause? {
    let dash = quote.upperBound
    guard dash + 1 < page.tokens.count, page.tokens[dash].shape.contains(.mark),
      ["—", "–", "-", "―", "--", "~"].contains(page.words(dash..<(dash + 1))), let name = page.name(at: dash + 1),
      page.block(at: dash + 1) == page.block(at: quote.upperBound - 1)
        || page.block(at: dash + 1) == page.block(at: quote.upperBound - 1) + 1
    else { return nil }
    return ReportingClause(
      cue: dash, lemma: nil, stance: .say, speaker: page.language.names[name].tokens, content: [quote],
      rule: "statement.quote-signed")
  }

  /// “RUIZ: It is closed.”: in an interview or a court record the words before a colon, in capitals, name who speaks.
  private func labelled(_ quote: Range<Int>) -> ReportingClause? {
    guard let label = transcriptLabel(after: quote.lowerBound), label.upperBound + 1 < quote.upperBound else {
      return nil
    }
    return ReportingClause(
      cue: label.upperBound, lemma: nil, stance: .say, speaker: label,
      content: [
        (label.upperBound + 1)..<(quote.upperBound - (Quotes.isMark(page.language, quote.upperBound - 1) ? 1 : 0))
      ],
      rule: "statement.transcript")
  }

  /// One to four words in capitals, then a colon, at the beginning of a block or of a quote.
  private func transcriptLabel(after mark: Int) -> Range<Int>? {
    var end = mark + 1
    while end < min(mark + 6, page.tokens.count), page.tokens[end].shape.contains(.allCaps) || page.isMark(end, ".") {
      end += 1
    }
    guard end > mark + 1, end < page.tokens.count, page.isMark(end, ":") else { return nil }
    return (mark + 1)..<end
  }

  private func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains {
      page.tokens[$0].upos == .aux || page.tokens[$0].upos == .verb || page.tokens[$0].upos == .pron
    }
  }

  private func sentence(of token: Int) -> Int? {
    var low = 0
    var high = page.language.sentences.count - 1
    while low <= high {
      let middle = (low + high) / 2
      let range = page.language.sentences[middle]
      if range.contains(token) { return middle }
      if token < range.lowerBound { high = middle - 1 } else { low = middle + 1 }
    }
    return nil
  }

  // MARK: Values

  private mutating func make(_ item: Found, _ speaker: Party?, speakerRule: String) -> Statement {
    let content = item.content.map(unquoted)
    let spans = content.map(page.span)
    let clause = item.clause
    let cue = clause.map { page.span($0.cue..<($0.cue + ($0.lemma?.contains(" ") == true ? 2 : 1))) }
    let parts = spans + (clause == nil ? [] : [cue, speaker?.span].compactMap(\.self))
    let span = TextSpan(start: parts.map(\.start).min() ?? 0, end: parts.map(\.end).max() ?? 0)
    var id = ContentID()
    id.add(page.document.source.id)
    id.add("statement")
    id.add(span.start)
    id.add(clause.map { Int(page.tokens[$0.cue].start) } ?? -1)
    var statement = Statement(
      id: id.id("s"), span: span, line: page.line(at: item.content[0].lowerBound), mode: mode(item.content),
      content: spans, text: reading(of: item, content),
      cue: clause?.lemma.flatMap { lemma in cue.map { Trigger(span: $0, lemma: lemma) } },
      stance: clause?.stance ?? .say, speaker: speaker, rule: item.rule)
    statement.addressee = clause?.addressee.map { resolver.party($0) }
    statement.via = clause?.via.map { resolver.party($0, isSpeaker: true) } ?? []
    if let clause, clause.lemma != nil {
      statement.evidence += [page.evidence("kind", item.rule, clause.cue..<(clause.cue + 1))]
      statement.evidence += [page.evidence("stance", "stance.verb", clause.cue..<(clause.cue + 1))]
    } else {
      statement.evidence += [page.evidence("kind", item.rule, item.content[0])]
    }
    if let speaker {
      statement.evidence.append(
        Evidence(part: "speaker", rule: speakerRule, span: speaker.span, text: speaker.text))
    }
    let place = clause?.cue ?? item.content[0].lowerBound
    if let clause, let sentence = sentence(of: clause.cue).map({ page.language.sentences[$0] }),
      let time = EventDates(page: page).dates(of: verbs(of: sentence), in: sentence)[clause.cue],
      !item.content.contains(where: { $0.overlaps(time.tokens) })
    {
      statement.date = time.edtf
      statement.dateText = page.words(time.tokens)
      statement.evidence.append(page.evidence("date", time.rule, time.tokens))
    } else {
      statement.implied = EventTense(page: page).implied(
        of: place, status: .asserted, isState: false, isStatement: true)
      if let implied = statement.implied {
        statement.evidence.append(page.evidence("date", "date.\(implied.reason.rawValue)", place..<(place + 1)))
      }
    }
    statement.figures = item.content.flatMap { FigureFinder(page: page).find(in: $0) }
    return statement
  }

  /// The words of a statement for people to read; where a noun or an infinitive is said, with the verb that says it:
  /// “denounced the plan”, “asked for help”.
  private func reading(of item: Found, _ content: [Range<Int>]) -> String {
    let needsVerb = ["statement.object", "statement.phrase", "statement.infinitive", "statement.passive"]
    if let clause = item.clause, needsVerb.contains(item.rule), let first = content.first, let last = content.last,
      content.count == 1 || item.rule == "statement.passive"
    {
      return page.reading(min(clause.cue, first.lowerBound)..<max(clause.cue + 1, last.upperBound))
    }
    return content.map { page.reading($0) }.joined(separator: " … ")
  }

  private func verbs(of sentence: Range<Int>) -> [Int] { sentence.filter { page.tokens[$0].upos == .verb } }

  /// The content without the marks around it.
  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let quote = page.quote(at: first), page.quotes[quote] == range,
      range.count > 2
    else { return range }
    let closes =
      page.tokens[range.upperBound - 1].shape.contains(.mark)
      && !page.isMark(range.upperBound - 1, ".")
    return (range.lowerBound + 1)..<(range.upperBound - (closes ? 1 : 0))
  }

  private func mode(_ content: [Range<Int>]) -> Statement.Mode {
    let tokens = content.flatMap { Array($0) }.filter { !page.tokens[$0].shape.contains(.mark) }
    let quoted = tokens.count { page.quote(at: $0) != nil }
    return quoted == 0 ? .indirect : quoted == tokens.count ? .direct : .mixed
  }
}
