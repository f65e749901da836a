// Who speaks in quotes that belong to no reporting verb.

internal import ChronicleTypes
internal import Linguistics

extension StatementFinder {
  /// A quote without a reporting verb is a statement only with so many words; a shorter one is a title, or a word that
  /// the writer distances himself from: “a ‘bad day’”.
  private static let shortestQuote = 4
  /// Where nobody is named beside a quote, the last speaker goes on, if at most so many tokens stand between: about
  /// four sentences.
  private static let reachOfSpeaker = 120
  /// A speaker's label before a colon has at most so many tokens: a name in capitals, with a post behind a comma.
  private static let mostOfLabel = 9

  mutating func readRemainingQuotes() {
    let body = Set(document.layout.body)
    found.sort { $0.position < $1.position }
    let count = found.count
    var next = 0
    /// The statement before the quote.
    var last: Int?
    for (index, quote) in document.quotes.enumerated() where !claimed.contains(index) {
      while next < count, found[next].position < quote.lowerBound {
        if found[next].position >= last.map({ found[$0].position }) ?? 0 { last = next }
        next += 1
      }
      if labelled(quote) == nil, let last, goesOn(found[last], with: quote) {
        found[last].content.append(quote)
        continue
      }
      let words = quote.filter { !document.tokens[$0].shape.contains(.mark) }
      guard words.count >= Self.shortestQuote, let sentence = document.sentence(of: quote.lowerBound),
        body.contains(sentence),
        hasVerb(quote) || isPart(quote)
      else { continue }
      if isCharge(quote, sentence) {
        found.append(FoundStatement(clause: nil, content: [quote], rule: .quoteAlone))
        last = nil
        continue
      }
      // Whoever speaks in the same sentence goes on. If nobody does, a person named beside the quote is more likely its
      // speaker than whoever spoke before.
      if let last, isBefore(found[last], quote, in: sentence) {
        let start = reaches(found[last], quote) ? found[last].content.removeLast().lowerBound : quote.lowerBound
        found[last].content.append(start..<quote.upperBound)
        continue
      }
      let persons = personsBeside(quote, sentence)
      let isContinued =
        persons.isEmpty && opensSentence(quote, sentence)
        && (last.map { quote.lowerBound - found[$0].position < Self.reachOfSpeaker && found[$0].rule != .quoteAlone }
          ?? false)
      let clause = labelled(quote) ?? signed(quote) ?? ledIn(quote) ?? beside(persons, quote)
      found.append(
        FoundStatement(
          clause: clause, content: clause?.content ?? [quote],
          rule: clause?.rule ?? (isContinued ? .quoteContinued : .quoteAlone)))
      last = found.count - 1
    }
  }

  /// Whether no words stand before a quote in its sentence. Such words tell of somebody else than who spoke before:
  /// “The sign read ‘…’”.
  private func opensSentence(_ quote: Range<Int>, _ sentence: Int) -> Bool {
    !(document.analysis.sentences[sentence].lowerBound..<quote.lowerBound).contains {
      !document.tokens[$0].shape.contains(.mark)
    }
  }

  /// Whether a statement and a quote behind it stand in one sentence.
  private func isBefore(_ item: FoundStatement, _ quote: Range<Int>, in sentence: Int) -> Bool {
    item.clause.map { document.analysis.sentences[sentence].contains($0.cue) && $0.cue < quote.lowerBound } ?? false
  }

  /// Whether what is said behind a reporting verb goes on up to a quote, without another reporting verb between the
  /// two: “She said it is old, and that is “the whole truth””.
  private func reaches(_ item: FoundStatement, _ quote: Range<Int>) -> Bool {
    guard let clause = item.clause, let last = item.content.last, last.lowerBound > clause.cue,
      last.upperBound <= quote.lowerBound
    else { return false }
    return !(last.upperBound..<quote.lowerBound).contains {
      document.lexicon.cues[document.tokens[$0].key] != nil && document.tokens[$0].upos == .verb
    }
  }

