// Incidents: verbs and nouns that tell what happened, with who, where and when.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics
internal import TextBasics
internal import TimeExpressions

/// Finds what happens in a document: at verbs, and at nouns that the lexicons list. The tree says who takes part.
///
/// An incident is specific if its word is of a listed kind and a participant, a place or a date ties it to the world.
/// The others are events too, but a chronicle of many reports leaves them out.
struct IncidentFinder {
  private let document: AnnotatedDocument
  private let allegations: Allegations
  private let cues: Set<Int>
  private let statuses: EventStatus

  /// The incidents of a document: those of its headline, then the others in the order of the text.
  /// - Parameter statements: what was said, as an incident told there is alleged by its speaker.
  /// - Complexity: O(n) in the tokens, and a sort of the statements.
  static func incidents(in document: AnnotatedDocument, statements: [FoundStatement]) -> [FoundIncident] {
    IncidentFinder(document, statements).find()
  }

  private init(_ document: AnnotatedDocument, _ statements: [FoundStatement]) {
    self.document = document
    allegations = Allegations(document, statements.flatMap(\.utterances))
    cues = Set(statements.compactMap(\.clause?.cue))
    statuses = EventStatus(document: document)
  }

  private func find() -> [FoundIncident] {
    var result: [FoundIncident] = []
    let headline = document.layout.headline.map { document.analysis.blocks[$0].sentences } ?? 0..<0
    for index in Array(headline) + document.layout.body.filter({ !headline.contains($0) }) {
      let sentence = document.analysis.sentences[index]
      let words = sentence.filter { isTrigger($0) }
      let times = EventDates(document: document).dates(of: words, in: sentence)
      let earlier = result.count
      for i in words where !cues.contains(i) {
        var incident = document.tokens[i].upos != .noun ? verbal(i, sentence, times[i]) : nominal(i, sentence, times[i])
        // What a headline tells, the report tells again, and better.
        if headline.contains(index) { (incident.isSpecific, incident.isInHeadline) = (false, true) }
        guard result.count > earlier, let last = result.last, repeats(incident, last) else {
          result.append(incident)
          continue
        }
        result[result.count - 1].isSpecific = last.isSpecific || incident.isSpecific
      }
    }
    return result
  }

  /// Whether an incident is the last one told again: “a voicemail threatening an officer” is one threat, not two. What
  /// is planned does not repeat what happened.
  private func repeats(_ incident: FoundIncident, _ last: FoundIncident) -> Bool {
    guard last.type == incident.type, incident.type != Incident.unlisted, last.status == incident.status else {
      return false
    }
    let gap = Int(document.tokens[incident.word].start) - Int(document.tokens[last.word].end)
    return gap >= 0 && gap <= Self.reachOfRepetition
  }

  /// A second word of the same kind tells the same incident if at most so many bytes stand between the two.
  private static let reachOfRepetition = 24

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

  /// Whether a verb tells an event or a state, and does not only describe a noun or join words.
  private func isEventVerb(_ i: Int) -> Bool {
    let token = document.tokens[i]
    switch token.relation {
    case .aux, .auxPass, .cop, .case, .mark, .cc, .fixed, .det, .advmod, .compound: return false
    case .amod: return document.lexicon.verbTriggers[token.key].map { !$0.isBase } ?? false
    default: break
    }
    return true
  }

  /// Whether a noun is in the lexicons and is the head of its phrase, or stands before another one that is.
  private func isEventNoun(_ i: Int) -> Bool {
    let token = document.tokens[i]
    guard document.isEventWord(i) else { return false }
    if token.shape.contains(.attached), i > 0, document.isMark(i - 1, "-") { return false }
    // “A murder charge” tells two events, “an attack helicopter” none.
    if token.relation == .compound { return document.analysis.head(of: i).map { document.isEventWord($0) } ?? false }
    return token.relation != .amod
  }

  // MARK: Verbs and nouns

  private func verbal(_ i: Int, _ sentence: Range<Int>, _ time: TimeMention?) -> FoundIncident {
    let frame = VerbFrame(i, of: document)
    let words =
      document.tokens[i].upos == .adj ? document.lexicon.adjectiveTriggers : document.lexicon.verbTriggers
    let trigger = words[document.tokens[i].key].flatMap { kind(of: i, $0) }
    let parts = ParticipantReader(document: document, takesEvents: trigger != nil).parts(of: frame)
    let rule: IncidentRule = [.acl, .amod].contains(document.tokens[i].relation) ? .participle : .verb
    var incident = make(trigger, i, sentence, parts, time, rule)
    for head in [frame.agent, frame.patient].compactMap({ $0 }) where isAnyone(head) {
      makeGeneric(&incident, by: head)
    }
    return incident
  }

  /// The kind that a verb tells: one that leaves the event to its object, “launched an attack”, tells the kind of that.
  private func kind(of verb: Int, _ trigger: ExtractionLexicon.TriggerWord) -> ExtractionLexicon.TriggerWord? {
    guard document.classes.light.contains(trigger.lemma), let object = document.tree.child(of: verb, .obj),
      document.isEventWord(object)
    else { return trigger }
    guard let type = document.lexicon.nounTriggers[document.tokens[object].key]?.type else { return nil }
    var own = trigger
    own.type = type
    return own
  }

  /// Whether a noun means nobody in particular: “anyone who attacks an officer”.
  private func isAnyone(_ head: Int) -> Bool {
    document.classes.anyone.contains(document.tokens[head].key) && document.tree.child(of: head, .nummod) == nil
  }

  /// Marks an incident as a kind of event and no single one: “any attack”, “anyone who attacks an officer”.
  private func makeGeneric(_ incident: inout FoundIncident, by word: Int) {
    incident.isSpecific = false
    guard [.asserted, .alleged].contains(incident.status) else { return }
    incident.reality = EventStatus.Reading(status: .generic, rule: "status.generic", words: word..<(word + 1))
  }

