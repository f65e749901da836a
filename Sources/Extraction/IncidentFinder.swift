// Incidents: verbs and nouns that tell what happened, with who, where and when.

internal import Chronicle
internal import Linguistics
internal import TimeExpressions

/// Finds incidents by the trigger lexicon. A trigger counts only where its sentence ties it to something: a
/// participant, a place or a date; a bare “attacks” is no incident.
struct IncidentFinder {
  let page: Page
  private(set) var resolver: SpeakerResolver
  /// What was said: an incident told there is alleged by its speaker.
  private let contents: [Range<Int>]
  private let cues: Set<Int>

  init(page: Page, resolver: SpeakerResolver, contents: [Range<Int>], cues: Set<Int>) {
    self.page = page
    self.resolver = resolver
    self.contents = contents.sorted { $0.lowerBound < $1.lowerBound }
    self.cues = cues
  }

  /// The incidents in the order of the text.
  mutating func incidents() -> [Incident] {
    var result: [Incident] = []
    for sentence in page.layout.body.map({ page.language.sentences[$0] }) {
      for i in sentence where page.name(at: i) == nil && page.time(at: i) == nil && !cues.contains(i) {
        let key = page.tokens[i].key
        var incident: Incident?
        if let verb = page.lexicon.verbTriggers[key], isVerb(verb, i, sentence) {
          incident = verbal(verb, i, sentence)
        } else if let noun = page.lexicon.nounTriggers[key], isNoun(i, sentence) {
          incident = nominal(noun, i, sentence)
        }
        guard let incident, !repeats(incident, result.last) else { continue }
        result.append(incident)
      }
    }
    return result
  }

  /// “a voicemail threatening an officer” is one threat, not two.
  private func repeats(_ incident: Incident, _ last: Incident?) -> Bool {
    guard let last, last.type == incident.type, last.line == incident.line else { return false }
    let gap = incident.trigger.start - last.trigger.end
    return gap >= 0 && gap <= 24
  }

  private func isVerb(_ trigger: ExtractionLexicon.TriggerWord, _ i: Int, _ sentence: Range<Int>) -> Bool {
    guard i > sentence.lowerBound, !page.isPossessive(i - 1), !page.isMark(i - 1, "-") else { return false }
    let before = page.tokens[i - 1]
    if trigger.isBase { return [.aux, .part, .pron].contains(before.upos) && !Words.possessive.contains(before.key) }
    if page.name(at: i - 1) != nil || page.isMark(i - 1, ",") { return true }
    return [.noun, .propn, .aux, .adv, .pron, .part, .cconj, .sconj, .num].contains(before.upos)
      && !Words.possessive.contains(before.key)
  }

  /// A noun that is head of its phrase, not the modifier of another: “the attack”, not “attack helicopter”.
  private func isNoun(_ i: Int, _ sentence: Range<Int>) -> Bool {
    guard i + 1 < sentence.upperBound else { return true }
    return page.tokens[i + 1].upos != .noun && page.name(at: i + 1) == nil
      && !page.isMark(i + 1, "-") && !(i > sentence.lowerBound && page.isMark(i - 1, "-"))
  }

  private mutating func verbal(
    _ trigger: ExtractionLexicon.TriggerWord, _ i: Int, _ sentence: Range<Int>
  ) -> Incident? {
    let subject = NounPhrase.before(i, in: sentence, of: page)
    guard !isAnyone(subject?.tokens), page.tokens[i - 1].key != Words.being else { return nil }
    let isPassive = trigger.isPastOrPlural && subject?.hasBe == true
    var participants: [(Incident.Role, Range<Int>)] = []
    if let subject, !subject.tokens.contains(where: { cues.contains($0) }) {
      participants.append((isPassive ? .patient : .agent, subject.tokens))
    }
    let next = i + 1
    if isPassive {
      if next + 1 < sentence.upperBound, page.tokens[next].key == Words.by,
        let agent = NounPhrase.starting(at: next + 1, in: sentence, of: page)
      {
        participants.append((.agent, agent))
      }
    } else if next < sentence.upperBound,
      let object = NounPhrase.starting(at: next, in: sentence, of: page)
    {
      participants.append((.patient, object))
    }
    // “people convicted of crimes”: a participle that only describes needs a name, a place or a date.
    let describes =
      trigger.isPastOrPlural && !isPassive && next < sentence.upperBound && page.tokens[next].upos == .adp
      && subject.map { $0.tokens.upperBound == i } ?? false
    return make(trigger, i, sentence, participants, rule: describes ? "incident.participle" : "incident.verb")
  }

