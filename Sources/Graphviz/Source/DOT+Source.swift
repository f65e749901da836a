// Printing graphs.

extension DOT.Graph {
  /// The graph in the DOT language: one line an object, in the order given.
  ///
  /// It is what ``Renderer`` draws, and what `dot` and `neato -n2` draw. The same graph gives the
  /// same text. What ``check()`` refuses is left out. Linear in the size of the graph.
  public var source: String {
    var printer = SourcePrinter(keepsGoing: true)
    // Nothing is thrown by a printer that keeps going.
    try? printer.print(self)
    return printer.text
  }
}
