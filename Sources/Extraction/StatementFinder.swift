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
    readRemainingQuotes()
  }

  /// The statements in the order of the text.
  mutating func statements() -> [Statement] {
    found.sort { ($0.position, $0.content.count) < ($1.position, $1.content.count) }
    var result: [Statement] = []
    var last: Party?
    for item in found {
      var speaker = item.clause.map { resolver.party($0.speaker, isSpeaker: true) }
      if item.rule == Self.continued { speaker = last }
      last = speaker ?? last
      result.append(make(item, speaker))
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
      clause.content.removeAll { $0.allSatisfy { page.tokens[$0].shape.contains(.mark) } }
      guard !clause.content.isEmpty else { continue }
      if let other = clause.absorbed { absorbed.insert(other) }
      for token in clause.content.joined() {
        if let quote = page.quote(at: token) { claimed.insert(quote) }
      }
      found.append(Found(clause: clause, content: clause.content, rule: clause.rule))
    }
  }

  /// The reporting clause of a verb: where no marks tell what is said, the tree does.
  private func clause(at i: Int, _ reader: ReportingClauseReader) -> ReportingClause? {
    guard let cue = page.lexicon.cues[page.tokens[i].key] else { return nil }
    let byWords = reader.clause(cue, at: i)
    guard let byTree = reader.complement(cue, at: i) else { return byWords }
    guard var clause = byWords else { return byTree }
    guard ["statement.that-clause", "statement.bare-clause"].contains(clause.rule),
      !clause.content.contains(where: { $0.contains { page.quote(at: $0) != nil } }), ends(clause, with: byTree)
    else { return clause }
    clause.content = byTree.content
    return clause
  }

  /// Whether the clause of the tree is what is said: where both begin together, a mark or “and” follows it, but not “and
  /// that”, which goes on.
  private func ends(_ clause: ReportingClause, with tree: ReportingClause) -> Bool {
    guard let long = clause.content.first, let short = tree.content.first, long.contains(short.upperBound) else {
      return true
    }
    if (short.upperBound..<min(short.upperBound + 4, long.upperBound)).contains(where: {
      page.tokens[$0].key == Words.that
    }) {
      return false
    }
    let next = page.tokens[short.upperBound]
    return abs(long.lowerBound - short.lowerBound) > 1 || next.shape.contains(.mark) || next.upos == .cconj
  }

  private func isInsideLongQuote(_ i: Int) -> Bool {
    page.quote(at: i).map { page.quotes[$0].count > 6 } ?? false
  }

  // MARK: Quotation marks without a reporting verb

  private mutating func readRemainingQuotes() {
    let body = Set(page.layout.body)
    found.sort { $0.position < $1.position }
    let claimed = found
    var next = 0
    var previous: Found?
    for (index, quote) in page.quotes.enumerated() where !self.claimed.contains(index) {
      let words = quote.filter { !page.tokens[$0].shape.contains(.mark) }
      guard words.count >= 4, let sentence = sentence(of: quote.lowerBound),
        body.contains(sentence),
        hasVerb(quote)
      else { continue }
      while next < claimed.count, claimed[next].position < quote.lowerBound {
        if claimed[next].position >= previous?.position ?? 0 { previous = claimed[next] }
        next += 1
      }
      // Who is named beside the quote is more likely its speaker than who spoke before.
      let persons = personsBeside(quote, sentence)
      let isContinued =
        persons.isEmpty
        && (previous.map { quote.lowerBound - $0.position < 120 && $0.rule != Self.alone } ?? false)
      let clause = ledIn(quote, sentence) ?? beside(persons, quote)
      let item = Found(
        clause: clause, content: [quote], rule: clause?.rule ?? (isContinued ? Self.continued : Self.alone))
      found.append(item)
      previous = item
    }
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

  /// “The minister issued a statement: “…””: the phrase that opens the sentence speaks.
  private func ledIn(_ quote: Range<Int>, _ sentence: Int) -> ReportingClause? {
    let range = page.language.sentences[sentence]
    let colon = quote.lowerBound - 1
    guard colon > range.lowerBound, page.isMark(colon, ":") else { return nil }
    let reader = ReportingClauseReader(page: page, sentence: range)
    guard let speaker = reader.firstPhrase(before: colon) else { return nil }
    return ReportingClause(
      cue: colon, lemma: nil, stance: .say, speaker: speaker, content: [quote], rule: "statement.colon-quote")
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

  private mutating func make(_ item: Found, _ speaker: Party?) -> Statement {
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
      content: spans, text: content.map { page.reading($0) }.joined(separator: " … "),
      cue: clause?.lemma.flatMap { lemma in cue.map { Trigger(span: $0, lemma: lemma) } },
      stance: clause?.stance ?? .say, speaker: speaker, rule: item.rule)
    statement.addressee = clause?.addressee.map { resolver.party($0) }
    statement.via = clause?.via.map { resolver.party($0, isSpeaker: true) } ?? []
    if let clause, let sentence = sentence(of: clause.cue),
      let time = page.time(near: clause.cue, in: page.language.sentences[sentence], except: item.content)
    {
      statement.date = time.edtf
      statement.dateText = page.words(time.tokens)
    }
    statement.figures = item.content.flatMap { FigureFinder(page: page).find(in: $0) }
    return statement
  }

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