  /// Nobody in particular: “anyone who attacks an officer”.
  private func isAnyone(_ subject: Range<Int>?) -> Bool {
    guard let subject, let first = subject.first else { return false }
    if page.tokens[first].key == Words.who { return first > 0 && Words.anyone.contains(page.tokens[first - 1].key) }
    return Words.anyone.contains(page.tokens[first].key)
  }

  private mutating func nominal(
    _ trigger: ExtractionLexicon.TriggerWord, _ i: Int, _ sentence: Range<Int>
  ) -> Incident? {
    // “any attack”; “a bounty for the murder of an agent”: the murder has not happened.
    let article = page.tokens[i - (i > sentence.lowerBound ? 1 : 0)]
    if i > sentence.lowerBound, Words.generic.contains(article.key) || isSought(i, sentence) { return nil }
    // “a rise in attacks” counts attacks, it tells none.
    if i >= sentence.lowerBound + 2, page.tokens[i - 1].upos != .det {
      let window = max(sentence.lowerBound, i - 4)..<i
      if window.contains(where: { page.lexicon.changes[page.tokens[$0].key] != nil }) { return nil }
    }
    var participants: [(Incident.Role, Range<Int>)] = []
    var k = i + 1
    if k < sentence.upperBound, page.isGerund(k),
      let phrase = NounPhrase.starting(at: k + 1, in: sentence, of: page)
    {
      // “a voicemail threatening an officer”.
      participants.append((.patient, phrase))
    }
    // “a voicemail left for an officer”: the participle changes nothing.
    if k < sentence.upperBound, page.tokens[k].upos == .verb { k += 1 }
    if k + 1 < sentence.upperBound, let role = Words.roles[page.tokens[k].key],
      let phrase = NounPhrase.starting(at: k + 1, in: sentence, of: page)
    {
      participants.append((role, phrase))
    }
    return make(trigger, i, sentence, participants, rule: "incident.noun")
  }

  /// Whether the noun is what a bounty or a threat is for.
  private func isSought(_ i: Int, _ sentence: Range<Int>) -> Bool {
    for k in stride(from: i - 1, to: max(sentence.lowerBound, i - 11), by: -1) {
      if page.isMark(k, ",") { return false }
      if let noun = page.lexicon.nounTriggers[page.tokens[k].key] { return Words.seeking.contains(noun.type) }
    }
    return false
  }

  private mutating func make(
    _ trigger: ExtractionLexicon.TriggerWord, _ i: Int, _ sentence: Range<Int>,
    _ phrases: [(Incident.Role, Range<Int>)], rule: String
  ) -> Incident? {
    let place = place(near: i, sentence)
    // A date in the reporting clause is not that of what is reported, nor the other way round.
    let told = contents(at: i)
    let time = page.time(near: i, in: told ?? sentence, except: told == nil ? contents(within: sentence) : [])
    let isVerb = rule == "incident.verb"
    let participants = phrases.filter { !page.isTime($0.1) && $0.1 != place?.0 }
    let anchors = participants.count { isAnchor($0.1, named: rule == "incident.participle") }
    if trigger.isPresent, !trigger.isBase, time == nil { return nil }
    guard isVerb ? anchors > 0 || time != nil : anchors > 0 || time != nil || place != nil else {
      return nil
    }
    if rule == "incident.noun", trigger.isPastOrPlural, time == nil, !hasNumber(before: i, sentence) { return nil }
    var id = ContentID()
    id.add(page.document.source.id)
    id.add("incident")
    id.add(Int(page.tokens[i].start))
    let clause = clause(
      around: i, sentence,
      including: [place?.0, time?.tokens].compactMap { $0 } + participants.map(\.1))
    var incident = Incident(
      id: id.id("i"), span: page.span(clause), line: page.line(at: i), text: page.reading(clause),
      trigger: Trigger(span: page.span(i..<(i + 1)), lemma: trigger.lemma), type: trigger.type,
      status: status(i, sentence), rule: rule)
    incident.participants = participants.map {
      Incident.Participant(role: $0.0, party: resolver.party($0.1))
    }
    incident.place = place.map { Party(span: page.span($0.0), text: page.words($0.0), actor: $0.1) }
    incident.date = time?.edtf
    incident.dateText = time.map { page.words($0.tokens) }
    return incident
  }

