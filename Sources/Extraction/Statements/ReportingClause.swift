// Who says what to whom, read by the order of the words around a reporting verb.

internal import ChronicleTypes
internal import Linguistics

/// A reporting clause: the tokens of its speaker, listener and content, and the rule that read it.
struct ReportingClause {
  /// The cue: the reporting verb, or “according”; the colon where there is none.
  var cue: Int
  /// Dictionary form of the cue; nil for a colon.
  var lemma: String?
  var stance: Stance
  var speaker: Range<Int>
  /// Who says it with the speaker: “Ruiz and Lind said”.
  var jointSpeakers: [Range<Int>] = []
  var addressee: Range<Int>?
  /// Through whom the words came, the one nearest to the reader first.
  var via: [Range<Int>] = []
  var content: [Range<Int>]
  var rule: StatementRule
  /// Another reporting verb that belongs to this clause and opens none of its own: “citing a man who *admitted* it”.
  var absorbed: Int?

  /// Names the subject and who is joined to it as speakers, where the speaker is one of them.
  mutating func setSpeakers(_ subject: Range<Int>, _ joined: [Range<Int>]) {
    let all = [subject] + joined
    guard !joined.isEmpty, all.contains(where: { $0.overlaps(speaker) }) else { return }
    (speaker, jointSpeakers) = (subject, joined)
  }
}

/// Reads reporting clauses by the order of words: “X said that …”, “…, said X”, “…, X said, …”, “X: …”.
struct ReportingClauseReader {
  let document: AnnotatedDocument
  let sentence: Range<Int>
  /// The end of the sentence without its stop.
  let end: Int
  /// The speaker of a verb that an earlier clause of the sentence leads to: “said it was shut and *warned* that …”.
  var shared: [Int: Int] = [:]

  /// A clause behind a verb such as “say” has at least so many tokens; what is shorter is its object: “said a prayer”.
  private static let shortestClause = 4

  /// In how many tokens something is looked for that stands behind a verb or phrase.
  private enum Reach {
    /// “that” behind an adjunct: “stated [in a letter to the members of the council] that”.
    static let adjunctBeforeThat = 10
    /// The noun of a change: “reported [on Sunday in its latest annual review] a 500% increase”.
    static let statedChange = 14
    /// “to” behind who is asked: “urged [anyone with information] to report it”.
    static let infinitive = 6
    /// The finite verb behind a subject: “the men [in the car on the bridge] were”.
    static let finiteVerb = 8
    /// The comma behind an adjunct of the reporting clause: “, she said [in an interview on Sunday], ”.
    static let adjunctBeforeComma = 8
  }

  init(document: AnnotatedDocument, sentence: Range<Int>) {
    self.document = document
    self.sentence = sentence
    var end = sentence.upperBound
    while end > sentence.lowerBound, document.isMark(end - 1, ".") { end -= 1 }
    self.end = end
  }

  // MARK: Reporting verbs

  /// The clause of a reporting verb; nil where the verb reports nothing.
  func clause(_ cue: ExtractionLexicon.Cue, at i: Int) -> ReportingClause? {
    guard isVerb(i), cue.particle == nil || (i + 1 < end && document.tokens[i + 1].key == cue.particle)
    else { return nil }
    guard let subject = subject(cue, at: i) else {
      return cue.isParticiple ? nil : contentAround(cue, at: i, subject: nil)
    }
    let next = afterCue(cue, i)
    if let (content, rule) = contentAfter(cue, next.start) {
      // “…,” X said, “…”: what is said stands on both sides.
      if rule == .quoteAfterCue, !cue.isParticiple, closesQuote(subject.lowerBound - 1),
        let clause = contentAround(cue, at: i, subject: subject)
      {
        return clause
      }
      return ReportingClause(
        cue: i, lemma: cue.lemma, stance: cue.stance, speaker: subject, addressee: next.addressee,
        via: chain(of: subject, next.addressee), content: [content],
        rule: rule)
    }
    return cue.isParticiple ? nil : contentAround(cue, at: i, subject: subject)
  }

