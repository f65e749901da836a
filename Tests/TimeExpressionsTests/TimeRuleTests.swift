// The rules and the data behind them.
import CalendarDates
import ChronicleTypes
import Linguistics
import Testing

@testable import TimeExpressions

@Suite struct TimeRuleTests {
  static func found(_ text: String, published: String? = "2012-05-10", genre: TimeGenre? = nil) -> [TimeMention] {
    TimeFinder.english.find(
      in: Language.english.analyze(text), published: published.flatMap { EDTF($0) }, genre: genre)
  }

  /// Above each rule stands what it reads; alone or in a sentence it does.
  @Test(arguments: TimeFinder.rules(of: .english).filter { $0.meaning != TimeForm.nothing.meaning })
  func example(of rule: TimeFinder.Rule) {
    for example in rule.example.split(separator: "; ") {
      let texts = [
        "\(example)", "It was \(example).", "It began \(example) again.", "In May 1950 it grew by \(example), he said.",
        "In the third quarter of 1988 it grew; \(example) it fell.", "It grew \(example) more.",
        "They met on \(example).", "0915 It rains.\n\n1020 It snows.\n\n\(example) It stops.",
      ]
      let rules = texts.flatMap { Self.found($0) + Self.found($0, genre: .narrative) }.map {
        $0.rule.prefix { $0 != " " }
      }
      #expect(rules.contains(rule.name[...]), "“\(example)” is read by \(Set(rules).sorted())")
    }
    #expect(!rule.example.isEmpty)
  }

  @Test(arguments: TimeFinder.rules(of: .english).filter { $0.meaning == TimeForm.nothing.meaning })
  func counterexample(of rule: TimeFinder.Rule) {
    for example in rule.example.split(separator: "; ") {
      #expect(Self.found(String(example)).isEmpty, "\(example)")
    }
  }

  @Test func namesAreDistinct() {
    #expect(Set(TimeFinder.rules(of: .english).map(\.name)).count == TimeFinder.rules(of: .english).count)
  }

  // MARK: Anchors and what the words say

  /// Text; then literal, value, anchor and rule of its last expression.
  static let anchors: [(String, String, String, TimeExpression.Anchor?, String)] = [
    ("on January 24", "XXXX-01-24", "2012-01-24", .publication, "date.day last-before-publication"),
    ("on Friday", "XXXX-WXX-5", "2012-05-04", .publication, "date.weekday last-before-publication"),
    ("until Friday", "XXXX-WXX-5", "2012-05-11", .publication, "date.weekday next-after-publication"),
    ("yesterday", "published-P1D", "2012-05-09", .publication, "date.relative-day publication"),
    ("two years ago", "published-P2Y", "2010", .publication, "shift.ago publication"),
    ("last week", "published-P1W", "2012-W18", .publication, "date.step-unit publication"),
    (
      "until 15:00 GMT Saturday", "XXXX-WXX-6T15:00+00:00", "2012-05-12T15:00", .publication,
      "date.clock-day next-after-publication"
    ),
    (
      "5 p.m. EST Tuesday", "XXXX-WXX-2T17:00-05:00", "2012-05-08T17:00", .publication,
      "date.clock-day last-before-publication"
    ),
    ("in 2011", "2011", "2011", nil, "date.year"),
    (
      "On 5 May 1945 it ended. Two days later he left.", "mention+P2D", "1945-05-07", .mention(0),
      "shift.later last-mention"
    ),
    (
      "In May 1945 it ended. The next month he left.", "mention+P1M", "1945-06", .mention(0),
      "date.mention-unit last-mention"
    ),
    ("two days after the crash", "event+P2D", "P2D", .event, "event.count event"),
    ("the day before the crash", "event-P1D", "XXXX-XX-XX", .event, "event.unit event"),
    (
      "Profit rose in the first quarter from a year earlier.", "mention-P1Y", "2011-Q1", .mention(0),
      "shift.later as-compared"
    ),
    ("seen 28/8/2015 and 3/9/2015", "2015-09-03", "2015-09-03", nil, "date.numeric day-first"),
  ]

  @Test(arguments: anchors)
  func anchor(_ text: String, _ literal: String, _ value: String, _ anchor: TimeExpression.Anchor?, _ rule: String)
    throws
  {
    let time = try #require(Self.found(text).last)
    #expect(time.literal == literal)
    #expect(time.value == value)
    #expect(time.anchor == anchor)
    #expect(time.rule == rule)
  }

