// The interface of a parser, so that the network can be replaced.

/// A stretch of tokens that is a name, and of what kind.
struct NameSpan: Equatable {
  var tokens: Range<Int>
  var kind: NamedEntity.Kind
}

/// Gives the tokens of sentences their tags, heads and relations, and finds names.
protocol SentenceParser: Sendable {
  /// Fills `upos`, `features`, `tag`, `head` and `relation` of all tokens.
  ///
  /// - Parameters:
  ///   - sentences: ranges of token indices in order; every token is in one.
  ///   - bytes: the text.
  /// - Returns: the names, in order.
  func parse(_ tokens: inout [Token], _ sentences: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>) -> [NameSpan]
}
