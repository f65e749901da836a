import Linguistics
import Testing

@testable import Extraction

/// The classes of word-classes.tsv and those that the rules ask for are the same.
@Suite struct WordClassTests {
  private let file = WordLists.english.file("word-classes.tsv", columns: 2)

  /// “male-noun” is `maleNoun`.
  private func property(_ name: String) -> String {
    let parts = name.split(separator: "-").map(String.init)
    return parts[0] + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  @Test func everyClassIsAskedFor() {
    let roles = ["agent", "patient", "recipient", "other"]
    let listed = Set(file.rows.map { property($0.fields[0]) }).subtracting(roles).union(["roles"])
    #expect(Set(Mirror(reflecting: WordClasses(file)).children.compactMap(\.label)) == listed)
  }

  @Test func everyClassHasWords() {
    for one in Mirror(reflecting: WordClasses(file)).children {
      switch one.value {
      case let words as WordSet: #expect(!words.isEmpty, "\(one.label ?? "")")
      case let words as Set<String>: #expect(!words.isEmpty, "\(one.label ?? "")")
      case let words as [String]: #expect(!words.isEmpty, "\(one.label ?? "")")
      case let words as [WordKey: String]: #expect(!words.isEmpty, "\(one.label ?? "")")
      case let words as [WordKey: Double]: #expect(!words.isEmpty, "\(one.label ?? "")")
      default: break
      }
    }
  }

  @Test func aWordOfASet() {
    let words = WordSet(["would", "could", "should", "can", "may"])
    #expect(words.contains(WordKey("would")) && words.contains(WordKey("May")))
    #expect(!words.contains(WordKey("will")) && !words.contains(nil))
    #expect(!WordSet([]).contains(WordKey("would")) && WordSet([]).isEmpty)
  }

  @Test func aLanguageWithoutClasses() {
    let none = WordClasses(LexiconFile.reading([], name: "word-classes.tsv", path: "none", columns: 2).0)
    #expect(none.that.isEmpty && none.light.isEmpty && none.roles.isEmpty)
  }
}
