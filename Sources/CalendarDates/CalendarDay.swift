// One day of the calendar, as a number.

/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
///
/// The arithmetic follows Howard Hinnant, "chrono-compatible low-level date algorithms" (2013).
public struct CalendarDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01; negative before.
  public let number: Int

  /// The day that lies so many days after 1970-01-01, or before it where the number is negative.
  public init(number: Int) { self.number = number }

  /// The day of a year, a month from 1 to 12 and a day of that month; nil where the calendar has no such day, or the
  /// year is far beyond those of any date.
  public init?(year: Int, month: Int, day: Int) {
    // Of the last year that is read some leading digits alone may count.
    guard year.magnitude < 10 * EDTF.Date.yearLimit else { return nil }
    guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year: year) else {
      return nil
    }
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads what `description` writes; nil for anything else, also for a month or a date in doubt.
  public init?(_ text: String) {
    if text.hasPrefix("Y") {
      // A year of more than four digits stands alone in EDTF. 2000 has a 29 February.
      guard case .date(let year)? = EDTF(String(text.dropLast(6))), year.yearForm == .long,
        year.significantDigits == nil, year.qualifiers.year == .none,
        let date = CalendarDay("2000" + text.suffix(6))?.components
      else { return nil }
      self.init(year: year.year.value, month: date.month, day: date.day)
      return
    }
    guard let day = EDTF(text)?.day else { return nil }
    self = day
  }

  /// Year, month and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1)
  }

  /// Day of the week, Monday 1 to Sunday 7.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// `YYYY-MM-DD`; a year of more than four digits has a `Y` in front, as in EDTF: `Y12012-05-03`.
  public var description: String { EDTF.Date(self).description }

  /// Whether one day comes before another.
  public static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.number < b.number }

  /// The day that comes so many days later; earlier for a negative number.
  public static func + (day: CalendarDay, days: Int) -> CalendarDay {
    CalendarDay(number: day.number + days)
  }

  /// How many days one day comes after another; negative where it comes before.
  public static func - (a: CalendarDay, b: CalendarDay) -> Int { a.number - b.number }

  /// The number of days of a month from 1 to 12: 28 to 31.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
