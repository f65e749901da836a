// Dates as EDTF writes them.

import CalendarDates
import ChronicleTypes
import TestSupport
import Testing

@Suite struct EDTFTests {
  /// What is read is written again.
  @Test(arguments: [
    "2012", "2012-05", "2012-05-03", "0000", "0000-01-01", "-0044-03-15", "-0001", "9999-12-31", "2024-02-29",
    "XXXX", "XXXX-01-24", "XXXX-02-29", "XXXX-XX-24", "XXXX-12", "201X", "19XX", "1XXX", "20X0-10-02", "1985-XX-XX",
    "1985-XX", "1985-04-XX", "1560-XX-25", "1984-1X", "1984-11-2X", "2018-05-X0", "2004-06-X1", "-20XX", "-156X-12-25",
    "2012-21", "2012-22", "2012-23", "2012-24", "XXXX-21", "2012?", "2012-05~", "2012-05-03%", "-0044~", "2012-21?",
    "2012/2013", "2012-05/2012-06-03", "2012-05-03/..", "../2012-05-03", "2012/", "/2012", "../..", "/..", "../", "/",
    "2012-05-03/2012-05-03", "2012-06/2012-06", "2004-06-XX/2004-07-03", "1984~/2004-06?", "198X/199X", "2003-22/2004",
    "[..2010-04-20]", "[2010-04-20..]", "[..1984]", "[1760-12..]", "[..XXXX-04-20]", "[..-0044]", "[2012]", "{2012}",
    "[2012..2013]", "[2012,2013-05-03,2014..]", "{1667,1668,1670..1672}", "{..2012}", "[?2012,2013~]",
    "-XXXX", "-XXXX-12-XX", "?2012", "2012-05?-03", "2012?-05-03", "?2012-~05-%03", "2012~-05?-03%", "%2012-05~",
    "2012-25", "2012-33", "2012-36~", "2012-40", "2012-41", "Y170000002", "Y-170000002", "Y17E8", "Y-17E7",
    "1950S2", "-1859S5", "Y171010000S3", "Y3388E2S3", "Y17E8?",
    "2012-05-03T10:00:00", "2012-05-03T23:59:59Z", "-0044-03-15T10:00:00", "2012-05-03T10:00:00+02",
    "2012-05-03T10:00:00-00", "2012-05-03T10:00:00-03:30",
  ])
  func roundTrips(text: String) {
    #expect(EDTF(text)?.description == text)
  }

  @Test(arguments: [
    "", " ", "X", "12", "123", "12345", "XXXXX", "-0000", "+2012", "Y2012", "2012-", "2012-5", "2012-05-3",
    "2012-00", "2012-13", "2012-20", "2012-42", "2012-99", "2012-2X", "2012-05-00", "2012-05-32", "2012-05-4X",
    "2012-04-31", "2012-02-3X", "2011-02-29", "1900-02-29", "XXXX-02-30", "XXXX-04-31", "20X1-02-29", "2012-21-05",
    "2012-05-03-01", "2012/05/03", "2012.05.03", "20120503", "2012-05-03 ", " 2012", "2012 -05", "2012-05–03",
    "2012??", "2012-x5", "XXXX-xx-24", "２０１２", "2012\u{301}", "2012\u{0}",
    "2012-05T10:00:00", "2012-05-03T10:00", "2012-05-03T24:00:00", "2012-05-03T10:60:00", "2012-05-03T10:00:60",
    "2012-05-03t10:00:00", "2012-05-03T10:00:00z", "2012-05-03T10:00:00+24", "2012-05-03T10:00:00+1",
    "2012-05-03T10:00:00+01:60", "2012-05-03?T10:00:00", "2012-05-XXT10:00:00", "T10:00:00", "2012-05-03T10:00:00/2013",
    "Y2012", "Y0170000002", "Y170000002-01", "Y17E", "Y17E99", "Y0E5", "YE5", "1950S", "1950S0", "1950S02", "195XS2",
    "1950S2-01", "Y99999999999999999999", "Y-61000/-2000", "1950S2/1960", "2012-37-01",
    "..", "2012..", "..2012", "2012/2013/2014", "2012//2013", "NONE/2012", "2012/unknown", "2012/...",
    "[]", "[..]", "[2012", "2012]", "[..2012", "[...2012]", "[..2012..]", "[2012,]", "[,2012]", "[2012}", "{2012]",
    "{}",
    "[2012, 2013]", "[2013..2012]", "[2012/2013]", "[[..2012]]", "[ ..2012]", "[..2012-13]", "yesterday", "24 January",
  ])
  func noDates(text: String) {
    #expect(EDTF(text) == nil)
  }

