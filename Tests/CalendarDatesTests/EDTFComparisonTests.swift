// How dates lie to each other.

import CalendarDates
import ChronicleTypes
import TestSupport
import Testing

@Suite struct EDTFComparisonTests {
  /// Wide, narrow.
  @Test(arguments: [
    ("2012", "2012-05"), ("2012", "2012-05-03"), ("2012", "2012-22"), ("201X", "2012"), ("20XX", "201X"),
    ("2012-05-XX", "2012-05-03"), ("2012-35", "2012-08"), ("2012-40", "2012-33"), ("1950S2", "1984"),
    ("XXXX-01-24", "2012-01-24"), ("XXXX-01", "2012-01-24"), ("156X-12-25", "1563-12-25"), ("-004X", "-0043-03-15"),
    ("2012-05-03/..", "2013"), ("../2012", "1999-12"), ("../..", "2012"), ("../..", "../2012"),
    ("2012/2014", "2013/2014"),
    ("2012-05-03/", "2012-05-03"), ("[..2012]", "1999"), ("[2012..]", "2012-05-03/.."), ("{2010,2014}", "2012"),
    ("2012-05-03", "2012-05-03T10:00:00Z"), ("201X", "2012-05-03/2013-01"), ("2012-05-03", "2012-05-03"),
  ])
  func contains(wide: String, narrow: String) throws {
    let (wide, narrow) = try (#require(EDTF(wide)), #require(EDTF(narrow)))
    #expect(wide.contains(narrow))
    #expect(
      wide == narrow || wide.latest == narrow.latest && wide.earliest == narrow.earliest || !narrow.contains(wide))
    #expect(wide.intersection(narrow) == narrow || wide.intersection(narrow)?.earliest == narrow.earliest)
  }

  @Test(arguments: [
    ("2012", "2013"), ("2012-05", "2012"), ("2012", "2012-24"), ("XXXX-01-24", "2012-01-25"), ("XXXX-01-24", "2012"),
    ("156X-12-25", "1563-12-24"), ("156X-12-25", "1563"), ("2012-05-03/..", "2012"), ("2012-05-03/", "2013"),
    ("2012", "2012/.."), ("2012", "[2012..]"), ("2012", "XXXX"), ("2012", "2012/"), ("[..2012]", "2013"),
    ("2012/2013", "2012/.."),
  ])
  func containsNot(a: String, b: String) throws {
    #expect(try !(#require(EDTF(a))).contains(#require(EDTF(b))))
  }

