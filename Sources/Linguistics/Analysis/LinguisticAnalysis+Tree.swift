// From a token up the tree: its head, and its sentence.

internal import TextBasics

extension LinguisticAnalysis {
  /// The index of the sentence that a token stands in.
  /// - Complexity: O(log n) in the sentences.
  public func sentence(of token: Int) -> Int {
    max(0, sentences.partitioningIndex { $0.lowerBound > token } - 1)
  }

  /// The head of a token, on which it hangs; nil for the root of a sentence.
  public func head(of token: Int) -> Int? {
    tokens[token].head < 0 ? nil : Int(tokens[token].head)
  }
}
