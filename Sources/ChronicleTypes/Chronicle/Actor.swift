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

  /// An actor with its names.
  public init(id: String, name: String, type: ActorType, aliases: [String], evidence: [String]) {
    self.id = id
    self.name = name
    self.type = type
    self.aliases = aliases
    self.evidence = evidence
  }
}
