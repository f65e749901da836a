// A sentence and its tokens.

/// A sentence, with its tokens if they were asked for.
public struct Sentence: Sendable, Equatable {
  /// The words.
  public var span: TextSpan
  /// Its words, numbers and marks, in order; empty where nobody asked for them.
  public var tokens: [Token]

  /// A sentence and its tokens.
  public init(span: TextSpan, tokens: [Token] = []) {
    self.span = span
    self.tokens = tokens
  }

  /// A word, number or punctuation mark.
  public struct Token: Sendable, Equatable {
    /// Where it stands.
    public var span: TextSpan
    /// Its dictionary form.
    public var lemma: String
    /// The part of speech in Universal Dependencies: `VERB`.
    public var upos: String
    /// The part of speech in the tag set of the Penn Treebank: `VBD`.
    public var xpos: String
    /// The index of its head in the sentence, from 0; -1 for the root.
    public var head: Int
    /// The relation to the head in Universal Dependencies: `nsubj`.
    public var deprel: String

    /// A token and its place in the tree.
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
