// `throughline build` and `annotate`.

import CalendarDates
import ChronicleTypes
import Codec
import Foundation
import Testing

@Suite struct BuildTests {
  private static let files = [
    "chronicle.dot", "chronicle.json", "chronicle.svg", "claims.dot", "claims.svg", "graph.dot", "graph.svg",
    "index.html",
    "timeline.dot", "timeline.svg",
  ]
  private static let report = """
    Crane falls in Gdynia

    The Port Authority said on 3 May 2012 that a crane had fallen. “Nobody was hurt,” Ada Novak said.

    Police arrested two guards on 4 May 2012, the Port Authority said.
    """

  @Test func sameBytes() throws {
    let folder = TemporaryFolder()
    for name in ["one", "two"] {
      let outcome = try Program.run("build", "seeds", "-o", folder.path(name), in: Program.repository)
      #expect(outcome.status == 0)
      #expect(outcome.bytes == [])
      #expect(outcome.errors.contains("5 documents"))
    }
    #expect(folder.names("one") == Self.files)
    for file in Self.files {
      #expect(!folder.bytes("one/" + file).isEmpty)
      #expect(folder.bytes("one/" + file) == folder.bytes("two/" + file), "\(file)")
    }
  }

  /// Copies of one report stand side by side, each with its own text on the page; alone and beside, a text has one id.
  @Test func equalTexts() throws {
    let folder = TemporaryFolder(["a/one.txt": Self.report, "b/two.txt": Self.report])
    #expect(try Program.run("build", "a", "-o", "alone", in: folder.path).status == 0)
    #expect(try Program.run("build", "a", "b", "-o", "both", in: folder.path).status == 0)
    let alone = try Chronicle(json: folder.bytes("alone/chronicle.json"))
    let both = try Chronicle(json: folder.bytes("both/chronicle.json"))
    let id = alone.documents[0].id
    #expect(both.documents.map(\.id) == [id, id + "-2"])
    #expect(Set(both.events.map(\.id)).isSuperset(of: alone.events.map(\.id)))
    #expect(Set(both.events.map(\.document)) == [id, id + "-2"])
    #expect(folder.text("both/index.html").components(separatedBy: "<summary>Text</summary>").count == 3)
    let lines = try Program.run("annotate", "a", "b", in: folder.path).lines
    #expect(lines.count == 2)
    #expect(lines[0].replacing("a/one.txt", with: "b/two.txt") == lines[1])
  }

  /// From another working directory only the paths are others.
  @Test func anotherWorkingDirectory() throws {
    let folder = TemporaryFolder(["reports/a.txt": Self.report, "reports/b/c.txt": "Ada Novak denied it on Friday."])
    #expect(try Program.run("build", "reports", "-o", "case", in: folder.path).status == 0)
    #expect(try Program.run("build", ".", "-o", "../elsewhere", in: folder.path("reports")).status == 0)
    #expect(try Program.run("build", folder.path("reports"), "-o", folder.path("absolute"), in: "/").status == 0)
    let here = try Chronicle(json: folder.bytes("case/chronicle.json"))
    #expect(here.documents.map(\.path) == ["reports/a.txt", "reports/b/c.txt"])
    #expect(here.events.count > 2)
    for name in ["elsewhere", "absolute"] {
      var there = try Chronicle(json: folder.bytes(name + "/chronicle.json"))
      there.base = here.base
      for i in there.documents.indices { there.documents[i].path = here.documents[i].path }
      #expect(there == here, "\(name)")
    }
  }