  @Test(arguments: [
    "2013/2012", "2012-06/2012-05", "2012-05-04/2012-05-03", "2012-05-03/2011", "2012-06-11/2012-06", "2012-02/2012",
    "2012-24/2012-21", "2012-12-05/2012-XX-01", "199X/198X", "0001/-0001", "-1000/-2000", "2004-06-11%/2004-06~",
  ])
  func reversedIntervals(text: String) {
    #expect(EDTF(text) == nil)
  }

  @Test(arguments: [
    ("2012", "2012-01-01", "2012-12-31"),
    ("2012-02", "2012-02-01", "2012-02-29"),
    ("2012-05-03", "2012-05-03", "2012-05-03"),
    ("2012-05-03?", "2012-05-03", "2012-05-03"),
    ("201X", "2010-01-01", "2019-12-31"),
    ("19XX", "1900-01-01", "1999-12-31"),
    ("-004X", "-0049-01-01", "-0040-12-31"),
    ("-000X", "-0009-01-01", "-0001-12-31"),
    ("2012-XX", "2012-01-01", "2012-12-31"),
    ("2012-1X", "2012-10-01", "2012-12-31"),
    ("2012-0X", "2012-01-01", "2012-09-30"),
    ("2012-X2", "2012-02-01", "2012-12-31"),
    ("2012-02-XX", "2012-02-01", "2012-02-29"),
    ("2012-02-2X", "2012-02-20", "2012-02-29"),
    ("2011-02-X9", "2011-02-09", "2011-02-19"),
    ("2012-XX-24", "2012-01-24", "2012-12-24"),
    ("2012-XX-31", "2012-01-31", "2012-12-31"),
    ("20XX-02-29", "2000-02-29", "2096-02-29"),
    ("2012-21", "2012-03-01", "2012-05-31"),
    ("2012-22", "2012-06-01", "2012-08-31"),
    ("2012-23", "2012-09-01", "2012-11-30"),
    ("2011-24", "2011-12-01", "2012-02-29"),
    ("2012-25", "2012-03-01", "2012-05-31"),
    ("2012-30", "2012-12-01", "2013-02-28"),
    ("2012-33", "2012-01-01", "2012-03-31"),
    ("2012-35", "2012-07-01", "2012-09-30"),
    ("2012-38", "2012-05-01", "2012-08-31"),
    ("2012-40", "2012-01-01", "2012-06-30"),
    ("2012-41", "2012-07-01", "2012-12-31"),
    ("1950S2", "1900-01-01", "1999-12-31"),
    ("1950S9", "1950-01-01", "1950-12-31"),
    ("-1950S3", "-1959-01-01", "-1950-12-31"),
    ("2012-05-03T10:00:00Z", "2012-05-03", "2012-05-03"),
    ("[2012,2010-05..2011]", "2010-05-01", "2012-12-31"),
    ("{2012,2014-05}", "2012-01-01", "2014-05-31"),
    ("[2012,2014..]", "2012-01-01", nil),
    ("[2012,XXXX-01]", nil, nil),
    ("2012/2014", "2012-01-01", "2014-12-31"),
    ("2012-05-03/2012-06", "2012-05-03", "2012-06-30"),
    ("2012-05-03/..", "2012-05-03", nil),
    ("2012-05-03/", "2012-05-03", nil),
    ("../2012-05", nil, "2012-05-31"),
    ("/2012-05", nil, "2012-05-31"),
    ("../..", nil, nil),
    ("[..2010-04-20]", nil, "2010-04-20"),
    ("[..2010-04]", nil, "2010-04-30"),
    ("[2010-04..]", "2010-04-01", nil),
    ("XXXX", nil, nil),
    ("XXXX-01-24", nil, nil),
    ("XXXX-21", nil, nil),
    ("[..XXXX-01-24]", nil, nil),
    ("XXXX-01-24/2012", nil, "2012-12-31"),
  ])
  func bounds(text: String, earliest: String?, latest: String?) {
    let date = EDTF(text)
    #expect(date?.earliest?.description == earliest)
    #expect(date?.latest?.description == latest)
    #expect((date?.isBounded ?? false) == (earliest != nil || latest != nil))
  }

