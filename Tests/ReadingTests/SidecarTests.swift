// sources.json: written → what is known of the documents, and what is said about the file.
import CalendarDates
import ChronicleTypes
import Testing

@testable import Reading

@Suite struct Sidecars {
  static func source(_ json: String, _ file: String = "a.txt") -> Document.Source? {
    TemporaryFolder(["sources.json": json, file: "Text"]).read().documents.first?.source
  }

  @Test func allKeys() throws {
    let source = try #require(
      Self.source(
        """
        {"a.txt": {"published": "2012-05-03T10:00:00Z", "outlet": "O\\u00e9", "title": "T",
          "url": "http://x/\\ud83d\\ude00", "author": ["A", "B"]}}
        """))
    #expect(source.published == EDTF("2012-05-03"))
    #expect(source.publishedFrom == .sidecar)
    #expect(source.outlet == "Oé")
    #expect(source.title == "T")
    #expect(source.url == "http://x/😀")
    #expect(source.author == "A, B")
  }

  @Test func precedence() throws {
    let folder = TemporaryFolder([
      "a.md": "---\ndate: 2001\ntitle: T\n---\nText", "b.md": "---\ndate: 2001\n---\nText b",
      "c.txt": "Text c",
      "sources.json": #"{"a.md": {"published": "2002", "outlet": "O"}, "c.txt": null}"#,
    ])
    let sources = folder.read().documents.map(\.source)
    #expect(sources.map { $0.published?.description } == ["2002", "2001", nil])
    #expect(sources.map(\.publishedFrom) == [.sidecar, .frontMatter, nil])
    #expect(sources.first?.title == "T")
    #expect(sources.first?.outlet == "O")
    let optional = folder.read(published: "2003").documents.map(\.source)
    #expect(optional.allSatisfy { $0.published == EDTF("2003") && $0.publishedFrom == .option })
    #expect(optional.first?.outlet == "O")
  }

  @Test func foldersBelow() {
    let folder = TemporaryFolder([
      "s/a.txt": "a", "s/b.txt": "b", "s/t/c.txt": "c",
      "s/sources.json": #"{"a.txt": {"outlet": "near"}, "./t/c.txt": {"outlet": "middle"}}"#,
      "sources.json":
        #"{"s/a.txt": {"outlet": "far", "title": "T"}, "s/b.txt": {"outlet": "far"}, "#
        + #""s/t/c.txt": {"title": "T"}}"#,
    ])
    let result = folder.read()
    #expect(result.problems.isEmpty)
    #expect(result.documents.map(\.source.outlet) == ["near", "far", "middle"])
    #expect(result.documents.map(\.source.title) == ["T", nil, "T"])
    // A file named alone knows the sidecar beside it.
    #expect(folder.read("s/a.txt").documents.map(\.source.outlet) == ["near"])
  }

  static let problems: [(json: String, problems: [String])] = [
    ("{}", []),
    ("\u{FEFF}{ \"a.txt\" : null }", []),
    (#"{"a.txt": {"published": null, "title": ""}}"#, []),
    (
      "{\n\"a.txt\": {\"published\": \"May 3\",\n\"x\": 1}}",
      [
        "sources.json:2: error: “a.txt”: “published”: “May 3” is no date that can be read; "
          + "write it as YYYY, YYYY-MM or YYYY-MM-DD",
        "sources.json:3: notice: “a.txt”: the key “x” is not known; "
          + "known are published, outlet, title, url, author",
      ]
    ),
    (
      #"{"a.txt": {"published": 2012}}"#,
      [
        "sources.json:1: error: “a.txt”: “published” is a bare value, not a text; "
          + "write it in quotation marks"
      ]
    ),
    (
      #"{"a.txt": {"title": ["x"]}}"#,
      [
        "sources.json:1: error: “a.txt”: “title” is a list, not a text; "
          + "write it in quotation marks"
      ]
    ),
    (
      #"{"a.txt": "2012"}"#,
      [
        "sources.json:1: error: “a.txt” is a text, not a mapping; "
          + "write {\"published\": \"YYYY-MM-DD\"}"
      ]
    ),
    (
      "{\n \"z.txt\": {}}",
      ["sources.json:2: notice: “z.txt”: there is no such file; check the name"]
    ),
    (
      #"{"../a.txt": {}}"#,
      [
        "sources.json:1: notice: “../a.txt” is not a file below this folder; "
          + "give its name, or its path from this folder"
      ]
    ),
    (
      #"{"a.txt": {}, "a.txt": {}}"#,
      ["sources.json:1: notice: “a.txt” stands here twice; the last one counts; remove one"]
    ),
    (
      "[]",
      [
        "sources.json:1: error: is a list, not a mapping of file names; "
          + "write {\"FILE\": {\"published\": \"YYYY-MM-DD\"}}"
      ]
    ),
    (
      "{\"a.txt\": {},\n}",
      [
        "sources.json:2: error: is not JSON: “}” stands where a key in \" is expected; "
          + "correct it; nothing of it was used"
      ]
    ),
    (
      "",
      [
        "sources.json:1: error: is not JSON: the file ends where a value is expected; "
          + "correct it; nothing of it was used"
      ]
    ),
  ]

  @Test(arguments: problems) func problem(_ json: String, _ problems: [String]) {
    let folder = TemporaryFolder(["sources.json": json, "a.txt": "Text"])
    let result = folder.read()
    #expect(result.documents.count == 1)
    #expect(folder.problems(result) == problems)
  }

  @Test func namedSidecar() {
    let folder = TemporaryFolder(["sources.json": "{}", "a.txt": "Text"])
    let result = folder.read("a.txt", "sources.json")
    #expect(result.documents.count == 1)
    #expect(
      folder.problems(result) == [
        "sources.json: notice: not read as a document: it describes the files beside it"
      ])
  }
}
