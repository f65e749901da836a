// Mentions of actors, and the actors of one document.

/// A place in the text that speaks of an actor.
public struct Mention: Sendable, Equatable {
  public var id: String
  public var span: TextSpan
  public var text: String
  public var type: ActorType
  /// Id of the actor in this document.
  public var actor: String
  public var rule: String

  public init(
    id: String, span: TextSpan, text: String, type: ActorType, actor: String, rule: String
  ) {
    self.id = id
    self.span = span
    self.text = text
    self.type = type
    self.actor = actor
    self.rule = rule
  }
}

/// Someone or something that one document speaks of.
public struct DocumentActor: Sendable, Equatable {
  public var id: String
  public var name: String
  public var type: ActorType
  /// Other names that the document uses, without the name itself.
  public var aliases: [String]
  /// Whether the document gives a name, not only a description such as “federal officials”.
  public var isNamed: Bool

  public init(id: String, name: String, type: ActorType, aliases: [String], isNamed: Bool) {
    self.id = id
    self.name = name
    self.type = type
    self.aliases = aliases
    self.isNamed = isNamed
  }
}

/// What an actor is.
public enum ActorType: String, Sendable, Codable, CaseIterable {
  case person
  case organization
  case place
  /// People taken together: “federal officials”, “Republicans”.
  case group
  /// Who publishes or broadcasts.
  case outlet
  case other
}
