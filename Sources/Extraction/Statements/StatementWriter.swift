// From statements as tokens to the values that an analysis holds.

internal import ChronicleTypes
internal import Linguistics
internal import TextBasics
internal import TimeExpressions

/// Makes the values of statements, once it is known whom their phrases mean.
struct StatementWriter {
  let document: AnnotatedDocument
  let entities: Entities
  let lead: LeadDay
  private let reader: ContentReader
  private let figures: FigureFinder
  private let headlines: StatementHeadline

  init(document: AnnotatedDocument, entities: Entities, lead: LeadDay) {
    self.document = document
    self.entities = entities
    self.lead = lead
    reader = ContentReader(document: document, entities: entities)
    figures = FigureFinder(reader)
    headlines = StatementHeadline(document: document, entities: entities)
  }

  /// The evidence for a quote shows at most so many of its words: enough to find it.
  private static let quotedEvidence = 12

  /// The statements, in the order in which they were found.
  /// - Complexity: O(n) in the tokens of the statements and their sentences.
  func statements(_ found: [FoundStatement]) -> [Statement] {
    var last: Entities.Reference?
    return found.map { item in
      var speaker = item.speaker.map { entities[$0] }
      if item.rule == .quoteContinued {
        speaker = last
        speaker?.rule = "speaker.continued"
      }
      last = speaker ?? last
      return statement(item, speaker)
    }
  }

  private func statement(_ item: FoundStatement, _ speaker: Entities.Reference?) -> Statement {
    let content = item.content.map(unquoted)
    let spans = content.map(document.span)
    let readable = readable(item, content)
    let clause = item.clause
    let cue = clause.map { document.span($0.cue..<($0.cue + ($0.lemma?.contains(" ") == true ? 2 : 1))) }
    let parts = spans + (clause == nil ? [] : [cue, speaker?.party.span].compactMap(\.self))
    let span = TextSpan(start: parts.map(\.start).min() ?? 0, end: parts.map(\.end).max() ?? 0)
    var id = ContentID()
    id.add(document.source.id)
    id.add("statement")
    id.add(span.start)
    id.add(clause.map { Int(document.tokens[$0.cue].start) } ?? -1)
    var statement = Statement(
      id: id.id("s"), span: span, line: document.line(at: item.content[0].lowerBound), mode: mode(item),
      content: spans, text: readable.map { document.reading($0) }.joined(separator: " … "),
      cue: clause?.lemma.flatMap { lemma in cue.map { Trigger(span: $0, lemma: lemma) } },
      stance: clause?.stance ?? .say, speaker: speaker?.party, rule: item.rule.name)
    statement.headline = headlines.words(of: item, by: speaker, isQuoted: statement.mode == .direct)
    statement.jointSpeakers = item.jointSpeakers.map { entities[$0].party }
    statement.addressee = item.addressee.map { entities[$0].party }
    statement.via = item.via.map { entities[$0].party }
    if let clause, clause.lemma != nil {
      statement.evidence += [document.evidence(.kind, item.rule.name, clause.cue..<(clause.cue + 1))]
      statement.evidence += [document.evidence(.stance, "stance.verb", clause.cue..<(clause.cue + 1))]
    } else {
      statement.evidence += [document.evidence(.kind, item.rule.name, item.content[0].prefix(Self.quotedEvidence))]
    }
    if let speaker {
      statement.evidence.append(
        Evidence(part: .speaker, rule: speaker.rule, span: speaker.party.span, text: speaker.party.text))
    }
    let place = clause?.cue ?? item.content[0].lowerBound
    if clause?.lemma != nil { statement.tense = EventTense(document: document).tense(of: place) }
    if let clause, let sentence = document.sentence(of: clause.cue).map({ document.analysis.sentences[$0] }),
      let time = EventDates(document: document).dates(of: verbs(of: sentence), in: sentence)[clause.cue],
      !item.content.contains(where: { $0.overlaps(time.tokens) })
    {
      statement.date = document.date(of: time, for: place)
      statement.dateText = document.words(time.tokens)
      statement.evidence.append(document.evidence(.date, time.rule, time.tokens))
    } else {
      statement.implied = lead.implied(
        EventTense(document: document).implied(of: place, status: .asserted, isState: false, isStatement: true),
        tense: statement.tense, isStatement: true)
      if let implied = statement.implied {
        statement.evidence.append(document.evidence(.date, "date.\(implied.reason.rawValue)", place..<(place + 1)))
      }
    }
    statement.words = readable.flatMap(reader.keys)
    statement.context = document.context(of: content)
    statement.figures = item.content.flatMap { figures.find(in: $0) }
    return statement
  }

  /// The words of a statement for people to read, in tokens; where a noun or an infinitive is said, with the verb that
  /// says it: “denounced the plan”, “asked for help”.
  private func readable(_ item: FoundStatement, _ content: [Range<Int>]) -> [Range<Int>] {
    if let clause = item.clause, item.rule.needsVerb, let first = content.first, let last = content.last,
      content.count == 1 || item.rule == .passive
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

  /// Whose words the content has. Words in quotation marks that somebody denies are those of others: “denied having
  /// ‘misled’ anybody”.
  private func mode(_ item: FoundStatement) -> Statement.Mode {
    if item.clause?.stance == .deny, let first = item.content.first?.first, document.quote(at: first) == nil {
      return .indirect
    }
    let tokens = item.content.flatMap { Array($0) }.filter { !document.tokens[$0].shape.contains(.mark) }
    let quoted = tokens.count { document.quote(at: $0) != nil }
    return quoted == 0 ? .indirect : quoted == tokens.count ? .direct : .mixed
  }
}
