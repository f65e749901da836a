// Dates at the edges of the format: what is read can be printed, bounded, compared and intersected.

import CalendarDates
import TestSupport
import Testing

@Suite struct EDTFFuzzTests {
  private static let years = [
    "0000", "-0000", "0001", "-0001", "9999", "-9999", "000X", "-000X", "X000", "-X000", "-00XX", "-XXX0", "XXXX",
    "-XXXX", "2012", "201X", "0000S1", "-0001S1", "9999S15", "1950S2", "Y10000", "Y-10000", "Y99999", "Y0E0", "Y1E0",
    "Y17E8", "Y-17E7", "Y9E13", "Y1E14", "Y-1E14", "Y1E15", "Y99999999999999", "Y100000000000000", "Y-100000000000000",
    "Y100000000000001", "Y9223372036854775807", "Y-9223372036854775808", "Y100000000000000S1",
    "Y-100000000000000S15", "Y1E14S1", "Y1E14S999999999999999",
  ]
  private static let months = [
    "-00", "-01", "-02", "-12", "-13", "-XX", "-0X", "-X2", "-21", "-24", "-30", "-32", "-36", "-41", "-99",
  ]
  private static let days = ["-00", "-01", "-28", "-29", "-30", "-31", "-XX", "-X9", "-3X", "-99"]
  private static let times = ["T00:00:00", "T23:59:59Z", "T10:00:00-23:59"]

  /// A string that is a date, or nearly one.
  private static func text(_ dice: inout Dice) -> String {
    func some(_ parts: [String], _ chance: Double = 1) -> String {
      Double.random(in: 0..<1, using: &dice) < chance ? parts.randomElement(using: &dice) ?? "" : ""
    }
    func date() -> String {
      let marks = ["?", "~", "%"]
      var text = some(marks, 0.2) + some(years) + some(marks, 0.2)
      guard Bool.random(using: &dice) else { return text }
      text += some(months) + some(marks, 0.2)
      return Bool.random(using: &dice) ? text + some(days) + some(marks, 0.2) : text
    }
    switch Int.random(in: 0..<10, using: &dice) {
    case 0: return date() + "/" + date()
    case 1: return some([date() + "/..", "../" + date(), date() + "/", "/" + date()])
    case 2: return "[" + date() + ".." + date() + "]"
    case 3: return "{" + date() + "," + date() + "}"
    case 4: return some(["[.." + date() + "]", "[" + date() + "..]"])
    case 5: return date() + some(times)
    default: return date()
    }
  }

  private static func dates(_ count: Int, seed: UInt64) -> [EDTF] {
    var dice = Dice(seed: seed)
    var dates: [EDTF] = []
    while dates.count < count {
      let text = text(&dice)
      guard let date = EDTF(text) else { continue }
      #expect(date.description == text)
      dates.append(date)
    }
    return dates
  }

  @Test(arguments: 0..<40) func bounds(seed: UInt64) {
    for date in Self.dates(50, seed: seed) {
      #expect((0...2).contains(date.level))
      guard let first = date.earliest, let last = date.latest else { continue }
      #expect(first <= last, "\(date)")
      #expect(date.contains(date), "\(date)")
    }
  }

  /// What two dates share can be written and read, and is the same from both sides.
  @Test(arguments: 0..<40) func pairs(seed: UInt64) {
    let dates = Self.dates(10, seed: seed)
    for a in dates {
      for b in dates {
        #expect(!(a.isBefore(b) && b.isBefore(a)), "\(a), \(b)")
        let both = a.intersection(b)
        #expect(both == b.intersection(a), "\(a), \(b)")
        guard let both else { continue }
        #expect(EDTF(both.description) == both, "\(a), \(b): \(both)")
        if a.contains(b) { #expect(!a.isBefore(b) && !b.isBefore(a), "\(a), \(b)") }
      }
    }
  }

  /// Sorting has one outcome: the order is strict, and what is not told apart by it is one date.
  @Test(arguments: 0..<40) func order(seed: UInt64) {
    let dates = Self.dates(12, seed: seed)
    for a in dates {
      #expect(!(a < a))
      for b in dates {
        #expect(a == b || (a < b) != (b < a), "\(a), \(b)")
        for c in dates where a < b && b < c { #expect(a < c, "\(a), \(b), \(c)") }
      }
    }
    #expect(dates.sorted() == Array(dates.reversed()).sorted())
  }
}
