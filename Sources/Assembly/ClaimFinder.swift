// Claims: figures that statements share, and where they exclude each other.

internal import Chronicle

/// Brings together statements that give a figure for the same metric, and finds figures that cannot both hold.
struct ClaimFinder {
  private(set) var claims: [Claim] = []
  private(set) var conflicts: [Relation] = []

  /// What makes two figures the same claim.
  private struct Key: Hashable {
    var metric: String
    var unit: String
    var direction: Figure.Direction
    var value: Double
    var approximator: Figure.Approximator
  }

  /// - Parameter ids: for each analysis the ids that its statements have as events.
  /// - Complexity: O(n) in the figures, and pairwise only among the claims on one metric.
  init(_ analyses: [DocumentAnalysis], ids: [[String]]) {
    var index: [Key: Int] = [:]
    for (analysis, ids) in zip(analyses, ids) {
      for (statement, id) in zip(analysis.statements, ids) {
        for figure in statement.figures where !figure.metric.isEmpty && figure.direction != .level {
          let key = Key(
            metric: figure.metric, unit: figure.unit, direction: figure.direction,
            value: figure.value, approximator: figure.approximator)
          if let known = index[key] {
            if claims[known].statements.last != id { claims[known].statements.append(id) }
          } else {
            index[key] = claims.count
            claims.append(Self.claim(figure, id))
          }
        }
      }
    }
    findConflicts()
  }

  private static func claim(_ figure: Figure, _ statement: String) -> Claim {
    var id = ContentID()
    for part in [
      figure.metric, figure.unit, figure.direction.rawValue, figure.approximator.rawValue,
    ] {
      id.add(part)
    }
    id.add("\(figure.value)")
    return Claim(
      id: id.id("c"), text: figure.text, metric: figure.metric, value: figure.value,
      approximator: figure.approximator, unit: figure.unit, direction: figure.direction,
      statements: [statement])
  }

  private mutating func findConflicts() {
    let groups = Dictionary(grouping: claims.indices) {
      [claims[$0].metric, claims[$0].unit]
    }
    for (_, members) in groups.sorted(by: { $0.value[0] < $1.value[0] }) {
      for (n, a) in members.enumerated() {
        for b in members[(n + 1)...] where claims[a].excludes(claims[b]) {
          conflicts.append(
            Relation(
              type: .conflicts, from: claims[a].id, to: claims[b].id,
              reason:
                "“\(claims[a].text)” and “\(claims[b].text)” exclude each other; periods were not compared"
            ))
        }
      }
    }
  }
}

extension Claim {
  /// Whether no value is allowed by both. A rise and a fall exclude each other.
  fileprivate func excludes(_ other: Claim) -> Bool {
    guard direction == other.direction else { return true }
    let (a, b) = (bounds, other.bounds)
    return a.greatest < b.least || b.greatest < a.least
  }

  /// The values that the claim allows.
  private var bounds: (least: Double, greatest: Double) {
    switch approximator {
    case .exact: (value, value)
    case .about: (min(value * 0.9, value * 1.1), max(value * 0.9, value * 1.1))
    case .atLeast: (value, .infinity)
    case .moreThan: (value.nextUp, .infinity)
    case .atMost: (-.infinity, value)
    case .lessThan: (-.infinity, value.nextDown)
    }
  }
}
