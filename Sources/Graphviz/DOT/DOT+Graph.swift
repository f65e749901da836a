// Graphs.

extension DOT {
  /// A graph. Everything keeps the order given, so the same values give the same source.
  public struct Graph: Sendable, Equatable {
    /// The graph's name. A nameless graph would get a counter from Graphviz, and other bytes each
    /// time.
    public var id: String
    /// Whether edges have a direction.
    public var isDirected: Bool
    /// How the graph looks as a whole.
    public var attributes: Attributes
    /// What holds for every node that does not say otherwise.
    public var nodeDefaults: Attributes
    /// What holds for every edge that does not say otherwise.
    public var edgeDefaults: Attributes
    /// The nodes.
    public var nodes: [Node]
    /// The edges.
    public var edges: [Edge]
    /// Subgraphs and clusters.
    public var groups: [Group]

    /// A graph.
    public init(
      id: String, isDirected: Bool = true, attributes: Attributes = [:],
      nodeDefaults: Attributes = [:],
      edgeDefaults: Attributes = [:], nodes: [Node] = [], edges: [Edge] = [], groups: [Group] = []
    ) {
      self.id = id
      self.isDirected = isDirected
      self.attributes = attributes
      self.nodeDefaults = nodeDefaults
      self.edgeDefaults = edgeDefaults
      self.nodes = nodes
      self.edges = edges
      self.groups = groups
    }
  }
}
