// Words from documents that try to be something else. They must come out as they are written.

import Testing

@testable import Graphviz

@Suite struct HostileTextTests {
  /// What is written in a document, and what a reader of the picture is to see; nil for the same.
  struct Case: CustomTestStringConvertible {
    let written: String
    let lines: [String]
    let testDescription: String

    init(_ written: String, _ lines: [String]? = nil) {
      self.written = written
      self.lines = lines ?? [written]
      testDescription = String(
        written.unicodeScalars.prefix(40).map { $0.escaped(asASCII: true) }.joined())
    }
  }

  static let cases = [
    Case("plain words"),
    Case("he said \"no\" and 'never'"),
    Case(#"back\slash"#),
    Case(#"ends in a backslash\"#),
    Case(#"ends in two\\"#),
    Case(#"\"quoted\" \\" end"#),
    Case(#"\N \G \E \T \H \L \n \l \r \x"#),
    Case("<script>alert(1)</script>"),
    Case("</text><script>alert(1)</script>"),
    Case("<b>bold</b>"),
    Case("&amp; &lt; &quot; &#92; &#x41; &nbsp; &bogus; & &;"),
    Case("&amp;amp;"),
    Case("]]> <![CDATA[ x ]]>"),
    Case("[ words ]"),
    Case("["),
    Case("]"),
    Case("]]"),
    Case("words\n]", ["words", "]"]),
    Case("--> <!-- x -->"),
    Case("<?php ?>"),
    Case("<>>><<"),
    Case("a | b { c } <port>"),
    Case("\"]; evil [label=\"x"),
    Case("// no comment /* none */ # none"),
    Case("%s%n%d"),
    Case("a\u{0}b\u{1}c\u{1B}[31md\u{7F}e\u{9B}f", ["abc[31mdef"]),
    Case("abc\u{202E}fed\u{2066}x\u{2069}\u{200F}", ["abcfedx"]),
    Case("\u{FEFF}mark\u{FFFE}\u{FFFF}", ["mark"]),
    Case("one\ntwo\r\nthree\u{2028}four", ["one", "two", "three", "four"]),
    Case("tab\there", ["tab here"]),
    Case("🏗️ 👩‍🔧 🇺🇦"),
    Case("رافعة الميناء سقطت"),
    Case("港口起重机倒塌"),
    Case("Ærø – “déjà vu” · ½ €"),
  ]

  private func svg(_ id: String, _ attributes: DOT.Attributes, _ edge: DOT.Attributes = [:])
    throws -> SVGReading
  {
    let graph = DOT.Graph(
      id: "g", nodes: [DOT.Node(id: id, attributes: attributes), DOT.Node(id: "other-node")],
      edges: [DOT.Edge(tail: id, head: "other-node", id: id, attributes: edge)])
    let counts = try Renderer.validate(source: graph.source)
    #expect(counts.nodeCount == 2)
    #expect(counts.edgeCount == 1)
    let svg = try Renderer.render(graph, engine: .dot, format: .svg)
    let about = AccessibleSVG(title: id, description: id, language: "en")
    let published = SVGReading(try about.rewrite(svg))
    #expect(published.elements("desc").count == 1)
    let reading = SVGReading(svg)
    for name in reading.elements.map(\.name) + published.elements.map(\.name) {
      #expect(
        ["svg", "g", "title", "desc", "a", "polygon", "ellipse", "path", "text"].contains(name))
    }
    return reading
  }

  @Test(arguments: cases) func label(_ text: Case) throws {
    let svg = try svg("n", [.label: .text(text.written)])
    #expect(svg.texts("text").dropLast() == text.lines[...])
  }

  @Test(arguments: cases) func leftLabel(_ text: Case) throws {
    let svg = try svg("n", [.label: .leftText(text.written)])
    #expect(svg.texts("text").dropLast() == text.lines[...])
  }

  @Test(arguments: cases) func edgeLabel(_ text: Case) throws {
    let svg = try svg("n", [:], [.label: .text(text.written)])
    #expect(svg.texts("text").filter { $0 != "n" && $0 != "other-node" } == text.lines)
  }

  /// Line ends in attributes are read as spaces.
  @Test(arguments: cases) func tooltip(_ text: Case) throws {
    let svg = try svg(
      "n", [.tooltip: .text(text.written)],
      [.label: .text("e"), .tooltip: .text(text.written), "labeltooltip": .text(text.written)])
    let tooltips = svg.values("xlink:title").map {
      $0.split(separator: "\n").joined(separator: " ")
    }
    #expect(tooltips == Array(repeating: text.lines.joined(separator: " "), count: 3))
  }

  @Test(arguments: cases) func nodeName(_ text: Case) throws {
    let name = text.lines.joined(separator: " ")
    let svg = try svg(text.written, [:])
    #expect(svg.texts("title") == ["g", name, "other-node", "\(name)->other-node"])
    #expect(svg.texts("text") == [name, "other-node"] || text.lines.count > 1)
  }

  @Test(arguments: cases) func identifierAndClass(_ text: Case) throws {
    let name = text.lines.joined(separator: " ")
    let svg = try svg("n", [.id: .text(text.written), .styleClass: .text(text.written)])
    #expect(svg.values("id").contains(name))
    #expect(svg.values("class").contains("node \(name)"))
  }

  @Test(arguments: cases) func htmlLabel(_ text: Case) throws {
    let style = HTMLLabel.Style(isBold: true, isItalic: true, size: 9, color: "#112233")
    let cell = HTMLLabel.Cell(
      [HTMLLabel.Line(text.written), HTMLLabel.Line(text.written, style: style)], alignment: .left,
      attributes: [
        "tooltip": .text(text.written), "href": .link("#x"), "id": .text(text.written),
      ])
    let table = HTMLLabel.Table(rows: [[cell]])
    let svg = try svg("n", [.label: .html(HTMLLabel(table))])
    #expect(svg.texts("text").dropLast() == (text.lines + text.lines)[...])
    #expect(svg.values("xlink:title").contains(text.lines.joined(separator: " ")))
    #expect(svg.values("id").contains("a_" + text.lines.joined(separator: " ")))
  }

  @Test(arguments: cases) func htmlLines(_ text: Case) throws {
    let svg = try svg("n", [.label: .html(HTMLLabel([HTMLLabel.Line(text.written)]))])
    #expect(svg.texts("text").dropLast() == text.lines[...])
  }

  /// A plain and an HTML-like label of the same words in one graph: libcgraph keeps each string
  /// once.
  @Test func plainAndHTMLTogether() throws {
    let words = "<font>words</font>"
    let label = HTMLLabel([HTMLLabel.Line("words")])
    let graph = DOT.Graph(
      id: words,
      nodes: [
        DOT.Node(id: "a", attributes: [.label: .text(words)]),
        DOT.Node(id: "b", attributes: [.label: .html(label)]),
        DOT.Node(id: "c", attributes: [.label: .text("words")]),
        DOT.Node(id: words),
      ])
    let svg = SVGReading(try Renderer.render(graph, engine: .dot, format: .svg))
    #expect(svg.texts("text") == [words, "words", "words", words])
  }

  @Test func emptyLabels() throws {
    let empty = HTMLLabel.Table(rows: [[]])
    let table = HTMLLabel.Table(rows: [[HTMLLabel.Cell(), HTMLLabel.Cell(empty)]])
    let labels: [DOT.Value] = [
      .text(""), .leftText(""), .html(HTMLLabel([])), .html(HTMLLabel([HTMLLabel.Line("")])),
      .html(HTMLLabel([HTMLLabel.Line("\n")], alignment: .left)),
      .html(HTMLLabel(empty)), .html(HTMLLabel(table)), .text("\u{0}\u{202E}"),
    ]
    for label in labels {
      let svg = try svg("n", [.label: label, .tooltip: .text("")])
      #expect(Set(svg.texts("text")).subtracting(["other-node", "", " "]) == [])
    }
  }

  @Test func megabyteOfLabel() throws {
    let svg = try svg("n", [.label: .text(String(repeating: "word ", count: 200_000))])
    let label = try #require(svg.texts("text").first)
    #expect(label.unicodeScalars.count == GraphvizLimits.textScalars + 1)
    #expect(label.hasPrefix("word word"))
    #expect(label.hasSuffix("…"))
  }

  @Test func megabyteOfLines() throws {
    let svg = try svg("n", [.label: .text(String(repeating: "a\n", count: 500_000))])
    #expect(svg.texts("text").dropLast().count == GraphvizLimits.textLines + 1)
    #expect(svg.texts("text").dropLast().last == "…")
  }
}
