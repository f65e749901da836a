// Somebody as a text names them.

/// Somebody as an item names them: words, and the actor if one is known.
public struct Party: Sendable, Equatable {
  public var span: TextSpan
  public var text: String
  /// Id of the actor in the document; nil where the words could not be tied to one.
  public var actor: String?

  public init(span: TextSpan, text: String, actor: String?) {
    self.span = span
    self.text = text
    self.actor = actor
  }
}
