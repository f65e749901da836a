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
    /// English part of speech, as the Penn Treebank has it.
    public var xpos: String
    /// Index of the governing token in the sentence, -1 for the root.
    public var head: Int
    /// Universal dependency relation to the head.
    public var deprel: String

    public init(
      span: TextSpan, lemma: String, upos: String, xpos: String, head: Int, deprel: String
    ) {
      self.span = span
      self.lemma = lemma
      self.upos = upos
      self.xpos = xpos
      self.head = head
      self.deprel = deprel
    }
  }
}
