// Walks along the trees.

extension LinguisticAnalysis {
  /// The index of the sentence that a token stands in.
  /// - Complexity: O(log n) in the sentences.
  public func sentence(of token: Int) -> Int {
    var (low, high) = (0, sentences.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if sentences[middle].lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }

  /// The token that governs a token; nil for the root of a sentence.
  public func head(of token: Int) -> Int? {
    tokens[token].head < 0 ? nil : Int(tokens[token].head)
  }

  /// The tokens that a token governs, in the order of the text.
  ///
  ///     analysis.dependents(of: verb).filter { analysis.tokens[$0].relation == .obj }
  ///
  /// - Complexity: O(n) in the tokens of the sentence.
  public func dependents(of token: Int) -> [Int] {
    sentences[sentence(of: token)].filter { tokens[$0].head == Int32(token) }
  }

  /// A token with all that hangs on it, from the first to the last.
  ///
  ///     analysis.text(analysis.subtree(of: subject))  // “the mayor of Lima”
  ///
  /// - Complexity: O(n · d) in the tokens of the sentence and the depth of its tree.
  public func subtree(of token: Int) -> Range<Int> {
    var (first, last) = (token, token)
    for i in sentences[sentence(of: token)] {
      var above = i
      while above != token, let head = head(of: above) { above = head }
      if above == token { (first, last) = (min(first, i), max(last, i)) }
    }
    return first..<(last + 1)
  }
}
