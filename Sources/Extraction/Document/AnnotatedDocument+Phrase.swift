// The phrase of a noun, read off the tree.

internal import Linguistics

extension AnnotatedDocument {
  /// A noun with its article, its adjectives and numbers, the nouns before it, and what “of” adds; without a title.
  /// - Complexity: O(k) in the tokens of the phrase.
  func barePhrase(of head: Int) -> Range<Int> {
    var (first, last) = (head, head)
    for child in tree.children(of: head) {
      switch tokens[child].relation {
      case .det, .detPredet, .amod, .compound, .nummod, .nmodPoss, .flat, .fixed, .flatForeign, .goeswith:
        let part = barePhrase(of: child)
        (first, last) = (min(first, part.lowerBound), max(last, part.upperBound - 1))
      case .nmod where child > head && isOf(child):
        last = max(last, barePhrase(of: child).upperBound - 1)
      case .case where child > head && child == head + 1: last = max(last, child)
      default: break
      }
    }
    return first..<(last + 1)
  }

  private func isOf(_ noun: Int) -> Bool {
    tree.children(of: noun).first { tokens[$0].relation == .case }.map { classes.of.contains(tokens[$0].key) } ?? false
  }

  /// Whether one word hangs on another, over so many words between them at most.
  func hangs(_ word: Int, on other: Int, within reach: Int = TreeReach.sentence) -> Bool {
    var word = word
    for _ in 0..<reach {
      guard let head = analysis.head(of: word) else { return false }
      if head == other { return true }
      word = head
    }
    return false
  }
}