  /// Whether a quote goes on with a statement: right behind its sentence, “It is closed,” he said. “It will open in
  /// May.”, or in a new paragraph behind a quote that was not closed.
  private func goesOn(_ item: FoundStatement, with quote: Range<Int>) -> Bool {
    guard let last = item.content.last, !isReported(behind: quote) else { return false }
    if let open = document.quote(at: last.upperBound - 1), document.quotes[open].upperBound == last.upperBound,
      !Quotes.isMark(document.analysis, last.upperBound - 1)
    {
      return quote.lowerBound == last.upperBound
    }
    guard let clause = item.clause, clause.cue > item.content[0].lowerBound || item.content.count > 1,
      let sentence = document.sentence(of: max(clause.cue, last.upperBound - 1))
    else { return false }
    let end = document.analysis.sentences[sentence].upperBound
    return end <= quote.lowerBound && !(end..<quote.lowerBound).contains { !document.tokens[$0].shape.contains(.mark) }
      && document.block(at: end - 1) == document.block(at: quote.lowerBound)
  }

  /// Whether a reporting verb with a subject of its own follows a quote: “He is not,” his lawyer, Ian Fry, replied.
  private func isReported(behind quote: Range<Int>) -> Bool {
    guard let sentence = document.sentence(of: quote.upperBound - 1).map({ document.analysis.sentences[$0] }) else {
      return false
    }
    return (quote.upperBound..<max(sentence.upperBound, quote.upperBound)).contains {
      document.tokens[$0].upos == .verb && document.lexicon.cues[document.tokens[$0].key] != nil
        && document.quote(at: $0) == nil
    }
  }

  /// The only person whom the sentence names is taken for the speaker: “Ruiz was not impressed: it was ‘a bad day’”.
  private func beside(_ persons: [Range<Int>], _ quote: Range<Int>) -> ReportingClause? {
    guard let speaker = persons.first, persons.count == 1 else { return nil }
    return ReportingClause(
      cue: quote.lowerBound, lemma: nil, stance: .say, speaker: speaker, content: [quote],
      rule: .quoteBesideName)
  }

  /// The names of persons in the sentence of a quote, beside its quotes.
  private func personsBeside(_ quote: Range<Int>, _ sentence: Int) -> [Range<Int>] {
    let last = document.sentence(of: quote.upperBound - 1) ?? sentence
    let around =
      document.analysis.sentences[sentence].lowerBound..<document.analysis.sentences[max(last, sentence)].upperBound
    var names: [Range<Int>] = []
    for token in around where document.quote(at: token) == nil && document.isPerson(at: token) {
      guard let name = document.name(at: token) else { continue }
      if names.last != document.analysis.names[name].tokens { names.append(document.analysis.names[name].tokens) }
    }
    return names
  }

  /// A quote behind a colon, also of the paragraph before: “The minister issued a statement: “…””. The subject of the
  /// clause before the colon speaks, or else the phrase that opens its sentence.
  private func ledIn(_ quote: Range<Int>) -> ReportingClause? {
    let colon = quote.lowerBound - 1
    guard colon > 0, document.isMark(colon, ":"), let leading = document.sentence(of: colon) else { return nil }
    let range = document.analysis.sentences[leading]
    guard range.lowerBound < colon else { return nil }
    let reader = ReportingClauseReader(document: document, sentence: range)
    let root = range.first { document.tokens[$0].head < 0 }
    let cue = (range.lowerBound..<colon).last {
      document.lexicon.cues[document.tokens[$0].key] != nil && document.tokens[$0].upos == .verb
    }
    // Behind “@KTV: “The pier is shut.”” no pier speaks.
    let subject = [cue, root].compactMap { $0.flatMap { VerbFrame.subject(of: $0, document, depth: 0) } }
      .first { $0 < colon }
    guard let speaker = subject.map(reader.speakerPhrase) ?? reader.firstPhrase(before: colon) else { return nil }
    return ReportingClause(
      cue: colon, lemma: nil, stance: .say, speaker: speaker, content: [quote], rule: .colonQuote)
  }

  /// A quote with the name of its speaker behind a dash: “It was a good day for us.” — Ana Ruiz.
  private func signed(_ quote: Range<Int>) -> ReportingClause? {
    let dash = quote.upperBound
    guard dash + 1 < document.tokens.count, document.tokens[dash].shape.contains(.mark),
      ["—", "–", "-", "―", "--", "~"].contains(document.words(dash..<(dash + 1))),
      let name = document.nameHeaded(by: dash + 1),
      document.block(at: dash + 1) == document.block(at: quote.upperBound - 1)
        || document.block(at: dash + 1) == document.block(at: quote.upperBound - 1) + 1
    else { return nil }
    return ReportingClause(
      cue: dash, lemma: nil, stance: .say, speaker: document.analysis.names[name].tokens, content: [quote],
      rule: .quoteSigned)
  }

