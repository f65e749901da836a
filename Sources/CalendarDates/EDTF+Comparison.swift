// Two dates compared: which comes first, whether one contains the other, what they share.

extension EDTF: Comparable {
  /// A total order for sorting: by the first day, then by the last, then by the string. A date without a first day is
  /// placed by its last one. Dates with neither come at the end.
  public static func < (a: EDTF, b: EDTF) -> Bool {
    func key(_ date: EDTF) -> (Int, Int) {
      let (first, last) = (date.earliest?.number, date.latest?.number)
      return (first ?? last ?? .max, last ?? .max)
    }
    let (x, y) = (key(a), key(b))
    return x == y ? a.description < b.description : x < y
  }

  /// Whether every day of this date lies before every day of another.
  public func isBefore(_ other: EDTF) -> Bool {
    guard let last = latest, let first = other.earliest else { return false }
    return last < first
  }

  /// Whether each day that another date can mean lies within the bounds of this one.
  ///
  /// An open side (`..`) contains everything on that side. An unknown side contains only what is known to lie there. A
  /// date with an unknown side is contained only where the other date has no limit on that side.
  ///
  ///     EDTF("2012")!.contains(EDTF("2012-05-03")!)            // true
  ///     EDTF("2012-05-03/..")!.contains(EDTF("2013")!)         // true
  ///     EDTF("XXXX-01-24")!.contains(EDTF("2012-01-24")!)      // true
  public func contains(_ other: EDTF) -> Bool {
    if self == other { return true }
    if case .date(let date) = self, !date.isContiguous {
      if case .date(let narrow) = other, date.agrees(with: narrow) == narrow { return true }
      guard let first = other.earliest, first == other.latest else { return false }
      return date.allows(first)
    }
    guard let mine = limits(unknownReaches: false), let theirs = other.limits(unknownReaches: true) else {
      return false
    }
    return mine.lower <= theirs.lower && theirs.upper <= mine.upper
  }

  /// Whether two dates share something that the format can write: see `intersection`.
  public func intersects(_ other: EDTF) -> Bool { intersection(other) != nil }

  /// What two dates share; nil where they share no day.
  ///
  /// Of two plain dates it is the date with the digits of both. Where one date contains the other, it is the narrower
  /// of the two. In all other cases it is the interval of days within the bounds of both. A day of an unknown year and
  /// an interval give nil as well: the format has no way to write what they share.
  ///
  ///     EDTF("XXXX-01-24")!.intersection(EDTF("2012")!)        // 2012-01-24
  ///     EDTF("2012/2014")!.intersection(EDTF("2013-06/..")!)   // 2013-06-01/2014-12-31
  public func intersection(_ other: EDTF) -> EDTF? {
    if self == other { return self }
    if case .date(let a) = self, case .date(let b) = other, a.month?.value ?? 0 <= 12, b.month?.value ?? 0 <= 12,
      a.significantDigits == nil, b.significantDigits == nil, a.yearForm == b.yearForm
    {
      return a.agrees(with: b).map(EDTF.date)
    }
    let (mine, theirs) = (contains(other), other.contains(self))
    if mine != theirs { return mine ? other : self }
    guard let a = limits(unknownReaches: true), let b = other.limits(unknownReaches: true) else { return nil }
    let (lower, upper) = (max(a.lower, b.lower), min(a.upper, b.upper))
    guard lower <= upper else { return nil }
    func end(_ number: Int, _ limit: Int) -> Endpoint {
      // A year of five digits cannot end an interval.
      let date = Date(CalendarDay(number: number == limit ? 0 : number))
      return number == limit || date.yearForm != .plain ? .open : .date(date)
    }
    if lower == upper { return .date(Date(CalendarDay(number: lower))) }
    return .interval(from: end(lower, .min), to: end(upper, .max))
  }

