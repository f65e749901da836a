// Days with a name: on which day of a year they fall.
import CalendarDates
import ChronicleTypes
import Testing

@testable import TimeExpressions

@Suite struct HolidayRuleTests {
  static let days: [(String, Int, String)] = [
    ("12-25", 2012, "2012-12-25"), ("11-W4-4", 2011, "2011-11-24"), ("11-W4-4", 2012, "2012-11-22"),
    ("05-W-1-1", 2012, "2012-05-28"), ("09-W1-1", 2012, "2012-09-03"), ("11-W1-1+1", 2016, "2016-11-08"),
    ("11-W1-1+1", 2020, "2020-11-03"), ("2001-09-11", 1950, "2001-09-11"),
    // Easter, from published tables.
    ("E0", 1961, "1961-04-02"), ("E0", 2000, "2000-04-23"), ("E0", 2008, "2008-03-23"), ("E0", 2011, "2011-04-24"),
    ("E0", 2024, "2024-03-31"), ("E0", 2038, "2038-04-25"), ("E-2", 2024, "2024-03-29"), ("E39", 2012, "2012-05-17"),
  ]

  @Test(arguments: days) func day(_ rule: String, _ year: Int, _ expected: String) throws {
    #expect(try #require(HolidayRule(rule)).day(in: year)?.description == expected)
  }

  @Test(arguments: ["", "12", "Q", "13-W", "12-25-", "W"]) func noRule(_ text: String) {
    #expect(HolidayRule(text) == nil)
  }

  @Test func leapDay() throws {
    #expect(try #require(HolidayRule("02-29")).day(in: 2013) == nil)
  }
}
