// A sentence and its tokens.

/// A sentence, with its tokens where they were asked for.
public struct Sentence: Sendable, Equatable {
  public var span: TextSpan
  public var tokens: [Token]

  public init(span: TextSpan, tokens: [Token] = []) {
    self.span = span
    self.tokens = tokens
  }

  /// A word, number or mark.
  public struct Token: Sendable, Equatable {
    public var span: TextSpan
    public var lemma: String
    /// Universal part of speech.
    public var upos: String
    /// Index of the governing token in the sentence, -1 for the root; nil while there is no parser.
    public var head: Int?
    /// Universal dependency relation to the head; nil while there is no parser.
    public var deprel: String?

    public init(
      span: TextSpan, lemma: String, upos: String, head: Int? = nil, deprel: String? = nil
    ) {
      self.span = span
      self.lemma = lemma
      self.upos = upos
      self.head = head
      self.deprel = deprel
    }
  }
}
