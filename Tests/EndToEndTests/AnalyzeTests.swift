// `throughline analyze` and `assemble`: the two halves of `build`.

import ChronicleTypes
import Codec
import Foundation
import Testing

@Suite struct AnalyzeTests {
  private static let report = """
    Crane falls in Gdynia

    The Port Authority said on 3 May 2012 that a crane had fallen. “Nobody was hurt,” Ada Novak said.

    Police arrested two guards on 4 May 2012, the Port Authority said. Thefts rose by 20% in 2012, the Port Authority said.
    """

  private static let other = """
    ---
    title: Guards held
    published: 2012-05-05
    ---
    Two guards were **arrested** in Gdynia on Friday. Bo Lind denied that thefts rose by 20%.
    """

  /// Two reports, and a copy of one of them.
  private func reports() -> TemporaryFolder {
    TemporaryFolder(["in/a.txt": Self.report, "in/b.md": Self.other, "in/copy.txt": Self.report])
  }

  /// The files of two cases are the same, byte for byte.
  private func expectSame(_ a: String, _ b: String, in folder: TemporaryFolder) {
    #expect(folder.names(a).count == 10)
    #expect(folder.names(a) == folder.names(b))
    for name in folder.names(a) { #expect(folder.bytes("\(a)/\(name)") == folder.bytes("\(b)/\(name)"), "\(name)") }
  }

  @Test func seedsAreTheSameCase() throws {
    let folder = TemporaryFolder()
    let seeds = Program.repository + "/seeds"
    let built = try Program.run("build", seeds, "-o", "built", in: folder.path)
    let line = "\"$T\" analyze '\(seeds)' | \"$T\" assemble - -o assembled"
    let assembled = try Program.shell(line, in: folder.path)
    #expect(built.status == 0 && assembled.status == 0)
    #expect(assembled.errors == built.errors.replacing("built/", with: "assembled/"))
    expectSame("built", "assembled", in: folder)
  }

  @Test func copiesMarkdownAndParts() throws {
    let folder = reports()
    #expect(try Program.run("build", "in", "-o", "built", in: folder.path).status == 0)
    for (name, command) in [
      ("one", "\"$T\" analyze in -o all.jsonl && \"$T\" assemble all.jsonl -o one"),
      (
        "parts",
        "for f in a.txt b.md copy.txt; do \"$T\" analyze in/$f -o $f.jsonl; done; "
          + "\"$T\" assemble a.txt.jsonl b.md.jsonl copy.txt.jsonl -o parts"
      ),
      ("middle", "\"$T\" analyze in/b.md | \"$T\" assemble a.txt.jsonl - copy.txt.jsonl -o middle"),
    ] {
      #expect(try Program.shell(command, in: folder.path).status == 0)
      expectSame("built", name, in: folder)
    }
    let lines = folder.text("all.jsonl").split(separator: "\n")
    let ids = try lines.map { try AnalysisLine(json: Array($0.utf8)).analysis.document.id }
    #expect(ids.count == 3 && ids[0] == ids[2])
  }

  /// What is said of documents goes into the lines, what is said of actors into the case.
  @Test func options() throws {
    let folder = reports()
    folder.write("people.yaml", Array("- name: Adriana Novak\n  aliases: [Ada Novak]\n".utf8))
    folder.write("words/cues.tsv", Array("word\tframe\tstance\nmurmur\tverb\tsay\n".utf8))
    let options = "--published 2012-05-06 --genre narrative"
    let built = try Program.shell("\"$T\" build in \(options) --actors people.yaml -o built", in: folder.path)
    let line = "\"$T\" analyze in \(options) | \"$T\" assemble - --actors people.yaml -o assembled"
    let assembled = try Program.shell(line, in: folder.path)
    #expect(built.status == 0 && assembled.status == 0, "\(built.errors) \(assembled.errors)")
    expectSame("built", "assembled", in: folder)
    #expect(folder.text("built/chronicle.json").contains("Adriana Novak"))
  }

  @Test func withoutTexts() throws {
    let folder = reports()
    #expect(try Program.run("build", "in", "-o", "built", in: folder.path).status == 0)
    let line = "\"$T\" analyze in --without-texts | \"$T\" assemble - -o assembled"
    #expect(try Program.shell(line, in: folder.path).status == 0)
    for name in folder.names("built") where name != "index.html" {
      #expect(folder.bytes("built/\(name)") == folder.bytes("assembled/\(name)"), "\(name)")
    }
    #expect(!folder.text("assembled/index.html").contains("<summary>Text</summary>"))
    #expect(folder.text("assembled/index.html").contains("The texts are not part of this page"))
  }

  // MARK: What goes wrong

  /// Lines that cannot be used are named with their numbers, and the others go on.
  @Test func brokenLines() throws {
    let folder = reports()
    #expect(try Program.run("analyze", "in", "-o", "all.jsonl", in: folder.path).status == 0)
    let lines = folder.text("all.jsonl").split(separator: "\n")
    let broken = [
      String(lines[0]), "{}", String(lines[1].prefix(900)), "",
      String(lines[1]).replacing("throughline-analysis/1", with: "throughline-analysis/9"), String(lines[1]),
    ]
    folder.write("broken.jsonl", Array(broken.joined(separator: "\n").utf8))
    let outcome = try Program.run("assemble", "broken.jsonl", "-o", "case", in: folder.path)
    #expect(outcome.status == 2)
    let errors = outcome.errors.split(separator: "\n").map(String.init).filter { $0.hasPrefix("throughline: ") }
    #expect(errors.count == 3)
    #expect(
      errors.first
        == "throughline: broken.jsonl:2: error: “schema” is missing; write it anew with “throughline analyze”")
    #expect(errors.dropFirst().first?.hasPrefix("throughline: broken.jsonl:3: error: ") == true)
    #expect(
      errors.last
        == "throughline: broken.jsonl:5: error: its schema is throughline-analysis/9, this program reads "
        + "throughline-analysis/1 at .schema; write it anew with “throughline analyze”")
    let chronicle = try Chronicle(json: folder.bytes("case/chronicle.json"))
    #expect(chronicle.documents.map(\.path) == ["in/a.txt", "in/b.md"])
  }

  @Test(arguments: [
    ("assemble empty.jsonl", "no analysis could be read; nothing was written"),
    ("assemble case/chronicle.json", "no analysis could be read; nothing was written"),
    ("assemble nowhere.jsonl", "nowhere.jsonl cannot be read: No such file or directory"),
    ("assemble in", "in cannot be read: it is no regular file"),
    ("analyze nowhere", "no document could be read; nothing was written"),
    ("analyze nowhere -o old", "no document could be read; nothing was written"),
    ("analyze in -o in", "in is a folder; name a file"),
    ("analyze in -o no/file", "no/file cannot be written: No such file or directory; make its folder first"),
    ("analyze --documents nowhere", "nowhere cannot be read: No such file or directory"),
    ("analyze --documents empty.jsonl", "no document could be read; nothing was written"),
    ("analyze in > /dev/full", "standard output cannot be written: No space left on device"),
  ])
  func nothing(command: String, reason: String) throws {
    let folder = reports()
    folder.write("empty.jsonl", Array("\n\n".utf8))
    folder.write("old", Array("old".utf8))
    #expect(try Program.run("build", "in", "-o", "case", in: folder.path).status == 0)
    let names = folder.names()
    let outcome = try Program.shell("\"$T\" \(command)", in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.bytes == [])
    #expect(outcome.errors.split(separator: "\n").last == "throughline: \(reason)")
    #expect(folder.names() == names && folder.text("old") == "old")
  }

  @Test func brokenPipe() throws {
    let folder = reports()
    for before in ["", "trap '' PIPE; "] {
      let outcome = try Program.shell("\(before){ \"$T\" analyze in in/a.txt; } | true", in: folder.path)
      #expect(outcome.errors == "")
    }
  }

  @Test(arguments: ["assemble", "analyze", "assemble - -o -", "assemble - -o ''", "assemble - --published 2012"])
  func wrongUsage(command: String) throws {
    let folder = reports()
    #expect(try Program.shell("\"$T\" \(command) < /dev/null", in: folder.path).status == 64)
  }

  // MARK: Documents of another program

  /// Documents that come as lines make the case that they make as files.
  @Test func documents() throws {
    let folder = reports()
    folder.write("in/sources.json", Array(#"{"a.txt": {"published": "2012-05-05", "outlet": "Echo"}}"#.utf8))
    let given = try JSONSerialization.data(withJSONObject: [
      "path": "in/a.txt", "text": Self.report, "published": "2012-05-05", "outlet": "Echo",
    ])
    folder.write(
      "given.jsonl",
      Array(given) + Array("\n{\"text\": \"Bo Lind fled.\", \"id\": \"x1\", \"lang\": \"en\"}\n{\"tex\n".utf8))
    let files = try Program.run("analyze", "in/a.txt", in: folder.path)
    let outcome = try Program.shell("\"$T\" analyze --documents - < given.jsonl", in: folder.path)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.split(separator: "\n") == [
        "throughline: -:2: notice: the key “lang” is not known; known are id, path, text, published, outlet, title, url, "
          + "author",
        "throughline: -:3: error: is not JSON: a text is not closed; it needs \" at its end; correct it; the line was left out",
      ])
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines.first == files.lines.first?.replacing("\"sidecar\"", with: "\"given\""))
    let second = try AnalysisLine(json: Array((outcome.lines.last ?? "").utf8))
    #expect(second.analysis.document == Document.Source(id: "x1", path: "x1"))
    #expect(second.text?.string == "Bo Lind fled.")
    let both = "cat given.jsonl | \"$T\" analyze --documents - given.jsonl 2>/dev/null | \"$T\" assemble - -o case"
    #expect(try Program.shell(both, in: folder.path).status == 0)
    let ids = try Chronicle(json: folder.bytes("case/chronicle.json")).documents.map(\.id)
    #expect(ids.count == 4 && ids[2...].elementsEqual([ids[0] + "-2", "x1-2"]))
  }
}
