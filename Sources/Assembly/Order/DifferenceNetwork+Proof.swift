// Why a network of differences says what it says.

extension DifferenceNetwork {
  /// A bound on the difference of two variables, and the facts that prove it.
  struct Difference: Sendable, Equatable {
    var value: Int
    /// The facts of the constraints on the way from the one to the other, in this order. A fact with several
    /// constraints on the way stands there several times.
    var facts: [Int32]
  }

  /// The facts that give a variable its upper bound, beginning at the origin. Empty if it has none.
  func upperProof(_ variable: Int32) -> [Int32] {
    guard upper(variable) != nil else { return [] }
    return arcsThroughOrigin(from: Self.origin, to: variable).map { facts[Int($0)] }
  }

  /// The facts that give a variable its lower bound, ending at the origin. Empty if it has none.
  func lowerProof(_ variable: Int32) -> [Int32] {
    guard lower(variable) != nil else { return [] }
    return arcsThroughOrigin(from: variable, to: Self.origin).map { facts[Int($0)] }
  }

  /// The least number that `value(to) − value(from)` provably never exceeds, or nil if there is none.
  ///
  /// What the bounds prove is known; only for more than that is there a search.
  func greatestDifference(from: Int32, to: Int32) -> Difference? {
    if let better = differenceBesideOrigin(from: from, to: to) { return better }
    guard let least = lower(from), let greatest = upper(to) else { return nil }
    let arcs = arcsThroughOrigin(from: from, to: to)
    return Difference(value: greatest - least, facts: arcs.map { facts[Int($0)] })
  }

  /// The arcs from a variable with a lower bound to one with an upper bound, by way of the origin, or straight on
  /// where the ways to and from the origin meet before.
  func arcsThroughOrigin(from: Int32, to: Int32) -> [Int32] {
    var arcs: [Int32] = []
    var ending: [Int32] = []
    var remaining = [to: 0]
    var node = to
    while node != Self.origin {
      ending.append(fromOrigin.arc(to: node))
      node = backward[Int(fromOrigin.arc(to: node))].node
      remaining[node] = ending.count
    }
    node = from
    while remaining[node] == nil {
      arcs.append(toOrigin.arc(to: node))
      node = forward[Int(toOrigin.arc(to: node))].node
    }
    return arcs + ending.prefix(remaining[node] ?? 0).reversed()
  }

  /// A difference smaller than the one the bounds of the two variables prove, or nil if there is none.
  ///
  /// Dijkstra's algorithm, in which the distances to the origin make every arc's length positive. A way on which no
  /// smaller difference can lie, going by either bound, is left; this also keeps it away from the origin, to which
  /// half of all variables are tied.
  private func differenceBesideOrigin(from: Int32, to: Int32) -> Difference? {
    let known = toOrigin[from] + fromOrigin[to]
    func isPromising(_ node: Int32, _ length: Int) -> Bool {
      length + fromOrigin[to] - fromOrigin[node] < known && length + toOrigin[node] - toOrigin[to] < known
    }
    guard isPromising(from, 0) else { return nil }
    var lengths = [Int](repeating: .max, count: forward.nodeCount)
    var arrivals = [Int32](repeating: Arcs.none, count: forward.nodeCount)
    var queue = NodeQueue()
    lengths[Int(from)] = 0
    queue.push(from, key: toOrigin[from])
    while let (node, key) = queue.pop() {
      let length = lengths[Int(node)]
      guard node != to else { return Difference(value: length, facts: path(by: arrivals, to: to)) }
      guard length + toOrigin[node] == key else { continue }
      var next = forward.first(of: node)
      while next != Arcs.none {
        let arc = forward[Int(next)]
        let onward = length + Int(arc.weight)
        if onward < lengths[Int(arc.node)], isPromising(arc.node, onward) {
          lengths[Int(arc.node)] = onward
          arrivals[Int(arc.node)] = next
          queue.push(arc.node, key: onward + toOrigin[arc.node])
        }
        next = arc.next
      }
    }
    return nil
  }

  /// The facts on a way of which every node's last arc is known.
  private func path(by arrivals: [Int32], to end: Int32) -> [Int32] {
    var path: [Int32] = []
    var arc = arrivals[Int(end)]
    while arc != Arcs.none {
      path.append(facts[Int(arc)])
      arc = arrivals[Int(backward[Int(arc)].node)]
    }
    return path.reversed()
  }
}
