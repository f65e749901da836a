// Reading a reporting clause off the tree: the verb, who speaks, and what is said.

internal import ChronicleTypes
internal import Linguistics

extension ReportingClauseReader {
  /// The reporting clause of a verb. What is said hangs on the verb as a clause, an infinitive, a noun or a
  /// preposition, or is the clause around it. nil where there is nothing of the kind, or where the verb is denied or
  /// only possible.
  /// - Complexity: O(k) in the words of the sentence.
  func treeClause(_ cue: ExtractionLexicon.Cue, at i: Int) -> ReportingClause? {
    guard document.tokens[i].upos == .verb, isReported(i),
      cue.particle == nil || i + 1 < end && document.tokens[i + 1].key == cue.particle
    else { return nil }
    guard !VerbFrame.isPassive(i, document) else { return passive(cue, at: i) }
    // Any subject can say a clause, “the letter said that …”; a noun is said only by somebody who can speak.
    guard let subject = speakingSubject(of: i), let (content, rule) = said(cue, at: i),
      !rule.needsSpeaker || canSpeak(subject)
    else { return nil }
    var clause = ReportingClause(
      cue: i, lemma: cue.lemma, stance: cue.stance, speaker: relativeSubject(of: i) ?? speakerPhrase(subject),
      content: content, rule: rule)
    if document.classes.addressing.contains(cue.lemma) || cue.frame.infinitive {
      clause.addressee = document.tree.child(of: i, .iobj, .obj).map { document.phrase(of: $0) }.flatMap { phrase in
        clause.content.contains { $0.overlaps(phrase) } ? nil : phrase
      }
    }
    clause.addressee = clause.addressee ?? listener(of: i, outside: clause.content)
    clause.via = chain(of: clause.speaker, clause.addressee)
    clause.jointSpeakers = conjuncts(of: subject, before: i)
    cite(&clause, at: i)
    return content.contains { $0.contains(i) || $0.overlaps(clause.speaker) } ? nil : clause
  }

  /// “The Post reported, citing officials, that …”: the officials speak, through the Post.
  func cite(_ clause: inout ReportingClause, at i: Int) {
    guard clause.rule != .citing, let source = citedSource(of: i),
      !clause.content.contains(where: { $0.overlaps(source) })
    else { return }
    clause.via = [clause.speaker] + clause.via
    (clause.speaker, clause.jointSpeakers) = (source, [])
    clause.rule = .citing
  }

  // MARK: Who

  func speakingSubject(of i: Int) -> Int? {
    if let subject = shared[i] { return subject }
    if let subject = VerbFrame.subject(of: i, document, depth: 0) {
      let token = document.tokens[subject]
      guard !document.classes.who.contains(token.key),
        !document.classes.relative.contains(token.key) || document.classes.it.contains(token.key)
      else {
        return nil
      }
      return subject
    }
    // “a letter urging them to leave”: the letter; “the council issued a statement calling it a blow”: the council.
    guard document.tokens[i].relation == .acl, document.tokens[i].has(.presentParticiple),
      let noun = document.analysis.head(of: i)
    else {
      return nil
    }
    if document.lexicon.media.contains(document.tokens[noun].key), document.tokens[noun].relation == .obj,
      let verb = document.analysis.head(of: noun), let issuer = VerbFrame.subject(of: verb, document, depth: 0),
      canSpeak(issuer)
    {
      return issuer
    }
    return noun
  }

  /// Whether something is said before the subject: “The court heard that …”. What a person hears is no report of
  /// theirs.
  func isHearing(_ i: Int) -> Bool {
    VerbFrame.subject(of: i, document, depth: 0).map { document.classes.hearing.contains(document.lemma($0)) } ?? false
  }

  /// The whole phrase before “who”: “a member of the cartel who told CNN”.
  private func relativeSubject(of i: Int) -> Range<Int>? {
    guard let who = document.tree.child(of: i, .nsubj), document.classes.who.contains(document.tokens[who].key), who < i
    else {
      return nil
    }
    let phrase = NounPhrase.ending(at: who - 1, in: sentence, of: document)
    return phrase.flatMap { canSpeak(document.headEnd($0) - 1) ? $0 : nil }
  }

  /// The phrase of a subject with the prepositional phrases on it: “officials at the ministry”, “a letter from the
  /// mayor”.
  func speakerPhrase(_ subject: Int) -> Range<Int> {
    let phrase = document.party(of: subject)
    guard phrase.contains(subject), document.tokens[subject].upos != .pron else { return phrase }
    let last = document.tree.children(of: subject).filter { $0 > subject && document.tokens[$0].relation == .nmod }.last
    return phrase.lowerBound..<max(phrase.upperBound, last.map { document.phrase(of: $0).upperBound } ?? 0)
  }

