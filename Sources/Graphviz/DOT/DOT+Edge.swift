// Edges.

extension DOT {
  /// An edge between two nodes of the graph.
  public struct Edge: Sendable, Equatable {
    /// The identifier of the node the edge leaves.
    public var tail: String
    /// The identifier of the node the edge reaches.
    public var head: String
    /// The edge's key, unique among the edges between the same two nodes; nil for an edge without
    /// one.
    public var id: String?
    /// How the edge looks.
    public var attributes: Attributes

    /// An edge.
    public init(tail: String, head: String, id: String? = nil, attributes: Attributes = [:]) {
      self.tail = tail
      self.head = head
      self.id = id
      self.attributes = attributes
    }
  }
}
