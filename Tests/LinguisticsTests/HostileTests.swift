// Texts that nobody wrote for reading: everything ends, trees stay trees. `scripts/check-hostile` runs
// the program itself on a megabyte of each.
import Testing

@testable import Linguistics

@Suite struct HostileTexts {
  static let texts: [(String, String)] = [
    ("no space", String(repeating: "abcdefghij", count: 2_500)),
    ("garbage", String(repeating: "\u{1}~}\u{7F}{|`^\u{FFFD}@#\\", count: 1_500)),
    ("one sentence", String(repeating: "word ", count: 2_500)),
    ("emoji", String(repeating: "😀👨\u{200D}👩", count: 1_000)),
    ("stops", String(repeating: ".", count: 12_500)), ("spaced stops", String(repeating: ". ", count: 5_000)),
    ("brackets", String(repeating: "([{", count: 2_500)), ("hyphens", String(repeating: "a-", count: 5_000)),
    ("numbers", String(repeating: "1-", count: 5_000)), ("apostrophes", String(repeating: "n't", count: 2_500)),
    ("hosts", String(repeating: "a.b.", count: 2_500)), ("faces", String(repeating: ":-) ", count: 2_500)),
    ("capitals", String(repeating: "NATO Lima ", count: 1_250)), ("lines", String(repeating: "a\n", count: 1_250)),
    ("slashes", String(repeating: "a/", count: 2_500)),
    ("notes after a word", "It." + String(repeating: ".[1]", count: 1_000)),
    ("notes", String(repeating: ".[1]", count: 1_250)),
  ]

  @Test(arguments: texts) func text(_ name: String, _ text: String) {
    let analysis = read(text)
    var faults: Set<String> = []
    for sentence in analysis.sentences {
      if sentence.isEmpty || sentence.count > SentenceSplitter.longest { faults.insert("length") }
      if sentence.count(where: { analysis.tokens[$0].head < 0 }) != 1 { faults.insert("roots") }
      for i in sentence where analysis.tokens[i].head >= 0 && !sentence.contains(Int(analysis.tokens[i].head)) {
        faults.insert("head outside")
      }
    }
    #expect(faults == [])
    #expect(!analysis.tokens.isEmpty)
  }

  /// Relations are those of a tree, whatever the words.
  @Test func randomSentences() {
    var dice = Dice(8)
    for _ in 0..<100 {
      let analysis = read(dice.text(of: TokenProperties.parts, upTo: 40))
      for sentence in analysis.sentences {
        for start in sentence {
          var (i, steps) = (start, 0)
          while analysis.tokens[i].head >= 0, steps <= sentence.count {
            (i, steps) = (Int(analysis.tokens[i].head), steps + 1)
          }
          #expect(analysis.tokens[i].head < 0, "circle")
          #expect((analysis.tokens[start].relation == .root) == (analysis.tokens[start].head < 0))
        }
      }
    }
  }

  @Test func sameOnEveryThread() async {
    let text = Array(String(repeating: "Tricia McLaughlin told CNN that it rained. ", count: 200).utf8)
    let first = Language.english.analyze(text)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let again = Language.english.analyze(text)
          return again.tokens == first.tokens && again.names == first.names
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
