// Dates and clock times at the heads of paragraphs and list items: written → values.
import Testing

@testable import TimeExpressions

@Suite struct TimeHeadTests {
  /// Lines → the values of their dates. The texts are of Thursday, 10 May 2012.
  static let lists: [([String], [String])] = [
    // What is listed is past.
    (["Aug. 24 - Militias take the town.", "Sept. 3 - The king leaves."], ["2011-08-24", "2011-09-03"]),
    (
      ["July 3: The king leaves.", "Dec. 24: Snow falls.", "Feb. 2: It thaws."],
      ["2011-07-03", "2011-12-24", "2012-02-02"]
    ),
    // The last comes first.
    (
      ["Feb. 2: It thaws.", "Dec. 24: Snow falls.", "July 3: The king leaves."],
      ["2012-02-02", "2011-12-24", "2011-07-03"]
    ),
    // A list runs in one direction, over several years.
    (
      ["Nov. 2: It opens.", "March 3: It burns.", "June 5: It opens anew.", "Jan. 7: It closes."],
      ["2010-11-02", "2011-03-03", "2011-06-05", "2012-01-07"]
    ),
    // A year at a head holds for what follows.
    (["2008: It opens.", "March 3: It burns.", "June 5: It opens anew."], ["2008", "2008-03-03", "2008-06-05"]),
    (["3 March 2009 - It burns.", "5 June - It opens anew."], ["2009-03-03", "2009-06-05"]),
    // Clock times at heads are of the day at the last head, or of the day of publication.
    (["9:05 a.m. — The doors open.", "10:15 a.m. — It rains."], ["2012-05-10T09:05", "2012-05-10T10:15"]),
    (["7 May 2012", "9:05 a.m. — The doors open."], ["2012-05-07", "2012-05-07T09:05"]),
    // On a page that is kept up through the day they need no colon.
    (
      ["0915 Doors open.", "1040 Hundreds of people are feared dead.", "1815 It rains."],
      ["2012-05-10T09:15", "2012-05-10T10:40", "2012-05-10T18:15"]
    ),
  ]

  @Test(arguments: lists) func list(_ lines: [String], _ expected: [String]) {
    let found = TimeRuleTests.found(lines.joined(separator: "\n\n"))
    #expect(found.map(\.value) == expected)
    #expect(found.map(\.isHead) == expected.map { _ in true })
  }

  /// Lines of which no date is a head.
  static let prose = [
    "On 3 May the dam cracked.", "May 3 was dry.", "The dam - 3 May saw it crack - is old.", "Noon came and went.",
  ]

  @Test(arguments: prose) func noHead(_ text: String) {
    #expect(!TimeRuleTests.found(text).map(\.isHead).contains(true))
  }

  /// Years at the heads of a history are no times of day.
  @Test func years() {
    let text = "1865 brought peace.\n\n1912 It sank.\n\n1945 The war ended."
    #expect(TimeRuleTests.found(text).map(\.value) == ["1865", "1912", "1945"])
  }
}
