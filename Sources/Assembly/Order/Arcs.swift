// Arcs between numbered nodes, which can be put in and, the last first, taken out.

/// Weighted arcs, linked by the node they lead away from.
struct Arcs: Sendable, Equatable {
  struct Arc: Equatable {
    /// Where the arc leads to.
    var node: Int32
    var weight: Int32
    /// The arc before this one that leads away from the same node, or `none`.
    var next: Int32
  }

  /// The index of no arc.
  static let none: Int32 = -1

  private var arcs: [Arc] = []
  /// The last arc that leads away from each node, or `none`.
  private var latest: [Int32]

  init(nodes: Int) {
    latest = [Int32](repeating: Self.none, count: nodes)
  }

  var nodeCount: Int { latest.count }

  subscript(arc: Int) -> Arc { arcs[arc] }

  /// The first of the linked arcs that lead away from a node, or `none`.
  func first(of node: Int32) -> Int32 { latest[Int(node)] }

  /// Adds an arc and returns its index.
  @discardableResult
  mutating func append(from: Int32, to: Int32, weight: Int32) -> Int32 {
    let arc = Int32(arcs.count)
    arcs.append(Arc(node: to, weight: weight, next: latest[Int(from)]))
    latest[Int(from)] = arc
    return arc
  }

  /// Takes out the last arc that was added, which leads away from `from`.
  mutating func removeLast(from: Int32) {
    latest[Int(from)] = arcs.removeLast().next
  }
}
