// An origin: whom a claim goes back to.

/// Whom a claim goes back to, however many documents repeat it.
public struct Origin: Sendable, Equatable {
  public var kind: Kind
  /// Id of the actor, or of the document; of a copied text the one that was published or read first.
  public var id: String
  /// Ids of the statements that go back to it; none where reports say it themselves.
  public var statements: [String]
  /// Ids of the documents that repeat it.
  public var documents: [String]
  /// Why all of this is one origin, in words.
  public var reason: String

  public enum Kind: String, Sendable, CaseIterable {
    /// A person or body that says so, or the outlet that others cite.
    case speaker
    /// A report that says so itself, or names no source.
    case document
    /// Reports of which one is a copy of the other.
    case copy
  }

  public init(kind: Kind, id: String, statements: [String], documents: [String], reason: String) {
    self.kind = kind
    self.id = id
    self.statements = statements
    self.documents = documents
    self.reason = reason
  }
}