  /// A name, a pronoun for a person, or people without a name.
  private func isAnchor(_ phrase: Range<Int>, named: Bool) -> Bool {
    phrase.contains { i in
      page.name(at: i) != nil
        || (!named
          && (page.lexicon.groups[page.tokens[i].key] != nil || Words.male.contains(page.tokens[i].key)
            || Words.female.contains(page.tokens[i].key)))
    }
  }

  private func hasNumber(before i: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, i - 3)..<i).contains { page.tokens[$0].upos == .num }
  }

  /// The place after “in”, “at” or “near” that is nearest to the trigger; with the larger place that follows it.
  private func place(near i: Int, _ sentence: Range<Int>) -> (Range<Int>, String?)? {
    var best: (distance: Int, name: Int)?
    for token in sentence.dropFirst() where Words.inside.contains(page.tokens[token - 1].key) {
      guard let name = page.name(at: token), page.language.names[name].kind == .place else {
        continue
      }
      let distance = abs(token - i)
      if distance < best?.distance ?? .max { best = (distance, name) }
    }
    guard let name = best?.name else { return nil }
    var range = page.language.names[name].tokens
    let next = range.upperBound + 1
    if next < sentence.upperBound, page.isMark(range.upperBound, ","),
      let larger = page.name(at: next),
      page.language.names[larger].kind == .place
    {
      range = range.lowerBound..<page.language.names[larger].tokens.upperBound
    }
    return (range, resolver.actors.actor(ofName: name))
  }

  private func status(_ i: Int, _ sentence: Range<Int>) -> Incident.Status {
    var found: Incident.Status?
    // Hedges govern what follows them closely, within the clause.
    for k in stride(from: i - 1, through: max(sentence.lowerBound, i - 6), by: -1) {
      if page.isMark(k, ",;:") { break }
      if let hedge = page.lexicon.hedges[page.tokens[k].key], page.name(at: k) == nil {
        found = hedge
        break
      }
    }
    if let found, found != .alleged { return found }
    if found == nil,
      let after = (i..<min(i + 4, sentence.upperBound)).first(where: {
        page.lexicon.hedges[page.tokens[$0].key] == .alleged
      }), page.tokens[after].upos == .adv
    {
      found = .alleged
    }
    return found ?? (contents(at: i) != nil ? .alleged : .asserted)
  }

  /// What somebody said that begins in a sentence.
  private func contents(within sentence: Range<Int>) -> [Range<Int>] {
    Array(contents[firstContent(from: sentence.lowerBound)..<firstContent(from: sentence.upperBound)])
  }

  /// Index of the first content that begins at a token or after it.
  private func firstContent(from token: Int) -> Int {
    var low = 0
    var high = contents.count
    while low < high {
      let middle = (low + high) / 2
      if contents[middle].lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What somebody said, where a token stands in it.
  private func contents(at i: Int) -> Range<Int>? {
    let low = firstContent(from: i + 1)
    return contents[..<low].suffix(4).last { $0.contains(i) }
  }

  /// The part of the sentence between marks that holds the trigger and all that belongs to it.
  private func clause(around i: Int, _ sentence: Range<Int>, including parts: [Range<Int>])
    -> Range<Int>
  {
    var start = min(i, parts.map(\.lowerBound).min() ?? i)
    var end = max(i + 1, parts.map(\.upperBound).max() ?? i + 1)
    while start > sentence.lowerBound, !page.isMark(start - 1, ";:—") { start -= 1 }
    while end < sentence.upperBound, !page.isMark(end, ";—") { end += 1 }
    return start..<end
  }
}

extension Page {
  /// Whether a phrase is nothing but a date.
  func isTime(_ phrase: Range<Int>) -> Bool { phrase.allSatisfy { time(at: $0) != nil } }
}
