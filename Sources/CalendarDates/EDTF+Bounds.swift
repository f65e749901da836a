// The days between which a date lies.

extension EDTF {
  /// The first day that the date can mean; nil where there is none, as with an unspecified year.
  public var earliest: CalendarDay? {
    switch self {
    case .date(let date): date.earliest
    case .moment(let moment): moment.day.earliest
    case .interval(.date(let date), _): date.earliest
    case .interval: nil
    case .oneOf(let members), .allOf(let members): Self.bound(members, \.earliest) { $0.min() }
    }
  }

  /// The last day that the date can mean; nil where there is none.
  public var latest: CalendarDay? {
    switch self {
    case .date(let date): date.latest
    case .moment(let moment): moment.day.latest
    case .interval(_, .date(let date)): date.latest
    case .interval: nil
    case .oneOf(let members), .allOf(let members): Self.bound(members, \.latest) { $0.max() }
    }
  }

  /// Whether the date can be placed on an axis: it has a first or a last day.
  public var isBounded: Bool { earliest != nil || latest != nil }

  /// The one day that the date is; nil where it can be several, is in doubt, or no day of the calendar.
  public var day: CalendarDay? {
    guard case .date(let date) = self, date.day != nil, !date.hasUnspecifiedDigits, date.qualifier == .none else {
      return nil
    }
    return date.earliest
  }

  private static func bound(
    _ members: [Member], _ side: (Member) -> CalendarDay?, _ choose: ([CalendarDay]) -> CalendarDay?
  ) -> CalendarDay? {
    let days = members.compactMap(side)
    return days.count == members.count ? choose(days) : nil
  }
}

extension EDTF.Member {
  var earliest: CalendarDay? {
    switch self {
    case .date(let date): date.earliest
    case .range(let from, _): from?.earliest
    }
  }

  var latest: CalendarDay? {
    switch self {
    case .date(let date): date.latest
    case .range(_, let to): to?.latest
    }
  }
}

extension EDTF.Date {
  /// The first day that the date can mean; nil where nothing of the year is known.
  public var earliest: CalendarDay? { hasUnknownYear ? nil : day(.first) }

  /// The last day that the date can mean; nil where nothing of the year is known.
  public var latest: CalendarDay? { hasUnknownYear ? nil : day(.last) }

  /// Whether nothing is known of the year: `XXXX`.
  public var hasUnknownYear: Bool { year.unspecified == 0b1111 }

  /// Whether there is such a day in some year.
  var isPossible: Bool {
    guard hasUnknownYear else { return day(.first) != nil }
    // 29 February is a day where nothing is known of the year.
    var date = self
    date.year = 2000
    return date.day(.first) != nil
  }

  /// Whether a day is one of those that the date can mean: `XXXX-01-24` allows the 24 January of any year.
  func allows(_ candidate: CalendarDay) -> Bool {
    var date = self
    if hasUnknownYear { date.year = Component(candidate.components.year) }
    guard let first = date.day(.first), let last = date.day(.last), (first...last).contains(candidate) else {
      return false
    }
    let (y, m, d) = candidate.components
    let isMonth = month.map { $0.value > 12 && $0.isSpecified || $0.allows(m) } ?? true
    return (hasUnknownYear || significantDigits != nil || month?.value ?? 0 > 12 || year.allows(y)) && isMonth
      && day?.allows(d) ?? true
  }

  enum Side { case first, last }

  /// The first or last of the days that the digits allow; nil where they allow none.
  private func day(_ side: Side) -> CalendarDay? {
    func ordered(_ numbers: [Int]) -> [Int] { side == .first ? numbers : numbers.reversed() }
    let months: [Int]
    if let month, month.isSpecified, month.value > 12 {
      guard let part = Self.months(ofPart: month.value) else { return nil }
      months = Array(part)
    } else {
      months = month?.numbers.filter((1...12).contains) ?? [1, 12]
    }
    for year in significantDigits == nil ? ordered(year.numbers) : [significantYear(side)] {
      for month in ordered(months) {
        let (year, month) = month > 12 ? (year + 1, month - 12) : (year, month)
        let days = day?.numbers ?? [1, CalendarDay.length(ofMonth: month, year: year)]
        for day in ordered(days) {
          if let found = CalendarDay(year: year, month: month, day: day) { return found }
        }
      }
    }
    return nil
  }

  /// The first or last year of the same leading digits.
  private func significantYear(_ side: Side) -> Int {
    let size = abs(year.value)
    let place = (0..<max(0, String(size).utf8.count - (significantDigits ?? 0))).reduce(1) { value, _ in value * 10 }
    let low = size / place * place
    let high = low + place - 1
    return year.value < 0 ? (side == .first ? -high : -low) : (side == .first ? low : high)
  }

  /// The months of a part of the year, counted from January as 1; 13 is January of the next year. Seasons without a
  /// hemisphere are those of the north.
  static func months(ofPart code: Int) -> ClosedRange<Int>? {
    switch code {
    case 21...24: (code - 20) * 3...(code - 20) * 3 + 2
    case 25...28: (code - 24) * 3...(code - 24) * 3 + 2
    case 29: 9...11
    case 30: 12...14
    case 31: 3...5
    case 32: 6...8
    case 33...36: (code - 33) * 3 + 1...(code - 33) * 3 + 3
    case 37...39: (code - 37) * 4 + 1...(code - 37) * 4 + 4
    case 40: 1...6
    case 41: 7...12
    default: nil
    }
  }
}

extension EDTF.Date.Component {
  /// Whether a number is one of those that the digits allow.
  func allows(_ number: Int) -> Bool {
    if isSpecified { return number == value }
    guard (number < 0) == isNegative else { return false }
    var (mine, other) = (abs(value), abs(number))
    for place in 0..<4 {
      if unspecified & (1 << place) == 0, mine % 10 != other % 10 { return false }
      mine /= 10
      other /= 10
    }
    return other == 0
  }
}
