// Analyses written down and read again are the same, and so is what is assembled of them.

import Assembly
import Casework
import ChronicleTypes
import Codec
import Extraction
import Foundation
import Reading
import TestSupport
import Testing

@Suite struct AnalysisLinePropertyTests {
  /// The reports of the repository.
  private static let seeds = Reader().read([
    URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path + "/seeds"
  ]).documents

  private static let sentences = seeds.flatMap { document in
    document.text.string.split(separator: "\n").flatMap { $0.split(separator: ".") }.map(String.init)
  }

  /// A report of sentences of the seeds in any order, with words that are hard to write down.
  private static func report(_ dice: inout Dice, _ number: Int) -> Document {
    let odd = [
      "“Łódź”, 5 May 2019, \u{FEFF}said \"Ana\" Ruiz", "\u{0}\u{1}", "1e400 people", "\\u0041\u{2028}", "🚒 fell",
    ]
    var parts: [String] = []
    for _ in 0..<Int.random(in: 1...30, using: &dice) {
      parts.append((Int.random(in: 0..<8, using: &dice) == 0 ? odd : sentences).randomElement(using: &dice) ?? "")
    }
    let text = parts.joined(separator: Bool.random(using: &dice) ? ". " : ".\r\n\n")
    let name = "\(number)." + (Bool.random(using: &dice) ? "txt" : "md")
    return Reader().read(Array(text.utf8), named: name).documents.first ?? seeds[0]
  }

  @Test(arguments: 1...5) func sameAnalysesAndChronicle(seed: UInt64) async throws {
    var dice = Dice(seed: seed)
    var documents = seed == 1 ? Self.seeds : (1...12).map { Self.report(&dice, $0) }
    documents.append(documents[0])
    for layers in [Extractor.Layers(), [.annotation, .tokens]] {
      let analyses = await Extractor(layers: layers).analyze(documents)
      let lines = zip(analyses, documents).map { AnalysisLine($0, text: $1.text) }
      let read = try lines.map { try AnalysisLine(json: $0.json()) }
      let different = zip(read, lines).filter { $0 != $1 }.map { $1.analysis.document.path }
      #expect(different == [])
      let isSame = Assembler().assemble(read.map(\.analysis)).json() == Assembler().assemble(analyses).json()
      #expect(isSame)
    }
  }

  /// Lines that somebody damaged are refused, or give a chronicle that can be written and read: nothing stops the
  /// program.
  @Test(arguments: 1...5) func damagedLines(seed: UInt64) async throws {
    var dice = Dice(seed: seed)
    let lines = await Extractor().analyze(Self.seeds).map { AnalysisLine($0).json() }
    var accepted = 0
    for _ in 0..<8 {
      let damaged = lines.map { Self.damaged($0, &dice) }.compactMap { try? AnalysisLine(json: $0) }
      accepted += damaged.count
      let json = Assembler().assemble(damaged.map(\.analysis)).json()
      #expect(throws: Never.self) { try Chronicle(json: json) }
    }
    #expect(accepted > 0 && accepted < 8 * lines.count)
  }

  /// A line with some of its values replaced.
  private static func damaged(_ line: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var text = String(decoding: line, as: UTF8.self)
    let values = [
      "0", "1", "-1", "2147483647", "4294967295", "1e300", "-1e300", "0.5", "\"\"", "\" \"", "\"p1\"",
      "\"-0001-01-01\"",
      "\"Y170000002\"", "\"[..2012]\"", "\"../2012\"", "\"9999-12-31\"", "null", "[]", "[0,0]", "[0,2147483647]",
      "\"\\u0000\"",
    ]
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      // A key of the line, and every value, or one value, that it has.
      let keys = text.matches(of: #/"([a-zA-Z]+)":/#).map(\.output.1)
      guard let key = keys.randomElement(using: &dice), key != "schema" else { continue }
      let value = values.randomElement(using: &dice) ?? "0"
      guard let pattern = try? Regex("\"\(key)\":(\"([^\"\\\\]|\\\\.)*\"|-?[0-9.e]+|\\[[0-9,]*\\])") else { continue }
      let places = text.ranges(of: pattern)
      let chosen = Bool.random(using: &dice) ? places : Array(places.shuffled(using: &dice).prefix(1))
      for place in chosen.sorted(by: { $0.lowerBound > $1.lowerBound }) {
        text.replaceSubrange(place, with: "\"\(key)\":\(value)")
      }
    }
    return Array(text.utf8)
  }
}
