// Front matter: written → what is known of the document.
import CalendarDates
import ChronicleTypes
import Testing

@testable import Reading

@Suite struct FrontMatterCases {
  static let cases: [(yaml: String, expected: Metadata)] = [
    ("title: A", Metadata(title: "A")),
    ("Title: \"A: b\"\nOutlet: C", Metadata(title: "A: b", outlet: "C")),
    ("published: 2012-05-03", Metadata(published: EDTF("2012-05-03"))),
    ("date: 2012-05-03T10:00:00Z", Metadata(published: EDTF("2012-05-03"))),
    ("Date Published: 2012-05-03 10:00:00.5 +02:00", Metadata(published: EDTF("2012-05-03"))),
    ("date: 2011\ndatePublished: 2012-05", Metadata(published: EDTF("2012-05"))),
    ("pub_date: 2012-05-03?", Metadata(published: EDTF("2012-05-03?"))),
    ("author: [A, B]\npublisher: C", Metadata(outlet: "C", author: "A, B")),
    ("authors:\n- name: A\n  mail: x\n- B", Metadata(author: "A, B")),
    ("source: https://x.org/a\ntitle: >\n  A\n  b", Metadata(title: "A b", url: "https://x.org/a")),
    ("source: Reuters\nlink: http://x", Metadata(outlet: "Reuters", url: "http://x")),
    ("source: https://x\nurl: https://y", Metadata(url: "https://y")),
    ("title: ~\nauthor:\ntags: [a, {b: c}]", Metadata()),
    ("", Metadata()),
  ]

  @Test(arguments: cases) func metadata(_ yaml: String, _ expected: Metadata) {
    for text in ["---\n\(yaml)\n---\nText", "\u{FEFF}---  \r\n\(yaml)\n...\r\nText"] {
      let head = FrontMatter(of: Array(text.utf8), path: "a.md")
      #expect(head.metadata == expected)
      #expect(head.problems.isEmpty)
      #expect(head.range.upperBound == text.utf8.count - 4)
    }
  }

  static let others = [
    "---", "---\n", "--- a\ntitle: b\n---\n", "---\nSome text.\n---\nMore", "\n---\na: b\n---\n",
    "----\na: b\n----\n", "---\n- a\n---\n", "---\n\nText that goes on.\n",
  ]

  @Test(arguments: others) func textThatIsNone(_ text: String) {
    let head = FrontMatter(of: Array(text.utf8), path: "a.md")
    #expect(head.range.isEmpty)
    #expect(head.metadata == Metadata())
    #expect(head.problems.isEmpty)
  }

  static let problems: [(text: String, published: EDTF?, problems: [String])] = [
    (
      "---\ndate: 2011\npublished: 3 May 2012\n---\nText", EDTF("2011"),
      [
        "a.md:3: error: “published”: “3 May 2012” is no date that can be read; "
          + "write it as YYYY, YYYY-MM or YYYY-MM-DD"
      ]
    ),
    (
      "---\ntitle: a\ndate: [2011]\n---\nText", nil,
      ["a.md:3: error: “date” is a list, not a text; write a text"]
    ),
    (
      "---\ntitle: &a b\noutlet: *a\n---\nText", nil,
      ["a.md:3: error: “outlet” is an alias, not a text; write a text"]
    ),
    (
      "---\ntitle: a: b\n---\nText", nil,
      [
        "a.md:2: error: its front matter is not YAML: mapping values are not allowed in this "
          + "context; correct it; nothing of it was used"
      ]
    ),
    (
      "---\ntitle: a\n\nText goes on", nil,
      [
        "a.md:1: error: its front matter has no end, and was read as text; put a line --- behind it"
      ]
    ),
  ]

  @Test(arguments: problems)
  func problem(_ text: String, _ published: EDTF?, _ problems: [String]) {
    let folder = TemporaryFolder(["a.md": text])
    let result = folder.read()
    #expect(folder.problems(result) == problems)
    #expect(result.documents.first?.source.published == published)
  }

  @Test func proseBegins() throws {
    let document = try #require(
      TemporaryFolder(["a.md": "---\ntitle: a\n---\nText *x*"]).read().documents.first)
    #expect(document.prose == Array("   \n        \n   \nText  x ".utf8))
    #expect(document.source.title == "a")
  }
}