  /// Whether a form that may be a noun (“claims”, “advocates”) stands in the place of a verb.
  private func isVerb(_ i: Int) -> Bool {
    // “Where is it?” asked Irena Kolar: the quote may be a sentence of its own.
    if i == sentence.lowerBound, i > 0, document.quote(at: i - 1) != nil,
      document.block(at: i - 1) == document.block(at: i)
    {
      return document.tokens[i].upos == .verb
    }
    guard i > sentence.lowerBound else { return false }
    // “a book called ‘The Road’” reports nothing.
    if document.tokens[i].has(.pastParticiple), [.acl, .amod].contains(document.tokens[i].relation) { return false }
    if document.name(at: i - 1) != nil { return true }
    let before = document.tokens[i - 1]
    // Behind a date with an article stands a noun, “on a Sunday broadcast”; else a verb may, “the mayor Sunday said”.
    if document.time(at: i - 1) != nil, i - 2 >= sentence.lowerBound, document.tokens[i - 2].upos == .det {
      return false
    }
    if before.upos == .part { return document.classes.not.contains(before.key) }
    if before.shape.contains(.mark), document.lexicon.groups[document.tokens[i].key] != nil { return false }
    return ![.det, .adj, .adp, .num, .sym].contains(before.upos) && !document.isMark(i - 1, "-")
      && !document.isPossessive(i - 1)
  }

  /// The subject of a reporting verb; nil where there is none, or where the verb is denied, possible or passive.
  private func subject(_ cue: ExtractionLexicon.Cue, at i: Int) -> Range<Int>? {
    if cue.isParticiple {
      // “The mayor came out, saying that …”: the subject is that of the verb before.
      if let subject = speakingSubject(of: i), subject < i { return speakerPhrase(subject) }
      return document.isMark(i - 1, ",") ? firstPhrase(before: i) : nil
    }
    guard let phrase = NounPhrase.before(i, in: sentence, of: document), !phrase.isNegated, !phrase.isModal,
      !phrase.hasBe
    else { return nil }
    guard phrase.tokens.count == 1 else { return phrase.tokens }
    let word = document.tokens[phrase.tokens.lowerBound].key
    if document.classes.who.contains(word) {
      return NounPhrase.ending(at: phrase.tokens.lowerBound - 1, in: sentence, of: document)
    }
    return document.classes.relative.contains(word) ? nil : phrase.tokens
  }

  /// The first phrase of the sentence, or the person's name right behind it: “The minister, Ana Ruiz, …”.
  func firstPhrase(before limit: Int) -> Range<Int>? {
    for i in sentence.lowerBound..<limit {
      guard let phrase = NounPhrase.starting(at: i, in: i..<limit, of: document) else { continue }
      if phrase.upperBound < limit, document.isMark(phrase.upperBound, ","), !phrase.contains(where: document.isPerson),
        let apposed = NounPhrase.starting(at: phrase.upperBound + 1, in: i..<limit, of: document),
        apposed.contains(where: document.isPerson)
      {
        return apposed
      }
      return phrase
    }
    return nil
  }

  /// What follows a cue: the listener, if the verb takes one, and where the content may begin.
  private func afterCue(_ cue: ExtractionLexicon.Cue, _ i: Int) -> (start: Int, addressee: Range<Int>?) {
    var start = i + (cue.particle == nil ? 1 : 2)
    // “said Monday it would”: a date after the verb is when it was said.
    while start < sentence.upperBound,
      document.time(at: start) != nil || (document.name(at: start) == nil && document.tokens[start].upos == .adv)
    {
      start += 1
    }
    if document.classes.addressing.contains(cue.lemma),
      let phrase = NounPhrase.starting(at: start, in: sentence, of: document)
    {
      return (phrase.upperBound, phrase)
    }
    // “admitted to CNN that”.
    if start < sentence.upperBound, document.classes.to.contains(document.tokens[start].key),
      let phrase = NounPhrase.starting(at: start + 1, in: sentence, of: document),
      document.tokens[start + 1].upos != .verb
    {
      return (phrase.upperBound, phrase)
    }
    return (start, nil)
  }

