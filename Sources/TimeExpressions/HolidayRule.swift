// The rule by which a holiday falls on a day of each year.

internal import CalendarDates
internal import ChronicleTypes

/// How to find the day of a holiday in a year, as holidays.tsv writes it.
enum HolidayRule: Sendable, Equatable {
  case fixed(month: Int, day: Int)
  /// The nth weekday of a month, or the last one where n is -1; then so many days later.
  case weekday(month: Int, nth: Int, weekday: Int, plus: Int)
  /// So many days after Easter Sunday; negative before it.
  case easter(Int)
  /// One day of history, which does not come again.
  case once(CalendarDay)

  /// Reads `12-25`, `11-W4-4+1`, `05-W-1-1`, `E-2`, `2001-09-11`.
  init?(_ text: String) {
    if let day = CalendarDay(text) {
      self = .once(day)
    } else if text.hasPrefix("E"), let days = Int(text.dropFirst()) {
      self = .easter(days)
    } else if let w = text.firstIndex(of: "W"), let month = Int(text[..<w].dropLast()) {
      let sides = text[text.index(after: w)...].split(separator: "+")
      guard let first = sides.first, let dash = first.lastIndex(of: "-"), let nth = Int(first[..<dash]),
        let weekday = Int(first[first.index(after: dash)...]), (1...7).contains(weekday), (1...12).contains(month),
        nth != 0
      else { return nil }
      self = .weekday(month: month, nth: nth, weekday: weekday, plus: sides.count > 1 ? Int(sides[1]) ?? 0 : 0)
    } else {
      let parts = text.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 2, text.filter({ $0 == "-" }).count == 1, (1...12).contains(parts[0]) else { return nil }
      self = .fixed(month: parts[0], day: parts[1])
    }
  }

  /// The day in a year; nil where the calendar has none.
  func day(in year: Int) -> CalendarDay? {
    switch self {
    case .fixed(let month, let day): return CalendarDay(year: year, month: month, day: day)
    case .weekday(let month, let nth, let weekday, let plus):
      let length = CalendarDay.length(ofMonth: month, year: year)
      guard let first = CalendarDay(year: year, month: month, day: nth > 0 ? 1 : length) else { return nil }
      let shift = nth > 0 ? (weekday - first.weekday + 7) % 7 + (nth - 1) * 7 : -((first.weekday - weekday + 7) % 7)
      return first + (shift + plus)
    case .easter(let days): return Self.easter(year).map { $0 + days }
    case .once(let day): return day
    }
  }

  /// Easter Sunday of the Gregorian calendar: the anonymous algorithm in Meeus, Astronomical Algorithms (1991).
  private static func easter(_ year: Int) -> CalendarDay? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25)
    let h = (19 * a + b - d - (b - f + 1) / 3 + 15) % 30
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
