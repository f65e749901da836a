// The order of events in the words of one document: connectives, verbs such as “led to”, the pluperfect, and statements
// about the past.

internal import ChronicleTypes
internal import Linguistics

/// Links events of a document in time where words say so. That one stands behind the other in the text says nothing.
struct EventLinks {
  let document: AnnotatedDocument
  /// Ids of the events by the token of their word.
  let events: [Int: String]
  /// Tokens of the events, ascending.
  let tokens: [Int]
  /// For each token the id of the statement in whose content it stands.
  let said: [String?]

  /// - Parameters:
  ///   - incidents: the tokens of the incidents' words, and their ids.
  ///   - statements: the utterances of each statement, and its id.
  init(document: AnnotatedDocument, incidents: [(word: Int, id: String)], statements: [([Utterance], id: String)]) {
    self.document = document
    var said = [String?](repeating: nil, count: document.tokens.count)
    var events: [Int: String] = [:]
    for incident in incidents where events[incident.word] == nil { events[incident.word] = incident.id }
    for (utterances, id) in statements {
      for utterance in utterances {
        for token in utterance.content where said[token] == nil { said[token] = id }
        if let cue = utterance.cue, events[cue] == nil { events[cue] = id }
      }
    }
    (self.said, self.events) = (said, events)
    tokens = events.keys.sorted()
  }

  /// - Complexity: O(n · h) in the events and the depth of the trees.
  func links() -> [TemporalLink] {
    var links: [TemporalLink] = []
    for (at, event) in tokens.enumerated() {
      links += connected(event)
      if let link = sequence(event) { links.append(link) }
      if isPluperfect(event) { links += background(event, earlier: tokens[..<at]) }
      if let link = told(event) { links.append(link) }
    }
    links += caused()
    var seen: Set<[String]> = []
    return links.filter { $0.from != $0.to && seen.insert([$0.from, $0.to].sorted()).inserted }
  }

  // MARK: Connectives

  /// Links an event with a connective to the event that it hangs on: “He fled before police came”, “the arrest followed
  /// by a trial”.
  private func connected(_ event: Int) -> [TemporalLink] {
    var at = event
    // “after carrying out an attack”: the event is the noun, but the connective stands at its verb.
    if connective(of: at) == nil, let verb = document.analysis.head(of: at), document.tokens[at].relation == .obj,
      document.classes.light.contains(document.lemma(verb))
    {
      at = verb
    }
    guard [.advcl, .obl, .nmod, .acl].contains(document.tokens[at].relation), let word = connective(of: at),
      let kind = document.lexicon.connectives[document.tokens[word].key], !isCause(word, kind, of: at),
      let main = governor(of: at), main != event, let one = events[main], let other = events[event]
    else { return [] }
    let evidence = document.evidence(.order, TemporalLink.Rule.connective.rawValue, word..<(word + 1))
    switch kind {
    case .before: return [TemporalLink(from: one, to: other, kind: .before, evidence: evidence)]
    case .after: return [TemporalLink(from: other, to: one, kind: .before, evidence: evidence)]
    case .overlaps where isPluperfect(main), .progressive where isPluperfect(main):
      return [TemporalLink(from: one, to: other, kind: .before, evidence: evidence)]
    case .overlaps, .progressive: return [TemporalLink(from: one, to: other, kind: .overlaps, evidence: evidence)]
    }
  }

  private func connective(of event: Int) -> Int? {
    document.tree.children(of: event).first {
      $0 < event && [.mark, .case, .advmod].contains(document.tokens[$0].relation)
        && document.lexicon.connectives[document.tokens[$0].key] != nil
    }
  }

  /// Whether a connective gives no order here: “as a minister”, “since it is closed”, “while sales fell”.
  private func isCause(_ word: Int, _ kind: ExtractionLexicon.Order, of event: Int) -> Bool {
    let isVerb = document.tokens[event].upos == .verb
    switch kind {
    case .progressive: return !document.tokens[event].has(.presentParticiple)
    case .overlaps: return isVerb && !isPastOrProgressive(event)
    case .after:
      return document.classes.since.contains(document.tokens[word].key) && isVerb && !isPastOrProgressive(event)
    case .before: return false
    }
  }

