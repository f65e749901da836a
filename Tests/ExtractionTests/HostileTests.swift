// Input made to hurt: it may say nothing, but never be slow or crash.
import ChronicleTypes
import Testing

@testable import Extraction

@Suite(.serialized) struct Hostile {
  @Test(arguments: [
    "", " ", "\n", "\0", "\0\0\n\0", "\u{FEFF}", "...", "“", "”", "\"\"", ",", "—", "*", "\u{A0}", "(",
    ")",
  ])
  func nothing(_ text: String) {
    let analysis = Report(text).analysis
    #expect(analysis.statements.isEmpty && analysis.incidents.isEmpty && analysis.actors.isEmpty)
  }

  @Test func blankedText() {
    let text = "Ana Ruiz said that it rains."
    let report = Report(text, prose: Array(repeating: 0x20, count: text.utf8.count))
    #expect(
      report.analysis
        == {
          var empty = DocumentAnalysis(document: report.document.source); empty.sentences = []; return empty
        }())
  }

  /// A part and how often it stands there: a megabyte of what is cheap, else as much as tests without optimisation
  /// bear.
  static let repeated: [(String, Int)] = [
    ("a", 1 << 20), ("A", 1 << 20), ("\0", 1 << 20), ("\r\n", 1 << 19), ("桥", 1 << 17), ("e\u{301}", 1 << 17),
    ("\"", 60_000), ("“", 60_000), (",", 60_000), ("’", 20_000), ("😀", 20_000), ("( ", 20_000), (". ", 20_000),
    ("1,", 10_000), ("a-", 10_000), ("'a", 10_000), ("a\n", 20_000), ("said ", 100_000), ("the ", 20_000),
    ("man of ", 10_000), ("Aa and ", 10_000), ("in May ", 5_000), ("5% increase in a ", 2_000),
    ("Mr Al Bo Cy ", 20_000),
    ("he said ", 500), ("Ana said that ", 600), ("“A b,” Ana said, ", 1_000), ("“We are all here now.” ", 3_000),
    ("according to Ana, ", 100), ("attacked Ana, ", 500), ("Ana ran. She said he ran. ", 1_000),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: repeated) func manyOf(_ part: String, _ count: Int) {
    let report = Report(String(repeating: part, count: count))
    #expect(report.analysis.sentences.map(\.span.end).max() ?? 0 <= report.document.text.utf8.count)
    #expect(report.analysis.mentions.allSatisfy { $0.span.length > 0 })
    let said = ["he said ", "Ana said that ", "“A b,” Ana said, ", "“We are all here now.” ", "according to Ana, "]
    let says = said.contains(part) || part.contains("She said")
    // A verb alone, a hundred thousand times, may be read as anything.
    if part != "said " { #expect(report.analysis.statements.isEmpty != says) }
  }

  @Test(.timeLimit(.minutes(2))) func longSentence() {
    let text = "Ana Ruiz said that " + String(repeating: "boats of the town and ", count: 20_000) + "it rains."
    #expect(Report(text).analysis.statements.count == 1)
  }

  @Test(.timeLimit(.minutes(2))) func manyNames() {
    let text = (0..<10_000).map { "Mr. X\(String($0, radix: 36)) ran. " }.joined()
    #expect(Report(text).analysis.actors.count == 10_000)
  }
}
