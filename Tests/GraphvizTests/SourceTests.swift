// The DOT text that a graph is printed as.

import Testing

@testable import Graphviz

@Suite struct SourceTests {
  @Test func example() {
    var graph = DOT.Graph(
      id: "valmar", attributes: ["rankdir": .constant("LR")],
      nodeDefaults: [.shape: .constant("box")])
    graph.nodes = [
      DOT.Node(id: "a", attributes: [.label: .text("Port Authority"), .url: .link("#a?b&c")]),
      DOT.Node(id: "b", attributes: [.label: .leftText("one\ntwo"), "width": .number(1.25)]),
      DOT.Node(id: "c", attributes: [.position: .position(x: 12, y: -0.5)]),
    ]
    graph.edges = [
      DOT.Edge(tail: "a", head: "b", id: "about"),
      DOT.Edge(tail: "b", head: "c", attributes: ["style": .constant("dashed")]),
    ]
    graph.groups = [
      DOT.Group(id: "row", attributes: ["rank": .constant("same")], nodes: ["a", "b"])
    ]
    #expect(
      graph.source == #"""
        digraph "valmar" {
          graph [rankdir="LR"];
          node [shape="box"];
          "a" [label="Port Authority", URL="#a?b&amp;c"];
          "b" [label="one\ltwo\l", width=1.25];
          "c" [pos="12,-0.5!"];
          subgraph "group_row" {
            rank="same";
            "a";
            "b";
          }
          "a" -> "b" [key="about"];
          "b" -> "c" [style="dashed"];
        }

        """#)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.00001, "0"), (1.0 / 3, "0.3333"), (-2.5, "-2.5"), (12_345.67891, "12345.6789"),
    (0.0001, "0.0001"), (-1e9, "-1000000000"),
  ])
  func number(_ number: Double, _ written: String) {
    let graph = DOT.Graph(id: "g", attributes: ["pad": .number(number)])
    #expect(graph.source == "digraph \"g\" {\n  graph [pad=\(written)];\n}\n")
  }

  @Test func attributesKeepTheirOrder() {
    var attributes: DOT.Attributes = [.label: .text("a"), "shape": .constant("box")]
    attributes[.label] = .text("b")
    attributes["width"] = .number(1)
    attributes["shape"] = nil
    #expect(attributes.entries.map(\.name) == [.label, "width"])
    #expect(attributes[.label] == .text("b"))
  }

  @Test func undirected() throws {
    let graph = DOT.Graph(
      id: "g", isDirected: false, nodes: [DOT.Node(id: "a"), DOT.Node(id: "b")],
      edges: [DOT.Edge(tail: "a", head: "b")])
    #expect(graph.source.contains("\"a\" -- \"b\";"))
    let counts = try Renderer.validate(source: graph.source)
    #expect(counts.nodeCount == 2)
    #expect(counts.edgeCount == 1)
  }

  @Test func htmlLabel() throws {
    let card = HTMLLabel(
      HTMLLabel.Table(
        attributes: ["border": .number(1)],
        rows: [
          [
            HTMLLabel.Cell(
              [HTMLLabel.Line("A & B", style: .init(isBold: true, size: 8, color: "#A84A00"))],
              attributes: ["href": .link("#e1&2"), "tooltip": .text("x < y")])
          ],
          [HTMLLabel.Cell([HTMLLabel.Line("one\ntwo")], alignment: .left), HTMLLabel.Cell()],
          [],
        ]))
    let graph = DOT.Graph(
      id: "g", nodes: [DOT.Node(id: "n", attributes: [.label: .html(card)])])
    #expect(
      graph.source == #"""
        digraph "g" {
          "n" [label=<<table border="1"><tr><td href="#e1&amp;amp;2" tooltip="x &lt; y" id="n-cell-2">\#
        <font point-size="8" color="#A84A00"><b>A &amp; B</b></font></td></tr><tr><td align="left">\#
        one<br align="left"/>two<br align="left"/></td><td></td></tr></table>>, \#
        tooltip="A &amp; B\none\ntwo"];
        }

        """#)
  }

  @Test func clusterWithoutTheGraphsLabel() throws {
    let graph = DOT.Graph(
      id: "g", attributes: [.label: .text("whole"), .id: .text("top"), .url: .link("#top")],
      nodes: [DOT.Node(id: "a")],
      groups: [
        DOT.Group(id: "c", isCluster: true, attributes: ["color": .constant("red")], nodes: ["a"])
      ])
    let svg = SVGReading(try Renderer.render(graph, engine: .dot, format: .svg))
    #expect(svg.texts("text").filter { $0 == "whole" }.count == 1)
    #expect(svg.values("id").filter { $0 == "top" }.count == 1)
    #expect(svg.values("xlink:href") == ["#top"])
  }
}
