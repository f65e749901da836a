// Which level of the format a date needs.

extension EDTF {
  /// The level of the format that the date needs: 0, 1 or 2.
  public var level: Int {
    switch self {
    case .date(let date): date.level
    case .moment(let moment): moment.day.year.isNegative ? 1 : 0
    case .interval(let from, let to):
      [from, to].map { end in
        guard case .date(let date) = end else { return 1 }
        // In an interval, level 1 allows a season with a mark of doubt, which it does not allow alone. Unspecified
        // digits belong to level 2 there.
        if date.hasUnspecifiedDigits { return 2 }
        return date.isPart && date.level == 2 && date.month?.value ?? 0 <= 24 ? 1 : date.level
      }.max() ?? 0
    case .oneOf, .allOf: 2
    }
  }
}

extension EDTF.Date {
  /// The level of the format that the date needs where it stands alone.
  var level: Int {
    // Level 1 has a single mark, at the end.
    var plain = self
    plain.marks = Marks()
    plain.qualifier = qualifier
    guard marks == plain.marks, significantDigits == nil else { return 2 }
    switch yearForm {
    case .exponential: return 2
    case .long: return 1
    case .plain: break
    }
    let free = (year.unspecified, month?.unspecified ?? 0, day?.unspecified ?? 0)
    switch free {
    case (0, 0, 0):
      if isPart { return month?.value ?? 0 > 24 || qualifier != .none ? 2 : 1 }
      return qualifier == .none && !year.isNegative ? 0 : 1
    case (0b1, 0, 0), (0b11, 0, 0): return month == nil ? 1 : 2
    case (0, 0b11, 0): return day == nil ? 1 : 2
    case (0, 0, 0b11), (0, 0b11, 0b11): return 1
    default: return 2
    }
  }
}
