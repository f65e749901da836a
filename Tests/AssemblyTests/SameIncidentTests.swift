// When two tellings are of one incident: a pair as told → one or two.

import Assembly
import CalendarDates
import ChronicleTypes
import Testing

/// An incident in a report of its own.
private struct Telling: CustomStringConvertible {
  var lemma: String
  var senses: [String]
  var who: String?
  var place: String?
  var date: String?
  var context: ClosedRange<UInt32>
  var isMinor: Bool
  /// The words of its report.
  var words: ClosedRange<UInt32> = 1...20
  /// How many died.
  var toll: Double?
  var change: @Sendable (inout Incident) -> Void

  init(
    _ lemma: String, _ senses: [String] = [], who: String? = "Ada Novak", in place: String? = nil,
    on date: String? = nil,
    context: ClosedRange<UInt32> = 1...8, isMinor: Bool = false,
    _ change: @escaping @Sendable (inout Incident) -> Void = { _ in }
  ) {
    (self.lemma, self.who, self.place, self.date, self.context) = (lemma, who, place, date, context)
    self.senses = senses.isEmpty ? ["=" + lemma] : senses
    (self.isMinor, self.change) = (isMinor, change)
  }

  var description: String { [lemma, who, place.map { "in " + $0 }, date].compactMap(\.self).joined(separator: " ") }

  func report(_ id: String, about words: ClosedRange<UInt32>? = nil) -> DocumentAnalysis {
    AssemblyTests.report(id, about: words ?? self.words, published: "2012-05-10") { analysis in
      // The words of no listed kind are common ones.
      if isMinor {
        analysis.fingerprint.terms.append(.init(hash: Fingerprint.hash(of: lemma), count: 1, share: 0.3))
        analysis.fingerprint.terms.sort { $0.hash < $1.hash }
      }
      let party = who.map { analysis.actor($0, .person) }
      let town = place.map { analysis.actor($0, .place) }
      analysis.incident("i-\(id)", date) { incident in
        incident.trigger.lemma = lemma
        incident.senses = senses
        incident.context = Array(context)
        incident.isSpecific = !isMinor
        incident.participants =
          party.map {
            [.init(role: .patient, party: $0, head: $0.text.lowercased().split(separator: " ").last.map { String($0) })]
          } ?? []
        (incident.place, incident.isPlaceOwn) = (town, town != nil)
        change(&incident)
      }
      if let toll {
        var figure = Figure.up(toll)
        (figure.incident, figure.unit, figure.direction) = ("i-\(id)", "count", .level)
        figure.keys.isToll = true
        analysis.figures = [figure]
      }
    }
  }
}

@Suite struct SameIncidentTests {
  private static let arrest = Telling("arrest", ["arrest"])

  private static let one: [(Telling, Telling)] = [
    (arrest, arrest),
    // Another word of the same meaning.
    (arrest, Telling("custody", ["arrest"])),
    // One says when or where, the other does not.
    (arrest, Telling("arrest", ["arrest"], in: "Lima", on: "2012-05-04")),
    (Telling("arrest", ["arrest"], on: "2012-05"), Telling("arrest", ["arrest"], on: "2012-05-04")),
    (Telling("arrest", ["arrest"], in: "Lima"), Telling("arrest", ["arrest"], in: "Lima, Peru")),
    // A day too late in one of them.
    (Telling("arrest", ["arrest"], on: "2012-05-03"), Telling("arrest", ["arrest"], on: "2012-05-04")),
    // Deaths of the same ones; those that both headlines tell; counts that have grown.
    (deaths("pilot"), deaths("pilot", 11...18)), (deaths("pilot", isMain: true), deaths(nil, 11...18, isMain: true)),
    (deaths("people", toll: 4), deaths("people", toll: 6)),
    // A word of no listed kind, with a party in common.
    (unlisted(), unlisted(context: 11...18)),
    (unlisted(who: nil, [(.agent, "pilot")]), unlisted(who: nil, context: 11...18, [(.agent, "pilot")])),
    // A plan in one report, done in the other.
    (arrest, Telling("arrest", ["arrest"]) { $0.status = .planned }),
  ]

  /// A word of no listed kind.
  private static func unlisted(
    _ lemma: String = "expect", who: String? = "Ada Novak", context: ClosedRange<UInt32> = 1...8,
    _ parts: [(ActorRole, String?)] = [], isNoun: Bool = false
  ) -> Telling {
    var telling = Telling(lemma, ["=expect"], who: who, context: context, isMinor: true) { incident in
      incident.type = Incident.unlisted
      incident.rule = isNoun ? Incident.nounRule : "incident.verb"
      incident.participants += parts.map { role, head in
        Incident.Participant(role: role, party: Party(span: incident.span, text: head ?? "it", actor: nil), head: head)
      }
    }
    // Two such reports are of one story, and not nearly the same.
    if context.lowerBound > 1 { telling.words = 12...31 }
    return telling
  }

