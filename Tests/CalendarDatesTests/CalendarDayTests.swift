// Days of the calendar.

import CalendarDates
import ChronicleTypes
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("0001-01-01", -719_162, 1), ("1582-10-15", -141_427, 5), ("1600-12-31", -134_775, 7), ("1900-03-01", -25_508, 4),
    ("1969-12-31", -1, 3), ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2010-04-20", 14_719, 2),
    ("2024-02-29", 19_782, 4), ("2400-02-29", 157_113, 2), ("9999-12-31", 2_932_896, 5),
    ("Y10000-01-01", 2_932_897, 6), ("Y10000-02-29", 2_932_956, 2), ("Y-10000-12-31", -4_371_588, 7),
  ])
  func knownDays(text: String, number: Int, weekday: Int) {
    #expect(CalendarDay(text)?.number == number)
    #expect(CalendarDay(number: number).description == text)
    #expect(CalendarDay(number: number).weekday == weekday)
  }

  @Test(arguments: [
    (1900, 2, 28), (2000, 2, 29), (2023, 2, 28), (2024, 2, 29), (2100, 2, 28), (0, 2, 29), (-4, 2, 29), (-1, 2, 28),
    (2024, 1, 31), (2024, 4, 30), (2024, 6, 30), (2024, 9, 30), (2024, 11, 30), (2024, 12, 31),
  ])
  func monthLengths(year: Int, month: Int, length: Int) {
    #expect(CalendarDay.length(ofMonth: month, year: year) == length)
    #expect(CalendarDay(year: year, month: month, day: length) != nil)
    #expect(CalendarDay(year: year, month: month, day: length + 1) == nil)
  }

  @Test(arguments: [(2024, 0, 1), (2024, 13, 1), (2024, 1, 0), (2024, 1, -1), (2024, 1, 32), (2023, 2, 29)])
  func noSuchDay(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "", "2024", "2024-05", "2024-5-17", "2024-05-32", "20240517", "2024-05-17/2024-05-18", "2024-05-1X", "2024-XX-17",
    "20X4-05-17", "XXXX-05-17", "2024-05-17?", "[..2024-05-17]", " 2024-05-17", "2023-02-29",
    "Y", "Y12024", "Y2024-05-17", "Y12024-05", "Y12024-05-32", "Y12023-02-29", "Y12024?-05-17", "Y12024S2-05-17",
    "Y12E3-05-17", "Y12024-05-1X",
  ])
  func noDay(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func fourHundredYearsEitherWay() throws {
    var weekday = try #require(CalendarDay("1569-12-31")).weekday
    var previous = CalendarDay(number: -146_098).components
    var mistakes: [Int] = []
    for number in -146_097...146_097 {
      let day = CalendarDay(number: number)
      let (year, month, dayOfMonth) = day.components
      weekday = weekday % 7 + 1
      let isNext =
        dayOfMonth == previous.day + 1 && (month, year) == (previous.month, previous.year)
        || dayOfMonth == 1 && previous.day == CalendarDay.length(ofMonth: previous.month, year: previous.year)
          && (year * 12 + month) == (previous.year * 12 + previous.month) + 1
      if !isNext || day.weekday != weekday || CalendarDay(year: year, month: month, day: dayOfMonth) != day {
        mistakes.append(number)
      }
      previous = (year, month, dayOfMonth)
    }
    #expect(mistakes == [])
    #expect(CalendarDay(number: 146_097).description == "2370-01-01")
    #expect(CalendarDay(number: -146_097).description == "1570-01-01")
  }

  @Test func arithmetic() throws {
    let leapDay = try #require(CalendarDay("2024-02-29"))
    #expect((leapDay + 366).description == "2025-03-01")
    #expect((leapDay + -60).description == "2023-12-31")
    #expect(leapDay + 366 - leapDay == 366)
    #expect(leapDay < leapDay + 1)
    #expect(!(leapDay < leapDay))
  }
}
