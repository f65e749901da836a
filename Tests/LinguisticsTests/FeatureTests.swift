// What the network reads of a word: the same numbers as Training/features.py gives.
import Testing
import TextBasics

@testable import Linguistics

@Suite struct WordFeatureTests {
  static let none = HashTable(slots: UnsafeBufferPointer(start: nil, count: 0))

  /// Written → rows of the tables of endings, beginnings and shapes.
  static let rows: [(String, [UInt16])] = [
    ("Noem", [3344, 561, 32, 460]), ("the", [933, 950, 637, 456]), ("U.S.", [504, 3055, 299, 278]),
    ("1,300", [2989, 666, 1435, 492]), ("don’t", [3417, 3535, 1832, 456]), ("“", [1525, 1382, 1291, 456]),
    ("McLaughlin", [3601, 1461, 1803, 380]), ("COVID", [3906, 496, 1237, 299]), ("é", [3830, 2637, 389, 456]),
    ("naïve", [2826, 1592, 1651, 456]), ("😀", [3204, 133, 38, 456]), ("x", [3586, 3509, 1772, 35]),
    ("-LRB-", [2364, 2968, 1317, 438]), ("2024", [2989, 666, 763, 143]), ("o’", [3110, 1744, 713, 456]),
    ("–", [3816, 839, 2002, 456]), ("aaaaXXXX1", [4075, 2792, 460, 504]),
  ]

  @Test(arguments: rows) func row(_ form: String, _ expected: [UInt16]) {
    let features = Array(form.utf8).withUnsafeBufferPointer { WordFeatures($0, words: Self.none) }
    #expect([features.suffix3, features.suffix2, features.prefix, features.shape] == expected)
    #expect(features.word == 0 && features.cluster == 0 && features.lists == 0)
  }

  @Test func hash() {
    var hash = FNV1a()
    hash.add("noem".utf8)
    #expect(hash.tableHash == 4_337_792_978_356_444_438)
  }

  @Test func knownWords() throws {
    let words = try ModelFile.embedded().hashTable("words")
    func features(_ word: String) -> WordFeatures {
      Array(word.utf8).withUnsafeBufferPointer { WordFeatures($0, words: words) }
    }
    #expect(features("the").word > 0 && features("the").cluster > 0)
    #expect(features("The").word == features("the").word)
    #expect(features("1987").word == features("1999").word)
    // A first name is on a list, a word that nobody wrote is nowhere.
    #expect(features("Tricia").lists & 1 == 1)
    #expect(features("xqzvyw").word == 0 && features("xqzvyw").lists == 0)
  }
}
