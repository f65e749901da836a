// How events, claims and actors bear on each other.

/// How two events, claims or actors bear on each other.
public struct Relation: Sendable, Equatable {
  /// How the first bears on the second.
  public var type: Kind
  /// The id of the first item.
  public var from: String
  /// The id of the second item.
  public var to: String
  /// Why, in words that name the values compared.
  public var reason: String
  /// The id of the document whose words say so; nil where it follows from values compared.
  public var document: String?
  /// The words of that document, and the rule that read them.
  public var evidence: Evidence?

  /// How two items bear on each other.
  public enum Kind: String, Sendable, CaseIterable {
    /// The same, from an origin of its own.
    case corroborates
    /// The same from the same origin, in another document: no corroboration.
    case echoes
    /// A later figure that replaces an earlier one.
    case updates
    /// Figures that can both hold.
    case rangeCompatible = "range_compatible"
    /// Figures that exclude each other.
    case conflicts
    /// A statement that says the claim is not so.
    case denies
    /// Figures that look alike but measure different things.
    case notComparable = "not_comparable"
    /// The first has ended when the second begins.
    case before
    /// There is a time at which both are under way.
    case overlaps
    /// Two events whose words about time cannot both be true; the less trusted words are left out of the order.
    case contradicts
    /// Two actors that may be one.
    case possiblySame = "possibly_same"
  }

  /// Two items, how they bear on each other, and why.
  public init(type: Kind, from: String, to: String, reason: String) {
    self.type = type
    self.from = from
    self.to = to
    self.reason = reason
  }
}
