// A graph with places for everything in it.

internal import CGraphviz

/// Owns the layout of a context's graph. Only while the lock on Graphviz is held.
final class Layout {
  private let context: Context

  /// Lays the graph out. Nothing can stop it once it runs.
  init(_ context: Context, engine: Engine) throws(GraphvizError) {
    let code = gvLayout(context.pointer, context.graph.pointer, engine.rawValue)
    guard code == 0 else {
      try Messages.check()
      throw .graphviz("the layout failed")
    }
    self.context = context
    try Messages.check()
  }

  deinit { gvFreeLayout(context.pointer, context.graph.pointer) }

  /// The picture.
  func rendered(as format: Format) throws(GraphvizError) -> [UInt8] {
    var data: UnsafeMutablePointer<CChar>?
    var count = 0
    let code = graphviz_render(
      context.pointer, context.graph.pointer, format.rawValue, &data, &count)
    defer { if let data { gvFreeRenderData(data) } }
    try Messages.check()
    guard code == 0, let data else { throw .graphviz("nothing was drawn") }
    return Array(UnsafeRawBufferPointer(start: data, count: count))
  }
}
