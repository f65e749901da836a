// A picture that cannot be drawn, in a case whose other pictures can.

import ChronicleTypes
import Drawing
import Testing
import WebPage

@testable import throughline

@Suite struct CasePicturesTests {
  private struct NoSuchLine: Error, CustomStringConvertible { let description = "a line that cannot be set" }

  private let folder = TemporaryFolder()
  private var chronicle: Chronicle { HandMade.chronicle }

  private func pictures(without kinds: Picture.Kind...) -> CasePictures {
    CasePictures(of: chronicle, in: folder.path) { picture in
      if kinds.contains(picture.kind) { throw NoSuchLine() }
      return try picture.render(.svg)
    }
  }

  @Test func others() throws {
    let pictures = pictures(without: .graph)
    try OutputFiles.write(pictures.files)
    #expect(
      folder.names() == [
        "chronicle.dot", "chronicle.svg", "claims.dot", "claims.svg", "graph.dot", "timeline.dot", "timeline.svg",
      ])
    #expect(
      pictures.faults == [
        "\(folder.path("graph.svg")) could not be drawn and is left out: a line that cannot be set; "
          + "another version of Graphviz may draw \(folder.path("graph.dot"))"
      ])
  }

  /// The page says in the picture’s place why it is not there.
  @Test func page() {
    let onPage = pictures(without: .graph).onPage
    #expect(onPage.map { $0.svg == nil } == [false, false, true, false])
    let html = HTMLPage(chronicle, texts: [:], pictures: onPage) { $0 }.html()
    let words = String(decoding: html, as: UTF8.self)
    #expect(
      words.contains(
        "<details><summary>Graph of actors, events and sources</summary>"
          + "<p class=\"meta\">This picture could not be drawn: a line that cannot be set.</p></details>"))
    #expect(words.matches(of: #/<svg /#).count == 3)
  }

  /// A picture of an earlier case does not stay as if it were of this one; other files do.
  @Test func earlierCase() throws {
    for name in ["graph.svg", "timeline.svg", "notes.svg"] { folder.write(name, Array("old".utf8)) }
    let pictures = pictures(without: .graph, .claims)
    try OutputFiles.write(pictures.files)
    #expect(folder.text("graph.svg") == "old")
    try pictures.removeOutdated()
    #expect(!folder.names().contains("graph.svg") && !folder.names().contains("claims.svg"))
    #expect(folder.text("timeline.svg").hasPrefix("<svg "))
    #expect(folder.text("notes.svg") == "old")
  }

  @Test func allDrawn() {
    let pictures = pictures()
    #expect(pictures.faults == [])
    #expect(pictures.files.count == 2 * Picture.Kind.allCases.count)
  }

  /// A libgvc that finds none of its plugins can draw nothing; the chronicle and the page are written all the same.
  @Test func withoutPlugins() throws {
    folder.write("a.txt", Array("Ada Novak said that it fell. Police arrested Bo Lind on 3 May 2012.".utf8))
    #expect(try Program.run("build", "a.txt", in: folder.path).status == 0)
    let outcome = try Program.shell(
      """
      mkdir lib && ln -s "$(ldd "$T" | sed -n 's/.*=> \\(.*libgvc[^ ]*\\) .*/\\1/p')" lib/ &&
      LD_LIBRARY_PATH=lib exec "$T" build a.txt
      """, in: folder.path)
    #expect(outcome.status == 2)
    for kind in Picture.Kind.allCases {
      let start = "throughline: output/\(kind.rawValue).svg could not be drawn and is left out: the Graphviz plugin"
      #expect(outcome.errors.split(separator: "\n").count { $0.hasPrefix(start) } == 1, "\(outcome.errors)")
    }
    #expect(
      folder.names("output") == [
        "chronicle.dot", "chronicle.json", "claims.dot", "graph.dot", "index.html", "timeline.dot",
      ])
    #expect(try Program.run("events", in: folder.path).lines.count > 1)
    #expect(folder.text("output/index.html").matches(of: /This picture could not be drawn/).count == 4)
  }
}
