// Which events of a report have a place, and which are told in passing.

import Assembly
import ChronicleTypes
import Testing

@Suite struct PassingTests {
  /// An incident of the sentence that all cases have, by its kind and its headline.
  private struct Told: Sendable {
    let type: String
    let headline: String?
    var salience = 0.9
    var depth = 0
  }

  private static let attack = Told(type: "attack", headline: "Gunmen attacked a convoy in Lima")

  private static let sentences: [(told: [Told], shown: [Int])] = [
    ([attack], [0]),
    // One card a sentence.
    ([attack, Told(type: Incident.unlisted, headline: "Gunmen used rifles")], [0]),
    ([attack, Told(type: "killing", headline: nil, salience: 0.5)], [0]),
    ([attack, Told(type: "killing", headline: "Gunmen attacked a convoy in Lima, killing two", salience: 0.5)], [0]),
    // What is of a listed kind and has its own words has its own card.
    ([attack, Told(type: "arrest", headline: "Police arrested the driver", salience: 0.5)], [0, 1]),
    // What the main clause tells stands for what hangs on it, and is worth as much.
    (
      [
        Told(type: "attack", headline: "The mayor asked for help after an attack", depth: 1),
        Told(type: Incident.unlisted, headline: "The mayor asked for help after an attack", salience: 0.3),
      ], [1]
    ),
    // Of two, the one that is worth more; of these, that of a listed kind.
    ([Told(type: "attack", headline: nil, salience: 0.6), Told(type: "killing", headline: nil)], [1]),
    ([Told(type: "attack", headline: nil), attack], [1]),
  ]

  @Test(arguments: sentences) private func oneSentence(told: [Told], shown: [Int]) {
    let analysis = report("d") { analysis in
      for (number, told) in told.enumerated() {
        analysis.incident("i\(number)") {
          $0.span = TextSpan(start: 0, end: 90)
          ($0.type, $0.headline, $0.salience, $0.senses) = (told.type, told.headline, told.salience, ["=\(number)"])
          $0.depth = told.depth
        }
      }
    }
    let events = Assembler().assemble([analysis]).events
    #expect(Set(events.filter { !$0.isMinor }.map(\.id)) == Set(shown.map { "i\($0)" }))
  }

  /// What a statement says stands in the statement; what is of a listed kind has its own card.
  @Test(arguments: [(Incident.unlisted, true), ("attack", false)]) func inAStatement(type: String, isMinor: Bool) throws
  {
    let analysis = report("d") { analysis in
      analysis.statement("s") { ($0.span, $0.salience) = (TextSpan(start: 0, end: 50), 0.9) }
      analysis.incident("i", at: 20) { ($0.type, $0.salience, $0.isInHeadline) = (type, 0.9, true) }
      analysis.incident("after", at: 60) { ($0.salience, $0.isInHeadline, $0.senses) = (0.9, true, ["=after"]) }
    }
    let events = Assembler().assemble([analysis]).events
    #expect(try #require(events.first { $0.id == "i" }).isMinor == isMinor)
    #expect(try #require(events.first { $0.id == "after" }).isMinor == false)
  }

  /// There is room for some statements of each report.
  @Test func roomForStatements() {
    let analysis = report("d") { analysis in
      for number in 0..<90 {
        analysis.statement("s\(number)", at: 1000 + 100 * number) { $0.salience = 0.41 + 0.005 * Double(number) }
      }
    }
    let events = Assembler().assemble([analysis]).events
    let shown = events.filter { !$0.isMinor }
    #expect((60...65).contains(shown.count))
    #expect(shown.allSatisfy { event in events.allSatisfy { !$0.isMinor || $0.worth <= event.worth } })
  }
}
