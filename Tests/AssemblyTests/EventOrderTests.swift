// The order of the chronicle, and that nothing but the input decides it.

import Assembly
import CalendarDates
import ChronicleTypes
import Testing

@Suite struct EventOrderTests {
  private func order(_ reports: DocumentAnalysis...) -> [String] {
    let events = assembled(reports).events
    #expect(events.map(\.order) == events.indices.map { $0 + 1 })
    return events.map(\.id)
  }

  @Test func sections() {
    let found = order(
      report("d1") {
        $0.incident("undated", at: 0)
        $0.incident("24 January", at: 10, "XXXX-01-24")
        $0.incident("2012", at: 20, "2012")
        $0.incident("3 May", at: 30, "2012-05-03")
        $0.incident("May", at: 40, "2012-05")
        $0.incident("open", at: 50, "2012-05-03/..")
        $0.incident("by April", at: 60, "[..2012-04-20]")
        $0.incident("since April", at: 70, "[2012-04-20..]")
        $0.incident("3 January", at: 80, "XXXX-01-03")
        $0.incident("old", at: 90, "1984")
        $0.incident("ever", at: 95, "../..")
      })
    #expect(
      found == [
        "old", "2012", "by April", "since April", "May", "3 May", "open", "ever", "3 January", "24 January", "undated",
      ])
  }

  @Test func documentsAndText() {
    let first = report("z") {
      $0.statement("said late", at: 30)
      $0.incident("told early", at: 10)
      $0.incident("dated", at: 50, "2012")
    }
    let second = report("a") {
      $0.incident("other", at: 5)
      $0.incident("also dated", at: 1, "2012")
    }
    #expect(order(first, second) == ["dated", "also dated", "told early", "said late", "other"])
    #expect(order(second, first) == ["also dated", "dated", "other", "told early", "said late"])
  }

  /// What nothing else tells apart, the id does.
  @Test func total() {
    let one = report("d") { analysis in ["b", "a", "c"].forEach { analysis.incident($0, "2012") } }
    let other = report("d") { analysis in ["c", "b", "a"].forEach { analysis.incident($0, "2012") } }
    #expect(order(one) == ["a", "b", "c"])
    #expect(order(other) == ["a", "b", "c"])
  }

  @Test func nothing() {
    #expect(order() == [])
    #expect(order(report("d") { _ in }) == [])
    #expect(assembled([]) == Chronicle())
  }

  @Test func bounds() {
    let events = assembled([
      report("d") {
        $0.incident("i1", at: 0, "2012-02")
        $0.incident("i2", at: 1, "XXXX-01-24")
        $0.incident("i3", at: 2)
        $0.incident("i4", at: 3, "[..2010-04-20]")
      }
    ]).events
    let found = Dictionary(
      uniqueKeysWithValues: events.map { ($0.id, [$0.days.earliest?.description, $0.days.latest?.description]) })
    #expect(
      found == ["i1": ["2012-02-01", "2012-02-29"], "i2": [nil, nil], "i3": [nil, nil], "i4": [nil, "2010-04-20"]])
    #expect(events.first { $0.id == "i2" }?.days.text == "XXXX-01-24")
  }

  /// “In May”, before something of 3 May, is 1 to 3 May; of the date as told nothing is lost. An event without a date
  /// has the days that the order leaves.
  @Test func narrowed() throws {
    let events = Assembler().assemble([
      report("d") {
        $0.incident("arrest", at: 0, "2020-05")
        $0.incident("trial", at: 10, "2020-05-03")
        $0.incident("appeal", at: 20)
        $0.links = [("arrest", "trial"), ("trial", "appeal")].map { from, to in
          TemporalLink(
            from: from, to: to, kind: .before,
            evidence: Evidence(
              part: .order, rule: "order.connective", span: TextSpan(start: 0, end: 6), text: "before"))
        }
      }
    ]).events
    let found = events.map { event in
      let days = event.days
      return "\(event.id) \(days.date?.description ?? "–") \(days.reason?.rawValue ?? "–") "
        + "\(days.earliest?.description ?? "–") \(days.latest?.description ?? "–")"
    }
    #expect(
      found == [
        "arrest 2020-05 words 2020-05-01 2020-05-03", "trial 2020-05-03 words 2020-05-03 2020-05-03",
        "appeal [2020-05-03..] order 2020-05-03 –",
      ])
  }

  /// Told as past on 6 May, and as what comes after it: the days stay those of the date. Two guesses that do not go
  /// together are no contradiction between reports.
  @Test func contradicted() throws {
    let day = try #require(CalendarDay("2020-05-06"))
    let chronicle = Assembler().assemble([
      report("d", published: "2020-05-06") { $0.incident("i") { ($0.implied, $0.tense) = (.future(day), .past) } }
    ])
    #expect(chronicle.events.map(\.days.earliest) == [day + 1] && chronicle.events.map(\.days.latest) == [nil])
    #expect(chronicle.relations == [])
  }

  @Test func uniqueIDs() {
    let twin = { (id: String) in
      report(id) {
        $0.statement("x")
        $0.incident("x")
        $0.incident("x-2")
      }
    }
    let ids = assembled([twin("d1"), twin("d2"), twin("d3")]).events.map(\.id)
    #expect(ids.count == 9)
    #expect(Set(ids).count == 9)
  }
}

