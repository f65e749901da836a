// From incidents as tokens to the values that an analysis holds.

internal import ChronicleTypes
internal import Linguistics
internal import TextBasics
internal import TimeExpressions

/// Makes the values of incidents, once it is known whom their phrases mean.
struct IncidentWriter {
  private let document: AnnotatedDocument
  private let entities: Entities
  private let headlines: IncidentHeadline
  private let lead: LeadDay
  private let retold: RetoldDays
  /// The sentence that is being read, and the words of it that carry content.
  private var sentence: (tokens: Range<Int>, context: [UInt32]) = (0..<0, [])
  /// The clause of the last incident and its words: incidents of one clause share them.
  private var clause: (tokens: Range<Int>, text: String) = (0..<0, "")

  /// The values of incidents, in the order in which they were found.
  /// - Complexity: O(n) in the tokens of their sentences.
  static func incidents(
    _ found: [FoundIncident], in document: AnnotatedDocument, _ entities: Entities, lead: LeadDay
  ) -> [Incident] {
    var writer = IncidentWriter(
      document: document, entities: entities, lead: lead, retold: RetoldDays(found, in: document, entities))
    return found.map { writer.incident($0) }
  }

  private init(document: AnnotatedDocument, entities: Entities, lead: LeadDay, retold: RetoldDays) {
    (self.document, self.entities, self.lead, self.retold) = (document, entities, lead, retold)
    headlines = IncidentHeadline(document: document, entities: entities)
  }

  private mutating func incident(_ found: FoundIncident) -> Incident {
    let i = found.word
    let span = extent(of: found)
    if clause.tokens != span { clause = (span, document.reading(span)) }
    if sentence.tokens != found.sentence { sentence = (found.sentence, document.context(of: [found.sentence])) }
    var incident = Incident(
      id: id(of: i), span: document.span(span), line: document.line(at: i), text: clause.text,
      trigger: Trigger(span: document.span(i..<(i + 1)), lemma: found.lemma), type: found.type, status: found.status,
      rule: found.rule.name)
    incident.senses = document.lexicon.senses.senses(of: found.lemma, isNoun: document.tokens[i].upos == .noun)
    incident.context = sentence.context
    incident.isAggregate = document.tokens[i].has(.plural) && document.tokens[i].upos != .propn
    incident.isAnother =
      found.rule == .noun
      && document.tree.children(of: i).contains { document.classes.another.contains(document.tokens[$0].key) }
    incident.participants = found.parts.map {
      Incident.Participant(role: $0.role, party: entities[found.phrase($0)].party, head: head(of: $0.tokens))
    }
    incident.place = found.place.map { place in
      Party(
        span: document.span(place.tokens), text: document.words(place.tokens),
        actor: entities.actor(ofName: place.name))
    }
    incident.region = incident.place.flatMap { region(of: $0.text) }
    incident.isPlaceOwn = found.place?.isOwn ?? false
    incident.headline = headlines.words(of: found)
    incident.isSpecific = found.isSpecific
    incident.depth = depth(of: i)
    incident.isInHeadline = found.isInHeadline
    incident.tense = found.tense
    incident.date = found.time.flatMap { document.date(of: $0, for: i) }
    incident.dateText = found.time.map { document.words($0.tokens) }
    incident.evidence = evidence(of: found)
    guard found.time == nil else { return incident }
    let implied = EventTense(document: document).implied(
      of: i, status: found.status, isState: found.type == Incident.state)
    if let (told, time) = implied.flatMap({ retold.telling(of: found, instead: $0) }) {
      incident.implied = told
      incident.evidence.append(document.evidence(.date, "date.\(told.reason.rawValue)", time.tokens))
      return incident
    }
    incident.implied = lead.implied(implied, tense: found.tense)
    if let implied = incident.implied {
      incident.evidence.append(document.evidence(.date, "date.\(implied.reason.rawValue)", i..<(i + 1)))
    }
    return incident
  }

  /// The main word of a phrase; where a number is the main word, “six of its journalists”, the last one.
  private func head(of phrase: Range<Int>) -> String? {
    let word =
      phrase.first { i in
        document.tokens[i].upos != .num && document.analysis.head(of: i).map { !phrase.contains($0) } ?? true
      } ?? (phrase.upperBound - 1)
    guard ![.pron, .det, .punct].contains(document.tokens[word].upos) else { return nil }
    return document.lemma(word).lowercased()
  }

  /// How many clauses and phrases stand between a word and the main verb of its sentence.
  private func depth(of word: Int) -> Int {
    var (at, depth) = (word, 0)
    for _ in 0..<TreeReach.sentence {
      switch document.tokens[at].relation {
      case .advcl, .acl, .aclRelcl, .nmod, .obl, .compound, .appos, .amod: depth += 1
      default: break
      }
      guard let head = document.analysis.head(of: at) else { break }
      at = head
    }
    return depth
  }

  /// The region or country of a place: “Houston, Texas”, “Cairo”.
  private func region(of place: String) -> String? {
    let parts = place.split(separator: ",")
    if parts.count > 1 { return parts[1].onOneLine }
    return document.lexicon.towns[WordKey(place)]
  }

  private func id(of word: Int) -> String {
    var id = ContentID()
    id.add(document.source.id)
    id.add("incident")
    id.add(Int(document.tokens[word].start))
    return id.id("i")
  }

  private func evidence(of found: FoundIncident) -> [Evidence] {
    var evidence = [document.evidence(.kind, found.rule.name, found.word..<(found.word + 1))]
    evidence += found.parts.map { document.evidence(Evidence.Part($0.role), $0.rule, $0.tokens) }
    if let place = found.place { evidence.append(document.evidence(.place, "place.preposition", place.tokens)) }
    if let time = found.time { evidence.append(document.evidence(.date, time.rule, time.tokens)) }
    if let words = found.reality.words {
      evidence.append(document.evidence(.status, found.reality.rule, words))
    }
    return evidence
  }

  /// The clause of an incident: from one semicolon or dash to the next, around its word and all that belongs to it.
  private func extent(of found: FoundIncident) -> Range<Int> {
    let parts = [found.place?.tokens, found.time?.tokens].compactMap(\.self) + found.parts.map(\.tokens)
    var start = min(found.word, parts.map(\.lowerBound).min() ?? found.word)
    var end = max(found.word + 1, parts.map(\.upperBound).max() ?? found.word + 1)
    while start > found.sentence.lowerBound, !document.isMark(start - 1, ";:—") { start -= 1 }
    while end < found.sentence.upperBound, !document.isMark(end, ";—") { end += 1 }
    return start..<end
  }
}
