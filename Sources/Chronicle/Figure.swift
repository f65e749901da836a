// A figure: a value and what it measures.

/// A figure and what it measures: “a more than 1,300% increase in assaults”.
public struct Figure: Sendable, Equatable {
  public var span: TextSpan
  public var text: String
  /// What is measured, in dictionary form: `assault`, `death threat`.
  public var metric: String
  public var value: Double
  public var unit: String
  public var direction: Direction
  public var approximator: Approximator

  public enum Direction: String, Sendable, Codable, CaseIterable {
    case increase, decrease
  }

  /// How the text hedges the value.
  public enum Approximator: String, Sendable, Codable, CaseIterable {
    case exact, about
    case atLeast = "at least"
    case moreThan = "more than"
    case atMost = "up to"
    case lessThan = "less than"
  }

  public init(
    span: TextSpan, text: String, metric: String, value: Double, unit: String,
    direction: Direction, approximator: Approximator
  ) {
    self.span = span
    self.text = text
    self.metric = metric
    self.value = value
    self.unit = unit
    self.direction = direction
    self.approximator = approximator
  }
}
