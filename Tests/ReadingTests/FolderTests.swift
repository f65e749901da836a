// Folders: which files are read, in which order, and what is said about the others.
import ChronicleTypes
import Glibc
import Testing
import TextBasics

@testable import Reading

@Suite struct Folders {
  @Test func orderAndEndings() {
    let names = [
      "b.txt", "a-b.txt", "a.txt", "a/x.md", "a/é.text", "A.TXT", "README", "notes.2012",
      "z.markdown",
      "Mr. Smith",
    ]
    let folder = TemporaryFolder(Dictionary(uniqueKeysWithValues: names.map { ($0, "Text \($0)") }))
    let result = folder.read()
    #expect(
      folder.paths(result) == [
        "A.TXT", "Mr. Smith", "README", "a-b.txt", "a.txt", "a/x.md", "a/é.text", "b.txt",
        "notes.2012", "z.markdown",
      ])
    #expect(result.problems.isEmpty)
    #expect(folder.read() == result)
  }

  @Test func pathsAsTyped() {
    let folder = TemporaryFolder(["a/b.txt": "Text"])
    let typed = "\(folder.path)/./a//"
    #expect(Reader().read([typed]).documents.map(\.source.path) == [typed + "b.txt"])
  }

  @Test func namedAndPassedOver() {
    let folder = TemporaryFolder([
      "a.txt": "Text", "b.pdf": "%PDF-1.4", "c.docx": "x", "c.txt~": "x", ".hidden.txt": "x",
      ".git/d.txt": "x",
    ])
    let result = folder.read()
    #expect(folder.paths(result) == ["a.txt"])
    #expect(
      folder.problems(result) == [
        "b.pdf: notice: not read: .pdf files are not supported yet; save it as text",
        "c.docx: notice: not read: .docx files are not supported yet; save it as text",
        "c.txt~: notice: not read: .txt~ files are not supported yet; save it as text",
      ])
    #expect(!result.hasErrors)
    #expect(folder.read("c.docx", ".hidden.txt").documents.count == 2)
    #expect(
      folder.problems(folder.read("b.pdf")) == ["b.pdf: error: is a PDF, not text; save it as text"]
    )
  }

  @Test func twice() {
    let folder = TemporaryFolder(["a/b.txt": "Text", "c.txt": "More"])
    folder.link("d.txt", to: "c.txt")
    let result = folder.read("a/b.txt", "a/../a/b.txt", "a", ".", "c.txt", "a", "d.txt")
    #expect(folder.paths(result) == ["a/b.txt", "c.txt"])
    #expect(result.problems.isEmpty)
  }

  @Test func links() {
    let folder = TemporaryFolder(["in/a.txt": "Text", "out.txt": "More", "dir/x.txt": "x"])
    folder.link("in/loop", to: "../in")
    folder.link("in/self", to: "self")
    folder.link("in/dangling.txt", to: "nowhere")
    folder.link("in/linked.txt", to: "../out.txt")
    folder.link("named", to: "dir")
    let result = folder.read("in", "named")
    #expect(folder.paths(result) == ["in/a.txt", "in/linked.txt", "named/x.txt"])
    #expect(
      folder.problems(result) == [
        "in/dangling.txt: error: cannot be read: no such file or directory; "
          + "check the name, or where a link points to",
        "in/loop: notice: not read: a link to a folder is not followed; "
          + "name it on the command line to read it",
        "in/self: error: cannot be read: too many levels of symbolic links; "
          + "a link points to itself; remove it",
      ])
  }

  @Test(.timeLimit(.minutes(1))) func pipesAndSockets() {
    let folder = TemporaryFolder(["a.txt": "Text"])
    mkfifo(folder.path("pipe.txt"), 0o644)
    let result = folder.read(".", "pipe.txt", "missing.txt")
    #expect(
      folder.problems(result) == [
        "pipe.txt: notice: not read: it is a named pipe, not a file",
        "pipe.txt: error: is a named pipe, not a file; "
          + "give its text through the standard input, -",
        "missing.txt: error: cannot be read: no such file or directory; "
          + "check the name, or where a link points to",
      ])
    #expect(
      Reader().read(["/dev/null"]).problems.map(\.reason) == ["is a device, not a file"])
  }

  @Test func emptyFolderAndFiles() {
    let folder = TemporaryFolder([
      "e/.x": "", "f/a.txt": "", "f/b.txt": " \r\n\u{A0}\u{FEFF}\t", "f/c.md": "---\na: b\n---\n",
      "g/a.pdf": "x",
    ])
    #expect(
      folder.problems(folder.read("e", "e", "f", "g"))
        == [
          "e: error: holds no document; documents are files that end in .txt, .text, .md or "
            + ".markdown, or have no ending",
          "f/a.txt: error: is empty; remove it, or fill it",
          "f/b.txt: error: has no text to read; remove it, or fill it",
          "f/c.md: error: has no text to read; remove it, or fill it",
          "g/a.pdf: notice: not read: .pdf files are not supported yet; save it as text",
          "g: error: holds no document; documents are files that end in .txt, .text, .md or "
            + ".markdown, or have no ending",
        ])
  }

  /// Permissions do not bind root, so the failure itself is asked for: a path through a file.
  @Test func refusedBySystem() {
    let folder = TemporaryFolder(["a.txt": "Text"])
    #expect(
      folder.problems(folder.read("a.txt/b.txt")) == [
        "a.txt/b.txt: error: cannot be read: not a directory"
      ])
    #expect(throws: Refusal(reason: "cannot be read: not a directory")) {
      try FolderListing(FilePath(folder.path("a.txt")))
    }
    #expect(
      Refusal(EACCES)
        == Refusal(
          reason: "cannot be read: permission denied", cure: "check its permissions"))
    guard geteuid() != 0 else { return }
    folder.write("b/c.txt", "Text")
    chmod(folder.path("a.txt"), 0)
    chmod(folder.path("b"), 0)
    defer { chmod(folder.path("b"), 0o755) }
    #expect(
      folder.problems(folder.read())
        == [
          "b: error: cannot be read: permission denied; check its permissions",
          "a.txt: error: cannot be read: permission denied; check its permissions",
        ].reversed())
  }

  @Test func standardInput() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    #expect(write(ends[1], "Café\n", 6) == 6)
    close(ends[1])
    let result = Reader().read(["-", "-"], standardInput: ends[0])
    close(ends[0])
    #expect(result.documents.map(\.source.path) == ["-"])
    #expect(result.documents.first?.text.string == "Café\n")
    #expect(result.problems.isEmpty)
  }

  /// An id comes from the text alone, whatever is read beside it.
  @Test func ids() {
    let folder = TemporaryFolder(["a.txt": "Same", "b.txt": "Same", "c.txt": "Other"])
    let ids = folder.read().documents.map(\.source.id)
    var content = ContentID()
    content.add(Array("Same".utf8))
    #expect(ids[0] == content.id("d"))
    #expect(ids[1] == ids[0])
    #expect(ids[2] != ids[0])
  }
}