  private func contentAfter(_ cue: ExtractionLexicon.Cue, _ start: Int) -> (content: Range<Int>, rule: StatementRule)? {
    let k = afterAdjunct(start)
    guard k < end else { return nil }
    if document.classes.that.contains(document.tokens[k].key), k + 1 < end { return ((k + 1)..<end, .thatClause) }
    var j = k
    while j < end, document.isMark(j, ",:") { j += 1 }
    if j < end, let quote = document.quote(at: j), document.quotes[quote].lowerBound == j {
      return (document.quotes[quote], .quoteAfterCue)
    }
    if j > k, document.isMark(k, ":"), j < end { return (j..<end, .colon) }
    guard cue.strength != .weak, j == k else { return nil }
    if cue.strength == .open, end - k >= Self.shortestClause, document.tokens[k].upos != .adp {
      return (k..<end, .bareClause)
    }
    guard !cue.isParticiple else { return nil }
    if opensClause(k) { return (k..<end, .bareClause) }
    return statedChange(k).map { ($0, .object) } ?? infinitive(cue, k).map { ($0, .infinitive) }
  }

  /// Passes over an adjunct before “that” or a mark: “stated on Monday that”, “said in a letter that”.
  private func afterAdjunct(_ start: Int) -> Int {
    guard start < end, document.tokens[start].upos == .adp else { return start }
    for k in start..<min(start + Reach.adjunctBeforeThat, end) {
      if document.classes.that.contains(document.tokens[k].key) { return k }
      // The comma of a date, “on May 3, 2012, that”, does not end the adjunct.
      if document.tokens[k].upos == .verb || (document.isMark(k, ",") && document.time(at: k) == nil) { return start }
    }
    return start
  }

  /// A noun that tells a change and so is something said: “reported a 500% increase in assaults”.
  private func statedChange(_ start: Int) -> Range<Int>? {
    for k in start..<min(start + Reach.statedChange, end) where k == start || document.tokens[k].upos == .det {
      // “a more than 500% increase”: words for how exact the figure is stand inside the phrase.
      let inside = document.tokens[k].upos == .det ? k + 1 : k
      let first = document.lexicon.approximators.match(document.tokens, at: inside, before: end)?.end ?? k
      guard let phrase = NounPhrase.starting(at: first, in: k..<end, of: document) else { continue }
      if phrase.contains(where: { document.lexicon.changes[document.tokens[$0].key].map { !$0.isComparative } ?? false }
      ) {
        return k..<end
      }
    }
    return nil
  }

  /// What somebody is asked to do: “urged anyone with information to report it”.
  private func infinitive(_ cue: ExtractionLexicon.Cue, _ start: Int) -> Range<Int>? {
    guard cue.stance == .ask || document.classes.addressing.contains(cue.lemma) else { return nil }
    let to = (start..<min(start + Reach.infinitive, end)).first {
      document.classes.to.contains(document.tokens[$0].key)
    }
    guard let to, to + 1 < end, document.name(at: to + 1) == nil, document.tokens[to + 1].upos != .det else {
      return nil
    }
    return to..<end
  }

  /// Whether a clause without “that” begins here: a phrase and, soon after it, a finite verb.
  private func opensClause(_ start: Int) -> Bool {
    guard let phrase = NounPhrase.starting(at: start, in: start..<end, of: document) else { return false }
    // A prepositional phrase may stand between: “the men in the car were”.
    for i in phrase.upperBound..<min(phrase.upperBound + Reach.finiteVerb, max(end, phrase.upperBound)) {
      switch document.tokens[i].upos {
      case .aux: return true
      // “a book called ‘The Road’” opens no clause.
      case .verb where document.tokens[i].relation == .acl: return false
      case .verb where !document.isParticiple(i) || (i == phrase.upperBound && !document.isGerund(i)): return true
      case .punct: return false
      default: break
      }
    }
    return false
  }

