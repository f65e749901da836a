// Figures that statements share, and figures that exclude each other.

import Assembly
import ChronicleTypes
import Testing

@Suite struct ClaimTests {
  private func assemble(_ figures: [Figure]...) -> Chronicle {
    assembled(
      figures.enumerated().map { index, figures in
        report("d\(index)") { $0.statement("s\(index)") { $0.figures = figures } }
      })
  }

  private typealias Hedged = (approximator: Figure.Approximator, value: Double)

  @Test(
    arguments: [
      (.exact, 500, .exact, 1300),
      (.exact, 499, .atLeast, 500),
      (.exact, 501, .atMost, 500),
      (.exact, 500, .about, 600),
      (.about, 100, .about, 150),
      (.about, 100, .moreThan, 110.1),
      (.about, 100, .atMost, 80),
      (.atLeast, 20, .atMost, 10),
      (.atLeast, 20, .lessThan, 20),
      (.moreThan, 20, .atMost, 20),
      (.moreThan, 20, .lessThan, 20),
      (.exact, 0, .about, 5),
      (.exact, -3, .about, -5),
    ] as [(Figure.Approximator, Double, Figure.Approximator, Double)])
  func conflicts(one: Figure.Approximator, a: Double, other: Figure.Approximator, b: Double) {
    for chronicle in [assemble([.up(a, one)], [.up(b, other)]), assemble([.up(b, other)], [.up(a, one)])] {
      #expect(chronicle.relations.map(\.type) == [.conflicts])
      #expect(chronicle.relations.map(\.from) == [chronicle.claims[0].id])
      #expect(chronicle.relations.map(\.to) == [chronicle.claims[1].id])
      let reason = chronicle.relations.first?.reason ?? ""
      #expect(chronicle.claims.allSatisfy { reason.contains("“\($0.text)”") })
    }
  }

  @Test(
    arguments: [
      (.exact, 500, .atLeast, 500),
      (.exact, 500, .moreThan, 500),
      (.exact, 500, .lessThan, 500),
      (.exact, 500, .atMost, 500),
      (.exact, 501, .moreThan, 500),
      (.exact, 499, .lessThan, 500),
      (.exact, 500, .about, 520),
      (.exact, 0, .atMost, 0),
      (.about, 100, .about, 115),
      (.about, 100, .moreThan, 105),
      (.about, -5, .exact, -5.2),
      (.atLeast, 20, .atLeast, 900),
      (.atLeast, 20, .atMost, 20),
      (.atLeast, 20, .lessThan, 21),
      (.moreThan, 20, .moreThan, 90),
      (.moreThan, 20, .atMost, 30),
      (.atMost, 5, .lessThan, 900),
      (.exact, .nan, .exact, 3),
      (.exact, .infinity, .moreThan, 3),
    ] as [(Figure.Approximator, Double, Figure.Approximator, Double)])
  func noConflicts(one: Figure.Approximator, a: Double, other: Figure.Approximator, b: Double) {
    for chronicle in [assemble([.up(a, one)], [.up(b, other)]), assemble([.up(b, other)], [.up(a, one)])] {
      #expect(chronicle.claims.count == 2)
      #expect(chronicle.conflicts == [])
    }
  }

  /// Only what measures the same thing, in the same unit, can conflict.
  @Test func nothingInCommon() {
    var dollars = Figure.up(900)
    dollars.unit = "dollar"
    for other in [.up(900, metric: "arson"), dollars] {
      let chronicle = assemble([.up(500)], [other])
      #expect(chronicle.claims.count == 2)
      #expect(chronicle.relations == [])
    }
  }

  /// A rise and a fall exclude each other, whatever their values.
  @Test func oppositeDirections() {
    var down = Figure.up(500)
    down.direction = .decrease
    #expect(assemble([.up(500)], [down]).relations.map(\.type) == [.conflicts])
  }

  @Test func sharedClaims() {
    let chronicle = assemble([.up(500), .up(500)], [.up(500)], [.up(500, .moreThan)], [.up(500, metric: "")])
    #expect(chronicle.claims.map(\.statements) == [["s0", "s1"], ["s2"]])
    #expect(chronicle.claims.map(\.approximator) == [.exact, .moreThan])
    #expect(chronicle.claims.map(\.kind) == [.figure, .figure])
    #expect(Set(chronicle.claims.map(\.id)).count == 2)
  }

  @Test func noFigures() {
    let chronicle = assemble([], [])
    #expect(chronicle.claims == [])
    #expect(chronicle.relations == [])
  }

  /// Three that exclude each other are three conflicts.
  @Test func everyPair() {
    #expect(assemble([.up(1)], [.up(2)], [.up(3)]).conflicts.count == 3)
    #expect(assemble([.up(1)], [.up(2), .up(9, metric: "arson")], [.up(1)]).conflicts.count == 1)
  }

  /// Ids of statements are unique in their document only; claims cite the events.
  @Test func equalStatementIDs() {
    let reports = ["d1", "d2"].map { id in report(id) { $0.statement("s") { $0.figures = [.up(5)] } } }
    let chronicle = assembled(reports)
    #expect(chronicle.events.map(\.id) == ["s", "s-2"])
    #expect(chronicle.claims.map(\.statements) == [["s", "s-2"]])
  }
}

extension Chronicle {
  var conflicts: [Relation] { relations.filter { $0.type == .conflicts } }

  /// First what is disputed, then tolls and what several origins say; what one outlet repeats on all its pages is last.
  @Test func interest() {
    var reports: [DocumentAnalysis] = []
    func add(_ sentence: String, outlet: String, by speaker: String? = nil, _ figure: Figure) {
      reports.append(
        report("d\(reports.count)", outlet: outlet) { analysis in
          let party = speaker.map { analysis.actor($0, .person) }
          analysis.statement("s\(reports.count)", by: party) {
            $0.text = sentence
            $0.figures = [figure]
          }
        })
    }
    func count(_ value: Double, _ metric: String, of act: String? = nil) -> Figure {
      Told("\(value) \(metric)", value, "count", metric, of: act).figure
    }
    for _ in 0..<4 { add("write to us and win 5 free tickets for the match", outlet: "Echo", count(5, "ticket")) }
    add("a storm at the bridge broke 3 boats", outlet: "Echo", by: "Ada Novak", count(3, "boat"))
    add("3 boats broke at the bridge in a storm", outlet: "Post", by: "Bo Lind", count(3, "boat"))
    add("a fire in the mill killed 63", outlet: "Post", by: "Ada Novak", count(63, "death"))
    add("thefts rose", outlet: "Post", .up(5))
    add("thefts rose", outlet: "Echo", .up(9))
    #expect(assembled(reports).claims.map(\.metric) == ["theft", "theft", "boat", "death", "ticket"])
  }
}
