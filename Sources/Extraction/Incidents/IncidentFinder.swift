// Incidents: verbs and nouns that tell what happened, with who, where and when.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics
internal import TextBasics
internal import TimeExpressions

/// Finds what happens in a document: the verbs that tell no state, and the nouns of the lexicons, with their participants as
/// the tree has them.
///
/// An incident is specific where its word is of a listed kind and its sentence ties it to something: a participant, a place
/// or a date. The others are events too, but a chronicle of many reports leaves them out.
struct IncidentFinder {
  let document: AnnotatedDocument
  private(set) var resolver: SpeakerResolver
  /// The token of each incident's word.
  private(set) var triggers: [Int] = []
  /// What was said: an incident told there is alleged by its speaker.
  private let told: [StatementFinder.Told]
  private let cues: Set<Int>
  private let statuses: EventStatus
  /// The words of the sentence that is being read.
  private var context: [UInt32] = []
  /// The clause of the incident before and its text, which incidents of one clause share.
  private var latest: (clause: Range<Int>, text: String) = (0..<0, "")

  init(document: AnnotatedDocument, resolver: SpeakerResolver, told: [StatementFinder.Told], cues: Set<Int>) {
    self.document = document
    self.resolver = resolver
    self.told = told.sorted { $0.content.lowerBound < $1.content.lowerBound }
    self.cues = cues
    statuses = EventStatus(document: document)
  }

  /// The incidents in the order of the text.
  mutating func incidents() -> [Incident] {
    var result: [Incident] = []
    let headline = document.layout.headline.map { document.analysis.blocks[$0].sentences } ?? 0..<0
    for index in Array(headline) + document.layout.body.filter({ !headline.contains($0) }) {
      let sentence = document.analysis.sentences[index]
      let triggers = sentence.filter { isTrigger($0) }
      let times = EventDates(document: document).dates(of: triggers, in: sentence)
      let earlier = result.count
      context = document.context(of: sentence)
      for i in triggers where !cues.contains(i) {
        var incident = document.tokens[i].upos != .noun ? verbal(i, sentence, times[i]) : nominal(i, sentence, times[i])
        // What a headline tells, the report tells again.
        if headline.contains(index) { incident.isSpecific = false }
        guard result.count > earlier, repeats(incident, result.last) else {
          result.append(incident)
          self.triggers.append(i)
          continue
        }
        result[result.count - 1].isSpecific = result[result.count - 1].isSpecific || incident.isSpecific
      }
    }
    return result
  }

  /// “a voicemail threatening an officer” is one threat, not two; but what is planned is no second telling of what happened.
  private func repeats(_ incident: Incident, _ last: Incident?) -> Bool {
    guard let last, last.type == incident.type, incident.type != Incident.unlisted, last.status == incident.status
    else { return false }
    let gap = incident.trigger.start - last.trigger.end
    return gap >= 0 && gap <= 24
  }

  // MARK: Triggers

  private func isTrigger(_ i: Int) -> Bool {
    let token = document.tokens[i]
    guard document.name(at: i) == nil, document.time(at: i) == nil else { return false }
    switch token.upos {
    case .verb: return isEventVerb(i)
    case .noun: return isEventNoun(i)
    // “found dead”, but not “dead leaves”
    case .adj: return document.lexicon.adjectiveTriggers[token.key] != nil && token.relation != .amod
    default: return false
    }
  }

  /// A verb that tells an event or a state: none that only describes a noun or joins words.
  private func isEventVerb(_ i: Int) -> Bool {
    let token = document.tokens[i]
    switch token.relation {
    case .aux, .auxPass, .cop, .case, .mark, .cc, .fixed, .det, .advmod, .compound: return false
    case .amod: return document.lexicon.verbTriggers[token.key].map { !$0.isBase } ?? false
    default: break
    }
    return true
  }

  /// A noun of the lexicons that is head of its phrase, not the modifier of another: “the attack”, not “attack helicopter”.
  private func isEventNoun(_ i: Int) -> Bool {
    let token = document.tokens[i]
    guard document.lexicon.nounTriggers[token.key] != nil || document.lexicon.eventNouns.contains(token.key) else {
      return false
    }
    if token.shape.contains(.attached), i > 0, document.isMark(i - 1, "-") { return false }
    return token.relation != .compound && token.relation != .amod
  }

