// Documents that another program gives as lines of JSON.

import CalendarDates
import ChronicleTypes
import Reading
import Testing
import TextBasics

@Suite struct DocumentLineTests {
  private func read(_ text: String, published: EDTF? = nil, block: Int = 1 << 16) -> ReadResult {
    var rest = Array(text.utf8)[...]
    var result = ReadResult()
    let blocks = {
      let part = rest.prefix(block)
      rest = rest.dropFirst(part.count)
      return Array(part)
    }
    for document in Reader(published: published).stream(
      lines: "-", blocks: blocks, problem: { result.problems.append($0) })
    { result.documents.append(document) }
    return result
  }

  private func id(of text: String) -> String {
    var content = ContentID()
    content.add(Array(text.utf8))
    return content.id("d")
  }

  @Test func everything() {
    let line = """
      {"id": "7f", "path": "feeds/a", "text": "Police “arrested” Bo.\\r\\nSo.", "published": "2012-05-03T10:00:00Z", \
      "outlet": " Echo ", "title": "A\\nfall", "url": "https://example.org/a", "author": ["Ada", {"name": "Bo"}]}
      """
    for block in [1, 7, 1 << 16] {
      let result = read(line, block: block)
      #expect(result.problems == [])
      #expect(
        result.documents.map(\.source) == [
          Document.Source(
            id: "7f", path: "feeds/a", title: "A fall", outlet: "Echo", author: "Ada, Bo", url: "https://example.org/a",
            published: EDTF("2012-05-03"), publishedFrom: .given)
        ])
      #expect(result.documents.map(\.text.string) == ["Police “arrested” Bo.\r\nSo."])
    }
  }

  /// A text alone has the id that it would have as a file; where it stands gives its path.
  @Test func textAlone() {
    let result = read(
      "\n{\"text\":\"Same\"}\n{\"text\":\"Same\",\"path\":null,\"id\":null}\n{\"id\":\"x\",\"text\":\"Other\"}")
    #expect(result.documents.map(\.source.id) == [id(of: "Same"), id(of: "Same"), "x"])
    #expect(result.documents.map(\.source.path) == ["-:2", "-:3", "x"])
    #expect(result.documents.allSatisfy { $0.source.published == nil && $0.source.publishedFrom == nil })
  }

  @Test func publishedOption() {
    let result = read(#"{"text":"Same","published":"2010"}"#, published: EDTF("2012"))
    #expect(result.documents.map(\.source.published) == [EDTF("2012")])
    #expect(result.documents.map(\.source.publishedFrom) == [.option])
  }

  /// Text is text: nothing in it is markup or metadata.
  @Test func plainText() {
    let text = "---\ntitle: no\n---\n**said**\u{0}"
    let result = read(#"{"path":"a.md","text":"---\ntitle: no\n---\n**said**\u0000"}"#)
    #expect(result.documents.map(\.text.string) == [text])
    #expect(result.documents.map(\.source.title) == [nil])
    #expect(result.documents.map { String(decoding: $0.prose, as: UTF8.self) } == [String(text.dropLast()) + " "])
    #expect(result.problems.map(\.description) == ["-:1: notice: has a NUL character; remove it if it is a slip"])
  }

  @Test(arguments: [
    ("{", "is not JSON: the line ends where a key in \" is expected; correct it; the line was left out"),
    ("[]", "is a list, not a mapping; write {\"text\": \"…\"}"), ("{}", "“text” is missing; write {\"text\": \"…\"}"),
    (#"{"text":""}"#, "is empty; remove it, or fill it"),
    (#"{"text":null}"#, "is empty; remove it, or fill it"),
    (#"{"text":" \n"}"#, "has no text to read; remove it, or fill it"),
    (#"{"text":5}"#, "“text” is a bare value, not a text; write it in quotation marks"),
    (#"{"text":"a","text":"b"}"#, "“text” stands here twice; remove one"),
    (
      #"{"text":"a","published":"May"}"#,
      "“published”: “May” is no date that can be read; write it as YYYY, YYYY-MM or YYYY-MM-DD"
    ),
    (#"{"text":"a","id":""}"#, "“id” is empty or has a blank in it; write it without, or leave it out"),
    (#"{"text":"a","id":"a b"}"#, "“id” is empty or has a blank in it; write it without, or leave it out"),
    (#"{"text":"a","outlet":["x"]}"#, "“outlet” is a list, not a text; write it in quotation marks"),
    (#"{"text":"%PDF-1.7"}"#, "is a PDF, not text; save it as text"),
    (
      String(repeating: #"{"x":"#, count: 70),
      "is not JSON: values stand more than 64 deep; correct it; the line was left out"
    ),
  ])
  func broken(line: String, problem: String) {
    let result = read("{\"text\":\"one\"}\n\(line)\n{\"text\":\"three\"}\n")
    #expect(result.documents.map(\.text.string) == ["one", "three"])
    #expect(result.problems.map(\.description) == ["-:2: error: " + problem])
    #expect(result.hasErrors)
  }

  /// A key that is not known is told once, and nothing of its document is lost.
  @Test func strangeKeys() {
    let result = read("{\"text\":\"one\",\"body\":1}\n{\"text\":\"two\",\"body\":{\"a\":[]}}")
    #expect(result.documents.count == 2)
    #expect(
      result.problems.map(\.description) == [
        "-:1: notice: the key “body” is not known; known are id, path, text, published, outlet, title, url, author"
      ])
    #expect(!result.hasErrors)
  }
}