  @Test(arguments: [
    ("XXXX-01-24", "2012", "2012-01-24"), ("XXXX-01-24", "2012-01", "2012-01-24"), ("201X", "XXX2", "2012"),
    ("2012-XX-24", "2012-01", "2012-01-24"), ("2012-05~", "2012?", "%2012-~05"),
    ("2012~", "2012-05-03~", "2012~-05-03~"),
    ("2012/2014", "2013-06/..", "2013-06-01/2014-12-31"), ("2012-05-03/2012-06", "2012-06-30/2013", "2012-06-30"),
    ("2012-35", "2012-08-15/2013", "2012-08-15/2012-09-30"), ("../2012", "2012/..", "2012-01-01/2012-12-31"),
    ("[..2012]", "[2010..]", "2010-01-01/2012-12-31"), ("../2012", "../2013", "../2012"),
    ("../2012", "../..", "../2012"),
  ])
  func intersection(a: String, b: String, both: String) throws {
    let (x, y) = try (#require(EDTF(a)), #require(EDTF(b)))
    if a.contains("~") {
      // What doubts the parts have is told by the qualifiers.
      guard case .date(let date)? = x.intersection(y), case .date(let expected)? = EDTF(both) else { throw Failed() }
      #expect(date.qualifiers == expected.qualifiers)
    } else {
      #expect(x.intersection(y)?.description == both)
    }
    #expect(x.intersects(y))
  }

  @Test(arguments: [
    ("2012", "2013"), ("XXXX-01-24", "XXXX-01-25"), ("XXXX-01-24", "2012-02"), ("XXXX-02-29", "2011"),
    ("2012-05-03/..", "../2012-05-02"), ("2012-33", "2012-34"), ("-0044", "0044"), ("1950S2", "2012"),
    ("-000X", "-X000"), ("-000X-05", "-XXX0"), ("-000X", "0000"),
  ])
  func apart(a: String, b: String) throws {
    let (x, y) = try (#require(EDTF(a)), #require(EDTF(b)))
    #expect(x.intersection(y) == nil)
    #expect(y.intersection(x) == nil)
  }

  @Test func order() {
    let sorted = [
      "-0044", "[..1999]", "1999", "2012", "2012-01", "2012-01-01", "2012-01-01T10:00:00", "2012-05/2012-06", "2012-05",
    ]
    #expect(sorted.compactMap { EDTF($0) }.sorted().map(\.description).first == "-0044")
    let days = ["2012-05-03", "2012-05-03T10:00:00", "2012-05", "2012", "2013", "XXXX-01-24"].compactMap { EDTF($0) }
    #expect(
      days.sorted().map(\.description) == [
        "2012", "2012-05", "2012-05-03", "2012-05-03T10:00:00", "2013", "XXXX-01-24",
      ])
    #expect(EDTF("2012")!.isBefore(EDTF("2013")!))
    #expect(!EDTF("2012")!.isBefore(EDTF("2012-05")!))
    #expect(!EDTF("2012/..")!.isBefore(EDTF("2013")!))
    #expect(!EDTF("XXXX-01-24")!.isBefore(EDTF("2013")!))
  }

  @Test(arguments: [
    ("2012?", "?", "", ""), ("?2012-05", "?", "", ""), ("2012-05?-03", "?", "?", ""), ("2012-?05-03", "", "?", ""),
    ("2012~-05-03?", "%", "?", "?"), ("2012-05-%03", "", "", "%"),
  ])
  func qualifiers(text: String, year: String, month: String, day: String) throws {
    guard case .date(let date)? = EDTF(text) else { throw Failed() }
    let found = date.qualifiers
    #expect([found.year, found.month, found.day].map(\.rawValue) == [year, month, day])
  }

  struct Failed: Error {}

  /// Random dates of all forms: what both share is symmetric, lies in both, and is found again.
  @Test func intersectionsOfRandomDates() throws {
    var dice = Dice(seed: 11)
    func date(_ dice: inout Dice) -> String {
      let day = CalendarDay(number: Int.random(in: 14_000...16_000, using: &dice)).description
      var text = String(day.prefix([4, 7, 10].randomElement(using: &dice)!))
      if Int.random(in: 0..<3, using: &dice) == 0 {
        text = String(text.map { $0 != "-" && Int.random(in: 0..<3, using: &dice) == 0 ? "X" : $0 })
      }
      return text
    }
    var shared = 0
    for _ in 0..<20_000 {
      let texts = (0..<2).map { _ -> String in
        switch Int.random(in: 0..<7, using: &dice) {
        case 0: date(&dice) + "/" + date(&dice)
        case 1: "../" + date(&dice)
        case 2: date(&dice) + "/.."
        case 3: "[" + date(&dice) + ".." + "]"
        case 4: date(&dice).prefix(4) + "-\(Int.random(in: 21...41, using: &dice))"
        default: date(&dice)
        }
      }
      guard let a = EDTF(texts[0]), let b = EDTF(texts[1]) else { continue }
      let both = a.intersection(b)
      #expect(both == b.intersection(a), "\(texts)")
      #expect(a.intersection(a) == a)
      #expect(a.contains(a))
      if let first = a.earliest, let last = a.latest { #expect(first <= last) }
      #expect(!(a.isBefore(b) && b.isBefore(a)))
      #expect(!(a.isBefore(b) && both != nil), "\(texts)")
      #expect((a < b) != (b < a) || a == b)
      guard let both else { continue }
      shared += 1
      #expect(EDTF(both.description) == both, "\(texts): \(both)")
      if let first = both.earliest, let bound = a.earliest { #expect(first >= bound, "\(texts): \(both)") }
      if let last = both.latest, let bound = a.latest { #expect(last <= bound, "\(texts): \(both)") }
    }
    #expect(shared > 2000)
  }
}
