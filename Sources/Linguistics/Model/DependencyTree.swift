// From the scores of heads to a tree.

internal import CNeural

/// Finds the tree of a sentence: each word gets its best head, and a circle of heads is opened where that costs least.
///
/// To find the best tree of all (Chu and Liu 1965, Edmonds 1967) would take time with the cube of a sentence's length
/// where all its words are equal.
enum DependencyTree {
  /// The head of each word, -1 for the root; exactly one word is the root, and all others lead to it.
  ///
  /// - Parameters:
  ///   - scores: row d has the score of the root and then of each word as the head of word d.
  ///   - count: how many words there are.
  /// - Complexity: O(n²).
  static func decode(_ scores: UnsafeBufferPointer<Int32>, count: Int) -> [Int32] {
    guard count > 0, let start = scores.baseAddress else { return [] }
    var heads = (0..<count).map { d in bestHead(start + d * (count + 1), d, count, mayBeRoot: true) }
    let root = self.root(heads, start)
    for d in 0..<count where d != root && heads[d] < 0 {
      heads[d] = bestHead(start + d * (count + 1), d, count, mayBeRoot: false)
    }
    heads[root] = -1
    openCircles(&heads, start)
    return heads
  }

  /// The word that scores best as the head of a word, or -1 for the root; the first of equals.
  private static func bestHead(_ row: UnsafePointer<Int32>, _ d: Int, _ count: Int, mayBeRoot: Bool) -> Int32 {
    let first = mayBeRoot ? 0 : 1
    // Before the word itself, and behind it.
    let before = d + 1 > first ? first + cneural_largest(row + first, d + 1 - first) : nil
    let after = d + 1 < count ? d + 2 + cneural_largest(row + d + 2, count - d - 1) : nil
    guard let before else { return Int32(after ?? 0) - 1 }
    guard let after, row[after] > row[before] else { return Int32(before) - 1 }
    return Int32(after) - 1
  }

  /// Makes one word the root: of the words whose best head is the root, or of all where there is none, the one that
  /// fits best.
  private static func root(_ heads: [Int32], _ scores: UnsafePointer<Int32>) -> Int {
    let count = heads.count
    let willing = heads.indices.filter { heads[$0] < 0 }
    if willing.count == 1 { return willing[0] }
    var best = (word: 0, gain: Int64.min)
    for d in willing.isEmpty ? Array(heads.indices) : willing {
      let row = scores + d * (count + 1)
      let other = bestHead(row, d, count, mayBeRoot: false)
      let gain = Int64(row[0]) - Int64(row[Int(other) + 1])
      if gain > best.gain { best = (d, gain) }
    }
    return best.word
  }

  /// Hangs one word of each circle on a word that leads to the root.
  private static func openCircles(_ heads: inout [Int32], _ scores: UnsafePointer<Int32>) {
    let count = heads.count
    // 0: not seen; 1: leads to the root; else 2 + the word that the walk began with.
    var state = [Int](repeating: 0, count: count)
    var path: [Int] = []
    /// Walks up from a word; returns the word where a circle closes.
    func walk(_ start: Int) -> Int? {
      path.removeAll(keepingCapacity: true)
      var i = start
      while state[i] == 0 {
        state[i] = start + 2
        path.append(i)
        guard heads[i] >= 0 else { break }
        i = Int(heads[i])
      }
      guard heads[i] >= 0, state[i] != 1 else {
        for word in path { state[word] = 1 }
        return nil
      }
      for word in path { state[word] = 0 }
      return i
    }
    // All that lead to the root by themselves, before any circle is opened.
    let lost = (0..<count).filter { state[$0] == 0 && walk($0) != nil }
    for start in lost {
      guard state[start] == 0, let i = walk(start) else { continue }
      var best: (word: Int, head: Int, gain: Int64)?
      var d = i
      repeat {
        let row = scores + d * (count + 1)
        let now = Int64(row[Int(heads[d]) + 1])
        for h in 0..<count where state[h] == 1 && Int64(row[h + 1]) - now > best?.gain ?? .min {
          best = (d, h, Int64(row[h + 1]) - now)
        }
        d = Int(heads[d])
      } while d != i
      if let best { heads[best.word] = Int32(best.head) }
      _ = walk(start)
    }
  }
}
