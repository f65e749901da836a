// An origin: the person, body or report that a claim goes back to.

/// Who first says what a claim says, no matter how many documents repeat it.
public struct Origin: Sendable, Equatable {
  /// What it is.
  public var kind: Kind
  /// The id of the actor or of the document; for copies, of the one that was published or read first.
  public var id: String
  /// The ids of the statements that go back to it; none where reports say it themselves.
  public var statements: [String]
  /// The ids of the documents that repeat it.
  public var documents: [String]
  /// Why all of this counts as one origin, in words.
  public var reason: String

  /// What an origin can be.
  public enum Kind: String, Sendable, CaseIterable {
    /// A person or body that says it, or an outlet that others cite.
    case speaker
    /// A report that says it itself, or names no source.
    case document
    /// Reports that copy each other.
    case copy
  }

  /// An origin, and what goes back to it.
  public init(kind: Kind, id: String, statements: [String], documents: [String], reason: String) {
    self.kind = kind
    self.id = id
    self.statements = statements
    self.documents = documents
    self.reason = reason
  }
}
