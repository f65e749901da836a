// How events and claims bear on each other.

/// How two events or claims bear on each other.
public struct Relation: Sendable, Equatable, Codable {
  public var type: Kind
  public var from: String
  public var to: String
  /// Why, in words that cite the values compared.
  public var reason: String

  public enum Kind: String, Sendable, Codable {
    case corroborates, conflicts
    case sameEvent = "same_event"
    case before
  }

  public init(type: Kind, from: String, to: String, reason: String) {
    self.type = type
    self.from = from
    self.to = to
    self.reason = reason
  }
}
