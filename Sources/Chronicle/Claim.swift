// A claim: what statements share.

/// A proposition that statements share.
public struct Claim: Sendable, Equatable, Codable {
  public var id: String
  public var text: String
  public var metric: String
  /// The figure.
  public var value: Double
  /// How the source hedges it.
  public var approximator: Figure.Approximator
  public var unit: String
  public var direction: Figure.Direction
  /// Ids of the events that state it.
  public var statements: [String]

  public init(
    id: String, text: String, metric: String, value: Double, approximator: Figure.Approximator,
    unit: String, direction: Figure.Direction, statements: [String]
  ) {
    self.id = id
    self.text = text
    self.metric = metric
    self.value = value
    self.approximator = approximator
    self.unit = unit
    self.direction = direction
    self.statements = statements
  }
}
