// Ids that derive from content.

import ChronicleTypes
import Testing
import TextBasics

@Suite struct ContentIDTests {
  /// The values are part of the format: chronicles of different versions are compared by them.
  @Test(arguments: [
    ([], "af52a15e9a9"), ([""], "a4f2db50f12"), (["a"], "a193f1020af"), (["ab"], "a05894f608b"),
    (["a", "b"], "ab912458b53"), (["b", "a"], "ae66fab5d23"), (["a", ""], "a4712a77810"),
    (["Port Authority"], "a2543d2076f"), (["é"], "a760335eae8"),
  ])
  func texts(parts: [String], id: String) {
    var content = ContentID()
    for part in parts { content.add(part) }
    #expect(content.id("a") == id)
  }

  @Test func numbersAndBytes() {
    #expect(id { $0.add(12) } == "x4500a6d5c9")
    #expect(id { $0.add(-1) } == "x02eeb6bd03")
    #expect(id { $0.add([0x00]) } == "xa70bee94c6")
    #expect(id { $0.add([0xFF]) } == "x5509f800bd")
  }

  /// Ten digits, also where the first ones are zeros.
  @Test func leadingZeros() {
    #expect(id { $0.add(31) } == "x0bb9b90b3d")
  }

  @Test func noTwoAlike() {
    let ids = Set((0..<20_000).map { number in id { $0.add(number) } })
    #expect(ids.count == 20_000)
    #expect(ids.allSatisfy { $0.utf8.count == 11 })
  }

  private func id(_ fill: (inout ContentID) -> Void) -> String {
    var content = ContentID()
    fill(&content)
    return content.id("x")
  }

  /// No two items have one id, also where one is written like the number of another.
  @Test(arguments: [
    ("a a a-2", "a a-2 a-2-2"), ("a-2 a a", "a-2 a a-3"), ("a a a-2 a a-2", "a a-2 a-2-2 a-3 a-2-3"),
    ("a-3 a a a a", "a-3 a a-2 a-4 a-5"),
  ])
  func collidingIDs(given: String, unique: String) {
    var ids = UniqueIDs()
    #expect(given.split(separator: " ").map { ids.unique(String($0)) }.joined(separator: " ") == unique)
  }

  /// Ids that are the same get numbers, and stay short.
  @Test func uniqueIDs() {
    var ids = UniqueIDs()
    #expect(["a", "b", "a", "a"].map { ids.unique($0) } == ["a", "b", "a-2", "a-3"])
    for _ in 0..<10_000 { _ = ids.unique("a") }
    #expect(ids.unique("a") == "a-10004")
  }
}
