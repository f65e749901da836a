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
    var cue: Int?
    var lemma: String?
    var stance: Stance
    var speaker: Range<Int>?
    /// A speaker known from elsewhere: the one who spoke before.
    var party: Party?
    var addressee: Range<Int>?
    var via: [Range<Int>] = []
    var content: [Range<Int>]
    var rule: String
    var position: Int { min(cue ?? .max, content.first?.lowerBound ?? .max) }
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
      var speaker = item.speaker.map { resolver.party($0) } ?? item.party
      if speaker == nil, item.rule == "statement.quote-continued" { speaker = last }
      last = speaker ?? last
      result.append(make(item, speaker))
    }
    return result
  }

  /// Tokens of the statement's content, cue and speaker: what an incident inside it is told by.
  var contents: [Range<Int>] { found.flatMap(\.content) }

  /// Tokens that are reporting verbs in use.
  var cues: Set<Int> { Set(found.compactMap(\.cue)) }

  // MARK: Reporting verbs

  private mutating func read(_ sentence: Range<Int>) {
    readAccordingTo(sentence)
    var i = sentence.lowerBound
    while i < sentence.upperBound {
      defer { i += 1 }
      guard page.name(at: i) == nil, let cue = page.lexicon.cues[page.tokens[i].key],
        isVerb(i, sentence), !isInsideLongQuote(i)
      else { continue }
      readCue(cue, at: i, sentence)
    }
  }

  /// Whether a form that could be a noun, “claims”, “reports”, stands where a verb does.
  private func isVerb(_ i: Int, _ sentence: Range<Int>) -> Bool {
    guard i > sentence.lowerBound else { return false }
    let before = page.tokens[i - 1]
    if page.name(at: i - 1) != nil { return true }
    if before.upos == .part { return Words.not.contains(before.key) }
    if page.isPossessive(i - 1) { return false }
    return ![.det, .adj, .adp, .num, .sym].contains(before.upos) && !page.isMark(i - 1, "-")
  }

  private func isInsideLongQuote(_ i: Int) -> Bool {
    page.quote(at: i).map { page.quotes[$0].count > 6 } ?? false
  }

  private mutating func readCue(_ cue: ExtractionLexicon.Cue, at i: Int, _ sentence: Range<Int>) {
    var subject = NounPhrase.before(i, in: sentence, of: page)
    var rule = ""
    if cue.part == .participle {
      // “The mayor came out, saying that …”: the subject of the sentence.
      guard page.isMark(i - 1, ","), let first = firstPhrase(sentence, before: i) else { return }
      subject = NounPhrase(tokens: first)
      rule = ".participle"
    }
    if let phrase = subject, phrase.tokens.count == 1,
      page.tokens[phrase.tokens.lowerBound].key == Words.who
    {
      guard
        let antecedent = NounPhrase.ending(at: phrase.tokens.lowerBound - 1, in: sentence, of: page)
      else { return }
      subject?.tokens = antecedent
    }
    if let phrase = subject {
      guard !phrase.isNegated, !phrase.isModal, !phrase.hasBe, !isRelative(phrase.tokens) else {
        return
      }
    }
    let next = afterCue(cue, i, sentence)
    if let subject, let content = contentAfter(cue, i, next.start, sentence) {
      add(
        cue, i, subject.tokens, next.addressee, content.ranges, "statement." + content.rule + rule,
        sentence)
    } else if let parts = contentAround(cue, i, subject, sentence) {
      add(cue, i, parts.speaker, nil, parts.content, "statement." + parts.rule, sentence)
    }
  }

  private func isRelative(_ phrase: Range<Int>) -> Bool {
    phrase.count == 1 && relatives.contains(page.tokens[phrase.lowerBound].key)
  }

  private func firstPhrase(_ sentence: Range<Int>, before limit: Int) -> Range<Int>? {
    var i = sentence.lowerBound
    while i < limit {
      if let phrase = NounPhrase.starting(at: i, in: i..<limit, of: page) {
        // An apposition after it may hold the name: “The minister, Ana Ruiz, …”.
        if phrase.upperBound < limit, page.isMark(phrase.upperBound, ","),
          !phrase.contains(where: { page.isPerson(at: $0) }),
          let apposed = NounPhrase.starting(at: phrase.upperBound + 1, in: i..<limit, of: page),
          apposed.contains(where: { page.isPerson(at: $0) })
        {
          return apposed
        }
        if let name = page.name(at: phrase.lowerBound), page.language.names[name].title == nil {
          return phrase
        }
        return phrase
      }
      i += 1
    }
    return nil
  }

  /// What follows a cue: the listener, if the verb takes one, and where the content may begin.
  private func afterCue(_ cue: ExtractionLexicon.Cue, _ i: Int, _ sentence: Range<Int>) -> (
    start: Int, addressee: Range<Int>?
  ) {
    var start = i + 1
    while start < sentence.upperBound, page.tokens[start].upos == .adv, page.name(at: start) == nil { start += 1 }
    if Words.addressing.contains(cue.lemma), start < sentence.upperBound,
      let phrase = NounPhrase.starting(at: start, in: sentence, of: page)
    {
      return (phrase.upperBound, phrase)
    }
    // “admitted to CNN that”.
    if start + 1 < sentence.upperBound, page.tokens[start].key == Words.to,
      page.name(at: start + 1) != nil || page.tokens[start + 1].upos == .noun,
      let phrase = NounPhrase.starting(at: start + 1, in: sentence, of: page)
    {
      return (phrase.upperBound, phrase)
    }
    return (start, nil)
  }

  private func contentAfter(
    _ cue: ExtractionLexicon.Cue, _ i: Int, _ start: Int, _ sentence: Range<Int>
  ) -> (ranges: [Range<Int>], rule: String)? {
    let end = contentEnd(sentence)
    var k = start
    // An adjunct before the content: “stated on Monday that”, “said in a letter that”.
    if k < end,
      let that = (k..<min(k + 10, end)).first(where: { page.tokens[$0].key == Words.that }),
      that > k,
      [.adp].contains(page.tokens[k].upos),
      !(k..<that).contains(where: { page.tokens[$0].upos == .verb || page.isMark($0, ",") })
    {
      k = that
    }
    guard k < end else { return nil }
    if page.tokens[k].key == Words.that, k + 1 < end { return ([(k + 1)..<end], "that-clause") }
    var j = k
    while j < end, page.isMark(j, ",") || page.isMark(j, ":") { j += 1 }
    if j < end, let quote = page.quote(at: j), page.quotes[quote].lowerBound == j {
      return (
        [
          page.quotes[quote]
            .lowerBound..<max(page.quotes[quote].upperBound, page.quotes[quote].upperBound)
        ], "quote-after-cue"
      )
    }
    if j > k, page.isMark(k, ":"), j < end { return ([j..<end], "colon") }
    guard cue.isStrong, j == k else { return nil }
    if opensClause(k, end) { return ([k..<end], "bare-clause") }
    // “reported a 500% increase in assaults”: a change is something stated.
    if let phrase = NounPhrase.starting(at: k, in: k..<end, of: page),
      phrase.contains(where: { page.lexicon.changes[page.tokens[$0].key] != nil })
    {
      return ([k..<end], "stated-change")
    }
    return nil
  }

  /// The end of the sentence without its stop.
  private func contentEnd(_ sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound, page.isMark(end - 1, ".") { end -= 1 }
    return end
  }

  /// Whether a clause without “that” begins here: a phrase and, soon after it, a verb.
  private func opensClause(_ start: Int, _ end: Int) -> Bool {
    guard let phrase = NounPhrase.starting(at: start, in: start..<end, of: page) else {
      return false
    }
    var i = phrase.upperBound
    // A prepositional phrase may stand between: “the men in the car were”.
    var steps = 0
    while i < end, steps < 8 {
      let token = page.tokens[i]
      if token.upos == .aux { return true }
      if token.upos == .verb, !page.isParticiple(i) || phrase.upperBound == i { return true }
      if token.upos == .punct { return false }
      i += 1
      steps += 1
    }
    return false
  }

  /// Content before the reporting clause, or on both sides of it: “…,” said X; “…, X said, …”.
  private func contentAround(
    _ cue: ExtractionLexicon.Cue, _ i: Int, _ subject: NounPhrase?, _ sentence: Range<Int>
  ) -> (speaker: Range<Int>, content: [Range<Int>], rule: String)? {
    let end = contentEnd(sentence)
    // X said: the clause begins with the subject.
    var start = subject?.tokens.lowerBound ?? i
    var speaker = subject?.tokens
    var after = i + 1
    if let quote = page.quote(at: i - 1), page.quotes[quote].upperBound == i {
      // “…,” said X.
      speaker = NounPhrase.starting(at: i + 1, in: sentence, of: page)
      start = i
      after = speaker?.upperBound ?? after
    } else if page.isMark(i - 1, ",") {
      // …, said X.
      speaker = NounPhrase.starting(at: i + 1, in: sentence, of: page)
      start = i
      after = speaker?.upperBound ?? after
    }
    guard let speaker, start > sentence.lowerBound else { return nil }
    let closesWithComma = page.isMark(start - 1, ",")
    let closingQuote = page.quote(at: start - 1).flatMap {
      page.quotes[$0].upperBound == start ? $0 : nil
    }
    guard closesWithComma || closingQuote != nil else { return nil }
    var before = sentence.lowerBound..<(closesWithComma ? start - 1 : start)
    if let quote = closingQuote {
      // The quote may have begun sentences before.
      before = min(page.quotes[quote].lowerBound, quoteStart(sentence, quote))..<start
    } else if !cue.isStrong {
      return nil
    }
    guard before.count > 1 else { return nil }
    // What follows the clause: more of the same after a comma, else nothing.
    if after < end, page.isMark(after, ","), after + 1 < end {
      let opens = page.quote(at: after + 1)
      if closingQuote != nil {
        guard let opens else { return (speaker, [before], "clause-before") }
        return (speaker, [before, page.quotes[opens]], "split-quote")
      }
      return (speaker, [before, (after + 1)..<end], "parenthetical")
    }
    return (speaker, [before], "clause-before")
  }

  /// Where the words that lead into a quote begin: the sentence, if it is one with the quote.
  private func quoteStart(_ sentence: Range<Int>, _ quote: Int) -> Int {
    let open = page.quotes[quote].lowerBound
    guard sentence.contains(open), open > sentence.lowerBound else { return open }
    // “It was ‘late’,” she said: words before the mark belong to it unless they are another reporting clause.
    let lead = sentence.lowerBound..<open
    let hasCue = lead.contains { page.lexicon.cues[page.tokens[$0].key] != nil }
    return hasCue || page.isMark(open - 1, ",") || page.isMark(open - 1, ":")
      ? open : sentence.lowerBound
  }

  private mutating func readAccordingTo(_ sentence: Range<Int>) {
    for i in sentence where page.tokens[i].key == Words.according && !isInsideLongQuote(i) {
      guard i + 2 < sentence.upperBound, page.tokens[i + 1].key == Words.to else { continue }
      let start = i + 2
      guard let phrase = accordingPhrase(start, sentence) else { continue }
      let end = contentEnd(sentence)
      var content: [Range<Int>] = []
      if i > sentence.lowerBound {
        let stop = page.isMark(i - 1, ",") ? i - 1 : i
        if stop > sentence.lowerBound { content.append(sentence.lowerBound..<stop) }
      }
      if phrase.upperBound < end, page.isMark(phrase.upperBound, ","), phrase.upperBound + 1 < end,
        i == sentence.lowerBound
      {
        content.append((phrase.upperBound + 1)..<end)
      }
      guard !content.isEmpty else { continue }
      claim(content)
      found.append(
        Found(
          cue: i, lemma: "according to", stance: .say, speaker: phrase, content: content,
          rule: "statement.according-to"))
    }
  }

  /// The source after “according to”, with what belongs to it: “figures from the ministry”.
  private func accordingPhrase(_ start: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard let phrase = NounPhrase.starting(at: start, in: sentence, of: page) else { return nil }
    let end = phrase.upperBound
    if end + 1 < sentence.upperBound, Words.source.contains(page.tokens[end].key),
      page.lexicon.media.contains(page.tokens[end - 1].key),
      let source = NounPhrase.starting(at: end + 1, in: sentence, of: page)
    {
      return phrase.lowerBound..<source.upperBound
    }
    return phrase
  }

  private mutating func add(
    _ cue: ExtractionLexicon.Cue, _ i: Int, _ speaker: Range<Int>, _ addressee: Range<Int>?,
    _ content: [Range<Int>], _ rule: String, _ sentence: Range<Int>
  ) {
    claim(content)
    var item = Found(
      cue: i, lemma: cue.lemma, stance: cue.stance, speaker: speaker, addressee: addressee,
      content: content, rule: rule)
    item.via = chain(of: speaker, addressee, sentence)
    found.append(item)
  }

  /// “The Post cited a member of the cartel who told CNN that …”: the outlets between the reader and the speaker.
  private func chain(of speaker: Range<Int>, _ addressee: Range<Int>?, _ sentence: Range<Int>)
    -> [Range<Int>]
  {
    let cite = speaker.lowerBound - 1
    guard cite > sentence.lowerBound, let cue = page.lexicon.cues[page.tokens[cite].key],
      Words.citing.contains(cue.lemma),
      let outer = NounPhrase.before(cite, in: sentence, of: page)
    else { return [] }
    var via = [outer.tokens]
    if let addressee, let name = page.name(at: addressee.lowerBound),
      page.language.names[name].kind == .outlet
    {
      via.append(addressee)
    }
    return via
  }

  private mutating func claim(_ content: [Range<Int>]) {
    for range in content {
      for i in range {
        if let quote = page.quote(at: i) { claimed.insert(quote) }
      }
    }
  }

  // MARK: Quotation marks without a reporting verb

  private mutating func readRemainingQuotes() {
    let body = Set(page.layout.body)
    for (index, quote) in page.quotes.enumerated() where !claimed.contains(index) {
      let words = quote.filter { !page.tokens[$0].shape.contains(.mark) }
      guard words.count >= 5, let sentence = sentence(of: quote.lowerBound),
        body.contains(sentence),
        hasVerb(quote)
      else { continue }
      let previous = found.filter { $0.position < quote.lowerBound }.max {
        $0.position < $1.position
      }
      let isContinued =
        previous.map { quote.lowerBound - $0.position < 120 && $0.rule != "statement.quote-alone" }
        ?? false
      found.append(
        Found(
          cue: nil, lemma: nil, stance: .say, speaker: nil, content: [quote],
          rule: isContinued ? "statement.quote-continued" : "statement.quote-alone"))
    }
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
    let content = item.content.map { unquoted($0) }
    let spans = content.map { page.span($0) }
    let cueSpan = item.cue.map { page.span($0..<($0 + (item.lemma == "according to" ? 2 : 1))) }
    let parts = spans + [cueSpan, speaker.flatMap { $0.span }].compactMap { $0 }
    let inside = item.speaker == nil ? spans : parts
    let span = TextSpan(
      start: inside.map(\.start).min() ?? 0, end: inside.map(\.end).max() ?? 0)
    var id = ContentID()
    id.add(page.document.source.id)
    id.add("statement")
    id.add(span.start)
    id.add(item.cue.map { Int(page.tokens[$0].start) } ?? -1)
    var statement = Statement(
      id: id.id("s"), span: span, line: page.line(at: item.content[0].lowerBound),
      mode: mode(item.content),
      content: spans, text: content.map { page.words($0) }.joined(separator: " … "),
      cue: item.lemma.flatMap { lemma in cueSpan.map { Trigger(span: $0, lemma: lemma) } },
      stance: item.stance, speaker: speaker, rule: item.rule)
    statement.addressee = item.addressee.map { resolver.party($0) }
    statement.via = item.via.map { resolver.party($0) }
    if let cue = item.cue, let sentence = sentence(of: cue),
      let time = page.time(near: cue, in: page.language.sentences[sentence], except: item.content)
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

private let relatives = Set(["which", "that", "what", "whose", "there", "it"].map { WordKey($0) })
