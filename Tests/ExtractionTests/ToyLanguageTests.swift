// The engines read a language that is not English.
import CalendarDates
import ChronicleTypes
import Linguistics
import Testing
import TimeExpressions

@testable import Extraction

@Suite struct ToyLanguageTests {
  private func analysis(_ text: String, published: String? = nil) -> DocumentAnalysis {
    let source = Document.Source(id: "d1", path: "a.txt", published: published.flatMap { EDTF($0) })
    let document = Document(source: source, text: SourceText(text), prose: nil)
    return Extractor(lexicon: Lexicon(.toy)).analyze(document)
  }

  /// “Mira Tova said that Balo attacked Ruda on 3 May 2021.”
  private static let said = "Mira Tova zegu ke Balo kratu Ruda na 3 Falo 2021."

  @Test func statement() throws {
    let found = analysis(Self.said)
    let statement = try #require(found.statements.first)
    #expect(found.statements.count == 1)
    #expect(statement.text == "Balo kratu Ruda na 3 Falo 2021")
    #expect(statement.speaker?.text == "Mira Tova" && statement.cue?.lemma == "zeg" && statement.tense == .past)
    #expect(statement.rule == "statement.that-clause")
  }

  @Test func incident() throws {
    let found = analysis(Self.said)
    let incident = try #require(found.incidents.first { $0.type == "attack" })
    #expect(incident.participants.map { "\($0.role) \($0.party.text)" } == ["agent Balo", "patient Ruda"])
    #expect(incident.date == EDTF("2021-05-03") && incident.dateText == "3 Falo 2021")
    #expect(incident.status == .alleged && incident.trigger.lemma == "krat" && incident.isSpecific)
    #expect(analysis("Balo kratu Ruda.").incidents.map(\.status) == [.asserted])
  }

  @Test func date() {
    let found = TimeFinder(.toy).find(in: Language.toy.analyze(Self.said), published: nil)
    #expect(found.map(\.value) == ["2021-05-03"])
    #expect(analysis(Self.said).timeExpressions.map(\.text) == ["3 Falo 2021"])
  }

  @Test func actors() {
    #expect(analysis(Self.said).actors.map(\.name).sorted() == ["Balo", "Mira Tova", "Ruda"])
  }

  /// No English word is known where English is not the language.
  @Test(arguments: [
    "Mira Tova said that Balo attacked Ruda on 3 May 2021.", "Mira Tova zegu that Balo.",
    "Police arrested a man today.",
  ])
  func english(_ text: String) {
    let found = analysis(text, published: "2021-06-01")
    #expect(found.statements.isEmpty && found.timeExpressions.isEmpty && found.figures.isEmpty)
    #expect(found.incidents.filter { $0.type != "event" }.isEmpty)
  }

  /// A user's words add to the toy's, with the toy's forms.
  @Test func ownWords() throws {
    let lexicon = try Lexicon(
      .toy, adding: [Lexicon.File(path: "triggers.tsv", utf8: Array("zeg\tv\tspeech".utf8))])
    let document = Document(
      source: Document.Source(id: "d1", path: "a.txt"), text: SourceText("Mira zegu Balo."), prose: nil)
    #expect(Extractor(lexicon: lexicon).analyze(document).incidents.map(\.type) == ["speech"])
  }

  @Test func conllu() {
    let lines = String(decoding: Language.toy.analyze("Balo kratu Ruda.").conllu(.toy), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(
      lines.map { $0.split(separator: "\t").prefix(5).joined(separator: " ") } == [
        "1 Balo Balo PROPN _", "2 kratu krat VERB _", "3 Ruda Ruda PROPN _", "4 . . PUNCT _",
      ])
  }
}
