// DOT source read by libcgraph.

import Testing

@testable import Graphviz

@Suite struct ValidationTests {
  @Test(arguments: [
    ("digraph {}", 0, 0), ("graph { a -- b -- c }", 3, 2),
    ("digraph \"g\" { a -> b; a -> b }", 2, 2),
    ("strict graph { a -- b; b -- a }", 2, 1),
  ])
  func counts(_ source: String, _ nodes: Int, _ edges: Int) throws {
    let counts = try Renderer.validate(source: source)
    #expect(counts.nodeCount == nodes)
    #expect(counts.edgeCount == edges)
  }

  /// Each leaves libcgraph's parser in the middle of something; the source after it must not
  /// notice.
  @Test(arguments: [
    "", "digraph {", "digraph { a [label=\"abc", "digraph { a [label=<abc", "digraph { /* ",
    "nonsense",
    "digraph { a } digraph { b }", "digraph { a } rest digraph { b }", "digraph { a }\u{0}",
    "graph { a -> b }", "digraph { a [", "\"", "<", "<<<", "/*", "digraph { a } \"",
    "digraph { a } <<", "digraph { a } /*", "}", "digraph { a } }",
  ])
  func refused(_ source: String) throws {
    #expect(throws: GraphvizError.self) { try Renderer.validate(source: source) }
    let counts = try Renderer.validate(source: "graph { x -- y }")
    #expect(counts.nodeCount == 2)
    #expect(counts.edgeCount == 1)
  }

  @Test func countsOfAGraph() throws {
    let graph = DOT.Graph(
      id: "g", nodes: (0..<200).map { DOT.Node(id: "n\($0)") },
      edges: (0..<199).map { DOT.Edge(tail: "n\($0)", head: "n\($0 + 1)", id: "e\($0)") },
      groups: [DOT.Group(id: "row", nodes: ["n0", "n1"])])
    let counts = try Renderer.validate(source: graph.source)
    #expect(counts.nodeCount == 200)
    #expect(counts.edgeCount == 199)
  }
}