  private func isPastOrProgressive(_ verb: Int) -> Bool {
    document.tokens[verb].has(.finitePast) || document.tokens[verb].has(.presentParticiple)
      || isAuxiliary(of: verb) { $0.has(.finitePast) }
  }

  /// The event that a clause or a phrase hangs on: the nearest one above it in the sentence.
  func governor(of event: Int) -> Int? {
    var at = event
    for _ in 0..<TreeReach.phrase {
      guard let head = document.analysis.head(of: at) else { return nil }
      if events[head] != nil { return head }
      // “carried out an attack after …”
      if let object = document.tree.child(of: head, .obj), object != at, events[object] != nil { return object }
      at = head
    }
    return nil
  }

  // MARK: Tenses

  /// Whether an event is in the pluperfect, or hangs on such a verb: “He had fled”, “had offered a bounty”.
  func isPluperfect(_ event: Int) -> Bool {
    var at = event
    for _ in 0..<TreeReach.phrase {
      if document.tokens[at].has(.pastParticiple) {
        return isAuxiliary(of: at) { $0.has(.finitePast) && document.classes.had.contains($0.key) }
      }
      guard let head = document.analysis.head(of: at),
        [.obj, .xcomp, .advcl, .acl, .nsubjPass].contains(document.tokens[at].relation)
      else { return false }
      if document.tokens[at].upos == .verb, !document.isInfinitive(at) { return false }
      at = head
    }
    return false
  }

  func isAuxiliary(of verb: Int, where matches: (Token) -> Bool) -> Bool {
    document.tree.children(of: verb).contains { child in
      [.aux, .auxPass].contains(document.tokens[child].relation) && matches(document.tokens[child])
    }
  }

  /// What “had happened” was before the events told in the past tense before it, in its sentence or in the last one.
  private func background(_ event: Int, earlier: ArraySlice<Int>) -> [TemporalLink] {
    guard let sentence = document.sentence(of: event), let id = events[event],
      let have = auxiliary(of: event)
    else { return [] }
    let block = document.block(at: event)
    let evidence = document.evidence(.order, TemporalLink.Rule.pluperfect.rawValue, have..<(have + 1))
    for number in [sentence, sentence - 1] where number >= 0 {
      let range = document.analysis.sentences[number]
      guard let first = range.first, document.block(at: first) == block else { break }
      let told = earlier.reversed().prefix { $0 >= range.lowerBound }.filter {
        range.contains($0) && $0 < event && isPastOrDone($0) && !isPluperfect($0)
      }
      if !told.isEmpty {
        return told.compactMap { events[$0].map { TemporalLink(from: id, to: $0, kind: .before, evidence: evidence) } }
      }
    }
    return []
  }

  private func auxiliary(of event: Int) -> Int? {
    var at = event
    for _ in 0..<TreeReach.phrase {
      let had = document.tree.children(of: at).first {
        document.tokens[$0].has(.finitePast) && document.classes.had.contains(document.tokens[$0].key)
      }
      if let had { return had }
      guard let head = document.analysis.head(of: at) else { return nil }
      at = head
    }
    return nil
  }

  /// Whether an event is told as something past and not as a plan: “arrested”, “the arrest”, “the man arrested”.
  func isPastOrDone(_ event: Int) -> Bool {
    let token = document.tokens[event]
    if token.has(.finitePast) { return true }
    if token.has(.pastParticiple) { return !isAuxiliary(of: event) { $0.has(.modal) || $0.has(.infinitive) } }
    return token.upos == .noun && document.lexicon.nounTriggers[token.key] != nil
  }

  /// What is said in the past tense was before it was said: “She said that he fled”.
  private func told(_ event: Int) -> TemporalLink? {
    let isPast =
      document.tokens[event].has(.finitePast)
      || document.tokens[event].has(.pastParticiple) && isAuxiliary(of: event) { $0.has(.finitePast) }
    guard isPast, !isAuxiliary(of: event, where: { $0.has(.modal) }), let id = events[event],
      let statement = said[event], statement != id
    else { return nil }
    let last = document.tree.children(of: event).filter {
      [.aux, .auxPass].contains(document.tokens[$0].relation) && $0 < event
    }.last
    let words = (last ?? event)..<(event + 1)
    return TemporalLink(
      from: id, to: statement, kind: .before,
      evidence: document.evidence(.order, TemporalLink.Rule.told.rawValue, words))
  }
}
