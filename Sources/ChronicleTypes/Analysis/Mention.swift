// Mentions: words that name actors; and the actors of one document.

/// Words of a text that name an actor.
public struct Mention: Sendable, Equatable {
  /// Unique in the document.
  public var id: String
  /// The words.
  public var span: TextSpan
  /// The words, as they stand.
  public var text: String
  /// What they name.
  public var type: ActorType
  /// The id of the actor in this document.
  public var actor: String
  /// The id of the rule that found them.
  public var rule: String

  /// Words, and the actor that they name.
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

/// A person, body or place that one document names.
public struct DocumentActor: Sendable, Equatable {
  /// Unique in the document; other documents give the same actor other ids.
  public var id: String
  /// The fullest name that the document uses.
  public var name: String
  /// What it is.
  public var type: ActorType
  /// Other names that the document uses for it.
  public var aliases: [String]
  /// The name and each alias taken apart, in this order.
  public var forms: [NameForm] = []
  /// Whether the document gives a name, and not only a description such as “federal officials”.
  public var isNamed: Bool
  /// The post that the document gives it; nil where it names no post, or no body.
  public var office: Office?
  /// The gender that titles, first names, nouns and pronouns tell; nil where none does, and of all but persons.
  public var gender: Gender?
  /// The age in years that the document gives; nil where it gives none.
  public var age: Int?
  /// The nouns that say who it is, “the mayor”, “two police officers”, each once.
  public var descriptions: [Description] = []

  /// A noun that describes an actor, and what belongs to it.
  public struct Description: Sendable, Hashable {
    /// The dictionary form of the noun, “officer”, with what makes another post of it: “deputy minister”.
    public var noun: String
    /// Whether it speaks of several: “officers”.
    public var isPlural: Bool
    /// The number before it: 2 of “two officers”; nil where there is none.
    public var count: Int?
    /// The other words that tell which one is meant, in small letters: “police”.
    public var modifiers: [String] = []
    /// The words of names and peoples that belong to it, in small letters: “british”, “yemen” of “president of Yemen”.
    public var names: [String] = []
    /// Whether it speaks of somebody new: “a driver”.
    public var isIndefinite = false
    /// Whether it says whose: “her sister”.
    public var isOwned = false
    /// Whether it speaks of one more besides those told before: “another officer”.
    public var isAnother = false

    /// A noun alone, in its dictionary form.
    public init(noun: String, isPlural: Bool) {
      self.noun = noun
      self.isPlural = isPlural
    }

    /// The noun alone, without what stands before it.
    public var bare: Description { Description(noun: noun, isPlural: isPlural) }
  }

  /// A grammatical gender, as “he” and “she” have it.
  public enum Gender: String, Sendable, CaseIterable {
    case male = "m"
    case female = "f"
  }

  /// A post in a body: “Assistant Secretary of DHS”.
  public struct Office: Sendable, Equatable {
    /// The post and the body as they stand.
    public var text: String
    /// The id of the body in the same document.
    public var body: String

    /// A post, in the words of the text, and the id of its body.
    public init(text: String, body: String) {
      self.text = text
      self.body = body
    }
  }

  /// An actor without a post.
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
  /// One human being.
  case person
  /// A body with a name: an authority, a firm, a party.
  case organization
  /// A country, town or area.
  case place
  /// People who are named together: “federal officials”, “Republicans”.
  case group
  /// A medium that publishes or broadcasts.
  case outlet
  /// What says something in writing: a report, a letter, court papers.
  case document
  /// Anything else with a name.
  case other
}