  private func nominal(_ i: Int, _ sentence: Range<Int>, _ time: TimeMention?) -> FoundIncident {
    let parts = ParticipantReader(document: document).parts(ofNoun: i)
    var incident = make(document.lexicon.nounTriggers[document.tokens[i].key], i, sentence, parts, time, .noun)
    if let word = document.tree.child(of: i, .det), document.classes.generic.contains(document.tokens[word].key) {
      makeGeneric(&incident, by: word)
    }
    if isSought(i, sentence) || isCounted(i, sentence) || document.tokens[i].relation == .compound {
      incident.isSpecific = false
    }
    return incident
  }

  /// The change that counts a noun stands at most so many tokens before it: “a sharp rise in armed attacks”.
  private static let reachOfChange = 4
  /// The bounty or threat that a noun belongs to stands at most so many tokens before it, without a comma between.
  private static let reachOfSeeking = 10

  /// Whether a noun is only counted: “a rise in attacks” tells no attack.
  private func isCounted(_ i: Int, _ sentence: Range<Int>) -> Bool {
    guard i >= sentence.lowerBound + 2, document.tokens[i - 1].upos != .det else { return false }
    return (max(sentence.lowerBound, i - Self.reachOfChange)..<i).contains {
      document.lexicon.changes[document.tokens[$0].key] != nil
    }
  }

  /// Whether a noun is what a bounty or a threat is for, so that it has not happened: “a bounty for the killing of
  /// officers”.
  private func isSought(_ i: Int, _ sentence: Range<Int>) -> Bool {
    for k in stride(from: i - 1, to: max(sentence.lowerBound, i - 1 - Self.reachOfSeeking), by: -1) {
      if document.isMark(k, ",") { return false }
      if let noun = document.lexicon.nounTriggers[document.tokens[k].key] {
        return document.classes.seeking.contains(noun.type)
      }
    }
    return false
  }

  private func make(
    _ trigger: ExtractionLexicon.TriggerWord?, _ i: Int, _ sentence: Range<Int>, _ parts: [ParticipantReader.Part],
    _ found: TimeMention?, _ rule: IncidentRule
  ) -> FoundIncident {
    let place = place(near: i, sentence)
    let tense = EventTense(document: document).tense(of: i)
    // “Police have opened an inquiry and the council will meet on Friday”: what is over was not after the report, so
    // the date belongs to another event.
    let isLater = found.flatMap(\.edtf?.earliest).map { isAfterReport($0) } ?? false
    let time = isLater && tense?.isOver == true && rule == .verb ? nil : found
    var reality = allegations.reading(of: i, statuses.reading(of: i))
    if [.asserted, .alleged].contains(reality.status), let time, isLater {
      reality = EventStatus.Reading(status: .planned, rule: "status.date", words: time.tokens)
    }
    let lemma = trigger?.lemma ?? document.lemma(i)
    var incident = FoundIncident(
      word: i, lemma: lemma,
      type: trigger?.type
        ?? (document.classes.stative.contains(document.lemma(i)) ? Incident.state : Incident.unlisted),
      sentence: sentence,
      parts: parts.filter { $0.tokens != place?.tokens }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound },
      place: place, time: time, tense: tense, reality: reality, rule: rule,
      isInSpeech: allegations.isInSpeech(i))
    incident.isSpecific = trigger.map { isSpecific(incident, $0) } ?? false
    return incident
  }

  /// Whether a participant, a place or a date ties an incident of a listed kind to the world.
  private func isSpecific(_ incident: FoundIncident, _ trigger: ExtractionLexicon.TriggerWord) -> Bool {
    let (i, time) = (incident.word, incident.time)
    // “Officers strike back” is a habit, unless a date tells.
    if document.tokens[i].has(.finitePresent), time == nil { return false }
    // “Attacks in Rome” are many, unless they are counted or dated.
    if incident.rule == .noun, trigger.isPastOrPlural, time == nil, document.tree.child(of: i, .nummod) == nil {
      return false
    }
    let isTied = time != nil || incident.parts.contains { isAnchor($0.tokens, named: incident.rule == .participle) }
    return isTied || incident.place != nil && (incident.rule != .verb || trigger.isPastOrPlural)
  }

  private func isAfterReport(_ day: CalendarDay) -> Bool {
    document.source.published?.latest.map { day > $0 } ?? false
  }

  /// Whether a phrase holds a name, a pronoun for a person, or a noun for people.
  private func isAnchor(_ phrase: Range<Int>, named: Bool) -> Bool {
    phrase.contains { i in
      document.name(at: i) != nil
        || (!named
          && (document.isParty(i)
            || document.classes.male.contains(document.tokens[i].key)
            || document.classes.female.contains(document.tokens[i].key)))
    }
  }

  /// The place behind “in”, “at” or “near” that is nearest to the incident's word, with a larger place behind a comma.
  private func place(near i: Int, _ sentence: Range<Int>) -> FoundIncident.Place? {
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
    return FoundIncident.Place(tokens: range, name: name, isOwn: hangs(range, on: i))
  }

  /// Whether a phrase hangs on a word, directly or on nouns that do.
  private func hangs(_ phrase: Range<Int>, on word: Int) -> Bool {
    var at = phrase.lowerBound
    for _ in 0..<TreeReach.phrase {
      guard let head = document.analysis.head(of: at) else { return false }
      if head == word { return true }
      guard phrase.contains(head) || document.tokens[head].upos == .noun || document.tokens[head].upos == .propn else {
        return false
      }
      at = head
    }
    return false
  }
}