  /// The bounds as numbers of days; nil where nothing bounds the date. An open side gives the smallest or largest
  /// number.
  ///
  /// - Parameter unknownReaches: whether an unknown side counts as open; if not, it ends where the known side stands.
  private func limits(unknownReaches: Bool) -> (lower: Int, upper: Int)? {
    let (first, last) = (earliest?.number, latest?.number)
    var (lower, upper) = (first, last)
    switch self {
    case .interval(let from, let to):
      if from == .open || from == .unknown && unknownReaches { lower = .min } else if from == .unknown { lower = last }
      if to == .open || to == .unknown && unknownReaches { upper = .max } else if to == .unknown { upper = first }
    case .oneOf(let members), .allOf(let members):
      if members.contains(where: { if case .range(nil, _) = $0 { true } else { false } }) { lower = .min }
      if members.contains(where: { if case .range(_, nil) = $0 { true } else { false } }) { upper = .max }
    case .date, .moment: break
    }
    guard let lower, let upper else { return nil }
    return (lower, upper)
  }
}

extension EDTF.Date {
  /// Whether the days that the digits allow follow each other without a gap: no digit is known after an unspecified
  /// one.
  fileprivate var isContiguous: Bool {
    guard !hasUnknownYear else { return false }
    func digits(_ part: Component?, _ width: Int) -> [Bool] {
      part.map { part in (0..<width).reversed().map { part.unspecified & (1 << $0) != 0 } } ?? []
    }
    let all = digits(year, 4) + digits(month, 2) + digits(day, 2)
    return !zip(all, all.dropFirst()).contains { $0 && !$1 }
  }

  /// Whether the date is a season, quarter or half.
  var isPart: Bool { month?.isSpecified == true && month?.value ?? 0 > 12 }

  /// The date that has the digits of both; nil where they differ or the calendar has no such day.
  func agrees(with other: EDTF.Date) -> EDTF.Date? {
    guard let year = year.agrees(with: other.year), isPart == other.isPart || month == nil || other.month == nil else {
      return nil
    }
    var result = EDTF.Date(year: year)
    result.yearForm = yearForm
    for part in [\EDTF.Date.month, \EDTF.Date.day] {
      guard let mine = self[keyPath: part], let theirs = other[keyPath: part] else {
        result[keyPath: part] = self[keyPath: part] ?? other[keyPath: part]
        continue
      }
      guard let both = mine.agrees(with: theirs) else { return nil }
      result[keyPath: part] = both
    }
    guard result.isPossible else { return nil }
    let (a, b) = (qualifiers, other.qualifiers)
    result.marks.beforeYear = a.year.joined(with: b.year)
    if result.month != nil { result.marks.beforeMonth = a.month.joined(with: b.month) }
    if result.day != nil { result.marks.beforeDay = a.day.joined(with: b.day) }
    return result.withPlainMarks
  }

  /// The same doubts, with one mark at the end where they cover all parts alike.
  private var withPlainMarks: EDTF.Date {
    var result = self
    let all = [marks.beforeYear] + (month == nil ? [] : [marks.beforeMonth]) + (day == nil ? [] : [marks.beforeDay])
    guard Set(all).count == 1 else { return self }
    result.marks = Marks()
    result.qualifier = all[0]
    return result
  }
}

extension EDTF.Date.Component {
  /// The number that has the digits of both; nil where they differ or only the zero before zero has them.
  func agrees(with other: Self) -> Self? {
    if unspecified == 0b1111 && !isNegative { return other }
    if other.unspecified == 0b1111 && !other.isNegative { return self }
    guard isNegative == other.isNegative else { return nil }
    var (mine, theirs) = (abs(value), abs(other.value))
    var (result, place) = (0, 1)
    for digit in 0..<max(4, String(max(mine, theirs)).utf8.count) {
      let bit = digit < 8 ? UInt8(1) << digit : 0
      let (a, b) = (mine % 10, theirs % 10)
      if unspecified & bit == 0, other.unspecified & bit == 0, a != b { return nil }
      result += (unspecified & bit == 0 ? a : b) * place
      (mine, theirs, place) = (mine / 10, theirs / 10, place * 10)
    }
    var both = Self(isNegative ? -result : result, unspecified: unspecified & other.unspecified)
    both.isNegative = isNegative
    return isNegative && both.isSpecified && result == 0 ? nil : both
  }
}
