// Which of two incidents is worth more, and which are told in passing.

import Assembly
import ChronicleTypes
import Testing

@Suite struct WorthTests {
  private typealias Change = @Sendable (inout Incident) -> Void

  /// What each incident of one report is worth.
  private func worths(_ changes: [Change], reports: Int = 1) -> [String: Double] {
    let analyses = (0..<reports).map { number in
      report("d\(number)", about: 1...20) { analysis in
        for (index, change) in changes.enumerated() {
          analysis.incident("i\(number)-\(index)", at: 1000 * (index + 1)) { incident in
            incident.trigger.lemma = "fall\(number)\(index)"
            incident.senses = ["=fall\(number)\(index)"]
            incident.salience = 0.5
            change(&incident)
          }
        }
      }
    }
    let events = Assembler().assemble(analyses).events
    return Dictionary(events.map { ($0.id, $0.worth) }, uniquingKeysWith: { first, _ in first })
  }

  /// Something that raises or lowers what an incident is worth.
  private struct Sign: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: Change

    init(_ words: String, _ change: @escaping Change) { (testDescription, self.change) = (words, change) }
  }

  private static let more = [
    Sign("salient") { $0.salience = 0.6 }, Sign("at the head") { $0.span.start = 10 },
    Sign("in the headline") { $0.isInHeadline = true },
    Sign("a death") { $0.type = "death" },
    Sign("with a place") { $0.place = Party(span: $0.span, text: "Lima", actor: nil) },
  ]
  private static let less = [
    Sign("of no listed kind") { $0.type = Incident.unlisted }, Sign("possible") { $0.status = .hypothetical },
    Sign("planned") { $0.status = .planned }, Sign("generic") { $0.status = .generic },
  ]

  @Test(arguments: more) private func isWorthMore(sign: Sign) throws {
    let worths = worths([sign.change, { _ in }])
    #expect(try #require(worths["i0-0"]) > #require(worths["i0-1"]))
  }

  @Test(arguments: less) private func isWorthLess(sign: Sign) throws {
    let worths = worths([sign.change, { _ in }])
    #expect(try #require(worths["i0-0"]) < #require(worths["i0-1"]))
  }

  /// Words that the reports share, beyond what all news share, are what the chronicle is about.
  @Test func topic() throws {
    let worths = worths([{ $0.context = Array(1...10) }, { $0.context = Array(101...110) }], reports: 4)
    #expect(try #require(worths["i2-0"]) > #require(worths["i2-1"]))
  }

  /// There is room for some incidents of each report; those that are worth the least are told in passing.
  @Test func room() {
    let analysis = report("d") { analysis in
      for number in 0..<30 {
        analysis.incident("i\(number)", at: 1000 + 100 * number) {
          ($0.salience, $0.senses) = (0.1 + 0.03 * Double(number), ["=fall\(number)"])
          $0.isInHeadline = true
        }
      }
    }
    let events = Assembler().assemble([analysis]).events
    let shown = events.filter { !$0.isMinor }
    #expect(shown.count == 12)
    #expect(shown.allSatisfy { event in events.allSatisfy { !$0.isMinor || $0.worth <= event.worth } })
  }
}
