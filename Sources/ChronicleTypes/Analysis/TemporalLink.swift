// What the words of a document say of the order of two events.

/// Two events of a document in time, and the words that say so.
public struct TemporalLink: Sendable, Equatable {
  /// Ids of statements or incidents of the document.
  public var from: String
  public var to: String
  public var kind: Kind
  /// The rule, and the words that it went by.
  public var evidence: Evidence

  public enum Kind: String, Sendable, CaseIterable {
    /// The first has ended when the second begins.
    case before
    /// At some time both are under way.
    case overlaps
  }

  public init(from: String, to: String, kind: Kind, evidence: Evidence) {
    self.from = from
    self.to = to
    self.kind = kind
    self.evidence = evidence
  }
}