  /// The clause where what is said stands before the verb, or on both sides of it: “…,” said X; “…, X said, …”.
  private func contentAround(_ cue: ExtractionLexicon.Cue, at i: Int, subject: Range<Int>?) -> ReportingClause? {
    var clause = ReportingClause(
      cue: i, lemma: cue.lemma, stance: cue.stance, speaker: subject ?? i..<i, content: [], rule: .bareClause)
    var start = subject.map(start(of:)) ?? i
    var after = i + 1
    if subject != nil { clause.addressee = afterCue(cue, i).addressee }
    let endsQuote = i > 0 && (document.quote(at: i - 1).map { document.quotes[$0].upperBound == i } ?? false)
    // Not in “…,” his lawyer, Ian Fry, replied: there the subject stands between the quote and the verb.
    let isBetween = !endsQuote && closesQuote(start - 1)
    if !isBetween, endsQuote || document.isMark(i - 1, ",") {
      if subject == nil, let before = apposedSubject(of: i) {
        // “…,” Ruiz, the mayor, said: the subject stands before the comma.
        (clause.speaker, start) = (speakerPhrase(before), document.tree.subtree(of: before).lowerBound)
      } else {
        // “…,” said X: the speaker stands behind the verb, unless the verb names the listener there, “…,” X told
        // reporters.
        guard let speaker = NounPhrase.starting(at: i + 1, in: sentence, of: document), !document.isTime(speaker),
          !document.classes.telling.contains(cue.lemma), !goesOn(speaker)
        else { return nil }
        (clause.speaker, start, after) = (speaker, i, speaker.upperBound)
      }
    }
    guard !clause.speaker.isEmpty, start > 0 else { return nil }
    // “Who closed it?” she asked: the quote may be a sentence of its own.
    // The comma may stand behind the mark: “Nobody did”, she said.
    let closesWithComma = start > sentence.lowerBound && document.isMark(start - 1, ",")
    let closingQuote = [start, closesWithComma ? start - 1 : start].lazy.compactMap { end in
      document.quote(at: end - 1).flatMap { document.quotes[$0].upperBound == end ? $0 : nil }
    }.first
    guard
      start > sentence.lowerBound || closingQuote != nil && document.block(at: start - 1) == document.block(at: start)
    else {
      return nil
    }
    guard closesWithComma || closingQuote != nil else { return nil }
    var before = min(sentence.lowerBound, start)..<(closesWithComma ? start - 1 : start)
    if let quote = closingQuote {
      // The quote may have begun sentences before.
      before = min(document.quotes[quote].lowerBound, quoteStart(quote))..<document.quotes[quote].upperBound
    } else if cue.strength == .weak {
      return nil
    }
    guard before.count > 1 else { return nil }
    after = afterPhrase(after)
    clause.content = [before]
    clause.rule = .clauseBefore
    if after + 1 < end, document.isMark(after, ",") {
      if let quote = document.quote(at: after + 1), closingQuote != nil {
        clause.content.append(document.quotes[quote])
        clause.rule = .splitQuote
      } else if let cited = cited(at: after + 1) {
        clause.via = [clause.speaker] + cited.via
        clause.speaker = cited.source
        clause.absorbed = cited.absorbed
        clause.rule = .citing
      } else if closingQuote == nil, !document.isGerund(after + 1), hasVerb((after + 1)..<end) || !hasVerb(before) {
        clause.content.append((after + 1)..<end)
        clause.rule = .parenthetical
      }
    }
    // “In a statement, X said” tells nothing yet.
    guard closingQuote != nil || clause.content.count > 1 || hasVerb(before) else { return nil }
    return clause
  }

  /// Whether a phrase is the beginning of a word with a hyphen: “says Russian-made tanks”.
  private func goesOn(_ phrase: Range<Int>) -> Bool {
    phrase.upperBound < document.tokens.count && document.isMark(phrase.upperBound, "-")
      && document.tokens[phrase.upperBound].shape.contains(.attached)
  }

