// The values that a figure allows.

internal import ChronicleTypes

/// The values that a figure allows: “more than 500” all above 500, “about 500” those from 450 to 550.
struct ValueRange {
  var least: Double
  var greatest: Double

  init(_ figure: Figure) {
    let value = figure.value
    let upper = figure.upper ?? value
    switch figure.approximator {
    case .exact: (least, greatest) = (value, upper)
    case .about: (least, greatest) = (min(value * 0.9, value * 1.1), max(upper * 0.9, upper * 1.1))
    case .atLeast: (least, greatest) = (value, .infinity)
    case .moreThan: (least, greatest) = (value.nextUp, .infinity)
    case .atMost: (least, greatest) = (-.infinity, upper)
    case .lessThan: (least, greatest) = (-.infinity, upper.nextDown)
    }
  }

  /// Whether two figures exclude each other. Who says “1,000” does not contradict “more than 1,000”.
  static func exclude(_ a: Figure, _ b: Figure) -> Bool {
    if a.value == b.value, a.upper == b.upper, a.approximator == .exact || b.approximator == .exact { return false }
    return ValueRange(a).excludes(ValueRange(b))
  }

  private func excludes(_ other: ValueRange) -> Bool { greatest < other.least || other.greatest < least }
}
