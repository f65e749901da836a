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
  /// The name and each alias taken apart, in this order.
  public var forms: [NameForm] = []
  /// Whether the document gives a name, not only a description such as “federal officials”.
  public var isNamed: Bool
  /// The post that the document gives it; nil where it names none, or no body.
  public var office: Office?

  /// A post in a body: “Assistant Secretary of DHS”.
  public struct Office: Sendable, Equatable {
    /// The post and the body as they stand.
    public var text: String
    /// Id of the body, in the same document.
    public var body: String

    public init(text: String, body: String) {
      self.text = text
      self.body = body
    }
  }

  public init(id: String, name: String, type: ActorType, aliases: [String], isNamed: Bool) {
    self.id = id
    self.name = name
    self.type = type
    self.aliases = aliases
    self.isNamed = isNamed
  }
}

/// What an actor is.
public enum ActorType: String, Sendable, CaseIterable {
  case person
  case organization
  case place
  /// People taken together: “federal officials”, “Republicans”.
  case group
  /// Who publishes or broadcasts.
  case outlet
  case other
}
