// Places that have a run of words in common, so that one of them has its words from the other, or both from a third.

internal import TextBasics

/// Finds the places of one claim that have eight words in a row in common, or all their words.
///
/// Two writers hardly choose the same eight words: a wire, a press release or one speaker stands behind them.
struct SharedWords {
  private static let runLength = 8
  /// A text with fewer words is nobody's own.
  private static let fewestWords = 5

  /// For each place the first place of those with which it shares words.
  private(set) var roots: [Int]

  /// - Complexity: O(n) in the words of all places.
  init(_ assertions: [Assertion]) {
    roots = Array(assertions.indices)
    guard assertions.contains(where: { $0.document != assertions[0].document }) else { return }
    var holders: [UInt64: Int] = [:]
    for (index, assertion) in assertions.enumerated() {
      let words = Self.words(of: assertion.text)
      guard words.count >= Self.fewestWords else { continue }
      let length = min(Self.runLength, words.count)
      for start in 0...(words.count - length) {
        var hash = FNV1a()
        for word in words[start..<(start + length)] { hash.add(word: word) }
        if let holder = holders[hash.value] { join(holder, index) } else { holders[hash.value] = index }
      }
    }
    for index in roots.indices { roots[index] = root(of: index) }
  }

  /// The words in small letters, as hashes, without marks.
  private static func words(of text: String) -> [UInt64] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
      var hash = FNV1a()
      for byte in word.utf8 { hash.add(byte) }
      return hash.value
    }
  }

  private func root(of index: Int) -> Int {
    var index = index
    while roots[index] != index { index = roots[index] }
    return index
  }

  private mutating func join(_ one: Int, _ other: Int) {
    let (a, b) = (root(of: one), root(of: other))
    roots[max(a, b)] = min(a, b)
  }
}
