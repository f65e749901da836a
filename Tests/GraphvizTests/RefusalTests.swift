// Graphs that are refused before they reach Graphviz, or by it.

import Testing

@testable import Graphviz

@Suite struct RefusalTests {
  private func fault(of graph: DOT.Graph, engine: Engine = .dot) -> GraphvizError? {
    do {
      _ = try Renderer.render(graph, engine: engine, format: .svg)
      return nil
    } catch {
      return error
    }
  }

  private func fault(
    _ name: DOT.Name, _ value: DOT.Value, engine: Engine = .dot
  ) -> GraphvizError? {
    var attributes: DOT.Attributes = [.position: .position(x: 1, y: 1)]
    attributes[name] = value
    return fault(
      of: DOT.Graph(id: "g", nodes: [DOT.Node(id: "a", attributes: attributes)]), engine: engine)
  }

  @Test func tooManyNodes() {
    let nodes = (0...GraphvizLimits.nodes).map { DOT.Node(id: "n\($0)") }
    #expect(
      fault(of: DOT.Graph(id: "g", nodes: nodes))
        == .tooMuch(what: "nodes", count: 50_001, limit: 50_000))
  }

  @Test func tooManyEdges() {
    let edge = DOT.Edge(tail: "a", head: "a")
    let graph = DOT.Graph(
      id: "g", nodes: [DOT.Node(id: "a")],
      edges: Array(repeating: edge, count: GraphvizLimits.edges + 1))
    #expect(fault(of: graph) == .tooMuch(what: "edges", count: 200_001, limit: 200_000))
  }

  @Test func overlongHTMLLabel() {
    let line = HTMLLabel.Line(String(repeating: "word ", count: 1_000))
    guard case .tooMuch? = fault(.label, .html(HTMLLabel(Array(repeating: line, count: 30)))) else {
      Issue.record("150,000 bytes of label were drawn")
      return
    }
  }

  @Test func overlongName() {
    let graph = DOT.Graph(id: "g", nodes: [DOT.Node(id: String(repeating: "x", count: 1_001))])
    #expect(
      fault(of: graph)
        == .tooMuch(what: "bytes in the name of a node", count: 1_001, limit: 1_000))
  }

  @Test func missingEndpoint() {
    let graph = DOT.Graph(
      id: "g", nodes: [DOT.Node(id: "a")], edges: [DOT.Edge(tail: "a", head: "b", id: "e")])
    #expect(fault(of: graph) == .unknownNode(id: "b", in: "the edge e"))
    #expect(
      "\(GraphvizError.unknownNode(id: "b", in: "the edge e"))"
        == "the edge e names the node \"b\", which is not there")
  }

  /// The same letter in two spellings: Swift holds the names equal, Graphviz does not.
  @Test func missingEndpointByBytes() {
    let graph = DOT.Graph(
      id: "g", nodes: [DOT.Node(id: "caf\u{E9}")],
      edges: [DOT.Edge(tail: "caf\u{E9}", head: "cafe\u{301}")])
    #expect(fault(of: graph) == .unknownNode(id: "cafe\u{301}", in: "the edge "))
  }

  @Test func missingMember() {
    let graph = DOT.Graph(id: "g", groups: [DOT.Group(id: "row", nodes: ["z"])])
    #expect(fault(of: graph) == .unknownNode(id: "z", in: "the group row"))
  }

  @Test(arguments: ["a", "a\u{0}", "\u{202E}a"])
  func duplicateNode(_ id: String) {
    let graph = DOT.Graph(id: "g", nodes: [DOT.Node(id: "a"), DOT.Node(id: id)])
    #expect(fault(of: graph) == .duplicate(what: "nodes", id: "a"))
  }

  @Test func duplicateEdge() {
    let graph = DOT.Graph(
      id: "g", isDirected: false, nodes: [DOT.Node(id: "a"), DOT.Node(id: "b")],
      edges: [DOT.Edge(tail: "a", head: "b", id: "e"), DOT.Edge(tail: "b", head: "a", id: "e")])
    #expect(fault(of: graph) == .duplicate(what: "edges between the same nodes", id: "e"))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func placeThatIsNone(_ number: Double) {
    let graph = DOT.Graph(
      id: "g",
      nodes: [DOT.Node(id: "a", attributes: [.position: .position(x: number, y: 0)])])
    #expect(
      fault(of: graph, engine: .nop2)
        == .refused(attribute: "pos", owner: "a", reason: "\(number) is out of range"))
    #expect(graph.source == "digraph \"g\" {\n  \"a\";\n}\n")
  }

  @Test(
    arguments: [
      ("shape", DOT.Value.text("box")), ("fontname", .text("x\" onload=\"")),
      ("layout", .constant("fdp")),
      ("image", .constant("/etc/passwd")), ("shape", .constant("record")),
      ("fillcolor", .constant("red:blue")),
      ("shape", .constant("nonsense")), ("URL", .text("#a")),
      ("width", .html(HTMLLabel([HTMLLabel.Line("1")]))), ("label", .link("#a")), ("xlabel", .text("a")),
      ("label", .number(1)), ("color", .position(x: 1, y: 1)),
    ] as [(DOT.Name, DOT.Value)])
  func valueInTheWrongPlace(_ name: DOT.Name, _ value: DOT.Value) {
    guard case .refused(let attribute, "a", _)? = fault(name, value) else {
      Issue.record("\(name) was drawn")
      return
    }
    #expect(attribute == name.description)
    let graph = DOT.Graph(id: "g", nodes: [DOT.Node(id: "a", attributes: [name: value])])
    #expect(graph.source == "digraph \"g\" {\n  \"a\";\n}\n")
  }

  /// Graphviz draws all of these, otherwise than asked, and returns success.
  @Test(
    arguments: [
      ("color", DOT.Value.constant("bluish"), "bluish"),
      ("style", .constant("wobbly"), "wobbly"),
      ("pos", .constant("12"), "12"),
    ] as [(DOT.Name, DOT.Value, String)])
  func warning(_ name: DOT.Name, _ value: DOT.Value, _ word: String) {
    for _ in 0..<2 {
      guard case .graphviz(let message)? = fault(name, value, engine: .nop2) else {
        Issue.record("a warning was passed over")
        return
      }
      #expect(message.hasPrefix("Warning: ") || message.hasPrefix("Error: "))
      #expect(message.contains(word))
    }
  }

  @Test func drawingAfterAFault() throws {
    #expect(fault("style", .constant("wobbly")) != nil)
    #expect(fault("style", .constant("dashed")) == nil)
  }
}