  /// A death in other words than those of `deaths()`.
  private static func deaths(
    _ head: String?, _ context: ClosedRange<UInt32> = 1...8, isMain: Bool = false, toll: Double? = nil
  ) -> Telling {
    var telling = Telling("kill", ["kill"], who: nil, context: context) { incident in
      (incident.type, incident.isInHeadline) = ("killing", isMain)
      incident.participants =
        head.map {
          [.init(role: .patient, party: Party(span: incident.span, text: $0, actor: nil), head: $0)]
        } ?? []
    }
    telling.toll = toll
    if context.lowerBound > 1 { telling.words = 12...31 }
    return telling
  }

  private static let two: [(Telling, Telling)] = [
    // Deaths, with nothing that says whose; the dead of a day and of a war.
    (deaths("pilot"), deaths(nil, 11...18)), (deaths("pilot"), deaths("driver", 11...18)),
    (deaths("people", toll: 23), deaths("people", toll: 2000)),
    // Words of no listed kind, with nobody in common, in other sentences; a pronoun is nobody.
    (unlisted(who: nil), unlisted(who: nil, context: 11...18)),
    (unlisted(who: nil, [(.agent, nil)]), unlisted(who: nil, context: 11...18, [(.agent, nil)])),
    (unlisted(who: nil, isNoun: true), unlisted(who: nil, context: 11...18, isNoun: true)),
    // The same one does it, to something else.
    (
      unlisted(who: nil, [(.agent, "pilot"), (.patient, "storm")]),
      unlisted(who: nil, context: 11...18, [(.agent, "pilot"), (.patient, "visitor")])
    ),
    // Other words, places, days.
    (arrest, Telling("resign", ["resignation"])),
    (Telling("arrest", ["arrest"], in: "Lima"), Telling("arrest", ["arrest"], in: "Quito")),
    (Telling("arrest", ["arrest"], on: "2012-05-04"), Telling("arrest", ["arrest"], on: "2012-04-04")),
    // What one report plans has not happened in an earlier one.
    (
      Telling("arrest", ["arrest"], on: "2012-05-04"),
      Telling("arrest", ["arrest"]) {
        ($0.status, $0.implied) = (.planned, CalendarDay("2012-05-10").map { .future($0) })
      }
    ),
    // What did not happen, or is a kind of event.
    (arrest, Telling("arrest", ["arrest"]) { $0.status = .negated }),
    (arrest, Telling("arrest", ["arrest"]) { $0.status = .generic }),
    // One more of its kind.
    (arrest, Telling("arrest", ["arrest"]) { $0.isAnother = true }),
  ]

  private func events(_ a: Telling, _ b: Telling, apart: Bool = false) -> [Event] {
    assembled([a.report("a"), b.report("b", about: apart ? 101...120 : nil)]).events
  }

  @Test(arguments: one) private func same(a: Telling, b: Telling) throws {
    for events in [events(a, b), events(b, a)] {
      #expect(events.count == 1)
      let told = try #require(events.first?.mentions.compactMap(\.told).first)
      #expect(!told.reason.isEmpty)
    }
  }

  /// In reports of two stories nothing is compared.
  @Test(arguments: one) private func otherStory(a: Telling, b: Telling) {
    #expect(events(a, b, apart: true).count == 2)
  }

  @Test(arguments: two) private func different(a: Telling, b: Telling) {
    #expect(events(a, b).count == 2)
    #expect(events(b, a).count == 2)
  }

  /// Between arrests in two towns stand some without one: the towns stay apart.
  @Test func townsStayApart() {
    let reports =
      (0..<2).map { Telling("arrest", ["arrest"], in: "Lima").report("l\($0)") }
      + (0..<4).map { Self.arrest.report("n\($0)") }
      + (0..<2).map { Telling("arrest", ["arrest"], in: "Quito").report("q\($0)") }
    let places = assembled(reports).events.map { event in
      Set([event.place].compactMap(\.self) + event.mentions.compactMap { $0.told?.place })
    }
    #expect(places.allSatisfy { $0.count <= 1 })
  }

  /// Days that lie apart never come into one group, not even by way of tellings without a date.
  @Test func daysStayApart() {
    let reports =
      (0..<2).map { Telling("arrest", ["arrest"], on: "2012-05-04").report("l\($0)") }
      + (0..<4).map { Self.arrest.report("n\($0)") }
      + (0..<2).map { Telling("arrest", ["arrest"], on: "2012-04-04").report("q\($0)") }
    let days = assembled(reports).events.map { event in
      Set([event.days.date].compactMap(\.self) + event.mentions.compactMap { $0.told?.date })
    }
    #expect(days.allSatisfy { $0.count <= 1 })
  }

  /// However many reports tell it: one event of one story.
  @Test(arguments: [3, 60, 250]) func manyReports(count: Int) {
    let events = assembled((0..<count).map { Self.arrest.report("r\($0)") }).events
    #expect(events.map(\.mentions.count) == [count])
  }
}
