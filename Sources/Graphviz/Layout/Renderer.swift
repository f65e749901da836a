// From graphs to pictures.

internal import Synchronization

/// Draws graphs with Graphviz, in this process.
///
/// Graphviz is not safe in several threads, so calls wait for each other, on the thread they are
/// made from. They may come from anywhere.
///
/// ```swift
/// let svg = try Renderer.render(graph, engine: .dot, format: .svg)
/// ```
public enum Renderer {
  private static let lock = Mutex<Void>(())

  /// The picture of a graph, drawn from exactly ``DOT/Graph/source``.
  ///
  /// The same graph gives the same bytes with the same version of Graphviz, in SVG on every
  /// machine.
  ///
  /// - Throws: What ``DOT/Graph/check()`` refuses; ``GraphvizError/missingPlugin(_:reason:)``; and
  ///   ``GraphvizError/graphviz(_:)`` also for what Graphviz only warns about.
  public static func render(
    _ graph: DOT.Graph, engine: Engine, format: Format
  ) throws(GraphvizError) -> [UInt8] {
    let source = try graph.checkedSource()
    return try lock.withLock { _ throws(GraphvizError) -> [UInt8] in
      Messages.start()
      let context = try Context(source: source, plugins: format.plugins)
      try compare("nodes", graph.nodes.count, context.graph.nodeCount)
      try compare("edges", graph.edges.count, context.graph.edgeCount)
      return try Layout(context, engine: engine).rendered(as: format)
    }
  }

  /// Parses DOT source as Graphviz does and counts what is in it.
  ///
  /// - Throws: ``GraphvizError/graphviz(_:)`` if it is not one graph,
  ///   ``GraphvizError/tooMuch(what:count:limit:)`` if it is longer than
  ///   ``GraphvizLimits/sourceBytes``.
  public static func validate(
    source: String
  ) throws(GraphvizError) -> (nodeCount: Int, edgeCount: Int) {
    let count = source.utf8.count
    guard count <= GraphvizLimits.sourceBytes else {
      throw .tooMuch(what: "bytes of DOT source", count: count, limit: GraphvizLimits.sourceBytes)
    }
    guard !source.utf8.contains(0) else {
      throw .graphviz("the source contains a NUL, where reading it would end")
    }
    return try lock.withLock { _ throws(GraphvizError) -> (nodeCount: Int, edgeCount: Int) in
      Messages.start()
      let graph = try ParsedGraph(source)
      return (graph.nodeCount, graph.edgeCount)
    }
  }

  private static func compare(
    _ what: String, _ expected: Int, _ found: Int
  ) throws(GraphvizError) {
    guard expected == found else {
      throw .miscounted(what: what, expected: expected, found: found)
    }
  }
}
