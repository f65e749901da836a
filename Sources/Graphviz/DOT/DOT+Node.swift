// Nodes.

extension DOT {
  /// A node.
  public struct Node: Sendable, Equatable {
    /// What edges and groups call the node; unique in the graph, also after control characters are
    /// taken out.
    public var id: String
    /// How the node looks.
    public var attributes: Attributes

    /// A node.
    public init(id: String, attributes: Attributes = [:]) {
      self.id = id
      self.attributes = attributes
    }
  }
}
