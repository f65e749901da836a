// An actor of the chronicle.

/// A person, body or place that the documents name.
public struct Actor: Sendable, Equatable {
  /// Unique in the chronicle, made from the name.
  public var id: String
  /// The name that it is called by.
  public var name: String
  /// What it is.
  public var type: ActorType
  /// Other names that the documents use, sorted.
  public var aliases: [String]
  /// Why several names, or the names of several documents, are held to be one actor; a sentence each.
  public var evidence: [String]
  /// The posts that the documents give it, those of most documents first.
  public var offices: [Office] = []

  /// A post in a body: “chief of the Port Authority”.
  public struct Office: Sendable, Equatable {
    /// The post and the body as they stand.
    public var text: String
    /// The id of the body.
    public var body: String
    /// The ids of the documents that say so, in their order.
    public var documents: [String]

    /// A post in the words of some documents.
    public init(text: String, body: String, documents: [String]) {
      (self.text, self.body, self.documents) = (text, body, documents)
    }
  }

  /// An actor with its names.
  public init(id: String, name: String, type: ActorType, aliases: [String], evidence: [String]) {
    self.id = id
    self.name = name
    self.type = type
    self.aliases = aliases
    self.evidence = evidence
  }
}
