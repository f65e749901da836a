// The tense of an event, and what it says of its time against the day of publication.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics

/// Reads the tense of a verb or an event noun off its auxiliaries, or off the verb that governs it.
struct EventTense {
  let document: AnnotatedDocument

  /// The time that an event without a date has; nil where the day of publication is not known.
  /// - Complexity: O(d · h) in the words that hang on it and the clauses above it.
  func implied(of event: Int, status: Incident.Status, isState: Bool, isStatement: Bool = false) -> ImpliedTime? {
    guard let published = document.source.published?.day else { return nil }
    switch status {
    case .planned, .hypothetical: return .future(published)
    case .asserted, .alleged, .negated, .generic: break
    }
    // “According to the mayor, it will close”: said no later than it was reported.
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

  /// The tense of a verb, or of the clause that a participle, an infinitive or a noun belongs to.
  func tense(of event: Int) -> Tense? {
    var at = event
    for _ in 0..<6 {
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
  /// The day of a date that is one; nil for anything vaguer.
  var day: CalendarDay? {
    guard let first = earliest, first == latest else { return nil }
    return first
  }
}
