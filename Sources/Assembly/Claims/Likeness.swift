// Compares the subjects, places and periods of two figures.

internal import CalendarDates

/// Whether two figures agree in one thing that they can say.
enum Likeness {
  /// Both say the same, or one says more of the same: “officers”, “police officers”.
  case same
  /// One of them does not say it.
  case open
  case different

  /// Compares words; each side is sorted.
  init(_ one: [String], _ other: [String]) {
    if one.isEmpty || other.isEmpty {
      self = one.isEmpty && other.isEmpty ? .same : .open
    } else {
      let (a, b) = (Set(one), Set(other))
      self = a.isSubset(of: b) || b.isSubset(of: a) ? .same : .different
    }
  }

  /// Compares periods.
  init(_ one: EDTF?, _ other: EDTF?) {
    guard let one, let other else {
      self = one == nil && other == nil ? .same : .open
      return
    }
    self = one == other || one.contains(other) || other.contains(one) ? .same : .different
  }
}
