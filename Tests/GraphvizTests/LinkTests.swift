// Addresses that may stand in a picture, and those that are left out.

import Testing

@testable import Graphviz

@Suite struct LinkTests {
  @Test(arguments: [
    ("https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&c=2#d"),
    ("HTTP://example.org", "HTTP://example.org"),
    ("mailto:a@example.org", "mailto:a@example.org"),
    ("#source-1", "#source-1"),
    ("documents/memo 4.pdf", "documents/memo%204.pdf"),
    ("/a:b", "/a:b"),
    ("?javascript:alert(1)", "?javascript:alert(1)"),
    ("https://example.org/\" onclick=\"alert(1)", "https://example.org/%22%20onclick=%22alert(1)"),
    ("https://example.org/'><script>", "https://example.org/%27%3E%3Cscript%3E"),
    (#"https://example.org/\N\"#, "https://example.org/%5CN%5C"),
    ("https://example.org/é\u{202E}", "https://example.org/%C3%A9%E2%80%AE"),
    ("%s%n/%22", "%s%n/%22"),
    ("a&quot;onclick=", "a&quot;onclick="),
  ])
  func allowed(_ address: String, _ written: String) throws {
    let cell = HTMLLabel.Cell([HTMLLabel.Line("x")], attributes: ["href": .link(address)])
    let graph = DOT.Graph(
      id: "g",
      nodes: [
        DOT.Node(id: "a", attributes: [.url: .link(address)]),
        DOT.Node(
          id: "b", attributes: [.label: .html(HTMLLabel(HTMLLabel.Table(rows: [[cell]])))]),
      ],
      edges: [DOT.Edge(tail: "a", head: "b", attributes: ["edgeURL": .link(address)])])
    let svg = try Renderer.render(graph, engine: .dot, format: .svg)
    let published = try AccessibleSVG(title: "t", description: "", language: "en").rewrite(svg)
    for svg in [SVGReading(svg), SVGReading(published)] {
      #expect(
        svg.elements("a").compactMap { $0.attributes["xlink:href"] } == [written, written, written])
      #expect(svg.values("onclick") == [])
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
    "java\nscript:alert(1)", "\u{0}javascript:alert(1)", "\u{1}javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd",
    "ftp://example.org",
    "//example.org/x", "\\\\example.org\\x", "/\\example.org", "", ":", "blob:x", "é:x",
    "#" + String(repeating: "x", count: 8_000),
  ])
  func leftOut(_ address: String) throws {
    let graph = DOT.Graph(
      id: "g", nodes: [DOT.Node(id: "a", attributes: [.url: .link(address)])])
    #expect(graph.source == "digraph \"g\" {\n  \"a\";\n}\n")
    let svg = SVGReading(try Renderer.render(graph, engine: .dot, format: .svg))
    #expect(svg.elements("a") == [])
  }
}
