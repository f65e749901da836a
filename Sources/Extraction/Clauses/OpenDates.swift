// Dates of which only one side is known: “by 3 May”, “not before June”.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics
internal import TimeExpressions

extension AnnotatedDocument {
  /// The date that a time gives to an event.
  ///
  /// “Sank by 3 May” and “up to 3 May” say when it was at the latest, “after 3 May” when it was at the earliest; “since
  /// 3 May” and “from 3 May on” say when something began that has no end yet. The words for that are the classes
  /// `deadline`, `outset`, `since` and `onward` in word-classes.tsv; some times say it themselves.
  /// - Parameter event: of a noun that the time modifies, “after Monday's attack”, it is the day itself.
  func date(of time: TimeMention, for event: Int) -> EDTF? {
    guard time.type == .date, let edtf = time.edtf, case .date(let date) = edtf, edtf.isBounded,
      time.tokens.lowerBound > 0, !modifies(time, event)
    else {
      return time.edtf
    }
    switch time.modifier {
    case "EQUAL_OR_LESS", "LESS_THAN": return .notAfter(date)
    case "EQUAL_OR_MORE", "MORE_THAN": return .notBefore(date)
    default: break
    }
    let place = time.tokens.lowerBound - 1
    let before = tokens[place].key
    // “No later than 6 May”, “no earlier than”: the comparative says which side is open.
    if classes.than.contains(before), place > 1, lexicon.hedges[tokens[place - 2].key] == .negated {
      if classes.later.contains(tokens[place - 1].key) { return .notAfter(date) }
      if classes.earlier.contains(tokens[place - 1].key) { return .notBefore(date) }
    }
    let end = time.tokens.upperBound
    let isOnward = end < tokens.count && classes.onward.contains(tokens[end].key) && tokens[place].upos == .adp
    if classes.since.contains(before) || isOnward { return .interval(from: .date(date), to: .open) }
    if classes.deadline.contains(before) { return .notAfter(date) }
    return classes.outset.contains(before) ? .notBefore(date) : edtf
  }

  /// Whether a time says which event a noun means: “after Monday's attack”. What stands before the time then belongs to
  /// the noun.
  private func modifies(_ time: TimeMention, _ noun: Int) -> Bool {
    noun >= time.tokens.upperBound
      && time.tokens.contains {
        analysis.head(of: $0) == noun && [.nmodPoss, .compound, .amod, .nummod].contains(tokens[$0].relation)
      }
  }
}
