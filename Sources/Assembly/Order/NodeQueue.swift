// A queue out of which the node with the least key comes first.

internal import HeapModule

/// A heap of nodes. A node whose key becomes less is put in again; that its older entries are out of date, the user
/// tells by their keys.
struct NodeQueue: Sendable, Equatable {
  private struct Entry: Comparable {
    var key: Int
    var node: Int32

    static func < (a: Entry, b: Entry) -> Bool { a.key == b.key ? a.node < b.node : a.key < b.key }
  }

  private var heap = Heap<Entry>()

  mutating func removeAll() { heap = Heap() }

  mutating func push(_ node: Int32, key: Int) { heap.insert(Entry(key: key, node: node)) }

  mutating func pop() -> (node: Int32, key: Int)? { heap.popMin().map { ($0.node, $0.key) } }

  static func == (a: NodeQueue, b: NodeQueue) -> Bool { a.heap.unordered == b.heap.unordered }
}
