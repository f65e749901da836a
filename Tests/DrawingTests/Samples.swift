// Chronicles to draw.

import CalendarDates
import ChronicleTypes
import Testing

/// A chronicle for the tests, and what it is called in their results.
struct Sample: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var chronicle: Chronicle

  init(_ name: String, actors: [String], events: [Event]) {
    testDescription = name
    var events = events
    for i in events.indices { events[i].order = i + 1 }
    chronicle = Chronicle(
      documents: (0..<3).map { Document.Source(id: "d\($0)", path: "reports/\($0).txt") },
      actors: actors.enumerated().map {
        Actor(id: "a\($0)", name: $1, type: .organization, aliases: [], evidence: [])
      }, events: events)
  }
}

/// An event of an actor; without a number nobody is named.
func event(
  _ number: Int, _ date: String?, by actor: Int? = 0, _ text: String = "A short text that says what came to pass.",
  isIncident: Bool = false, _ fill: (inout Event) -> Void = { _ in }
) -> Event {
  var event = Event(
    id: "e\(number)", kind: isIncident ? .incident : .statement, type: isIncident ? "attack" : "indirect", text: text,
    document: "d\(number % 3)", span: TextSpan(start: 0, end: 5), line: number + 1, trigger: nil, rule: "by hand")
  event.days = EventDays(date.flatMap { EDTF($0) })
  event.salience = Double(number % 100) / 100
  if isIncident { event.status = .alleged } else { event.stance = .say }
  if let actor { event.actors = [.init(id: "a\(actor)", role: isIncident ? .agent : .speaker)] }
  fill(&event)
  return event
}

extension Sample {
  static let names = (0..<30).map { "Authority \($0)" }

  static func day(_ number: Int) -> String { CalendarDay(number: 15_000 + number).description }

  static let ordinary: [Sample] = [
    Sample("nothing", actors: [], events: []),
    Sample("one day", actors: names, events: [event(0, "2012-05-03")]),
    Sample("one undated", actors: names, events: [event(0, nil)]),
    Sample("one without a year", actors: names, events: [event(0, "XXXX-01-24", isIncident: true)]),
    Sample("only dated", actors: names, events: (0..<24).map { event($0, day($0 * 9), by: $0 % 5) }),
    Sample("only undated", actors: names, events: (0..<24).map { event($0, nil, by: $0 % 5, isIncident: $0 % 3 == 0) }),
    Sample(
      "mixed", actors: names,
      events: [
        "1984", "2012", "2012-05", "2012-05-03", "2012-05-03", "2012-05-03/2012-07", "2012-05-03/..", "[..2010-04-20]",
        "[2014..]", "201X", "2013-22", "2013?", "XXXX-01-24", "XXXX-02", nil, nil,
      ].enumerated().map { event($0, $1, by: $0 % 4 == 3 ? nil : $0 % 4, isIncident: $0 % 2 == 0) }),
    Sample(
      "many", actors: names,
      events: (0..<400).map { event($0, $0 % 3 == 0 ? nil : day($0 * 2), by: $0 % 20, isIncident: $0 % 4 == 0) }),
    Sample(
      "shared", actors: names,
      events: (0..<12).map { number in
        event(number, day(number * 30), by: number % 3) {
          $0.actors += [.init(id: "a\((number + 1) % 3)", role: .addressee), .init(id: "a5", role: .other)]
          $0.via = ["a4"]
        }
      }),
  ]

