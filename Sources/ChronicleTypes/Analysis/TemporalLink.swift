// A temporal link: words of a document about the order of two events.

/// Two events of a document in time, and the words that say so.
public struct TemporalLink: Sendable, Equatable {
  /// The id of the first statement or incident.
  public var from: String
  /// The id of the second one.
  public var to: String
  /// How the two lie in time.
  public var kind: Kind
  /// The words that say so, and the rule that read them.
  public var evidence: Evidence

  /// How two events lie in time.
  public enum Kind: String, Sendable, CaseIterable {
    /// The first has ended when the second begins.
    case before
    /// There is a time at which both are under way.
    case overlaps
  }

  /// The rules that read such words, by which the order weighs them. A raw value is the rule's name.
  public enum Rule: String, Sendable, CaseIterable {
    /// “Before”, “after”, “while” between two clauses.
    case connective = "order.connective"
    /// A verb between two nouns: “led to”, “was followed by”.
    case cause = "order.cause"
    /// “Later”, “then”: after what the sentence before tells.
    case sequence = "order.sequence"
    /// “Had”: before what is told around it.
    case pluperfect = "order.pluperfect"
    /// What is told as past was before it was told.
    case told = "order.told"
  }

  /// Two events, how they lie in time, and why.
  public init(from: String, to: String, kind: Kind, evidence: Evidence) {
    self.from = from
    self.to = to
    self.kind = kind
    self.evidence = evidence
  }
}
