// The order that verbs and adverbs tell: “the siege led to a famine”, “was followed by riots”, “later he fled”.

internal import ChronicleTypes
internal import Linguistics

extension EventLinks {
  /// Links the events before and behind a verb that orders them.
  func caused() -> [TemporalLink] {
    document.tokens.indices.compactMap { verb in
      guard document.tokens[verb].upos == .verb, let readings = document.lexicon.orderingVerbs[document.lemma(verb)],
        !isOpen(verb)
      else { return nil }
      let isPassive = document.tree.child(of: verb, .nsubjPass) != nil || isReduced(verb)
      for reading in readings {
        guard let first = firstEvent(of: verb), let second = secondEvent(of: verb, reading, isPassive: isPassive),
          first != second, let one = events[first], let other = events[second]
        else { continue }
        let isBefore = (reading.order == .before) != isPassive
        return TemporalLink(
          from: isBefore ? one : other, to: isBefore ? other : one, kind: .before,
          evidence: document.evidence(.order, TemporalLink.Rule.cause.rawValue, verb..<(verb + 1)))
      }
      return nil
    }
  }

  /// Whether a verb says only what may be, or what is not: “could lead to”, “did not cause”, “no attack led to”, “if it
  /// caused”, “did it cause?”.
  private func isOpen(_ verb: Int) -> Bool {
    let children = document.tree.children(of: verb)
    let subjects = children.filter { [.nsubj, .nsubjPass].contains(document.tokens[$0].relation) }
    let isAsked = document.sentence(of: verb).flatMap { document.analysis.sentences[$0].last }.map {
      document.isMark($0, "?")
    }
    return isAsked ?? false || document.isInfinitive(verb)
      || children.contains { document.classes.conditional.contains(document.tokens[$0].key) }
      || subjects.contains { subject in
        document.tree.children(of: subject).contains { document.classes.not.contains(document.tokens[$0].key) }
      }
      || isAuxiliary(of: verb) { $0.has(.modal) }
      || children.contains { document.classes.not.contains(document.tokens[$0].key) }
  }

  /// Whether a verb is a passive without its own subject: “an arrest followed by riots”.
  private func isReduced(_ verb: Int) -> Bool {
    document.tokens[verb].relation == .acl && document.tokens[verb].has(.pastParticiple)
  }

  /// The event of the subject: “the siege led to”, “the siege that led to”, “was jailed, triggering”.
  private func firstEvent(of verb: Int) -> Int? {
    let subject = document.tree.child(of: verb, .nsubj) ?? document.tree.child(of: verb, .nsubjPass)
    if let subject, events[subject] != nil { return subject }
    if subject.map({ document.tokens[$0].upos == .pron }) ?? true,
      [.acl, .aclRelcl].contains(document.tokens[verb].relation), let noun = document.analysis.head(of: verb),
      events[noun] != nil
    {
      return noun
    }
    guard subject == nil, document.tokens[verb].relation == .advcl, document.tokens[verb].has(.presentParticiple)
    else { return nil }
    return document.analysis.head(of: verb).flatMap { events[$0] == nil ? nil : $0 }
  }

  /// The event behind the verb: its object, or what hangs on it by the preposition; of a passive the one after “by”.
  private func secondEvent(of verb: Int, _ reading: ExtractionLexicon.OrderingVerb, isPassive: Bool) -> Int? {
    let found: Int?
    if let preposition = reading.preposition {
      guard !isPassive else { return nil }
      found = oblique(of: verb) { $0 == preposition }
    } else if isPassive {
      found = oblique(of: verb) { document.classes.by.contains($0) }
    } else {
      found = document.tree.child(of: verb, .obj)
    }
    return found.flatMap { events[$0] == nil ? nil : $0 }
  }

  private func oblique(of verb: Int, by matches: (WordKey) -> Bool) -> Int? {
    document.tree.children(of: verb).first { noun in
      [.obl, .oblAgent].contains(document.tokens[noun].relation)
        && document.tree.children(of: noun).contains {
          document.tokens[$0].relation == .case && matches(document.tokens[$0].key)
        }
    }
  }

  /// What a sentence tells with “later” or “then” was after what the sentence before it tells.
  func sequence(_ event: Int) -> TemporalLink? {
    guard document.tokens[event].relation == .root, isPastOrDone(event), !isPluperfect(event), said[event] == nil,
      let word = document.tree.children(of: event).first(where: {
        $0 < event && document.tokens[$0].relation == .advmod
          && document.classes.thereafter.contains(document.tokens[$0].key)
      }), let sentence = document.sentence(of: event), sentence > 0
    else { return nil }
    let before = document.analysis.sentences[sentence - 1]
    guard let root = before.first(where: { document.tokens[$0].relation == .root }), let one = events[root],
      let other = events[event], document.block(at: root) == document.block(at: event), said[root] == nil,
      isPastOrDone(root), document.tokens[root].upos == .verb
    else { return nil }
    return TemporalLink(
      from: one, to: other, kind: .before,
      evidence: document.evidence(.order, TemporalLink.Rule.sequence.rawValue, word..<(word + 1)))
  }
}
