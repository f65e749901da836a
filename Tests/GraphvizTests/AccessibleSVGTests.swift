// SVG made fit to be published.

import Testing

@testable import Graphviz

@Suite struct AccessibleSVGTests {
  private let about = AccessibleSVG(
    title: "Who <said> what", description: "Four events & a gap", language: "en",
    stylesheet: "@media (prefers-color-scheme: dark) { svg > g { fill: #eee } }")

  private func published(_ svg: String) throws -> String {
    String(decoding: try about.rewrite(Array(svg.utf8)), as: UTF8.self)
  }

  @Test func wholePicture() throws {
    let graph = DOT.Graph(
      id: "g", attributes: [.id: .text("time-line"), "bgcolor": .constant("transparent")],
      nodes: [
        DOT.Node(
          id: "a",
          attributes: [
            .tooltip: .text("Incident, 2 \"March\""), .url: .link("#a?b&c"), .id: .text("event-a"),
            .styleClass: .text("event incident"),
          ]),
        DOT.Node(id: "b", attributes: [.tooltip: .text("Statement")]),
        DOT.Node(id: "c"),
        DOT.Node(id: "d", attributes: [.styleClass: .text("decor-band"), .tooltip: .text("x")]),
        DOT.Node(id: "e", attributes: [.tooltip: .text("")]),
      ])
    let svg = try Renderer.render(graph, engine: .dot, format: .svg)
    let reading = SVGReading(try about.rewrite(svg))
    #expect(
      reading.texts("title") == ["Who <said> what", "Incident, 2 \"March\"", "Statement", "c"])
    #expect(reading.texts("desc") == ["Four events & a gap"])
    #expect(reading.texts("style") == [about.stylesheet?.description])
    let root = try #require(reading.elements.first)
    #expect(root.attributes["role"] == "graphics-document")
    #expect(root.attributes["aria-labelledby"] == "time-line-title time-line-desc")
    #expect(root.attributes["lang"] == "en")
    #expect(root.attributes["xml:lang"] == "en")
    for name in ["width", "height", "viewBox"] {
      #expect(root.attributes[name] == SVGReading(svg).elements.first?.attributes[name])
    }
    #expect(reading.elements("a").map { $0.attributes["xlink:href"] } == ["#a?b&c"])
    #expect(reading.values("aria-hidden") == ["true"])
    #expect(reading.values("xlink:title") == [])
    let text = String(decoding: try about.rewrite(svg), as: UTF8.self)
    for trace in ["<!", "<?", "graphviz", "transparent"] { #expect(!text.contains(trace)) }
    #expect(text.hasPrefix("<svg "))
    #expect(text.hasSuffix("</svg>\n"))
  }