  /// A quote that begins with its speaker in capitals, as in an interview or a court record: “RUIZ: It is closed.”
  private func labelled(_ quote: Range<Int>) -> ReportingClause? {
    guard let label = transcriptLabel(after: quote.lowerBound), label.upperBound + 1 < quote.upperBound else {
      return nil
    }
    return ReportingClause(
      cue: label.upperBound, lemma: nil, stance: .say, speaker: label,
      content: [
        (label.upperBound + 1)..<(quote.upperBound - (Quotes.isMark(document.analysis, quote.upperBound - 1) ? 1 : 0))
      ],
      rule: .transcript)
  }

  /// Reads the blocks of a transcript, each a statement of the person whom its first words name: “RUIZ: It is closed.”,
  /// “Ana Ruiz: …”, “Q: …”.
  ///
  /// A single such block may be a heading, and several may be a list (“WHAT: … WHEN: …”); they are left alone.
  /// - Returns: the first tokens of the sentences that were read.
  mutating func readTranscript() -> Set<Int> {
    var turns: [(label: Range<Int>, block: Range<Int>)] = []
    var last: Int?
    for sentence in document.layout.body {
      let first = document.analysis.sentences[sentence].lowerBound
      let block = document.block(at: first)
      guard block != last else { continue }
      last = block
      let sentences = document.analysis.blocks[block].sentences
      guard let label = turnLabel(at: first),
        let end = sentences.last.map({ document.analysis.sentences[$0].upperBound }),
        label.upperBound + 2 < end
      else { continue }
      turns.append((label, first..<end))
    }
    guard isTranscript(turns.map(\.label)) else { return [] }
    var read: Set<Int> = []
    for (label, block) in turns {
      let content = (label.upperBound + 1)..<block.upperBound
      found.append(
        FoundStatement(
          clause: ReportingClause(
            cue: label.upperBound, lemma: nil, stance: .say, speaker: label, content: [content],
            rule: .transcript), content: [content], rule: .transcript))
      for token in block {
        if let quote = document.quote(at: token) { claimed.insert(quote) }
      }
      for sentence in document.analysis.blocks[document.block(at: block.lowerBound)].sentences {
        read.insert(document.analysis.sentences[sentence].lowerBound)
      }
    }
    return read
  }

  /// Whether labels are those of people who take turns: there are two or more, and one of them comes back, or all are
  /// names or Q and A.
  private func isTranscript(_ labels: [Range<Int>]) -> Bool {
    guard labels.count > 1 else { return false }
    let keys = labels.map { $0.map { document.tokens[$0].key } }
    return Set(keys).count < keys.count
      || labels.allSatisfy { label in
        document.name(at: label.upperBound - 1) != nil
          || label.count == 1 && document.classes.turn.contains(document.tokens[label.lowerBound].key)
      }
  }

  /// The speaker, where a block begins with words in capitals, a person's name, Q or A, and then a colon.
  private func turnLabel(at first: Int) -> Range<Int>? {
    if let label = transcriptLabel(after: first - 1) { return label }
    if document.classes.turn.contains(document.tokens[first].key), document.isMark(first + 1, ":") {
      return first..<(first + 1)
    }
    guard let name = document.nameHeaded(by: first), document.analysis.names[name].kind == .person else { return nil }
    let end = document.analysis.names[name].tokens.upperBound
    return document.isMark(end, ":") ? first..<end : nil
  }

  /// Words in capitals, then a colon, at the beginning of a block or of a quote.
  private func transcriptLabel(after mark: Int) -> Range<Int>? {
    var end = mark + 1
    while end < min(mark + 1 + Self.mostOfLabel, document.tokens.count),
      document.tokens[end].shape.contains(.allCaps) || document.isMark(end, ".,")
    {
      end += 1
    }
    guard end > mark + 1, end < document.tokens.count, document.isMark(end, ":") else { return nil }
    return (mark + 1)..<end
  }

  /// Whether quoted words are a part of somebody's sentence, “a ‘massive fraud of eight years’”: those begin small, a
  /// title does not.
  private func isPart(_ quote: Range<Int>) -> Bool {
    quote.first { !document.tokens[$0].shape.contains(.mark) }.map { !document.tokens[$0].shape.contains(.capitalized) }
      ?? false
  }

  private func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains {
      document.tokens[$0].upos == .aux || document.tokens[$0].upos == .verb || document.tokens[$0].upos == .pron
    }
  }
}