@Suite struct DeterminismTests {
  static let reports: [DocumentAnalysis] = [
    report("d1") {
      let novak = $0.actor("Ada Novak", .person, "Novak")
      let authority = $0.actor("PA", .organization)
      let guards = $0.actor("guards", .group, isNamed: false)
      $0.actor("guards", .group, isNamed: false)
      $0.statement("s1", by: novak) {
        $0.figures = [.up(5), .up(9, .atLeast)]
        $0.addressee = guards
      }
      $0.incident("i1", at: 9, "2012") { $0.participants = [.init(role: .agent, party: authority)] }
    },
    report("d2") {
      let authority = $0.actor("Port Authority", .organization, "PA")
      let guards = $0.actor("guards", .group, isNamed: false)
      $0.actor("guards", .group, isNamed: false)
      $0.statement("s2", by: guards) { $0.figures = [.up(5)] }
      $0.incident("i2", at: 9, "XXXX-03-01") { $0.participants = [.init(role: .patient, party: authority)] }
    },
    report("d3") {
      let lind = $0.actor("Novak", .person)
      $0.actor("Press Association", .organization, "P.A.")
      $0.statement("s3", by: lind) { $0.figures = [.up(7)] }
      $0.incident("i3")
    },
    report("d4") {
      let novak = $0.actor("Novak", .person)
      $0.actor("ada novak", .person)
      $0.statement("s4", by: novak)
    },
  ]

  @Test func twice() {
    #expect(assembled(Self.reports) == assembled(Self.reports))
  }

  /// The order of the documents decides the order of what is found, and nothing else.
  @Test(arguments: permutations(Array(0..<4)))
  func anyOrderOfDocuments(order: [Int]) {
    let expected = assembled(Self.reports)
    let found = assembled(order.map { Self.reports[$0] })
    #expect(sorted(found.actors, \.id) == sorted(expected.actors, \.id))
    #expect(sorted(found.events.map(unplaced), \.id) == sorted(expected.events.map(unplaced), \.id))
    #expect(found.claims.map(\.id).sorted() == expected.claims.map(\.id).sorted())
    #expect(Set(found.claims.map { Set($0.statements) }) == Set(expected.claims.map { Set($0.statements) }))
    #expect(pairs(found) == pairs(expected))
    #expect(!pairs(found).isEmpty)
  }

  private func sorted<Item>(_ items: [Item], _ id: (Item) -> String) -> [Item] {
    items.sorted { id($0) < id($1) }
  }

  private func unplaced(_ event: Event) -> Event {
    var event = event
    event.order = 0
    return event
  }

  private func pairs(_ chronicle: Chronicle) -> Set<Set<String>> {
    Set(chronicle.relations.map { [$0.from, $0.to] })
  }
}
