// Dates that the publication date completes: text, publication date → EDTF and policy.
import Chronicle
import Linguistics
import Testing

@testable import TimeExpressions

@Suite struct Anchors {
  static let nearest: [(String, String, String)] = [
    // Across New Year.
    ("on December 31", "2012-01-02", "2011-12-31"), ("on January 5", "2011-12-30", "2012-01-05"),
    ("on January 5", "2012-01-02", "2012-01-05"), ("in December", "2012-01-02", "2011-12"),
    ("in January", "2012-12-20", "2013-01"), ("on January 1", "2012-01-01", "2012-01-01"),
    // Half a year away: the nearer one; of two at the same distance the earlier.
    ("on July 2", "2012-01-02", "2012-07-02"), ("on July 3", "2012-01-02", "2011-07-03"),
    ("in May", "2012-05-31", "2012-05"),
    // 29 February.
    ("on 29 February", "2012-01-02", "2012-02-29"), ("on 29 February", "2013-07-02", "2012-02-29"),
    ("on 29 February", "2015-10-02", "2016-02-29"), ("on 29 February", "2014-06-02", "XXXX-02-29"),
    // Weekdays look back, the day of publication included.
    ("on Thursday", "2012-05-10", "2012-05-10"), ("on Friday", "2012-05-10", "2012-05-04"),
    ("on Sunday", "2012-01-02", "2012-01-01"),
    ("The court will rule on Friday", "2012-05-10", "2012-05-11"), ("is set for Monday", "2012-05-10", "2012-05-14"),
    ("until Saturday", "2012-05-10", "2012-05-12"),
    ("The court will rule, she said on Friday", "2012-05-10", "2012-05-04"),
    ("It will stay; it was closed on Monday", "2012-05-10", "2012-05-07"), ("on Tuesday", "2012-01-02", "2011-12-27"),
    ("yesterday", "2012-03-01", "2012-02-29"), ("yesterday", "2013-01-01", "2012-12-31"),
    ("tomorrow", "2012-12-31", "2013-01-01"),
    // A year that is written needs nobody.
    ("on May 3, 1984", "2012-05-10", "1984-05-03"), ("in 2030", "2012-05-10", "2030"),
  ]

  @Test(arguments: nearest) func date(_ text: String, _ published: String, _ expected: String) {
    #expect(Times.mentions(text, published: published).map { $0.mention.edtf } == [EDTF(expected)])
  }

  /// A publication date that is no day is no anchor.
  @Test(arguments: ["2012", "2012-05", "XXXX-05-10", "2012-05-10/..", "[..2012-05-10]", "201X"])
  func vaguePublication(_ published: String) {
    let text = "On January 24, in June, on Sunday, yesterday."
    #expect(EDTF(published) != nil)
    #expect(Times.found(text, published: published) == Times.found(text))
  }

  @Test func intervalOfOneDay() {
    #expect(Times.found("on May 5", published: "2012-05-10/2012-05-10") == ["May 5 = 2012-05-05 2012-05-05"])
  }

  static let policies: [(String, String)] = [
    ("on May 5", "date.month-day nearest-to-publication"), ("on 5 May", "date.day-month nearest-to-publication"),
    ("in May", "date.month nearest-to-publication"), ("on Sunday", "date.weekday last-before-publication"),
    ("until Sunday", "date.weekday next-after-publication"),
    ("today", "date.relative-day publication"), ("May 5, 2011", "date.month-day-year"), ("in 2011", "date.year"),
  ]

  @Test(arguments: policies) func policy(_ text: String, _ rule: String) {
    #expect(Times.mentions(text, published: "2012-05-10").map(\.mention.rule) == [rule])
  }

  // MARK: Histories

  static let history = "In 1939 it began. In 1940 it spread. In 1941 it grew. In 1942 it turned. "

  static let narratives: [(String, [String])] = [
    (history + "By 1945 all was over. On 8 May peace came. In June they left.", ["1945", "1945-05-08", "1945-06"]),
    (history + "In 1943 it froze. On February 29 he wept.", ["1943", "XXXX-02-29"]),
    (history + "In 1944 it froze. On February 29 he wept.", ["1944", "1944-02-29"]),
  ]

  @Test(arguments: narratives) func narrative(_ text: String, _ last: [String]) {
    let found = Times.mentions(text, published: "2020-05-01").compactMap { $0.mention.edtf?.description }
    #expect(found.suffix(last.count) == last[...])
  }

  @Test func narrativeBeforeItsFirstYear() {
    let found = Times.found("On 8 May it began. " + Self.history + "It ended in 1945.", published: "2020-05-01")
    #expect(found.first == "8 May = XXXX-05-08 XXXX-05-08")
  }

  /// Four years are too few, and years near the publication are no history.
  @Test(arguments: [history, history + "In 2018 and in 2019, in 2019, in 2020, in 2020 it came again. "])
  func noNarrative(_ text: String) {
    let found = Times.found(text + "On 8 May peace came.", published: "2020-05-01")
    #expect(found.last == "8 May = 2020-05-08 2020-05-08")
  }

  // MARK: The clock

  /// Without a publication date no value holds a year that the text does not write.
  @Test func clock() {
    let text = "On May 5, in June, on Sunday, yesterday, today, tonight, tomorrow, on 1 January, since March."
    let found = Times.mentions(text, published: nil)
    #expect(found.count == 9)
    #expect(found.allSatisfy { $0.mention.edtf?.isBounded != true })
    #expect(found.allSatisfy { !$0.mention.value.contains(/[0-9]{4}/) })
  }

  @Test func manyDates() {
    let found = Times.mentions(
      String(repeating: "On May 3 it rained in 2012. ", count: 8_000), published: "2012-05-10")
    #expect(found.count == 16_000)
  }
}
