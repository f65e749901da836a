// The shortest distances between the origin and everything else, mended as arcs come in.

/// The shortest distance of every node from node 0 over the arcs of one direction, and the arc by which it is reached.
///
/// A node that is not reached has a distance too: its distance from an imagined node that is very far from all nodes
/// but the origin. So the distances are always potentials: no arc is longer than they differ.
struct OriginDistances: Sendable, Equatable {
  private struct Label: Equatable {
    var distance: Int
    /// The last arc of the shortest way, or `Arcs.none` where the way begins.
    var arc: Int32
  }

  private struct Change: Equatable {
    var node: Int32
    var label: Label
  }

  /// How far the imagined node is. Four of these fit into an integer, and no way is nearly as long.
  private static let far = 1 << 60
  /// Distances from here on are those of nodes that are not reached.
  static let unbounded = far / 2

  private var labels: [Label]
  /// What changed since the last ``keepChanges()``, as it was before.
  private var changes: [Change] = []

  init(nodes: Int) {
    labels = [Label](repeating: Label(distance: Self.far, arc: Arcs.none), count: nodes)
    labels[0].distance = 0
  }

  subscript(node: Int32) -> Int { labels[Int(node)].distance }

  /// The last arc of the shortest way to a node.
  func arc(to node: Int32) -> Int32 { labels[Int(node)].arc }

  mutating func keepChanges() {
    changes.removeAll(keepingCapacity: true)
  }

  mutating func undoChanges() {
    for change in changes.reversed() { labels[Int(change.node)] = change.label }
    changes.removeAll(keepingCapacity: true)
  }

  /// Mends the distances after `arc`, which leads away from `start`, has come to `arcs`.
  ///
  /// Only the nodes that come nearer are visited, each once: the one with the least sum of its distances in both
  /// directions first, which is Dijkstra's order as the distances of the opposite direction are potentials.
  ///
  /// - Returns: If `start` itself would come nearer, the arc by which the way gets back to it: then `arc` lies on a
  ///   cycle shorter than zero, and this is left half done. Otherwise nil.
  mutating func shorten(
    by arc: Int32, from start: Int32, over arcs: Arcs, opposite: OriginDistances, queue: inout NodeQueue
  ) -> Int32? {
    let new = arcs[Int(arc)]
    let distance = self[start] + Int(new.weight)
    guard distance < self[new.node] else { return nil }
    shorten(new.node, to: distance, by: arc)
    queue.push(new.node, key: distance + opposite[new.node])
    while let (node, key) = queue.pop() {
      let distance = self[node]
      guard distance + opposite[node] == key else { continue }
      var next = arcs.first(of: node)
      while next != Arcs.none {
        let arc = arcs[Int(next)]
        let onward = distance + Int(arc.weight)
        if onward < self[arc.node] {
          if arc.node == start {
            queue.removeAll()
            return next
          }
          shorten(arc.node, to: onward, by: next)
          queue.push(arc.node, key: onward + opposite[arc.node])
        }
        next = arc.next
      }
    }
    return nil
  }

  private mutating func shorten(_ node: Int32, to distance: Int, by arc: Int32) {
    changes.append(Change(node: node, label: labels[Int(node)]))
    labels[Int(node)] = Label(distance: distance, arc: arc)
  }
}
