// The Extended Date/Time Format, feature by feature, as the Library of Congress specifies it.

import CalendarDates
import Testing

/// A string of the specification or one like it: its level and bounds, or that it is no date.
struct EDTFExample: Sendable, CustomTestStringConvertible {
  let text: String
  /// 0, 1 or 2; nil where the string is no date.
  let level: Int?
  /// First and last day, `YYYY-MM-DD`; nil where that side has no limit or nothing of the year is known.
  var earliest: String?
  var latest: String?

  var testDescription: String { "“\(text)”" }

  /// The examples of a table. A line has a date, its first and its last day, `-` for none; or a `!` and what is no
  /// date. Lines that begin with `#` name the feature.
  static func table(level: Int, _ lines: String) -> [EDTFExample] {
    lines.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      if line.hasPrefix("! ") { return EDTFExample(text: String(line.dropFirst(2)), level: nil) }
      let cells = line.split(separator: " ").map(String.init)
      precondition(cells.count == 3, "“\(line)” is no date with two bounds")
      func bound(_ cell: String) -> String? { cell == "-" ? nil : cell }
      return EDTFExample(text: cells[0], level: level, earliest: bound(cells[1]), latest: bound(cells[2]))
    }
  }

  static let all =
    table(level: 0, level0) + table(level: 1, level1) + table(level: 2, level2) + table(level: 2, level2Intervals)
}

@Suite struct EDTFSpecificationTests {
  @Test func isComplete() {
    #expect(EDTFExample.all.count > 290)
    #expect(EDTFExample.all.count { $0.level == nil } > 110)
    #expect(Set(EDTFExample.all.map(\.text)).count == EDTFExample.all.count, "an example stands twice")
  }

  @Test(arguments: EDTFExample.all) func example(_ example: EDTFExample) {
    let date = EDTF(example.text)
    #expect(date?.level == example.level)
    #expect(date?.earliest?.description == example.earliest)
    #expect(date?.latest?.description == example.latest)
    if let date { #expect(date.description == example.text) }
  }
}