  /// Links in the pictures lead to the documents.
  @Test(arguments: ["case", "deep/er/case", "../case", "/case"])
  func links(output: String) throws {
    let folder = TemporaryFolder(["work/reports/a.txt": Self.report])
    let target = output.hasPrefix("/") ? folder.path + output : output
    #expect(try Program.run("build", "reports", "-o", target, in: folder.path("work")).status == 0)
    let place = output.hasPrefix("/") ? folder.path + output : folder.path("work/" + output)
    let svg = try String(contentsOfFile: place + "/timeline.svg", encoding: .utf8)
    let links = svg.matches(of: /xlink:href="([^"#]+)#:~:text=/).map { String($0.1) }
    #expect(!links.isEmpty)
    for link in links {
      let file = link.hasPrefix("/") ? link : place + "/" + link
      #expect(FileManager.default.fileExists(atPath: file), "\(link)")
    }
  }

  /// The program's own output is not read again.
  @Test func ownOutput() throws {
    let folder = TemporaryFolder(["a.txt": Self.report])
    #expect(try Program.run("build", ".", in: folder.path).status == 0)
    let first = folder.bytes("output/chronicle.json")
    folder.write("output/notes.txt", Array("Ada Novak said so.".utf8))
    #expect(try Program.run("build", ".", in: folder.path).status == 0)
    #expect(folder.bytes("output/chronicle.json") == first)
  }

  /// Files that cannot be read are named; the others go on.
  @Test func goodAndBad() throws {
    let folder = TemporaryFolder([
      "in/good.txt": Self.report, "in/also.md": "# Talk\n\nBo Lind said it was safe.", "in/empty.txt": "",
      "in/blank.txt": " \n\t\n", "in/side/sources.json": "{\"a.txt\": ", "in/side/a.txt": "Bo Lind warned the crew.",
      "in/picture.png": "no text",
    ])
    folder.write(
      "in/binary.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52])
    // No permissions keep the superuser from reading, a link to nowhere does.
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/lost.txt"), withDestinationPath: "nowhere")
    let outcome = try Program.run("build", "in", in: folder.path)
    #expect(outcome.status == 2)
    for name in ["empty.txt", "blank.txt", "binary.txt", "lost.txt", "side/sources.json", "picture.png"] {
      #expect(outcome.errors.split(separator: "\n").count { $0.hasPrefix("throughline: in/\(name)") } == 1, "\(name)")
    }
    #expect(!outcome.errors.contains("good.txt") && !outcome.errors.contains("also.md"))
    let chronicle = try Chronicle(json: folder.bytes("output/chronicle.json"))
    #expect(chronicle.documents.map(\.path) == ["in/also.md", "in/good.txt", "in/side/a.txt"])
    #expect(folder.names("output") == Self.files)
  }

  @Test(arguments: ["nowhere", "empty", "bad"])
  func nothingToRead(input: String) throws {
    let folder = TemporaryFolder(["bad/a.txt": "", "empty/.hidden": "x"])
    let outcome = try Program.run("build", input, in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("nothing was written"))
    #expect(folder.names() == ["bad", "empty"])
  }

  /// A full disk, played by a limit on the size of files: the old files stay, and nothing new lies about.
  @Test func fullDisk() throws {
    let folder = TemporaryFolder(["in/a.txt": Self.report])
    #expect(try Program.run("build", "in", in: folder.path).status == 0)
    let old = Self.files.map { folder.bytes("output/" + $0) }
    folder.write("in/b.txt", Array((Self.report + "\n\nBo Lind denied it.").utf8))
    let outcome = try Program.shell("trap '' XFSZ; ulimit -f 4; exec \"$T\" build in", in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("cannot be written"))
    #expect(Self.files.map { folder.bytes("output/" + $0) } == old)
    #expect(folder.names("output") == Self.files)
  }

  @Test func folderInTheWay() throws {
    let folder = TemporaryFolder(["in/a.txt": Self.report, "file": "mine"])
    let outcome = try Program.run("build", "in", "-o", "file/case", in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("file/case: the folder cannot be made"))
    #expect(folder.text("file") == "mine")
    #expect(try Program.run("build", "in", "-o", "file", in: folder.path).status == 2)
    #expect(folder.text("file") == "mine")
  }

  @Test func standardInput() throws {
    let folder = TemporaryFolder()
    let outcome = try Program.run("build", "-", "--published", "2012-05-05", in: folder.path, input: Self.report)
    #expect(outcome.status == 0)
    let chronicle = try Chronicle(json: folder.bytes("output/chronicle.json"))
    #expect(chronicle.documents.map(\.path) == ["-"])
    #expect(chronicle.documents.map(\.published) == [EDTF("2012-05-05")])
    #expect(chronicle.documents.map(\.publishedFrom) == [.option])
    #expect(chronicle.events.contains { $0.days.date == EDTF("2012-05-04") })
    #expect(try Program.run("build", "-", in: folder.path, input: "").status == 2)
  }

  @Test func annotations() throws {
    let folder = TemporaryFolder(["a.txt": Self.report, "b.txt": "Bo Lind warned the crew.", "c.txt": ""])
    let good = try Program.run("annotate", "a.txt", "-", in: folder.path, input: "Ada Novak denied it.")
    #expect(good.status == 0)
    #expect(good.lines.count == 2)
    #expect(!good.text.contains("\"tokens\""))
    let mixed = try Program.run("annotate", ".", "--layers", "tokens", in: folder.path)
    #expect(mixed.status == 2)
    #expect(mixed.errors.contains("c.txt"))
    for (line, path) in zip(mixed.lines, ["a.txt", "b.txt"]) {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let document = object?["document"] as? [String: Any]
      #expect((document?["path"] as? String)?.hasSuffix(path) == true)
      #expect(line.contains("\"tokens\":[{\"start\":0,"))
    }
  }
}
