// Layout engines.

/// How places are found for the nodes.
public enum Engine: String, Sendable, CaseIterable {
  /// In ranks, along the direction of the edges. Up to some hundreds of nodes: 1,000 take seconds.
  case dot
  /// By springs; for small graphs.
  case neato
  /// The nodes' own ``DOT/Name/position``, in points, as `neato -n2` takes them; 10,000 nodes take
  /// about 2 seconds.
  case nop2
  /// By springs, coarse to fine; 1,000 nodes take under a second. Some builds of Graphviz lack it,
  /// and drawing then throws.
  case sfdp
}
