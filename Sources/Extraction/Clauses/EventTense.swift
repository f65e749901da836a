// The tense of an event, and whether that puts it before or after the day of publication.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics

/// Reads the tense of a verb or an event noun off its auxiliaries, or off the verb above it.
struct EventTense {
  let document: AnnotatedDocument

  /// What the tense says of the time of an event without a date; nil where the day of publication is not known.
  /// - Complexity: O(d · h) in the words that hang on it and the clauses above it.
  func implied(of event: Int, status: Incident.Status, isState: Bool, isStatement: Bool = false) -> ImpliedTime? {
    guard let published = document.source.published?.day else { return nil }
    switch status {
    case .planned, .hypothetical:
      // “He came to help”, “they wanted to sell”: what was still to come then may be over now.
      return isToCome(event) ? future(event, published) : nil
    case .asserted, .alleged, .negated, .generic: break
    }
    // “According to the mayor, it will close”: the mayor spoke on the day of the report at the latest.
    if isStatement,
      document.tokens[event].upos != .verb || document.classes.according.contains(document.tokens[event].key)
    {
      return .reported(published)
    }
    guard let clause = clause(of: event) else { return .reported(published) }
    switch clause.tense {
    // “Called it a trap” beside “would never sign” was said on the day of the report.
    case .future where isStatement && document.tokens[event].has(.presentParticiple): return .reported(published)
    case .future: return future(event, published)
    case .present where !isStatement:
      return document.classes.seeming.contains(document.lemma(event)) ? .reported(published) : .lasting(published)
    case .past where !isStatement && isBackground(clause.verb): return .past(published)
    // A report opens with its news, “the mayor has resigned”; later on the perfect tells what was before.
    case .perfect where isStatement || isState || !isInLead(event): return .past(published)
    case .past, .present, .perfect: return .reported(published)
    }
  }

  /// What is to come: what lasts has an end as well.
  private func future(_ event: Int, _ published: CalendarDay) -> ImpliedTime {
    document.classes.lasting.contains(document.lemma(event)) ? .ahead(published) : .future(published)
  }

  /// Whether an event that is planned or possible lies after the report: its own words or a clause in the present say
  /// so. A clause in the past tells of plans of that time.
  private func isToCome(_ event: Int) -> Bool {
    guard let clause = clause(of: event) else { return true }
    if clause.tense != .past { return true }
    return !document.isPerfectInfinitive(clause.verb)
      && document.tree.children(of: clause.verb).contains {
        document.tokens[$0].relation == .aux && document.tokens[$0].has(.modal)
      }
  }

  /// Whether a clause in the past tells what was before the news: “had left”, “may have left”, “the man who shot them”;
  /// behind the lead also “when he was picked”.
  private func isBackground(_ verb: Int) -> Bool {
    document.tokens[verb].relation == .aclRelcl || isPluperfect(verb) || document.isPerfectInfinitive(verb)
      || isRecalled(verb)
  }

  private func isRecalled(_ verb: Int) -> Bool {
    guard document.tokens[verb].relation == .advcl, !isInLead(verb) else { return false }
    return document.tree.children(of: verb).contains {
      $0 < verb && document.classes.recalling.contains(document.tokens[$0].key)
    }
  }

  /// “Had left”
  func isPluperfect(_ verb: Int) -> Bool {
    document.tree.children(of: verb).contains {
      document.tokens[$0].relation == .aux && document.classes.had.contains(document.tokens[$0].key)
    }
  }

  private func isInLead(_ event: Int) -> Bool {
    document.sentence(of: event).map { document.layout.body.prefix(Self.sentencesOfLead).contains($0) } ?? false
  }

  /// The first sentences of a report, which tell its news.
  private static let sentencesOfLead = 2

  /// The tense of a verb; of a participle, an infinitive or a noun the tense of the clause around it.
  func tense(of event: Int) -> Tense? { clause(of: event)?.tense }

  /// The verb that gives an event its tense, and the tense.
  private func clause(of event: Int) -> (verb: Int, tense: Tense)? {
    var at = event
    for _ in 0..<TreeReach.clause {
      if let own = ownTense(of: at) { return (at, own) }
      guard let head = document.analysis.head(of: at) else { return nil }
      at = head
    }
    return nil
  }

  private func ownTense(of i: Int) -> Tense? {
    var has = false
    for child in document.tree.children(of: i) {
      let token = document.tokens[child]
      guard [.aux, .auxPass, .cop].contains(token.relation) else { continue }
      if token.has(.finitePast) { return .past }
      if token.has(.modal) {
        // “may have left”, but not “will have left”
        if document.isPerfectInfinitive(i), document.lexicon.hedges[token.key] != .planned { return .past }
        return document.classes.modal.contains(token.key) ? .future : .past
      }
      if token.has(.finitePresent) {
        if document.classes.have.contains(token.key) { has = true } else { return .present }
      }
    }
    if has { return .perfect }
    if document.isPerfectInfinitive(i) { return .past }
    return document.tokens[i].has(.finitePast) ? .past : document.tokens[i].has(.finitePresent) ? .present : nil
  }
}

extension EDTF {
  /// The day, where the date is one; nil for a month, a year or anything less exact.
  var day: CalendarDay? {
    guard let first = earliest, first == latest else { return nil }
    return first
  }
}
