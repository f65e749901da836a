// How events, claims and actors bear on each other.

/// How two events, claims or actors bear on each other.
public struct Relation: Sendable, Equatable {
  public var type: Kind
  public var from: String
  public var to: String
  /// Why, in words that cite the values compared.
  public var reason: String
  /// The document whose words say so, and the words with their rule; nil where it follows from values compared.
  public var document: String?
  public var evidence: Evidence?

  public enum Kind: String, Sendable, CaseIterable {
    /// The same from an origin of its own.
    case corroborates
    /// The same from the same origin, in another document: no corroboration.
    case echoes
    /// A later figure in place of an earlier one.
    case updates
    /// Figures that can both hold.
    case rangeCompatible = "range_compatible"
    /// Figures that exclude each other.
    case conflicts
    /// A statement that says the claim is not so.
    case denies
    /// Figures that look alike and measure different things.
    case notComparable = "not_comparable"
    case sameEvent = "same_event"
    /// The first has ended when the second begins.
    case before
    /// At some time both are under way.
    case overlaps
    /// What the two say of time cannot both be: it is left out of the order.
    case contradicts
    /// Two actors that may be one.
    case possiblySame = "possibly_same"
  }

  public init(type: Kind, from: String, to: String, reason: String) {
    self.type = type
    self.from = from
    self.to = to
    self.reason = reason
  }
}
