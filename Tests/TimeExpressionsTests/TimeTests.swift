// Dates: written → words, TIMEX3 value and EDTF, each as `words = value edtf`, `-` where there is no EDTF.
import Chronicle
import Linguistics
import Testing

@testable import TimeExpressions

@Suite struct Times {
  static func mentions(_ text: String, published: String?) -> [(words: String, mention: TimeMention)] {
    let analysis = EnglishModel.shared.analyze(Array(text.utf8))
    return TimeFinder.shared.find(in: analysis, published: published.flatMap { EDTF($0) }).map {
      (analysis.text($0.tokens), $0)
    }
  }

  static func found(_ text: String, published: String? = nil) -> [String] {
    mentions(text, published: published).map { "\($0) = \($1.value) \($1.edtf?.description ?? "-")" }
  }

  /// Text, without a publication date, and as published on Thursday 10 May 2012.
  static let rules: [(String, String, String)] = [
    // date.month-day-year
    ("on January 24, 2020", "January 24, 2020 = 2020-01-24 2020-01-24", ""),
    ("on Friday, January 24, 2020, it", "Friday, January 24, 2020 = 2020-01-24 2020-01-24", ""),
    ("Sept. 11 2001", "Sept. 11 2001 = 2001-09-11 2001-09-11", ""),
    ("JANUARY 24, 2020", "JANUARY 24, 2020 = 2020-01-24 2020-01-24", ""),
    // date.day-month-year
    ("on Friday, 24 January 2020", "Friday, 24 January 2020 = 2020-01-24 2020-01-24", ""),
    ("the 24th of January, 2020", "24th of January, 2020 = 2020-01-24 2020-01-24", ""),
    ("on 1st Feb. 1999", "1st Feb. 1999 = 1999-02-01 1999-02-01", ""),
    // date.month-day
    ("On January 24 he", "January 24 = XXXX-01-24 XXXX-01-24", "January 24 = 2012-01-24 2012-01-24"),
    ("Sat., May 5", "Sat., May 5 = XXXX-05-05 XXXX-05-05", "Sat., May 5 = 2012-05-05 2012-05-05"),
    ("March 3rd", "March 3rd = XXXX-03-03 XXXX-03-03", "March 3rd = 2012-03-03 2012-03-03"),
    // date.day-month
    ("on 24 January", "24 January = XXXX-01-24 XXXX-01-24", "24 January = 2012-01-24 2012-01-24"),
    ("the 24th of June", "24th of June = XXXX-06-24 XXXX-06-24", "24th of June = 2012-06-24 2012-06-24"),
    // date.month-year
    ("in January 2020", "January 2020 = 2020-01 2020-01", ""),
    ("January of 2020", "January of 2020 = 2020-01 2020-01", ""),
    ("January, 2020", "January, 2020 = 2020-01 2020-01", ""),
    // date.iso
    ("at 2020-01-24.", "2020-01-24 = 2020-01-24 2020-01-24", ""),
    // date.month
    ("in January", "January = XXXX-01 XXXX-01", "January = 2012-01 2012-01"),
    ("since Dec.", "Dec. = XXXX-12 XXXX-12", "Dec. = 2011-12 2011-12"),
    ("late May", "May = XXXX-05 XXXX-05", "May = 2012-05 2012-05"),
    // date.year
    ("in 2020", "2020 = 2020 2020", ""), ("the summer of 1999.", "1999 = 1999 1999", ""),
    ("until 2100", "2100 = 2100 2100", ""),
    // date.decade
    ("the 1990s", "1990s = 199 199X", ""), ("1900s", "1900s = 190 190X", ""),
    // date.weekday
    ("on Sunday", "Sunday = XXXX-WXX-7 -", "Sunday = 2012-05-06 2012-05-06"),
    ("a Thursday broadcast", "Thursday = XXXX-WXX-4 -", "Thursday = 2012-05-10 2012-05-10"),
    ("on Friday", "Friday = XXXX-WXX-5 -", "Friday = 2012-05-04 2012-05-04"),
    // date.relative-day
    ("Yesterday he", "Yesterday = PAST_REF -", "Yesterday = 2012-05-09 2012-05-09"),
    ("today", "today = PRESENT_REF -", "today = 2012-05-10 2012-05-10"),
    ("tonight", "tonight = PRESENT_REF -", "tonight = 2012-05-10 2012-05-10"),
    ("tomorrow", "tomorrow = FUTURE_REF -", "tomorrow = 2012-05-11 2012-05-11"),
  ]

  @Test(arguments: rules) func rule(_ text: String, _ literal: String, _ resolved: String) {
    #expect(Self.found(text) == [literal])
    #expect(Self.found(text, published: "2012-05-10") == [resolved.isEmpty ? literal : resolved])
  }

  static let none = [
    "Theresa May spoke.", "You may go.", "They march on.", "a march in town", "the second man", "Form 1040",
    "Windows 2000", "Call 555-2012.", "They won 3-2.", "it cost $2,012", "5 percent", "see page 2012", "Section 1999",
    "2012 people came", "12 boats", "the 24th", "at 10:30", "in 999", "in 2101", "in 12,012", "in 2012a", "February 30",
    "on April 31, 2020", "Feb. 29, 2021", "2021-02-29", "2021-13-01", "2012-3", "12012-05-03", "1995s", "19900s",
    "January 32", "January",
    "MAY I", "jan 5", "sunday", "monday morning", "He read The Sun.", "He read USA Today.", "", "in in in", "of 24",
    "in the May", "0000-00-00", "v2.2012",
  ]

  @Test(arguments: none) func noTime(_ text: String) {
    #expect(Self.found(text) == [])
    #expect(Self.found(text, published: "2012-05-10") == [])
  }

  static let several: [(String, [String])] = [
    ("from 1939 to 1945", ["1939 = 1939 1939"]),
    ("On May 3, 2012 and in June.", ["May 3, 2012 = 2012-05-03 2012-05-03", "June = XXXX-06 XXXX-06"]),
    ("January 24. 2020 was dry.", ["January 24 = XXXX-01-24 XXXX-01-24"]),
    ("Monday, Tuesday", ["Monday = XXXX-WXX-1 -", "Tuesday = XXXX-WXX-2 -"]),
    ("Friday, February 30", []),
  ]

  @Test(arguments: several) func text(_ text: String, _ expected: [String]) { #expect(Self.found(text) == expected) }

  @Test func everyRuleIsNamed() {
    let names = LexiconFile("time-rules.tsv", columns: 3).rows.map { $0.fields[0] }
    let used = Self.rules.flatMap { Self.mentions($0.0, published: nil).map(\.mention.rule) }
    #expect(Set(used) == Set(names))
    #expect(Set(names).count == names.count)
  }

  @Test func type() {
    #expect(Self.rules.allSatisfy { Self.mentions($0.0, published: nil).allSatisfy { $0.mention.type == .date } })
  }

  @Test func someSentences() {
    let analysis = EnglishModel.shared.analyze(Array("In 2001 it rained. In 2002 it froze. In 2003 it rained.".utf8))
    let found = TimeFinder.shared.find(in: analysis, sentences: 1..<2, published: nil)
    #expect(found.map { analysis.text($0.tokens) } == ["2002"])
  }
}
