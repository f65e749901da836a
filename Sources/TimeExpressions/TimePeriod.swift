// A stretch of the calendar of one grain, and steps from it.

internal import CalendarDates
internal import ChronicleTypes

/// A day, week, weekend, month, quarter, season, half, year, decade or century.
struct TimePeriod: Sendable, Equatable {
  enum Grain: Int, Sendable, Comparable {
    case day, weekend, week, month, quarter, season, half, year, decade, century
    static func < (a: Grain, b: Grain) -> Bool { a.rawValue < b.rawValue }
  }

  var grain: Grain
  /// The number of the year, decade or century; for weeks and days the year of `day`.
  var year: Int
  /// Month 1 to 12, quarter 1 to 4, half 1 or 2, season 0 to 3.
  var part = 0
  /// The day, or the Monday of the week.
  var day: CalendarDay?

  init(grain: Grain, year: Int, part: Int = 0) {
    self.grain = grain
    self.year = year
    self.part = part
  }

  /// The period of a grain that a day lies in.
  init(_ day: CalendarDay, _ grain: Grain) {
    let (y, m, _) = day.components
    self.init(grain: grain, year: y)
    switch grain {
    case .day: self.day = day
    case .week, .weekend: self.day = day + (1 - day.weekday)
    case .month: part = m
    case .quarter: part = (m - 1) / 3 + 1
    case .half: part = (m - 1) / 6 + 1
    case .season:
      part = (m + 9) % 12 / 3
      if part == 3, m < 3 { year -= 1 }
    case .year: break
    // 480 BC, the year -479, lies in the 480s BC and in the fifth century BC.
    case .decade: year = y > 0 ? y / 10 : -((1 - y) / 10)
    case .century: year = y > 0 ? y / 100 : y / 100 - 1
    }
  }

  /// The period some steps of its own grain away.
  func moved(by steps: Int) -> TimePeriod {
    var result = self
    func carry(_ size: Int, from base: Int) {
      let total = year * size + part - base + steps
      result.year = total >= 0 ? total / size : (total - size + 1) / size
      result.part = total - result.year * size + base
    }
    switch grain {
    case .day: result.day = day.map { $0 + steps }
    case .week, .weekend: result.day = day.map { $0 + 7 * steps }
    case .month: carry(12, from: 1)
    case .quarter: carry(4, from: 1)
    case .half: carry(2, from: 1)
    case .season: carry(4, from: 0)
    case .year, .decade, .century: result.year += steps
    }
    if let day = result.day { result.year = day.components.year }
    return result
  }

  /// The TIMEX3 value.
  var value: String {
    let sign = year < 0 ? "BC" : ""
    // The first century before our era is -1, and BC00.
    let century = year < 0 ? -year - 1 : year
    let digits = Self.digits
    // The year 0 of the calendar is 1 BC.
    let yearText = year <= 0 && grain < .decade ? "BC" + digits(1 - year, 4) : sign + digits(year, 4)
    switch grain {
    case .day: return day.map(\.description) ?? "XXXX-XX-XX"
    case .week, .weekend:
      guard let day else { return "XXXX-WXX" }
      let (isoYear, week) = Self.isoWeek(day)
      return digits(isoYear, 4) + "-W" + digits(week, 2) + (grain == .weekend ? "-WE" : "")
    case .month: return yearText + "-" + digits(part, 2)
    case .quarter: return yearText + "-Q\(part)"
    case .half: return yearText + "-H\(part)"
    case .season: return yearText + "-" + TimeSeason.allCases[part].code
    case .year: return yearText
    case .decade: return sign + digits(year, 3)
    case .century: return sign + digits(century, 2)
    }
  }

  /// The date that EDTF writes.
  var edtf: EDTF? {
    switch grain {
    case .day: return day.map { .date(EDTF.Date($0)) }
    case .week, .weekend:
      guard let day else { return nil }
      let first = grain == .week ? day : day + 5
      return .interval(from: .date(EDTF.Date(first)), to: .date(EDTF.Date(day + 6)))
    case .month: return date(part)
    case .quarter: return date(32 + part)
    case .half: return date(39 + part)
    case .season: return date(TimeSeason.allCases[part].edtf)
    case .year: return date(nil)
    case .decade:
      guard abs(year) < 1000 else { return nil }
      // The 490s before our era run from 499 to 490 BC, the years -498 to -489 of the calendar.
      guard year < 0 else { return .date(EDTF.Date(year: EDTF.Date.Component(year * 10, unspecified: 0b1))) }
      return EDTF(EDTF.Date(year: year * 10 - 8).description + "/" + EDTF.Date(year: year * 10 + 1).description)
    case .century:
      guard abs(year) < 100 else { return nil }
      guard year < 0 else { return .date(EDTF.Date(year: EDTF.Date.Component(year * 100, unspecified: 0b11))) }
      return EDTF(EDTF.Date(year: year * 100 + 1).description + "/" + EDTF.Date(year: (year + 1) * 100).description)
    }
  }

  private func date(_ part: Int?) -> EDTF? {
    var date = EDTF.Date(year: year)
    if let part { date.month = EDTF.Date.Component(part) }
    if abs(year) > 9999 {
      // EDTF has no months in years of five digits.
      guard part == nil else { return nil }
      date.yearForm = .long
    }
    return EDTF(date.description)
  }

  /// The first day; nil for a period without one.
  var firstDay: CalendarDay? { grain == .weekend ? day.map { $0 + 5 } : day ?? edtf?.earliest }

  /// The last day.
  var lastDay: CalendarDay? { edtf?.latest }

  /// A number without its sign, in a width.
  static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(abs(number))
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  /// Year and week of ISO 8601 for a Monday.
  private static func isoWeek(_ monday: CalendarDay) -> (year: Int, week: Int) {
    let thursday = monday + 3
    let year = thursday.components.year
    guard let first = CalendarDay(year: year, month: 1, day: 1) else { return (year, 1) }
    return (year, (thursday - first) / 7 + 1)
  }
}