  // MARK: Verbs and nouns

  private mutating func verbal(_ i: Int, _ sentence: Range<Int>, _ time: TimeMention?) -> Incident {
    let frame = VerbFrame(i, of: document)
    let describes = [.acl, .amod].contains(document.tokens[i].relation)
    let parts = ParticipantReader(document: document).parts(of: frame)
    let words = document.tokens[i].upos == .adj ? document.lexicon.adjectiveTriggers : document.lexicon.verbTriggers
    let trigger = words[document.tokens[i].key]
    var incident = make(
      trigger, i, sentence, parts, time, rule: describes ? "incident.participle" : "incident.verb")
    for head in [frame.agent, frame.patient].compactMap({ $0 }) where isAnyone(head) {
      makeGeneric(&incident, by: head)
    }
    return incident
  }

  /// Nobody in particular: “anyone who attacks an officer”.
  private func isAnyone(_ head: Int) -> Bool {
    document.classes.anyone.contains(document.tokens[head].key) && document.tree.child(of: head, .nummod) == nil
  }

  /// “any attack”, “anyone who attacks an officer”: no event, but a kind of event.
  private func makeGeneric(_ incident: inout Incident, by word: Int) {
    incident.isSpecific = false
    guard [.asserted, .alleged].contains(incident.status) else { return }
    incident.status = .generic
    incident.evidence.removeAll { $0.part == "status" }
    incident.evidence.append(document.evidence("status", "status.generic", word..<(word + 1)))
  }

  private mutating func nominal(_ i: Int, _ sentence: Range<Int>, _ time: TimeMention?) -> Incident {
    let parts = ParticipantReader(document: document).parts(ofNoun: i)
    var incident = make(
      document.lexicon.nounTriggers[document.tokens[i].key], i, sentence, parts, time, rule: "incident.noun")
    if let word = document.tree.child(of: i, .det), document.classes.generic.contains(document.tokens[word].key) {
      makeGeneric(&incident, by: word)
    }
    incident.isAnother = document.tree.children(of: i).contains {
      document.classes.another.contains(document.tokens[$0].key)
    }
    if isSought(i, sentence) || isCounted(i, sentence) { incident.isSpecific = false }
    return incident
  }

  /// “A rise in attacks” counts attacks, it tells none.
  private func isCounted(_ i: Int, _ sentence: Range<Int>) -> Bool {
    guard i >= sentence.lowerBound + 2, document.tokens[i - 1].upos != .det else { return false }
    return (max(sentence.lowerBound, i - 4)..<i).contains { document.lexicon.changes[document.tokens[$0].key] != nil }
  }

  /// Whether the noun is what a bounty or a threat is for.
  private func isSought(_ i: Int, _ sentence: Range<Int>) -> Bool {
    for k in stride(from: i - 1, to: max(sentence.lowerBound, i - 11), by: -1) {
      if document.isMark(k, ",") { return false }
      if let noun = document.lexicon.nounTriggers[document.tokens[k].key] {
        return document.classes.seeking.contains(noun.type)
      }
    }
    return false
  }