  /// Who is joined to a subject by “and”, and can speak: “Ruiz and Lind said”.
  func conjuncts(of subject: Int, before verb: Int) -> [Range<Int>] {
    document.tree.children(of: subject).filter { other in
      document.tokens[other].relation == .conj && (other < verb || subject > verb) && document.canAct(other)
        && (document.tree.child(of: other, .cc).map { document.classes.and.contains(document.tokens[$0].key) } ?? true)
    }.map { document.party(of: $0) }
  }

  /// Whether a noun can speak: if it can act, or is “it”.
  private func canSpeak(_ noun: Int) -> Bool {
    document.canAct(noun) || document.classes.it.contains(document.tokens[noun].key)
  }

  private func citedSource(of i: Int) -> Range<Int>? {
    let subject = VerbFrame.subject(of: i, document, depth: 0)
    let clauses = Array(document.tree.children(of: i)) + (subject.map { Array(document.tree.children(of: $0)) } ?? [])
    let citing = ([i] + clauses).first {
      [.advcl, .acl].contains(document.tokens[$0].relation) && document.tokens[$0].has(.presentParticiple)
        && document.classes.citing.contains(document.lemma($0))
    }
    return citing.flatMap { document.tree.child(of: $0, .obj) }.flatMap { canSpeak($0) ? speakerPhrase($0) : nil }
  }

  /// To whom something is said with “to”: “said to reporters”.
  private func listener(of i: Int, outside content: [Range<Int>]) -> Range<Int>? {
    let noun = document.tree.children(of: i).first {
      document.tokens[$0].relation == .obl && document.classes.to.contains(VerbFrame.preposition(of: $0, document))
        && canSpeak($0)
    }
    guard let phrase = noun.map({ document.phrase(of: $0) }), !content.contains(where: { $0.overlaps(phrase) }) else {
      return nil
    }
    return phrase
  }

  /// Whether a verb tells that something was said, and not that it was denied, possible or wished for.
  private func isReported(_ i: Int) -> Bool {
    if document.tree.children(of: i).contains(where: {
      document.tokens[$0].relation == .aux && document.classes.modal.contains(document.tokens[$0].key)
    }) {
      return false
    }
    switch EventStatus(document: document).status(of: i) {
    case .asserted, .alleged: return true
    // “took to the stage to denounce it”: a reporter tells such a purpose where it was carried out.
    case .planned: return document.tokens[i].relation == .advcl
    default: return false
    }
  }

  // MARK: What

  private func said(_ cue: ExtractionLexicon.Cue, at i: Int) -> (content: [Range<Int>], rule: StatementRule)? {
    let tree = document.tree
    let isStrong = cue.strength != .weak || isFinding(cue, at: i)
    if let clause = tree.child(of: i, .ccomp), isFinite(clause) || cue.frame.infinitive,
      isStrong || opensWithThat(clause)
    {
      var content = pieces(of: clause, without: i)
      // The tree may hang parts of one clause side by side: “said that [she is glad] [it opened]”.
      if let last = tree.children(of: i).filter({ document.tokens[$0].relation == .ccomp && $0 > clause }).last,
        clause > i,
        let first = content.first
      {
        content = [trimmed(whole(first.lowerBound..<max(first.upperBound, tree.subtree(of: last).upperBound)))]
      }
      content = fromThat(clause, content, after: i)
      // The tree may hang the subject of the clause on the reporting verb.
      if clause < i, let first = content.first, let stray = tree.child(of: i, .nsubj, .nsubjPass),
        tree.subtree(of: stray).upperBound <= first.lowerBound
      {
        content[0] = trimmed(tree.subtree(of: stray).lowerBound..<first.upperBound)
      }
      // “rhetoric that experts say has fueled hostility”: the noun before “that” is the subject of the clause.
      if document.tokens[i].relation == .aclRelcl, let noun = document.analysis.head(of: i), clause > i,
        tree.child(of: clause, .nsubj, .nsubjPass, .expl, .csubj) == nil
      {
        content.insert(document.phrase(of: noun), at: 0)
      }
      if !content.isEmpty { return (content, clauseRule(clause, content, i)) }
    }
    if let (head, rule) = surrounding(i), isStrong {
      let content = pieces(of: head, without: i)
      if !content.isEmpty { return (content, rule ?? clauseRule(head, content, i)) }
    }
    if let infinitive = tree.child(of: i, .xcomp, .ccomp, .advcl), infinitive > i,
      document.isInfinitive(infinitive)
        ? cue.frame.infinitive : document.tokens[infinitive].has(.presentParticiple) && cue.strength != .weak,
      document.tokens[infinitive].relation != .advcl || cue.frame.infinitive && tree.child(of: i, .obj) != nil
    {
      return (pieces(of: infinitive, without: i), .infinitive)
    }
    return noun(cue, at: i)
  }

