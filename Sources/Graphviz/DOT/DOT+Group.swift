// Groups of nodes.

extension DOT {
  /// A subgraph: nodes on one rank (`["rank": .constant("same")]`), or a cluster with a frame
  /// around them.
  public struct Group: Sendable, Equatable {
    /// The group's name, unique among the groups.
    public var id: String
    /// Whether the group is drawn as a frame.
    public var isCluster: Bool
    /// How the group looks, or what it asks of the layout.
    public var attributes: Attributes
    /// The identifiers of the nodes in it.
    public var nodes: [String]

    /// A group.
    public init(id: String, isCluster: Bool = false, attributes: Attributes = [:], nodes: [String]) {
      self.id = id
      self.isCluster = isCluster
      self.attributes = attributes
      self.nodes = nodes
    }
  }
}