  private mutating func make(
    _ trigger: ExtractionLexicon.TriggerWord?, _ i: Int, _ sentence: Range<Int>,
    _ parts: [ParticipantReader.Part], _ found: TimeMention?, rule: String
  ) -> Incident {
    let place = place(near: i, sentence)
    let tense = EventTense(document: document).tense(of: i)
    // “Police have opened an inquiry and the council will meet on Friday”: what is over had no day after its report.
    let isLater = found.flatMap(\.edtf?.earliest).map { isAfterReport($0) } ?? false
    let time = isLater && tense?.isOver == true && rule == "incident.verb" ? nil : found
    let parts = parts.filter { $0.tokens != place?.0 }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var id = ContentID()
    id.add(document.source.id)
    id.add("incident")
    id.add(Int(document.tokens[i].start))
    let clause = clause(
      around: i, sentence,
      including: [place?.0, time?.tokens].compactMap { $0 } + parts.map(\.tokens))
    if latest.clause != clause { latest = (clause, document.reading(clause)) }
    var reality = statuses.reading(of: i)
    if reality.status == .asserted, let alleged = allegation(of: i) { reality = alleged }
    if isBackshift(reality, of: i) { reality.status = .planned }
    if [.asserted, .alleged].contains(reality.status), let time, isLater {
      reality = EventStatus.Reading(status: .planned, rule: "status.date", words: time.tokens)
    }
    let status = reality.status
    var incident = Incident(
      id: id.id("i"), span: document.span(clause), line: document.line(at: i), text: latest.text,
      trigger: Trigger(span: document.span(i..<(i + 1)), lemma: trigger?.lemma ?? document.lemma(i)),
      type: trigger?.type
        ?? (document.classes.stative.contains(document.lemma(i)) ? Incident.state : Incident.unlisted),
      status: status, rule: rule)
    incident.senses = document.lexicon.senses.senses(
      of: incident.trigger.lemma, isNoun: document.tokens[i].upos == .noun)
    incident.context = context
    incident.isAggregate = document.tokens[i].xpos == .nns
    incident.participants = parts.map { Incident.Participant(role: $0.role, party: resolver.party($0.tokens)) }
    incident.evidence =
      [document.evidence("kind", rule, i..<(i + 1))]
      + parts.map { document.evidence($0.role.rawValue, $0.rule, $0.tokens) }
      + (place.map { [document.evidence("place", "place.preposition", $0.0)] } ?? [])
      + (time.map { [document.evidence("date", $0.rule, $0.tokens)] } ?? [])
      + (reality.words.map { [document.evidence("status", reality.rule, $0)] } ?? [])
    incident.place = place.map { Party(span: document.span($0.0), text: document.words($0.0), actor: $0.1) }
    incident.isPlaceOwn = place.map { hangs($0.0, on: i) } ?? false
    incident.date = time.flatMap(document.date)
    incident.dateText = time.map { document.words($0.tokens) }
    incident.tense = tense
    if time == nil {
      incident.implied = EventTense(document: document).implied(
        of: i, status: status, isState: incident.type == Incident.state)
      if let implied = incident.implied {
        incident.evidence.append(document.evidence("date", "date.\(implied.reason.rawValue)", i..<(i + 1)))
      }
    }
    incident.isSpecific = false
    guard let trigger else { return incident }
    // “Officers strike back” is a habit, unless a date tells.
    let isHabit = [.vbp, .vbz].contains(document.tokens[i].xpos) && time == nil
    let anchors = parts.count { isAnchor($0.tokens, named: rule == "incident.participle") }
    let isVerb = rule == "incident.verb"
    incident.isSpecific =
      !isHabit
      && (isVerb
        ? anchors > 0 || time != nil || place != nil && trigger.isPastOrPlural
        : anchors > 0 || time != nil || place != nil)
      && !(rule == "incident.noun" && trigger.isPastOrPlural && time == nil
        && document.tree.child(of: i, .nummod) == nil)
    return incident
  }

  private func isAfterReport(_ day: CalendarDay) -> Bool {
    document.source.published?.latest.map { day > $0 } ?? false
  }

  /// “She said that it would close”: after a past verb of saying “would” stands for “will”, unless a condition goes with it.
  private func isBackshift(_ reality: EventStatus.Reading, of i: Int) -> Bool {
    guard reality.status == .hypothetical, let word = reality.words?.first,
      document.classes.backshift.contains(document.tokens[word].key),
      let cue = told(at: i)?.cue, document.tokens[cue].xpos == .vbd || document.tokens[cue].xpos == .vbn
    else { return false }
    let verb = document.analysis.head(of: word) ?? i
    return !document.tree.children(of: verb).contains { clause in
      document.tokens[clause].relation == .advcl
        && document.tree.children(of: clause).contains {
          document.lexicon.hedges[document.tokens[$0].key] == .hypothetical
        }
    }
  }