  /// What is said by a noun: “announced the arrest”, “accused him of fraud”, “called it a blow”.
  private func noun(_ cue: ExtractionLexicon.Cue, at i: Int) -> (content: [Range<Int>], rule: StatementRule)? {
    let tree = document.tree
    let object = tree.child(of: i, .obj)
    var parts: [Int] = []
    if let object, states(cue, object, at: i) { parts.append(object) }
    // “accused the firm of fraud”, where the tree has “of fraud” hang on the firm.
    let inside = object.flatMap { tree.child(of: $0, .nmod, .acl) }
    if let object, let inside, opens(inside, cue.frame) { parts += [object, inside] }
    for child in tree.children(of: i) where child > i {
      let isPhrase = opens(child, cue.frame)
      switch document.tokens[child].relation {
      case .obl, .advcl, .nmod, .acl:
        if isPhrase, document.time(at: child) == nil { parts += [object, child].compactMap { $0 } }
      case .xcomp where cue.frame.predicate, .obj where cue.frame.predicate && child != object:
        parts += [object, child].compactMap { $0 }
      default: break
      }
    }
    // “called the report ‘false’”, where the tree makes the quoted word an attribute of the report.
    if parts.isEmpty, cue.frame.predicate, let object,
      let quoted = tree.children(of: object).first(where: { $0 > object && document.quote(at: $0) != nil })
    {
      parts = [object, quoted]
    }
    guard let first = parts.min(), let last = parts.max(), first > i else { return nil }
    let whole = tree.subtree(of: first).lowerBound..<tree.subtree(of: last).upperBound
    let content = trimmed(self.whole(max(whole.lowerBound, i + 1)..<min(whole.upperBound, end)))
    guard !content.isEmpty else { return nil }
    return ([content], parts.allSatisfy { $0 == object } ? .object : .phrase)
  }

  /// Whether a phrase opens with a preposition of the frame: “of fraud”, “for leaving”.
  private func opens(_ phrase: Int, _ frame: CueFrame) -> Bool {
    document.tree.children(of: phrase).contains {
      [.case, .mark].contains(document.tokens[$0].relation) && frame.prepositions.contains(document.tokens[$0].key)
    }
  }

  /// Stances towards somebody, whose object may be a person.
  private static let judging: Set<Stance> = [.praise, .condemn, .deny, .refuse]

  /// Whether an object is what is said: it is no pronoun, no date and, except in praise and blame, nobody who can
  /// speak.
  private func states(_ cue: ExtractionLexicon.Cue, _ object: Int, at i: Int) -> Bool {
    guard document.tokens[object].upos != .pron, document.time(at: object) == nil else { return false }
    if cue.frame.finding { return isFinding(cue, at: i) }
    // “condemned this” says too little alone, and “reported a driver” says nothing; but one praises or blames somebody.
    let children = Array(document.tree.children(of: object))
    let isBare =
      !children.isEmpty && children.allSatisfy { document.classes.pointing.contains(document.tokens[$0].key) }
    return cue.frame.object && !isBare
      && (Self.judging.contains(cue.stance) || !canSpeak(object)
        || document.lexicon.groups[document.tokens[object].key] == .document)
  }

  /// Whether figures or a text show something: “a survey found [thefts had doubled]”, but no “she found the bridge”.
  private func isFinding(_ cue: ExtractionLexicon.Cue, at i: Int) -> Bool {
    guard cue.frame.finding, let subject = VerbFrame.subject(of: i, document, depth: 0) else { return false }
    return document.lexicon.media.contains(document.tokens[subject].key)
  }

