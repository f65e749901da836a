// The days of an event: what a date can mean, and what the order leaves of it.

import CalendarDates
import ChronicleTypes
import TestSupport
import Testing

@Suite struct EventDaysTests {
  private func days(_ date: String?, _ from: String? = nil, _ to: String? = nil) -> EventDays {
    var days = EventDays(date.flatMap { EDTF($0) })
    days.narrow(notBefore: from.flatMap { CalendarDay($0) }, notAfter: to.flatMap { CalendarDay($0) })
    return days
  }

  /// Date, first and last day that are proved → the days that are left.
  @Test(
    arguments: [
      ("2020-05", nil, nil, "2020-05-01 2020-05-31"), ("2020-05", nil, "2020-05-03", "2020-05-01 2020-05-03"),
      ("2020-05", "2020-05-20", nil, "2020-05-20 2020-05-31"),
      ("2020-05", "2020-05-03", "2020-05-03", "2020-05-03 2020-05-03"),
      ("2020-05", "2020-04-01", "2020-08-01", "2020-05-01 2020-05-31"),
      ("[..2020-05-03]", "2020-04-30", nil, "2020-04-30 2020-05-03"), ("[2020-05-03..]", nil, nil, "2020-05-03 –"),
      ("XXXX-01-24", nil, nil, "– –"), (nil, nil, nil, "– –"),
      // What leaves no day contradicts the date, which stays as it is told.
      ("2020-05", "2020-06-01", nil, "2020-05-01 2020-05-31"), ("[2020-05-03..]", nil, "2020-04-01", "2020-05-03 –"),
      ("2020-05", "2020-05-20", "2020-05-10", "2020-05-01 2020-05-31"),
    ] as [(String?, String?, String?, String)])
  func narrowing(date: String?, from: String?, to: String?, left: String) {
    func words(_ days: EventDays) -> String {
      "\(days.earliest?.description ?? "–") \(days.latest?.description ?? "–")"
    }
    let days = days(date, from, to)
    #expect(words(days) == left)
    #expect(days.date == date.flatMap { EDTF($0) })
    #expect(days.isNarrowed == (left != words(self.days(date))))
    #expect(days.isBounded == (left != "– –"))
  }

  /// How vague a date is does not change where other events leave one day of it.
  @Test func vague() {
    #expect(days("2020-05", "2020-05-03", "2020-05-03").isVague && days("[..2020-05-03]").isVague)
    #expect(!days("2020-05-03").isVague && !days("2020-05-03?").isVague && !days("2020-05-03T10:30:00").isVague)
  }

  @Test func contains() throws {
    let day = try #require(CalendarDay("2020-05-03"))
    #expect(days("2020-05").contains(day) && days("[..2020-05-03]").contains(day) && days(nil).contains(day))
    #expect(!days("2020-05", "2020-05-04").contains(day) && !days("[2020-05-04..]").contains(day))
  }

  /// What an event is told as → its date as a chronicle of many reports takes it.
  @Test func implied() throws {
    let day = try #require(CalendarDay("2020-05-06"))
    func days(_ implied: ImpliedTime?, _ kind: Event.Kind, _ date: EDTF? = nil) -> String {
      let days = EventDays(date, text: nil, implied: implied, of: kind)
      return "\(days.date?.description ?? "–") \(days.reason?.rawValue ?? "–")"
    }
    #expect(days(.reported(day), .incident) == "[..2020-05-06] published")
    #expect(days(.reported(day), .statement) == "2020-05-06? published")
    #expect(days(.told(day), .incident) == "2020-05-06? telling")
    #expect(days(.past(day), .statement) == "[..2020-05-06] tense")
    #expect(days(.future(day), .incident) == "[2020-05-07..] tense")
    #expect(days(.lasting(day), .incident) == "– –" && days(nil, .statement) == "– –")
    #expect(days(.reported(day), .incident, EDTF("2012")) == "2012 words")
  }

  /// “In May 2020”, but before something of 3 May: not what happened from 10 May on.
  @Test func selection() throws {
    var arrest = Harbor.event("e1", .incident, "arrest", "Police arrested Ada Novak.", "d1", "2020-05")
    func isFound(since: String? = nil, until: String? = nil) -> Bool {
      var query = ChronicleQuery()
      query.since = since.flatMap { EDTF($0) }
      query.until = until.flatMap { EDTF($0) }
      return !Selection(query, in: Chronicle(events: [arrest])).events.isEmpty
    }
    #expect(isFound(since: "2020-05-10") && isFound(until: "2020-05-01"))
    arrest.days.narrow(notBefore: CalendarDay("2020-05-02"), notAfter: CalendarDay("2020-05-03"))
    #expect(isFound(since: "2020-05-03") && isFound(until: "2020-05-02"))
    #expect(!isFound(since: "2020-05-04") && !isFound(since: "2020-05-10") && !isFound(until: "2020-05-01"))
  }
}
