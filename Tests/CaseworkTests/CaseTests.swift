// Cases made without the command: of memory, of files, of analyses.

import CalendarDates
import Casework
import ChronicleTypes
import Extraction
import Reading
import Testing

@Suite struct CaseTests {
  private static let report = """
    Harbour closed

    Police arrested Carl Miller in Dallas on 3 May 2012. “The harbour is safe,” Ana Ruiz said on Friday.
    """

  private func read(_ text: String, named name: String = "harbour.txt") -> ReadResult {
    Reader().read(Array(text.utf8), named: name)
  }

  @Test func ofAString() async {
    let harbour = await Case(read(Self.report))
    #expect(harbour.chronicle.documents.map(\.path) == ["harbour.txt"])
    #expect(harbour.chronicle.events.contains { $0.type == "arrest" && $0.days.date?.description == "2012-05-03" })
    #expect(harbour.chronicle.actors.contains { $0.name == "Ana Ruiz" })
    #expect(harbour.problems == [] && harbour.remarks == [] && !harbour.hasErrors)
    #expect(harbour.texts.values.map(\.string) == [Self.report])
  }

  @Test func ofMarkdown() async {
    let harbour = await Case(read("---\ntitle: Quay\n---\nPolice **arrested** Carl Miller.", named: "quay.md"))
    #expect(harbour.chronicle.documents.map(\.title) == ["Quay"])
    #expect(harbour.chronicle.events.map(\.type) == ["arrest"])
  }

  /// Analyses that were made elsewhere give the same case as making it in one go.
  @Test func ofAnalyses() async {
    let reading = read(Self.report)
    let analyses = await CaseSettings().extractor.analyze(reading.documents)
    let texts = Case.shownTexts(of: reading.documents)
    let whole = await Case(reading)
    #expect(Case(analyses: analyses, texts: texts).chronicle == whole.chronicle)
    #expect(Case(analyses: analyses, texts: texts).texts == whole.texts)
  }

  @Test func ofNothing() async {
    var met: [ReadingProblem] = []
    let empty = await Case(reading: ["no such file"]) { progress in
      if case .problem(let problem) = progress { met.append(problem) }
    }
    #expect(empty.chronicle == Chronicle())
    #expect(empty.problems == met)
    #expect(met.map(\.path) == ["no such file"])
    #expect(empty.hasErrors)
  }

  @Test func namesOfAUserThatNobodyBears() async {
    var settings = CaseSettings()
    settings.actors.entries = [.init(name: .init("Carl Millar", path: "actors.yaml", number: 1))]
    let harbour = await Case(read(Self.report), settings)
    #expect(
      harbour.remarks == ["actors.yaml:1: no document names “Carl Millar”; near is “Carl Miller”"])
  }

  @Test func saysHowFarItIs() async {
    var done: [Int] = []
    var reading = read(Self.report)
    reading.documents += read("Police arrested Bo Lind.", named: "b.txt").documents
    _ = await Case(reading) { progress in
      if case .analyzed(let count, of: 2) = progress { done.append(count) }
    }
    #expect(done == [1, 2])
  }

  /// Texts that are too large together are all left out.
  @Test func largeTexts() {
    func document(_ id: String, bytes: Int) -> Document {
      Document(
        source: Document.Source(id: id, path: id), text: SourceText(validUTF8: [UInt8](repeating: 0x61, count: bytes)))
    }
    let large = document("a", bytes: Case.mostText)
    #expect(Case.shownTexts(of: [large]) == [large.text])
    #expect(Case.shownTexts(of: [large, document("b", bytes: 1)]).isEmpty)
  }
}
