// Graphs drawn.

import Testing

@testable import Graphviz

@Suite struct RendererTests {
  /// Something of everything a picture may have.
  static func example(count: Int = 6) -> DOT.Graph {
    var graph = DOT.Graph(
      id: "example", attributes: [.id: .text("example"), "rankdir": .constant("LR")],
      nodeDefaults: [.shape: .constant("box"), "fontname": .constant("Helvetica,Arial,sans-serif")])
    for index in 0..<count {
      let cell = HTMLLabel.Cell(
        [HTMLLabel.Line("Event \(index)", style: .init(isBold: true))], alignment: .left,
        attributes: [
          "bgcolor": .constant("#FCEEE5"), "href": .link("#source-\(index)"),
          "tooltip": .text("Source"),
        ])
      let card = HTMLLabel(HTMLLabel.Table(attributes: ["border": .number(0)], rows: [[cell]]))
      graph.nodes.append(
        DOT.Node(
          id: "n\(index)",
          attributes: [
            .label: index.isMultiple(of: 2) ? .html(card) : .text("Plain \(index)"),
            .position: .position(x: Double(index * 120), y: Double(index % 3) * 80),
            .tooltip: .text("Tip \(index)"),
          ]))
      if index > 0 {
        graph.edges.append(
          DOT.Edge(
            tail: "n\(index / 2)", head: "n\(index)", attributes: ["color": .constant("#0072B2")]))
      }
    }
    return graph
  }

  @Test func minimal() throws {
    let graph = DOT.Graph(id: "g", nodes: [DOT.Node(id: "a")])
    let svg = SVGReading(try Renderer.render(graph, engine: .dot, format: .svg))
    #expect(svg.elements.first?.name == "svg")
    #expect(svg.texts("text") == ["a"])
  }

  @Test func empty() throws {
    let svg = SVGReading(
      try Renderer.render(DOT.Graph(id: "g"), engine: .nop2, format: .svg))
    #expect(svg.elements("text") == [])
  }

  @Test(arguments: [Engine.dot, .neato, .nop2])
  func sameBytesTwice(_ engine: Engine) throws {
    let graph = Self.example()
    let first = try Renderer.render(graph, engine: engine, format: .svg)
    #expect(try Renderer.render(graph, engine: engine, format: .svg) == first)
  }

  /// Graphviz is not safe in several threads; calls must wait for each other.
  @Test func eightTasks() async throws {
    let graph = Self.example(count: 20)
    let expected = try Renderer.render(graph, engine: .dot, format: .svg)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 {
        group.addTask { try Renderer.render(graph, engine: .dot, format: .svg) }
      }
      for try await svg in group { #expect(svg == expected) }
    }
  }

  @Test func ownPlaces() throws {
    let graph = DOT.Graph(
      id: "g",
      nodeDefaults: [.shape: .constant("box"), "width": .number(1), "height": .number(0.5)],
      nodes: [
        DOT.Node(id: "a", attributes: [.position: .position(x: 36, y: 0)]),
        DOT.Node(id: "b", attributes: [.position: .position(x: 1_036.5, y: 0)]),
      ])
    let svg = SVGReading(try Renderer.render(graph, engine: .nop2, format: .svg))
    #expect(svg.elements("text").map { $0.attributes["x"] } == ["36", "1036.5"])
  }

  /// Widths of text are estimated, whatever fonts the machine has, also after something was drawn
  /// with fonts.
  @Test func svgWithoutFonts() throws {
    let graph = Self.example()
    let first = try Renderer.render(graph, engine: .dot, format: .svg)
    let png = try Renderer.render(graph, engine: .dot, format: .png)
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let pdf = try Renderer.render(graph, engine: .dot, format: .pdf)
    #expect(pdf.starts(with: Array("%PDF".utf8)))
    #expect(try Renderer.render(graph, engine: .dot, format: .svg) == first)
  }

  @Test func messageOnAMissingPlugin() {
    let error = GraphvizError.missingPlugin("pango", reason: "no such file")
    #expect("\(error)".contains("apt-get install libgraphviz-dev"))
  }
}