  /// The subject of a verb behind a comma: “…,” Ruiz, the mayor, said.
  private func apposedSubject(of i: Int) -> Int? {
    guard document.isMark(i - 1, ","), let subject = speakingSubject(of: i), subject < i,
      document.quote(at: subject) == nil, document.isMark(document.party(of: subject).upperBound, ",")
    else {
      return nil
    }
    return subject
  }

  /// Where the words for a subject begin: those before a comma too, if a quote ends before them, “…,” his lawyer, Ian
  /// Fry, replied.
  private func start(of subject: Range<Int>) -> Int {
    guard document.isMark(subject.lowerBound - 1, ","),
      let outer = NounPhrase.ending(at: subject.lowerBound - 2, in: sentence, of: document),
      closesQuote(outer.lowerBound - 1)
    else { return subject.lowerBound }
    return outer.lowerBound
  }

  /// Whether a token is the last of a quote.
  private func closesQuote(_ i: Int) -> Bool {
    guard i >= sentence.lowerBound, let quote = document.quote(at: i) else { return false }
    return document.quotes[quote].upperBound == i + 1
  }

  /// Passes over an adjunct of the reporting clause: “, she said in the interview, ”.
  private func afterPhrase(_ start: Int) -> Int {
    guard start < end, document.tokens[start].upos == .adp else { return start }
    for k in start..<min(start + Reach.adjunctBeforeComma, end) {
      if document.isMark(k, ","), document.time(at: k) == nil { return k }
      if document.tokens[k].upos == .verb || document.tokens[k].upos == .aux { return start }
    }
    return start
  }

  /// Whom a clause cites, and through whom they spoke: “citing a member of the cartel who admitted as much to CNN”.
  private func cited(at i: Int) -> (source: Range<Int>, via: [Range<Int>], absorbed: Int?)? {
    guard let cue = document.lexicon.cues[document.tokens[i].key], cue.isParticiple,
      document.classes.citing.contains(cue.lemma),
      let source = NounPhrase.starting(at: i + 1, in: sentence, of: document)
    else { return nil }
    var via: [Range<Int>] = []
    var absorbed: Int?
    if source.upperBound + 1 < end, document.classes.who.contains(document.tokens[source.upperBound].key),
      document.lexicon.cues[document.tokens[source.upperBound + 1].key] != nil
    {
      absorbed = source.upperBound + 1
      for k in (source.upperBound + 2)..<end {
        guard let name = document.name(at: k), document.analysis.names[name].kind == .outlet else { continue }
        via.append(document.analysis.names[name].tokens)
        break
      }
    }
    return (source, via, absorbed)
  }

  private func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains { document.tokens[$0].upos == .verb || document.tokens[$0].upos == .aux }
  }

  /// Where the words that lead into a quote begin: the sentence, unless another reporting clause or a mark leads in.
  private func quoteStart(_ quote: Int) -> Int {
    let open = document.quotes[quote].lowerBound
    guard sentence.contains(open), open > sentence.lowerBound else { return open }
    let hasCue = (sentence.lowerBound..<open).contains { document.lexicon.cues[document.tokens[$0].key] != nil }
    return hasCue || document.isMark(open - 1, ",:") ? open : sentence.lowerBound
  }

  /// The outlets between the reader and the speaker: “The Post cited a member of the cartel who told CNN that …”.
  func chain(of speaker: Range<Int>, _ addressee: Range<Int>?) -> [Range<Int>] {
    let cite = speaker.lowerBound - 1
    guard cite > sentence.lowerBound, let cue = document.lexicon.cues[document.tokens[cite].key],
      document.classes.citing.contains(cue.lemma), let outer = NounPhrase.before(cite, in: sentence, of: document)
    else { return [] }
    var via = [outer.tokens]
    if let addressee, let name = document.name(at: addressee.lowerBound), document.analysis.names[name].kind == .outlet
    {
      via.append(addressee)
    }
    return via
  }
}