  /// What recurs has its count and which of them.
  @Test(
    arguments: [
      ("twice a week", "P1W", "2X", nil), ("three times a day", "P1D", "3X", nil),
      ("every Tuesday", "XXXX-WXX-2", nil, "EVERY"),
      ("every other Tuesday", "XXXX-WXX-2", nil, "EVERY OTHER"), ("each year", "P1Y", nil, "EACH"),
      ("daily", "P1D", nil, nil),
    ] as [(String, String, String?, String?)])
  func recurring(_ text: String, _ value: String, _ frequency: String?, _ quantifier: String?) throws {
    let time = try #require(Self.found(text).last)
    #expect(time.type == .set && time.value == value && time.frequency == frequency && time.quantifier == quantifier)
  }

  /// Two numbers are both kept.
  @Test func lengthBetween() {
    #expect(Self.found("between 12 and 18 months").map(\.literal) == ["P12M/P18M"])
  }

  /// Every policy that a rule names is explained.
  @Test func policies() {
    let known = Set(WordLists.english.file("time-policies.tsv", columns: 2).rows.map { $0.fields[0] })
    let groups = [DayCorpus.lines, MonthCorpus.lines, WeekdayCorpus.lines, NumericCorpus.lines, NarrativeCorpus.lines]
    let used = Set(
      groups.flatMap { $0 }.flatMap {
        $0.mentions.flatMap { $0.mention.rule.split(separator: " ").dropFirst().map(String.init) }
      })
    #expect(used.subtracting(known) == [])
    #expect(used.count > 10)
  }

  // MARK: The text

  /// Without a publication date no value holds a year that the text does not write: the clock is never read.
  @Test func clock() {
    let text =
      "On May 5, in June, on Sunday, yesterday, today, tonight, next week, two years ago, on 1 January, since March."
    let found = Self.found(text, published: nil)
    #expect(found.count == 10)
    #expect(found.allSatisfy { $0.edtf?.isBounded != true })
    #expect(found.allSatisfy { !$0.value.contains(/[0-9]{4}/) })
  }

  static let history = "In 1939 it began. In 1940 it spread. In 1941 it grew. In 1942 it turned. In 1943 it froze. "

  @Test func genres() {
    func last(_ text: String) -> String? {
      Self.found(text + "On 8 May peace came.", published: "2020-05-01").last?.value
    }
    #expect(last(Self.history) == "1943-05-08")
    #expect(last(Self.history + "On Friday and on Monday she spoke of it yesterday. ") == "2020-05-08")
    #expect(last("In 2019 and in 2020 it came. ") == "2020-05-08")
    #expect(last("In 1939 it began. ") == "2020-05-08")
  }

  @Test func someSentences() {
    let analysis = Language.english.analyze("In 2001 it rained. In 2002 it froze. In 2003 it rained.")
    let found = TimeFinder.english.find(in: analysis, sentences: 1..<2, published: nil)
    #expect(found.map { analysis.text($0.tokens) } == ["2002"])
  }

  @Test func inOrderWithoutOverlap() {
    for line in [DayCorpus.lines, RangeCorpus.lines, ClockCorpus.lines].flatMap({ $0 }) {
      let ranges = line.mentions.map(\.mention.tokens)
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(line.text)")
    }
  }

  /// Numbers without end, and shapes that nobody writes: something or nothing is found, and the program goes on.
  @Test(arguments: [
    "It lasted a" + String(repeating: " hundred", count: 60) + " years.",
    "a" + String(repeating: " thousand", count: 30) + " days ago",
    String(repeating: "nine ", count: 500) + "years", "99999999999999999999 years ago", "65,000,000 years ago",
    "FY99999999999999", "on 99/99/9999", "28/8/0000", "in the 0th quarter", "0 days ago", "the 0th century BC",
    String(repeating: "5-", count: 2_000) + "5", String(repeating: "3/", count: 2_000) + "3", "in 0000 BC",
    "1 million years BC",
    String(repeating: "May ", count: 3_000), String(repeating: "the ", count: 3_000) + "year", "the 9999999th century",
  ])
  func hostile(_ text: String) {
    for published in [nil, "2012-05-10", "0001-01-01", "9999-12-31"] {
      for time in Self.found(text, published: published) {
        #expect(time.edtf.map { EDTF($0.description) == $0 } ?? true, "\(time)")
        #expect(!time.value.isEmpty)
      }
    }
  }

  @Test func manyDates() {
    let found = Self.found(String(repeating: "On May 3 it rained in 2012. ", count: 8_000))
    #expect(found.count == 16_000)
  }

  /// Every TIMEX3 of a calendar date agrees with its EDTF.
  @Test func valueAndDate() {
    for line in [DayCorpus.lines, MonthCorpus.lines, YearCorpus.lines, HolidayCorpus.lines].flatMap({ $0 }) {
      for (words, time) in line.mentions where time.value.wholeMatch(of: /[0-9]{4}(-[0-9]{2}){0,2}/) != nil {
        let date = time.edtf.map { $0.description.replacing("~", with: "") }
        #expect(date == time.value, "\(words)")
      }
    }
  }
}
