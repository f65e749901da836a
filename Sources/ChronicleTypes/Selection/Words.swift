// Whole words of a text.

/// The words of a text, to compare whole words regardless of letter case.
struct Words {
  let words: [Substring]

  init(_ text: String) {
    words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
  }

  /// Whether other words stand here one after the other.
  func contain(_ other: Words) -> Bool {
    let n = other.words.count
    guard n > 0, words.count >= n else { return false }
    return (0...(words.count - n)).contains { words[$0..<($0 + n)] == other.words[...] }
  }
}
