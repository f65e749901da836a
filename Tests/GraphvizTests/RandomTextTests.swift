// Random pieces of what Graphviz, DOT or XML read as their own, in every label: they are drawn as they are written.

import Foundation
import TestSupport
import Testing

@testable import Graphviz

@Suite struct RandomTextTests {
  @Test(arguments: 0..<100) func drawn(seed: UInt64) throws {
    var random = RandomGraph(seed: seed)
    let counts = try Renderer.validate(source: random.graph.source)
    #expect(counts.nodeCount == random.graph.nodes.count && counts.edgeCount == random.graph.edges.count)
    let svg = try Renderer.render(random.graph, engine: .dot, format: .svg)
    #expect(RandomGraph.visible(SVGReading(svg).texts("text")).sorted() == random.shown.sorted())
    let about = AccessibleSVG(title: random.words, description: random.words, language: "en")
    _ = SVGReading(try about.rewrite(svg))
  }

  private static let command = "/usr/bin/dot"

  /// Graphviz’s own command draws the same words of what is written for it.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: command)), arguments: 0..<10)
  func drawnByTheCommand(seed: UInt64) throws {
    let random = RandomGraph(seed: seed)
    let process = Process()
    process.executableURL = URL(filePath: Self.command)
    // Not with the plugin that measures by the fonts of the machine, which cannot set all letters.
    process.arguments = ["-Tsvg:svg:core"]
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
    try process.run()
    // The source is smaller than what a pipe holds, and so are the warnings.
    try input.fileHandleForWriting.write(contentsOf: Data(random.graph.source.utf8))
    try input.fileHandleForWriting.close()
    let svg = Array(output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self) == "")
    #expect(RandomGraph.visible(SVGReading(svg).texts("text")).sorted() == random.shown.sorted())
  }
}

/// A graph with a text of random pieces wherever one can stand.
private struct RandomGraph {
  private(set) var graph = DOT.Graph(id: "g")
  /// The lines that a reader of its picture is to see.
  private(set) var shown: [String] = []
  private var dice: Dice

  /// Marks that begin, end or escape something, what is nothing to be drawn, and words between them.
  private static let pieces = [
    "[", "]", "]", "]]", "]]>", "]>", "<![CDATA[", "&", "&amp;", "&lt;", "&#0;", "&#93;", "&#xD800;", "&bogus;", "&#",
    "&;", "<", ">", "<!--", "-->", "<!", "<?", "?>", "<b>", "</td>", "<br/>", "\"", "'", "`", "\\", "\\\\", "\\N",
    "\\l", "{", "}", "|", "%", ";", "#", "//", "/*", "*/", "-", "->", "--", "=", "+", "@", "^", "~", "*", "_", "(", ")",
    ":", ",", ".", "!", "?", "…", "", " ", " ", "  ", "\t", "\n", "\r\n", "\u{2028}", "\u{A0}", "\u{AD}",
    "\u{200B}", "\u{0}", "\u{1B}[31m", "\u{85}", "\u{9D}", "\u{202E}", "\u{FEFF}", "\u{FFFE}", "\u{10FFFF}",
    "\u{E000}", "\u{FFFD}", "\u{301}", "\u{20DD}", "e\u{301}", "👩‍👩‍👧", "🇺🇦", "🏗️", "港", "سقطت", "שלום", "Ærø",
    "word", "Novak said", String(repeating: "haha", count: 80),
  ]

  private static let styles = [
    HTMLLabel.Style(), HTMLLabel.Style(isBold: true, isItalic: true, size: 9, color: "#112233"),
    HTMLLabel.Style(size: 8),
  ]

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    let labels: [DOT.Value] = [
      .text(label()), .leftText(label()), .rightText(label()), .html(HTMLLabel(lines())),
      .html(HTMLLabel(lines(), alignment: .left)), .html(HTMLLabel(lines(), alignment: .right)),
      .html(HTMLLabel(table(.left))), .html(HTMLLabel(table(.center))), .html(HTMLLabel(table(.right))),
      .html(HTMLLabel(HTMLLabel.Table(rows: [[HTMLLabel.Cell(table(.left))]]))),
    ]
    for (number, label) in labels.enumerated() {
      graph.nodes.append(DOT.Node(id: "\(number)\(words)", attributes: attributes(label)))
    }
    let names = graph.nodes.map(\.id)
    graph.id += words
    graph.attributes = attributes(.html(HTMLLabel(lines(), alignment: .left)))
    graph.edges = [
      DOT.Edge(tail: names[0], head: names[1], id: "e" + words, attributes: attributes(.text(label()))),
      DOT.Edge(tail: names[0], head: names[2], attributes: attributes(.html(HTMLLabel(table(.left))))),
    ]
    graph.groups = [
      DOT.Group(id: "c" + words, isCluster: true, attributes: attributes(.text(label())), nodes: [names[3]]),
      DOT.Group(id: "d" + words, isCluster: true, attributes: attributes(.html(HTMLLabel(lines()))), nodes: [names[4]]),
    ]
  }

  /// Lines in which there is something to see; a fixed space is as good as another.
  static func visible(_ lines: [String]) -> [String] {
    lines.map { line in String(String.UnicodeScalarView(line.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 })) }
      .filter { !$0.allSatisfy { $0 == " " } }
  }

  /// Words that stand in no label.
  var words: String {
    mutating get { dice.text(of: Self.pieces, atMost: 6) }
  }

  private mutating func label() -> String {
    let text = words
    shown += Self.visible(CleanText(text).lines)
    return text
  }

  private mutating func lines() -> [HTMLLabel.Line] {
    (0..<Int.random(in: 0...4, using: &dice)).map { _ in
      // Runs of one style would be drawn as one.
      HTMLLabel.Line(Self.styles.prefix(Int.random(in: 0...3, using: &dice)).map { HTMLLabel.Run(label(), style: $0) })
    }
  }

  private mutating func table(_ alignment: HTMLLabel.Alignment) -> HTMLLabel.Table {
    let attributes: DOT.Attributes = [
      "tooltip": .text(words), "href": .link("#" + words), "id": .text(words), "align": "left", "balign": "left",
    ]
    return HTMLLabel.Table(
      attributes: ["border": .number(1), "style": "rounded"],
      rows: [
        [HTMLLabel.Cell(lines(), alignment: alignment), HTMLLabel.Cell([HTMLLabel.Line(label())])],
        [HTMLLabel.Cell(lines(), alignment: alignment, attributes: attributes)],
      ])
  }

  private mutating func attributes(_ label: DOT.Value) -> DOT.Attributes {
    [.label: label, .tooltip: .text(words), .url: .link(words), .id: .text(words), .styleClass: .text(words)]
  }
}
