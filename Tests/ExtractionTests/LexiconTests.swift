// Word lists of a user: what they add, and what is said of broken ones.
import ChronicleTypes
import Testing

@testable import Extraction

@Suite struct Lexicons {
  private func lexicon(_ files: [(String, String)]) throws -> Lexicon {
    try Lexicon(adding: files.map { Lexicon.File(path: "case/lexicon/\($0.0)", utf8: Array($0.1.utf8)) })
  }

  private func analysis(_ text: String, _ files: [(String, String)]) throws -> DocumentAnalysis {
    let document = Document(source: Document.Source(id: "d1", path: "a.txt"), text: SourceText(text), prose: nil)
    return Extractor(lexicon: try lexicon(files)).analyze(document)
  }

  @Test func cue() throws {
    let text = "Ana Ruiz yodeled that it rains. Ana Ruiz yodeled the end of the war."
    #expect(Report(text).said == [])
    let files = [("cues.tsv", "# ours\nyodel\twarn\tstrong\n"), ("cue-frames.tsv", "yodel\tobject")]
    let found = try analysis(text, files).statements
    #expect(found.map(\.text) == ["it rains", "yodeled the end of the war"])
    #expect(found.allSatisfy { $0.stance == .warn })
  }

  @Test func trigger() throws {
    let found = try analysis("Omar Diaz dowsed a field.", [("triggers.tsv", "dowse\tv\tdowsing\r\n")]).incidents
    #expect(found.map(\.type) == ["dowsing"])
  }

  /// A user's word wins.
  @Test func otherMeaning() throws {
    let found = try analysis("Ana Ruiz denied that it rains.", [("cues.tsv", "deny\tclaim\tstrong")]).statements
    #expect(found.map(\.stance) == [.claim])
  }

  @Test func everyListHasAName() throws {
    #expect(Lexicon.fileNames.count == 24 && Lexicon.fileNames.contains("event-nouns.tsv"))
    for name in Lexicon.fileNames { _ = try lexicon([(name, "# nothing yet\n\n")]) }
  }

  /// File, its text → what is said of it.
  static let broken: [(String, String, String)] = [
    ("cues.tsv", "say\tsay", "case/lexicon/cues.tsv:1: 3 fields between tabs are needed, here are 2"),
    ("cues.tsv", "\nsay say strong", "case/lexicon/cues.tsv:2: 3 fields between tabs are needed, here is 1"),
    ("cues.tsv", "say\tshout\tstrong", "case/lexicon/cues.tsv:1: no stance is called “shout”"),
    ("cues.tsv", "say\tsay\tloud", "case/lexicon/cues.tsv:1: no strength is called “loud”"),
    ("cues.tsv", "say it loud\tsay\tweak", "case/lexicon/cues.tsv:1: “say it loud” is not one verb"),
    ("cue-frames.tsv", "say\tsubject", "case/lexicon/cue-frames.tsv:1: “subject” is not made of object, "),
    ("cue-frames.tsv", "yodel\tobject", "case/lexicon/cue-frames.tsv:1: “yodel” is no verb of cues.tsv"),
    (
      "triggers.tsv", "hit\tx\tattack",
      "case/lexicon/triggers.tsv:1: “x” is neither v, a verb, n, a noun, nor a, an adj"
    ),
    (
      "event-senses.tsv", "hit\tx\tstrike",
      "case/lexicon/event-senses.tsv:1: “x” is neither v, a verb, n, a noun, nor a"
    ),
    (
      "connectives.tsv", "ere\tsooner",
      "case/lexicon/connectives.tsv:1: no order is called “sooner”; there are before, "
    ),
    ("triggers.tsv", "hit\tv\tan attack", "case/lexicon/triggers.tsv:1: a kind is a word of small letters"),
    ("groups.tsv", "crew\tthing", "case/lexicon/groups.tsv:1: no kind of actor is called “thing”"),
    ("hedges.tsv", "perhaps\tmaybe", "case/lexicon/hedges.tsv:1: no status is called “maybe”"),
    ("event-stances.tsv", "ban\tmaybe", "case/lexicon/event-stances.tsv:1: no status is called “maybe”"),
    ("changes.tsv", "soar\tverb\tup", "case/lexicon/changes.tsv:1: no direction is called “up”"),
    ("changes.tsv", "soar\tword\tincrease", "case/lexicon/changes.tsv:1: “word” is not noun, verb or comparative"),
    ("approximators.tsv", "circa\troughly", "case/lexicon/approximators.tsv:1: no meaning is called “roughly”"),
    ("name-parts.tsv", "von\tjoin\t-", "case/lexicon/name-parts.tsv:1: no part of a name is called “join”; there are "),
    (
      "same-names.tsv", "karsk union\tclub\tku",
      "case/lexicon/same-names.tsv:1: a name is a body’s or a place’s, not a “club”"
    ),
    ("metrics.tsv", "guest\twho", "case/lexicon/metrics.tsv:1: “who” is neither person, pointing nor nothing"),
    ("words.tsv", "", "case/lexicon/words.tsv: no word list is called words.tsv; there are cues.tsv, "),
  ]

  @Test(arguments: broken) func fault(_ name: String, _ text: String, _ message: String) {
    let faults = #expect(throws: Lexicon.Faults.self) { try lexicon([(name, text)]) }
    #expect(faults?.messages.first?.hasPrefix(message) == true, "\(faults?.messages ?? [])")
  }

  @Test func firstFileWins() throws {
    let files = ["a", "b"].map { kind in
      Lexicon.File(path: "\(kind)/triggers.tsv", utf8: Array("dowse\tv\t\(kind)".utf8))
    }
    let document = Document(
      source: Document.Source(id: "d1", path: "a.txt"), text: SourceText("Omar Diaz dowsed a field."), prose: nil)
    let found = Extractor(lexicon: try Lexicon(adding: files)).analyze(document).incidents
    #expect(found.map(\.type) == ["a"])
  }

  @Test func everyFaultIsNamed() {
    let faults = #expect(throws: Lexicon.Faults.self) {
      try lexicon([("triggers.tsv", "a\tb\n\u{FEFF}\nhit\tv\tattack\nc"), ("media.tsv", "one\ttwo")])
    }
    #expect(faults?.messages.count == 4)
  }

  @Test func otherEncodings() throws {
    let marked = Lexicon.File(path: "cues.tsv", utf8: [0xEF, 0xBB, 0xBF] + Array("yodel\tsay\tstrong\r\n".utf8))
    _ = try Lexicon(adding: [marked])
    let latin = Lexicon.File(path: "cues.tsv", utf8: [0xE9, 0x09] + Array("say\tstrong".utf8))
    let faults = #expect(throws: Lexicon.Faults.self) { try Lexicon(adding: [latin]) }
    #expect(faults?.messages == ["cues.tsv:1: this is no UTF-8; save the file as UTF-8"])
  }
}