  /// What crowds a sheet.
  static let crowded: [Sample] = [
    Sample("all on one day", actors: names, events: (0..<30).map { event($0, "2012-05-03", by: $0 % 2) }),
    Sample("three days", actors: names, events: (0..<3).map { event($0, day($0)) }),
    Sample("two weeks", actors: names, events: (0..<14).map { event($0, day($0)) }),
    Sample("forty days", actors: names, events: (0..<40).map { event($0, day($0), by: $0 % 3) }),
    Sample("two hundred days", actors: names, events: (0..<20).map { event($0, day($0 * 10)) }),
    Sample("nine years", actors: names, events: (0..<9).map { event($0, "\(2000 + $0)") }),
    Sample("two clusters", actors: names, events: (0..<12).map { event($0, day($0 % 6 + $0 / 6 * 900)) }),
    Sample("six clusters", actors: names, events: (0..<12).map { event($0, day($0 % 2 + $0 / 2 * 300)) }),
    Sample(
      "all of history", actors: names,
      events: ["-2999", "0001", "1066-10-14", "9999"].enumerated().map { event($0, $1) }),
    Sample("right edge", actors: names, events: (0..<6).map { event($0, day(100 - $0)) } + [event(9, day(0))]),
    Sample(
      "long words for dates", actors: names,
      events: (0..<8).map { number in
        event(number, nil, by: number % 2) {
          $0.days = EventDays(text: "in the small hours of the last Sunday but one before the election")
        }
      }),
    Sample(
      "long names",
      actors: (0..<8).map { "National Office for the Safety of Harbors, Cranes and Inland Waterways, Section \($0)" },
      events: (0..<8).map { event($0, nil, by: $0) } + [event(8, nil)] + (9..<17).map { event($0, day($0), by: $0 - 9) }
    ),
    Sample(
      "more than twelve lanes", actors: (0..<20).map { "Federation of Regional Fire Brigades, District Number \($0)" },
      events: (0..<40).map { event($0, $0 < 20 ? day($0 * 40) : nil, by: $0 % 20) }),
    Sample(
      "kinds", actors: names,
      events: (0..<8).map { event($0, nil, isIncident: true) { $0.type = "disciplinary proceeding against officials" } }
    ),
  ]

  static let hostileTexts = [
    "\"quoted\" 'so' & <script>alert(1)</script> <b>bold</b> &amp; &#0; ]]> <!-- -->",
    "a\u{0}b\u{1}\u{1B}[31mred\u{7F}\u{85}\u{9B}c", "\u{202E}evil\u{202C}\u{2066}\u{200F}\u{FEFF}\u{2028}line",
    String(repeating: "word", count: 2_500), String(repeating: "\u{1F469}\u{200D}\u{1F692}", count: 500),
    String(repeating: ",", count: 300), "قال رئيس البلدية إن الرافعة آمنة تماما وإن التحقيق مستمر",
    "市长周二表示起重机是安全的并且调查仍在继续没有人受伤市长周二表示起重机是安全的", "Z\u{300}\u{301}\u{302}\u{303}algo e\u{301}",
    "\\N \\G \\L \\n \\l \\ \\\\ \\\"", "100% %s %n %d %%", "<<TABLE>>", "x];}\ndigraph{y", "", " ", "\n\n\n",
    "javascript:alert(1)", "\u{FFFE}\u{FFFF}\u{1FFFE}\u{10FFFF}",
    // A line of one mark; letters of hundreds of code points.
    "[ The crane of the harbor fell on a fi" + String(repeating: "i", count: 21) + " ]",
    String(repeating: "👩\u{200D}", count: 300), String(repeating: "\u{1100}", count: 300),
    "a" + String(repeating: "\u{20DD}", count: 300),
  ]

  /// Each hostile text as a name, as words, as a date’s words and as a place.
  static let hostile: [Sample] = [
    Sample("hostile, dated", actors: hostileTexts, events: hostileEvents { day($0 * 5) }),
    Sample("hostile, undated", actors: hostileTexts, events: hostileEvents { _ in nil }),
  ]

  private static func hostileEvents(_ date: (Int) -> String?) -> [Event] {
    hostileTexts.enumerated().map { number, text in
      event(number, date(number), by: number, text, isIncident: number % 2 == 0) {
        $0.days = EventDays($0.days.date, text: text)
        $0.place = text
        $0.via = ["a\((number + 1) % hostileTexts.count)"]
      }
    }
  }
}
