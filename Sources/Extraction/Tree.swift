// The trees of a page, ready to be walked downwards.

internal import Linguistics

/// The children of every token, and the phrases that hang on it.
struct Tree {
  private let page: [Token]
  private let firstChild: [Int32]
  private let nextSibling: [Int32]

  /// - Complexity: O(n) in the tokens.
  init(_ tokens: [Token]) {
    page = tokens
    var first = [Int32](repeating: -1, count: tokens.count)
    var next = first
    for i in tokens.indices.reversed() where tokens[i].head >= 0 {
      next[i] = first[Int(tokens[i].head)]
      first[Int(tokens[i].head)] = Int32(i)
    }
    firstChild = first
    nextSibling = next
  }

  /// The tokens that a token governs, in the order of the text.
  func children(of token: Int) -> Children { Children(nextSibling: nextSibling, place: firstChild[token]) }

  struct Children: Sequence, IteratorProtocol {
    fileprivate let nextSibling: [Int32]
    fileprivate var place: Int32

    mutating func next() -> Int? {
      guard place >= 0 else { return nil }
      let found = Int(place)
      place = nextSibling[found]
      return found
    }
  }

  func head(of token: Int) -> Int? { page[token].head < 0 ? nil : Int(page[token].head) }

  /// The first child in one of some relations.
  func child(of token: Int, _ relations: Relation...) -> Int? {
    children(of: token).first { relations.contains(page[$0].relation) }
  }

  /// A noun with its articles, adjectives, numbers, the names and nouns that belong to it, and what “of” adds.
  /// - Complexity: O(k) in the tokens of the phrase.
  func phrase(of head: Int) -> Range<Int> {
    var (first, last) = (head, head)
    for child in children(of: head) {
      switch page[child].relation {
      case .det, .detPredet, .amod, .compound, .nummod, .nmodPoss, .flat, .fixed, .flatForeign, .goeswith:
        let part = phrase(of: child)
        (first, last) = (min(first, part.lowerBound), max(last, part.upperBound - 1))
      case .nmod where child > head && isOf(child):
        last = max(last, phrase(of: child).upperBound - 1)
      case .case where child > head && child == head + 1: last = max(last, child)
      default: break
      }
    }
    return first..<(last + 1)
  }

  /// A token with all that hangs on it, from the first to the last.
  /// - Complexity: O(k) in the tokens of the subtree.
  func subtree(of token: Int) -> Range<Int> {
    var (first, last) = (token, token)
    for child in children(of: token) {
      let part = subtree(of: child)
      (first, last) = (min(first, part.lowerBound), max(last, part.upperBound - 1))
    }
    return first..<(last + 1)
  }

  private func isOf(_ noun: Int) -> Bool {
    children(of: noun).first { page[$0].relation == .case }.map { page[$0].key == Words.of } ?? false
  }
}