  @Test func parts() throws {
    guard case .date(let date)? = EDTF("XXXX-01-24~") else { throw Failed() }
    #expect(date.year == .unknownYear)
    #expect(date.month == 1)
    #expect(date.day == 24)
    #expect(date.qualifier == .approximate)
    #expect(EDTF("[..2010]") == .notAfter(.init(year: 2010)))
    #expect(EDTF("[2010..]") == .notBefore(.init(year: 2010)))
    #expect(EDTF("2010/") == .interval(from: .date(.init(year: 2010)), to: .unknown))
    #expect(EDTF("../2010") == .interval(from: .open, to: .date(.init(year: 2010))))
  }

  /// Numbers that no string gives are no days, and print nothing but digits.
  @Test(arguments: [Int.min, .min + 1, -1_000_000_000_000_000, 1_000_000_000_000_000, .max])
  func yearsOutOfReach(year: Int) {
    let date = EDTF.Date(year: year)
    #expect(date.earliest == nil && date.latest == nil)
    #expect(CalendarDay(year: year, month: 2, day: 29) == nil)
    #expect(date.description.allSatisfy { $0.isNumber || $0 == "-" })
  }

  struct Failed: Error {}

  /// Days that a date of unspecified digits allows lie within its bounds, and the bounds are such days.
  @Test func boundsOfRandomDigits() throws {
    var dice = Dice(seed: 3)
    var count = 0
    for _ in 0..<4000 {
      let day = CalendarDay(number: Int.random(in: -40_000...40_000, using: &dice))
      let exact = day.description
      let vague = String(exact.map { $0 != "-" && Int.random(in: 0..<3, using: &dice) == 0 ? "X" : $0 })
      let date = try #require(EDTF(vague), "\(vague)")
      guard let earliest = date.earliest, let latest = date.latest else {
        #expect(vague.hasPrefix("XXXX"))
        continue
      }
      count += 1
      #expect((earliest...latest).contains(day), "\(vague) of \(exact)")
      for end in [earliest, latest] {
        #expect(zip(end.description, vague).allSatisfy { $0 == $1 || $1 == "X" }, "\(vague): \(end)")
      }
    }
    #expect(count > 3000)
  }

  @Test func randomStrings() {
    var dice = Dice(seed: 5)
    let alphabet = Array("0123456789XX--//..[]{}?~%, TYESZ:+é\u{0}".unicodeScalars)
    var found = 0
    for round in 0..<60_000 {
      var text = dice.text(of: alphabet, count: Int.random(in: 0...14, using: &dice))
      if round % 2 == 0 {
        // A date with one place changed comes nearer to the edges.
        var scalars = Array("2012-05-03/2012-06-0X".unicodeScalars.prefix(Int.random(in: 0...21, using: &dice)))
        if let place = scalars.indices.randomElement(using: &dice), let new = alphabet.randomElement(using: &dice) {
          scalars[place] = new
        }
        text = String(String.UnicodeScalarView(scalars))
      }
      guard let date = EDTF(text) else { continue }
      found += 1
      #expect(date.description == text)
      if let earliest = date.earliest, let latest = date.latest { #expect(earliest <= latest, "\(text)") }
    }
    #expect(found > 1000)
  }
}
