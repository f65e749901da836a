// A party: somebody as the words of one item name them.

/// Somebody as the words of one item name them: “the mayor”, and the actor that this is, if known.
public struct Party: Sendable, Equatable {
  /// The words.
  public var span: TextSpan
  /// The words, as they stand.
  public var text: String
  /// The id of the actor in the document; nil where nothing tells which actor the words mean.
  public var actor: String?

  /// Words, and the id of their actor.
  public init(span: TextSpan, text: String, actor: String?) {
    self.span = span
    self.text = text
    self.actor = actor
  }
}
