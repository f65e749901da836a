// A picture that cannot be drawn, in a case whose other pictures can.

import Drawing
import Testing

@Suite struct CasePicturesTests {
  private let folder = TemporaryFolder()

  /// A libgvc that finds none of its plugins can draw nothing; the chronicle and the page are written all the same. The
  /// pictures of an earlier case do not stay as if they were of this one; other files do.
  @Test func withoutPlugins() throws {
    folder.write("a.txt", Array("Ada Novak said that it fell. Police arrested Bo Lind on 3 May 2012.".utf8))
    #expect(try Program.run("build", "a.txt", in: folder.path).status == 0)
    folder.write("output/notes.svg", Array("old".utf8))
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
        "chronicle.dot", "chronicle.json", "claims.dot", "graph.dot", "index.html", "notes.svg", "timeline.dot",
      ])
    #expect(try Program.run("events", in: folder.path).lines.count > 1)
    #expect(folder.text("output/index.html").matches(of: /This picture could not be drawn/).count == 4)
  }
}
