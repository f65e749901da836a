// A place of a document that speaks of an actor of the chronicle.

/// Words of a document that name or describe an actor, or that mean it: “the mayor”, “she”.
public struct ActorMention: Sendable, Equatable {
  /// The id of the document.
  public var document: String
  /// The words.
  public var span: TextSpan
  /// The words, as they stand.
  public var text: String
  /// What the words name in this document; the actor is what most of its documents say.
  public var type: ActorType
  /// The id of the actor.
  public var actor: String
  /// The id of the rule that found them.
  public var rule: String

  /// Words of a document, and the actor that they mean.
  public init(document: String, span: TextSpan, text: String, type: ActorType, actor: String, rule: String) {
    self.document = document
    self.span = span
    self.text = text
    self.type = type
    self.actor = actor
    self.rule = rule
  }
}
