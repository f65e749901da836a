// A graph as libcgraph holds it.

internal import CGraphviz

/// Owns a graph that libcgraph parsed. Only while the lock on Graphviz is held.
final class ParsedGraph {
  let pointer: UnsafeMutablePointer<Agraph_t>

  /// Parses the one graph in `source`.
  init(_ source: String) throws(GraphvizError) {
    let graph = source.withCString { agmemread($0) }
    // What follows the graph stays in the parser and would be read as the beginning of the next
    // source.
    var others = 0
    while let other = agmemread("") {
      agclose(other)
      others += 1
    }
    let isWhole = Self.isBetweenGraphs
    if !isWhole { Self.leaveToken(opened: source) }
    guard let graph else {
      try Messages.check()
      throw .graphviz("there is no graph in the source")
    }
    pointer = graph
    try Messages.check()
    if others > 0 { throw .graphviz("there are \(others + 1) graphs in the source") }
    if !isWhole { throw .graphviz("the source ends inside a string or a comment") }
  }

  var nodeCount: Int { Int(agnnodes(pointer)) }
  var edgeCount: Int { Int(agnedges(pointer)) }

  deinit { agclose(pointer) }

  /// Whether the parser, which keeps its state from source to source, is ready for a graph.
  private static var isBetweenGraphs: Bool {
    guard let probe = agmemread("graph {}") else { return false }
    agclose(probe)
    return true
  }

  /// Leads the parser out of a string or comment that a source opened outside of a graph and never
  /// closed. There it reports no error, and would take all later sources for the rest of that
  /// string.
  private static func leaveToken(opened source: String) {
    let depth = source.utf8.count { $0 == UInt8(ascii: "<") }
    for ending in ["\" x", "*/ x", String(repeating: ">", count: depth) + " x"] {
      _ = ending.withCString { agmemread($0) }
      if isBetweenGraphs { return }
    }
  }
}