  /// Why an event is only alleged: somebody tells it, or a word marks it as not proven; nil where nothing does.
  private func allegation(of i: Int) -> EventStatus.Reading? {
    if let told = told(at: i) {
      return EventStatus.Reading(
        status: .alleged, rule: "status.told",
        words: (told.cue ?? told.content.lowerBound)..<((told.cue ?? told.content.lowerBound) + 1))
    }
    var at = i
    for _ in 0..<4 {
      let hedge = document.tree.children(of: at).first {
        document.tokens[$0].upos == .adv && document.lexicon.hedges[document.tokens[$0].key] == .alleged
      }
      if let hedge { return EventStatus.Reading(status: .alleged, rule: "status.word", words: hedge..<(hedge + 1)) }
      // “had reportedly used a post to offer a bounty”
      guard let head = document.analysis.head(of: at),
        [.xcomp, .advcl, .obj, .conj].contains(document.tokens[at].relation)
      else { break }
      at = head
    }
    return nil
  }

  /// A name, a pronoun for a person, or people without a name.
  private func isAnchor(_ phrase: Range<Int>, named: Bool) -> Bool {
    phrase.contains { i in
      document.name(at: i) != nil
        || (!named
          && (document.lexicon.groups[document.tokens[i].key] != nil
            || document.classes.male.contains(document.tokens[i].key)
            || document.classes.female.contains(document.tokens[i].key)))
    }
  }

  /// The place after “in”, “at” or “near” that is nearest to the trigger; with the larger place that follows it.
  private func place(near i: Int, _ sentence: Range<Int>) -> (Range<Int>, String?)? {
    var best: (distance: Int, name: Int)?
    for token in sentence.dropFirst() where document.classes.inside.contains(document.tokens[token - 1].key) {
      guard let name = document.name(at: token), document.analysis.names[name].kind == .place else {
        continue
      }
      let distance = abs(token - i)
      if distance < best?.distance ?? .max { best = (distance, name) }
    }
    guard let name = best?.name else { return nil }
    var range = document.analysis.names[name].tokens
    let next = range.upperBound + 1
    if next < sentence.upperBound, document.isMark(range.upperBound, ","),
      let larger = document.name(at: next),
      document.analysis.names[larger].kind == .place
    {
      range = range.lowerBound..<document.analysis.names[larger].tokens.upperBound
    }
    return (range, resolver.actors.actor(ofName: name))
  }

  /// Whether a phrase depends on a word, through nouns alone.
  private func hangs(_ phrase: Range<Int>, on word: Int) -> Bool {
    var at = phrase.lowerBound
    for _ in 0..<4 {
      guard let head = document.analysis.head(of: at) else { return false }
      if head == word { return true }
      guard phrase.contains(head) || document.tokens[head].upos == .noun || document.tokens[head].upos == .propn else {
        return false
      }
      at = head
    }
    return false
  }

  /// Index of the first content that begins at a token or after it.
  private func firstContent(from token: Int) -> Int {
    var low = 0
    var high = told.count
    while low < high {
      let middle = (low + high) / 2
      if told[middle].content.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What somebody said, where a token stands in it.
  private func told(at i: Int) -> StatementFinder.Told? {
    let low = firstContent(from: i + 1)
    return told[..<low].suffix(4).last { $0.content.contains(i) }
  }

  /// The part of the sentence between marks that holds the trigger and all that belongs to it.
  private func clause(around i: Int, _ sentence: Range<Int>, including parts: [Range<Int>])
    -> Range<Int>
  {
    var start = min(i, parts.map(\.lowerBound).min() ?? i)
    var end = max(i + 1, parts.map(\.upperBound).max() ?? i + 1)
    while start > sentence.lowerBound, !document.isMark(start - 1, ";:—") { start -= 1 }
    while end < sentence.upperBound, !document.isMark(end, ";—") { end += 1 }
    return start..<end
  }
}

extension AnnotatedDocument {
  /// Whether a phrase is nothing but a date.
  func isTime(_ phrase: Range<Int>) -> Bool { phrase.allSatisfy { time(at: $0) != nil } }
}
