// The trees of a text, ready to be walked from the heads down.

/// For each token of a text the tokens that hang on it.
///
///     let tree = TreeIndex(analysis.tokens)
///     tree.children(of: verb).filter { analysis.tokens[$0].relation == .obj }
public struct TreeIndex: Sendable {
  /// The tokens that it was made of.
  public let tokens: [Token]
  private let firstChild: [Int32]
  private let nextSibling: [Int32]

  /// The trees of some tokens, which must be all of a text.
  /// - Complexity: O(n) in the tokens.
  public init(_ tokens: [Token]) {
    self.tokens = tokens
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
  /// - Complexity: O(1) for each.
  public func children(of token: Int) -> Children { Children(nextSibling: nextSibling, place: firstChild[token]) }

  /// The tokens that hang on a token, in the order of the text.
  public struct Children: Sequence, IteratorProtocol {
    fileprivate let nextSibling: [Int32]
    fileprivate var place: Int32

    /// The index of the next one.
    public mutating func next() -> Int? {
      guard place >= 0 else { return nil }
      let found = Int(place)
      place = nextSibling[found]
      return found
    }
  }

  /// The first child in one of some relations.
  public func child(of token: Int, _ relations: Relation...) -> Int? {
    children(of: token).first { relations.contains(tokens[$0].relation) }
  }

  /// A token with all that hangs on it, directly or not: from the first of these tokens to the last.
  ///
  ///     analysis.text(tree.subtree(of: subject))  // “the mayor of Lima”
  ///
  /// - Complexity: O(k) in the tokens of the subtree.
  public func subtree(of token: Int) -> Range<Int> {
    var (first, last) = (token, token)
    for child in children(of: token) {
      let part = subtree(of: child)
      (first, last) = (min(first, part.lowerBound), max(last, part.upperBound - 1))
    }
    return first..<(last + 1)
  }
}
