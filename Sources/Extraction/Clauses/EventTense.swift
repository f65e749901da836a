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
    case .planned, .hypothetical: return .future(published)
    case .asserted, .alleged, .negated, .generic: break
    }
    // “According to the mayor, it will close”: the mayor spoke on the day of the report at the latest.
    if isStatement,
      document.tokens[event].upos != .verb || document.classes.according.contains(document.tokens[event].key)
    {
      return .reported(published)
    }
    switch tense(of: event) {
    case .future: return .future(published)
    case .present where !isStatement: return .lasting(published)
    case .perfect: return isStatement || isState ? .past(published) : .reported(published)
    case .past, .present, nil: return .reported(published)
    }
  }

  /// The tense of a verb; of a participle, an infinitive or a noun the tense of the clause around it.
  func tense(of event: Int) -> Tense? {
    var at = event
    for _ in 0..<TreeReach.clause {
      if let own = ownTense(of: at) { return own }
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
      if token.has(.modal) { return document.classes.modal.contains(token.key) ? .future : .past }
      if token.has(.finitePresent) {
        if document.classes.have.contains(token.key) { has = true } else { return .present }
      }
    }
    if has { return .perfect }
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
