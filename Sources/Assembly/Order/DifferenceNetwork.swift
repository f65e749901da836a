// What is known of when things began and ended, as differences between days, kept free of contradictions.

/// A network of difference constraints over whole numbers, in which every variable's bounds are known at any time.
///
/// Variable 0 is the origin and has the value 0. Facts go in one after the other; what contradicts the facts that are
/// already in is refused, so the more trusted ones go first.
///
/// ```swift
/// var network = DifferenceNetwork(variables: 3)
/// network.add(.init(from: 0, to: 1, weight: 7, fact: 0))  // 1 is at most 7
/// network.add(.init(from: 1, to: 2, weight: -2, fact: 1))  // 2 is at least two less than 1
/// network.upper(2)  // 5
/// ```
///
/// This is an incremental Simple Temporal Problem: the bounds are shortest distances from and to the origin, mended
/// after each fact by Dijkstra's algorithm over the variables whose bounds change and no others.
struct DifferenceNetwork: Sendable, Equatable {
  /// `value(to) − value(from) ≤ weight`, and the caller's number for the reason.
  struct Constraint: Sendable, Equatable {
    var from: Int32
    var to: Int32
    var weight: Int32
    var fact: Int32

    init(from: Int32, to: Int32, weight: Int32, fact: Int32) {
      self.from = from
      self.to = to
      self.weight = weight
      self.fact = fact
    }
  }

  /// What became of a fact.
  enum Outcome: Sendable, Equatable {
    /// The bounds already said so; nothing was kept.
    case implied
    case added
    /// Nothing was kept. The facts of the constraints round the cycle that cannot be, the refused one first; a fact
    /// with several constraints in the cycle stands there several times.
    case contradicts([Int32])
  }

  /// The variable that is 0.
  static let origin: Int32 = 0

  /// Every constraint as an arc from its `from` to its `to`, and as an arc back, under the same index.
  private(set) var forward: Arcs
  private(set) var backward: Arcs
  /// The fact of each arc.
  private(set) var facts: [Int32] = []
  /// Distances over `forward`: the upper bounds.
  private(set) var fromOrigin: OriginDistances
  /// Distances over `backward`: the lower bounds, negated.
  private(set) var toOrigin: OriginDistances
  private var queue = NodeQueue()

  /// A network without facts. `variables` counts the origin.
  init(variables: Int) {
    precondition(variables > 0, "the origin is a variable")
    forward = Arcs(nodes: variables)
    backward = Arcs(nodes: variables)
    fromOrigin = OriginDistances(nodes: variables)
    toOrigin = OriginDistances(nodes: variables)
  }

  /// The greatest value a variable may have, or nil if there is none.
  func upper(_ variable: Int32) -> Int? {
    let distance = fromOrigin[variable]
    return distance < OriginDistances.unbounded ? distance : nil
  }

  /// The least value a variable may have, or nil if there is none.
  func lower(_ variable: Int32) -> Int? {
    let distance = toOrigin[variable]
    return distance < OriginDistances.unbounded ? -distance : nil
  }

  /// Adds a fact that is one constraint.
  @discardableResult
  mutating func add(_ constraint: Constraint) -> Outcome {
    addAll([constraint])
  }

  /// Adds a fact that is several constraints: all of them or, if one cannot be, none.
  @discardableResult
  mutating func addAll(_ constraints: [Constraint]) -> Outcome {
    let known = facts.count
    for constraint in constraints {
      guard let cycle = insert(constraint) else { continue }
      rollBack(to: known)
      return .contradicts(cycle)
    }
    fromOrigin.keepChanges()
    toOrigin.keepChanges()
    return facts.count == known ? .implied : .added
  }

  /// Puts one constraint in, unless the bounds imply it, and mends the bounds. If it cannot be, returns the facts
  /// round the cycle and leaves it to ``rollBack(to:)`` to tidy up.
  private mutating func insert(_ constraint: Constraint) -> [Int32]? {
    let from = constraint.from
    let to = constraint.to
    let weight = Int(constraint.weight)
    if from == to { return weight < 0 ? [constraint.fact] : nil }
    if toOrigin[from] + fromOrigin[to] <= weight { return nil }
    if fromOrigin[from] + weight + toOrigin[to] < 0 {
      return [constraint.fact] + arcsThroughOrigin(from: to, to: from).map { facts[Int($0)] }
    }
    let arc = append(constraint)
    if let last = fromOrigin.shorten(by: arc, from: from, over: forward, opposite: toOrigin, queue: &queue) {
      return cycle(from: arc, to: last)
    }
    let impossible = toOrigin.shorten(by: arc, from: to, over: backward, opposite: fromOrigin, queue: &queue)
    assert(impossible == nil, "a cycle is a cycle in both directions")
    return nil
  }

  private mutating func append(_ constraint: Constraint) -> Int32 {
    facts.append(constraint.fact)
    backward.append(from: constraint.to, to: constraint.from, weight: constraint.weight)
    return forward.append(from: constraint.from, to: constraint.to, weight: constraint.weight)
  }

  /// Takes the constraints from `count` on out again, and all they changed.
  private mutating func rollBack(to count: Int) {
    fromOrigin.undoChanges()
    toOrigin.undoChanges()
    while facts.count > count {
      let arc = facts.count - 1
      let from = backward[arc].node
      let to = forward[arc].node
      facts.removeLast()
      forward.removeLast(from: from)
      backward.removeLast(from: to)
    }
  }

  /// The facts round the cycle that `first` begins and `last` closes, where every variable between them has just been
  /// reached from `first`.
  private func cycle(from first: Int32, to last: Int32) -> [Int32] {
    var cycle = [facts[Int(last)]]
    var arc = last
    while arc != first {
      arc = fromOrigin.arc(to: backward[Int(arc)].node)
      cycle.append(facts[Int(arc)])
    }
    return cycle.reversed()
  }
}