  /// In a page objects have no identifiers, a link has its title within, and decorations are written without what SVG
  /// takes for granted; what is seen and where it leads stays.
  @Test func insideAPage() throws {
    var about = about
    about.isInPage = true
    let graph = DOT.Graph(
      id: "g", attributes: [.id: .text("time-line")],
      nodes: [
        DOT.Node(
          id: "a",
          attributes: [
            .tooltip: .text("Incident"), .url: .link("#a"), .id: .text("event-a"), .styleClass: .text("event incident"),
            .label: .text("fire"), "shape": .constant("box"),
          ]),
        DOT.Node(id: "b", attributes: [.tooltip: .text("Statement"), "shape": .constant("diamond")]),
        DOT.Node(
          id: "d",
          attributes: [
            .styleClass: .text("decor-band"), .tooltip: .text("x"), "shape": .constant("box"), "penwidth": .number(0),
          ]),
      ])
    let svg = SVGReading(try about.rewrite(try Renderer.render(graph, engine: .dot, format: .svg)))
    #expect(svg.texts("title") == ["Who <said> what", "Incident", "Statement"])
    #expect(svg.texts("text").contains("fire"))
    #expect(svg.elements("a").map { $0.attributes["xlink:href"] } == ["#a"])
    // The ground of the picture is the third.
    #expect(svg.elements("rect").count == 3 && svg.elements("polygon").count == 1)
    #expect(svg.elements("g").count == 4)
    #expect(svg.values("id") == ["time-line-title", "time-line-desc"])
    for name in ["xlink:title", "aria-label", "font-family"] { #expect(svg.values(name) == []) }
    #expect(svg.values("aria-hidden") == ["true"])
  }

  /// Written → with the stretches from right to left in brackets, or the whole line as one.
  @Test(
    arguments: [
      ("Ada Novak · says · A:7", .leftToRight), ("Łódź 消防 №1", .leftToRight), ("", .leftToRight),
      ("رافعة الميناء", .leftToRight),
      ("محمد · 12 May · A:7", .mixed(Array("[محمد] · 12 May · A:7".utf8))),
      ("by محمد الأحمد, 3", .mixed(Array("by [محمد الأحمد], 3".utf8))),
      ("שלום and سلام &amp; x", .mixed(Array("[שלום] and [سلام] &amp; x".utf8))),
      ("محمد &amp; Novak", .mixed(Array("[محمد] &amp; Novak".utf8))),
      ("قتل 12 شخصا.", .rightToLeft), ("قال ABC إن", .rightToLeft), ("“محمد”", .rightToLeft),
      ("&amp;محمد&lt;", .rightToLeft),
    ] as [(String, SVGDirection.Line)])
  func directions(text: String, line: SVGDirection.Line) {
    var read = SVGDirection.line(Array(text.utf8)[...])
    if case .mixed(let spans) = read {
      let brackets = String(decoding: spans, as: UTF8.self).replacing("<tspan unicode-bidi=\"isolate\">", with: "[")
        .replacing("</tspan>", with: "]")
      read = .mixed(Array(brackets.utf8))
    }
    #expect(read == line)
  }

  /// A line from right to left keeps its place: with its direction turned, its start is at its other end.
  @Test func linesFromRightToLeft() throws {
    func text(_ anchor: String) throws -> String {
      try published(
        "<svg><g id=\"g\" class=\"graph\"><title>g</title><text text-anchor=\"\(anchor)\" x=\"5\">“محمد”</text></g></svg>"
      )
    }
    for (anchor, turned) in [("start", "end"), ("middle", "middle"), ("end", "start")] {
      #expect(try text(anchor).contains("<text x=\"5\" text-anchor=\"\(turned)\" direction=\"rtl\">“محمد”</text>"))
    }
  }

  @Test func tooltipsOfCells() throws {
    let graph = RendererTests.example(count: 1)
    let svg = SVGReading(
      try about.rewrite(try Renderer.render(graph, engine: .dot, format: .svg)))
    #expect(svg.texts("title") == ["Who <said> what", "Tip 0", "Source"])
    #expect(svg.elements("a").map { $0.attributes["xlink:href"] } == ["#source-0"])
  }

  @Test(arguments: [
    ("transparent", "none"), ("", "none"), ("none", "none"), ("black", "black"), ("#fff", "#fff"),
    ("#D55E00", "#D55E00"), ("#D55E0080", "#D55E00"), ("#D55E", "none"), ("red:blue", "red"),
    ("red;0.5:blue", "red"), ("url(#l_0)", "url(#l_0)"), ("/accent3/1", "none"),
  ])
  func colour(_ written: String, _ mended: String) throws {
    let svg = try published("<svg><g><path fill=\"\(written)\" d=\"M0,0\"/></g></svg>")
    #expect(svg.contains("<g><path fill=\"\(mended)\" d=\"M0,0\"/></g></svg>"))
  }

  @Test func withoutDescriptionAndStyle() throws {
    let about = AccessibleSVG(title: "t", description: " ", language: "\"x onload=")
    let svg = try about.rewrite(Array("<svg width=\"1pt\"/>".utf8))
    #expect(
      String(decoding: svg, as: UTF8.self) == """
        <svg width="1pt" role="graphics-document" aria-labelledby="picture-title" lang="xonload" xml:lang="xonload">
        <title id="picture-title">t</title>
        </svg>

        """)
  }

  @Test(arguments: [
    "", "words", "<svg>", "<svg", "</svg>", "<svg><g></svg>", "<svg><!-- </svg>", "<svg a='1'/>",
    "<",
    "<svg a=\"", "<svg><g class=\"node\"><title>a</g></svg>", "<svg><></svg>",
  ])
  func malformed(_ svg: String) {
    #expect(throws: GraphvizError.self) { try about.rewrite(Array(svg.utf8)) }
  }

  /// Four times the picture takes about four times as long, not sixteen.
  @Test func linearTime() throws {
    func duration(_ count: Int) throws -> Duration {
      let node = "<g id=\"n\" class=\"node\">\n<title>n</title>\n<text x=\"1\">word</text>\n</g>\n"
      let svg = Array("<svg>\(String(repeating: node, count: count))</svg>".utf8)
      let clock = ContinuousClock()
      return try (0..<3).map { _ in try clock.measure { _ = try about.rewrite(svg) } }.min()
        ?? .zero
    }
    let (small, large) = (try duration(2_000), try duration(8_000))
    #expect(large < small * 10)
  }
}
