// The slow and simple way to what DifferenceNetwork knows.

@testable import Assembly

/// Shortest distances by the algorithm of Bellman and Ford, over all constraints anew.
struct BatchBounds {
  typealias Constraint = DifferenceNetwork.Constraint

  let variables: Int
  let constraints: [Constraint]

  /// The distance of every variable from one, nil where there is no way, or nil for all if there is a cycle shorter
  /// than zero.
  func distances(from start: Int32, backward: Bool = false) -> [Int?]? {
    var distances = [Int?](repeating: nil, count: variables)
    distances[Int(start)] = 0
    return settle(&distances, backward) ? distances : nil
  }

  /// Whether all constraints can be met at once.
  var isConsistent: Bool {
    var distances = [Int?](repeating: 0, count: variables)
    return settle(&distances, false)
  }

  private func settle(_ distances: inout [Int?], _ backward: Bool) -> Bool {
    for _ in 0...variables {
      var isSettled = true
      for constraint in constraints {
        let from = Int(backward ? constraint.to : constraint.from)
        let to = Int(backward ? constraint.from : constraint.to)
        guard let distance = distances[from] else { continue }
        let onward = distance + Int(constraint.weight)
        if let known = distances[to], known <= onward { continue }
        distances[to] = onward
        isSettled = false
      }
      if isSettled { return true }
    }
    return false
  }
}
