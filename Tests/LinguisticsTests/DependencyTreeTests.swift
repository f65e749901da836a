// Trees from scores: one root, no circles.
import Testing

@testable import Linguistics

@Suite struct DependencyTrees {
  private func decode(_ scores: [Int32], _ count: Int) -> [Int32] {
    scores.withUnsafeBufferPointer { DependencyTree.decode($0, count: count) }
  }

  private func isTree(_ heads: [Int32]) -> Bool {
    guard heads.count(where: { $0 < 0 }) == 1 else { return false }
    return heads.indices.allSatisfy { start in
      var i = Int32(start)
      var steps = 0
      while i >= 0, steps <= heads.count {
        i = heads[Int(i)]
        steps += 1
      }
      return i < 0
    }
  }

  @Test func nothing() { #expect(decode([], 0) == []) }

  @Test func oneWord() { #expect(decode([-5, 0], 1) == [-1]) }

  @Test func bestHeadsThatAreATree() {
    // Word 1 is the root, 0 and 2 hang on it.
    #expect(decode([0, 0, 9, 0, 9, 0, 0, 0, 0, 0, 9, 0], 3) == [1, -1, 1])
  }

  @Test func circle() {
    // 0 and 1 want each other; 0 gives up less by being the root.
    #expect(decode([5, 0, 9, 0, 9, 0], 2) == [-1, 0])
  }

  @Test func twoRoots() { #expect(decode([9, 0, 1, 8, 7, 0], 2) == [-1, 0]) }

  @Test func random() {
    var dice = Dice(3)
    for count in 1...60 {
      let scores = (0..<(count * (count + 1))).map { _ in Int32.random(in: -1_000_000...1_000_000, using: &dice) }
      let heads = decode(scores, count)
      #expect(isTree(heads), "\(count)")
    }
  }

  /// A circle is opened where it costs least: no single word of it hung elsewhere would do better.
  @Test func cheapestOpening() {
    // 1 and 2 want each other; 0 is the root. 2 gives up 5 by hanging on 0, 1 gives up 8.
    #expect(decode([9, 0, 0, 0, 0, 1, 0, 9, 0, 4, 9, 0], 3) == [-1, 2, 0])
  }

  @Test func equalScores() { #expect(isTree(decode([Int32](repeating: 0, count: 400 * 401), 400))) }
}
