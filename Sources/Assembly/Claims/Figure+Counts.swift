// What a count is beside other counts.

internal import ChronicleTypes

extension Figure {
  /// Whether a count is one that many things have: “hundreds”.
  var isRound: Bool { approximator == .moreThan && Self.roundCounts.contains(value) }

  private static let roundCounts: Set<Double> = [12, 20, 100, 1000, 10_000, 100_000]

  /// Whether it counts the same as another figure of its sentence, and is not that one.
  func isBeside(_ other: Figure) -> Bool {
    unit == "count" && other.unit == unit && other.value != value && other.keys.metric == keys.metric
      && other.keys.subject == keys.subject
  }
}
