// A picture that cannot be drawn, in a case whose other pictures can.

import ChronicleTypes
import Drawing
import TestSupport
import Testing
import WebPage

@testable import Casework

@Suite struct CasePicturesTests {
  private struct NoSuchLine: Error, CustomStringConvertible { let description = "a line that cannot be set" }

  private func pictures(without kinds: Picture.Kind...) -> CasePictures {
    CasePictures(of: Harbor.chronicle) { picture in
      if kinds.contains(picture.kind) { throw NoSuchLine() }
      return try picture.render(.svg)
    }
  }

  @Test func others() throws {
    let pictures = pictures(without: .graph)
    #expect(
      pictures.files.map(\.name) == [
        "timeline.svg", "timeline.dot", "chronicle.svg", "chronicle.dot", "graph.dot", "claims.svg", "claims.dot",
      ])
    #expect(
      pictures.missing == [.init(name: "graph.svg", reason: "a line that cannot be set", source: "graph.dot")])
  }

  /// The page says in the picture’s place why it is not there.
  @Test func page() {
    let onPage = pictures(without: .graph).onPage
    #expect(onPage.map { $0.svg == nil } == [false, false, true, false])
    let html = HTMLPage(Selection(allOf: Harbor.chronicle), texts: [:], pictures: onPage) { $0 }.html()
    let words = String(decoding: html, as: UTF8.self)
    #expect(
      words.contains(
        "<details><summary>Graph of actors, events and sources</summary>"
          + "<p class=\"meta\">This picture could not be drawn: a line that cannot be set.</p></details>"))
    #expect(words.matches(of: #/<svg /#).count == 3)
  }

  @Test func allDrawn() {
    let pictures = pictures()
    #expect(pictures.missing == [])
    #expect(pictures.files.map(\.name) == Array(CaseFiles.names.dropFirst(2)))
  }

  /// The files of a case from memory: the chronicle first, nothing missing.
  @Test func files() {
    let files = CaseFiles(Case(analyses: []))
    #expect(files.files.map(\.name) == CaseFiles.names)
    var start: [UInt8] = []
    files.files[0].write { start += $0 }
    #expect(String(decoding: start, as: UTF8.self).contains("throughline/1"))
  }
}