  /// The clause of a passive, with or without a speaker: “He was accused of fraud”, “A curfew was announced”.
  private func passive(_ cue: ExtractionLexicon.Cue, at i: Int) -> ReportingClause? {
    let tree = document.tree
    // “No injuries were reported” reports nothing.
    guard let subject = tree.child(of: i, .nsubjPass), !document.tokens[subject].has(.relative),
      !tree.children(of: subject).contains(where: { document.lexicon.hedges[document.tokens[$0].key] == .negated })
    else { return nil }
    var clause = ReportingClause(
      cue: i, lemma: cue.lemma, stance: cue.stance,
      speaker: VerbFrame(i, of: document).agent.map(speakerPhrase) ?? i..<i, content: [], rule: .passive)
    if document.classes.addressing.contains(cue.lemma) {
      // “was told to come back”: the subject is the listener.
      guard let told = tree.child(of: i, .ccomp, .xcomp), told > i else { return nil }
      clause.content = pieces(of: told, without: i)
      clause.addressee = document.party(of: subject)
      return clause.content.isEmpty ? nil : clause
    }
    let phrase = tree.children(of: i).first { child in
      child > i && [.obl, .advcl].contains(document.tokens[child].relation) && opens(child, cue.frame)
    }
    if let phrase, document.time(at: phrase) == nil {
      clause.content = [document.phrase(of: subject), trimmed(whole(tree.subtree(of: phrase)))]
    } else if let claim = tree.child(of: i, .xcomp, .ccomp), claim > i, document.isInfinitive(claim),
      cue.strength != .weak,
      !cue.frame.infinitive || cue.frame.object && cue.stance != .ask
    {
      // “is said to have fled”
      clause.content = [document.phrase(of: subject)] + pieces(of: claim, without: i)
    } else if cue.frame.object, cue.stance == .say, !document.isPerson(at: subject),
      document.tokens[subject].upos == .noun
    {
      clause.content = [document.phrase(of: subject)]
    } else {
      return nil
    }
    return clause.content.contains { $0.isEmpty || $0.overlaps(clause.speaker) } ? nil : clause
  }

  /// The clause that a reporting verb stands in: “It is closed, he said”, “As he said, it is closed”.
  private func surrounding(_ i: Int) -> (head: Int, rule: StatementRule?)? {
    guard let head = document.analysis.head(of: i), sentence.contains(head) else { return nil }
    let children = document.tree.children(of: i)
    switch document.tokens[i].relation {
    case .parataxis where document.tree.child(of: i, .obj) == nil && document.tree.child(of: i, .nsubj) != nil:
      // In “The rewards, she said, are high” the tree may hang the verb on the rewards.
      var clause = head
      while [.nsubj, .nsubjPass, .obj, .obl, .nmod].contains(document.tokens[clause].relation),
        let above = document.analysis.head(of: clause), above != i
      {
        clause = above
      }
      return (clause, nil)
    // “Shells hit a market, police said”, where the tree joins the two as if by “and”.
    case .conj
    where head < i && document.tree.child(of: i, .cc, .obj) == nil && document.tree.child(of: i, .nsubj) != nil:
      return (head, nil)
    case .advcl:
      // Not “as much as they said”.
      let opens = children.contains {
        document.classes.as.contains(document.tokens[$0].key) && $0 < i
          && ($0 == sentence.lowerBound || document.tokens[$0 - 1].upos == .punct)
      }
      let object = children.first { child in
        [.obj, .xcomp].contains(document.tokens[child].relation)
          || document.tokens[child].relation.universal == .obl && document.time(at: child) == nil
      }
      return opens && object == nil ? (head, .asClause) : nil
    default: return nil
    }
  }

  /// The rule of a clause that is said: by the place of its words, and by the word that opens it.
  private func clauseRule(_ clause: Int, _ content: [Range<Int>], _ cue: Int) -> StatementRule {
    if let last = content.last, last.lowerBound < cue { return .clauseBefore }
    if let first = content.first, first.lowerBound < cue { return .parenthetical }
    if opensWithThat(clause) { return .thatClause }
    return content.first.map { document.isMark($0.lowerBound - 1, ":") } ?? false ? .colon : .bareClause
  }

  private func isFinite(_ clause: Int) -> Bool {
    document.tokens[clause].upos != .verb
      || !document.tokens[clause].has(.infinitive) && !document.tokens[clause].has(.presentParticiple)
      || document.tree.child(of: clause, .nsubj, .nsubjPass, .aux, .expl) != nil
  }

  private func opensWithThat(_ clause: Int) -> Bool {
    document.tree.children(of: clause).contains {
      document.classes.that.contains(document.tokens[$0].key) && document.tokens[$0].relation == .mark
    }
  }
}
