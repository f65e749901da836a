// Upwards in the trees: the sentence and the governor of a token.

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
}
