// Whether subjects, places and periods of two figures are the same.

internal import CalendarDates

/// Whether two figures speak of the same thing.
enum Likeness {
  /// The same, or one says more of it than the other.
  case same
  /// One of them does not say.
  case open
  case different

  /// Of words, each side sorted.
  init(_ one: [String], _ other: [String]) {
    if one.isEmpty || other.isEmpty {
      self = one.isEmpty && other.isEmpty ? .same : .open
    } else {
      let (a, b) = (Set(one), Set(other))
      self = a.isSubset(of: b) || b.isSubset(of: a) ? .same : .different
    }
  }

  /// Of periods.
  init(_ one: EDTF?, _ other: EDTF?) {
    guard let one, let other else {
      self = one == nil && other == nil ? .same : .open
      return
    }
    self = one == other || one.contains(other) || other.contains(one) ? .same : .different
  }
}
