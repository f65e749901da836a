// The examples of docs/library.md, as tests: the page has their lines word for word.

import Assembly
import CalendarDates
import Casework
import ChronicleTypes
import Codec
import Drawing
import Extraction
import Linguistics
import Reading
import Testing
import TimeExpressions

@Suite struct LibraryPageTests {
  private static let report = Array("Police arrested two men in Dallas on 3 May 2012.".utf8)
  private static let chronicle = Assembler().assemble(
    Reader().read(report, named: "dallas.txt").documents.map(Extractor().analyze))

  @Test func steps() throws {
    let report = Self.report
    let document = Reader().read(report, named: "dallas.txt").documents[0]
    let analysis = Extractor().analyze(document)
    let chronicle = Assembler().assemble([analysis])
    let file: [UInt8] = chronicle.json()
    let again = try Chronicle(json: file)
    #expect(analysis.incidents.map(\.type) == ["arrest"])
    #expect(again == chronicle)
  }

  @Test func selection() {
    let chronicle = Self.chronicle
    var query = ChronicleQuery()
    query.about = ["Dallas"]
    query.since = EDTF("2012-05")
    let selection = Selection(query, in: chronicle)
    print(selection.events.map(\.type))  // ["arrest"]
    #expect(selection.events.map(\.type) == ["arrest"])
  }

  @Test func drawing() throws {
    let chronicle = Self.chronicle
    let selection = Selection(allOf: chronicle)
    let svg: [UInt8] = try Picture(.timeline, of: selection).render(.svg)
    #expect(svg.starts(with: "<svg ".utf8))
  }

  @Test func english() {
    var lines: [String] = []
    func print(_ words: any CustomStringConvertible...) {
      lines.append(words.map(\.description).joined(separator: " "))
    }
    let analysis = Language.english.analyze("Police arrested two men in Dallas on Friday.")
    for token in analysis.tokens where token.relation == .nsubj {
      print(analysis.text(of: token), "→", analysis.text(of: analysis.tokens[Int(token.head)]))  // Police → arrested
    }
    for name in analysis.names { print(analysis.text(name.tokens)) }  // Dallas
    #expect(lines == ["Police → arrested", "Dallas"])
  }

  @Test func dates() {
    let text = Language.english.analyze("The court closed on Friday.")
    let found = TimeFinder.english.find(in: text, published: EDTF("2012-05-10"))
    print(found.map(\.value))  // ["2012-05-04"]
    #expect(found.map(\.value) == ["2012-05-04"])
    let day = EDTF("[..2010-04-20]")  // one day, not after that one
    let isPast = day?.latest.map { $0 < CalendarDay(number: 15_000) } ?? false
    #expect(isPast)
  }
}
