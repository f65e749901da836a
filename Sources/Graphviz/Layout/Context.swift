// Graphviz's context.

internal import CGraphviz

/// Owns a context with its plugins, and the graph that is laid out in it, so that the graph goes
/// after the context. Only while the lock on Graphviz is held.
final class Context {
  let pointer: OpaquePointer
  let graph: ParsedGraph
  private let table: PluginTable

  /// A context in which `source` is parsed. The context comes first: it declares that a label is
  /// the node's name unless something else is said.
  init(source: String, plugins: [Plugin]) throws(GraphvizError) {
    let table = try PluginTable(plugins)
    guard let pointer = gvContextPlugins(table.pointer, 0) else {
      throw .graphviz("there is no memory for a context")
    }
    do {
      graph = try ParsedGraph(source)
    } catch {
      gvFreeContext(pointer)
      throw error
    }
    self.table = table
    self.pointer = pointer
  }

  deinit { gvFreeContext(pointer) }
}
