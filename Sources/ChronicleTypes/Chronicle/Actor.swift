// An actor of the chronicle.

/// Someone or something that the documents speak of.
public struct Actor: Sendable, Equatable {
  public var id: String
  public var name: String
  public var type: ActorType
  /// Other names that the documents use, sorted.
  public var aliases: [String]
  /// Why mentions under different names, or in different documents, are held to be one.
  public var evidence: [String]

  public init(id: String, name: String, type: ActorType, aliases: [String], evidence: [String]) {
    self.id = id
    self.name = name
    self.type = type
    self.aliases = aliases
    self.evidence = evidence
  }
}
