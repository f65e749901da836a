// Formats: chosen by signature and ending; one file with several documents.

import ChronicleTypes
import Glibc
import Testing

@testable import Reading

@Suite struct FormatTests {
  /// A toy of an archive: “PARTS”, then documents divided by lines of “%%”, each behind a line with its name.
  private static let parts = DocumentFormat(
    "parts", endings: ["parts"], signatures: [Signature("PARTS\n")], summary: "several documents"
  ) { bytes, path throws(Refusal) in
    let parts = String(decoding: bytes.dropFirst(6), as: UTF8.self).split(separator: "%%\n")
    guard !parts.isEmpty else { throw Refusal(reason: "has no parts", cure: "add one") }
    return FormatReading(
      documents: parts.map { part in
        let lines = part.split(separator: "\n", maxSplits: 1)
        let text = Array((lines.count > 1 ? lines[1] : "").utf8)
        return DocumentDraft(
          name: String(lines[0]), text: text, prose: text,
          map: SourceMap(pieces: [.init(start: 0, location: FileLocation(part: String(lines[0])))]))
      },
      problems: [ReadingProblem(.notice, path: path, reason: "has \(parts.count) parts")])
  }

  private var reader: Reader {
    var reader = Reader()
    reader.formats.append(Self.parts)
    return reader
  }

  private static let archive = "PARTS\na\nOne arrest.\n%%\nb\nTwo arrests.\n%%\nc\n\n"

  @Test func severalDocuments() {
    let result = reader.read(Array(Self.archive.utf8), named: "mail.parts")
    #expect(result.documents.map(\.source.path) == ["mail.parts/a", "mail.parts/b"])
    #expect(result.documents.map(\.text.string) == ["One arrest.\n", "Two arrests.\n"])
    #expect(result.documents.map { $0.map.location(ofByte: 3, in: $0.text).suffix } == [", a", ", b"])
    #expect(
      result.problems.map(\.description) == [
        "mail.parts: notice: has 3 parts", "mail.parts/c: error: has no text to read; remove it, or fill it",
      ])
  }

  @Test func refused() {
    #expect(
      reader.read(Array("PARTS\n".utf8), named: "a").problems.map(\.description)
        == ["a: error: has no parts; add one"])
  }

  /// The signature goes before the ending; without either a named file is text.
  @Test(arguments: [
    ("mail.parts", archive, 2), ("mail.txt", archive, 2), ("mail", archive, 2), ("-", archive, 2),
    ("a.pdf", archive, 2),
    ("a.txt", "One.", 1), ("a.pdf", "One.", 1), ("-", "One.", 1), ("a.MD", "# One.", 1),
  ])
  func chosen(name: String, text: String, count: Int) {
    #expect(reader.read(Array(text.utf8), named: name).documents.count == count)
  }

  @Test func standardInput() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    #expect(write(ends[1], Self.archive, Self.archive.utf8.count) == Self.archive.utf8.count)
    close(ends[1])
    #expect(reader.read(["-"], standardInput: ends[0]).documents.map(\.source.path) == ["-/a", "-/b"])
    close(ends[0])
  }

  /// In folders the endings of the formats are looked for, and others are named.
  @Test func folders() {
    let folder = TemporaryFolder(["a.parts": Self.archive, "b.pdf": Self.archive, "c/d.xyz": "x"])
    let found = reader.read([folder.path])
    #expect(found.documents.map(\.text.string) == ["One arrest.\n", "Two arrests.\n"])
    #expect(found.problems.contains { $0.reason == "not read: .pdf files are not supported yet" })
    #expect(
      reader.read([folder.path("c")]).problems.last?.cure
        == "documents are files that end in .txt, .text, .md, .markdown or .parts, or have no ending")
  }

  @Test(arguments: [
    ("a.txt", "txt"), ("a.TXT", "txt"), ("b/c.tar.gz", "gz"), ("notes.2012", nil), ("Mr. Smith", nil), ("a", nil),
    (".hidden", nil), ("a.", nil), ("a.b c", nil), ("a.ż", "ż"), ("d.e/f", nil),
  ])
  func ending(name: String, ending: String?) { #expect(FilePath(name).ending == ending) }

  @Test func signatures() {
    #expect(Signature("WEBP", at: 8).isBorne(by: Array("RIFF0000WEBP".utf8)))
    #expect(!Signature("WEBP", at: 8).isBorne(by: Array("RIFF0000WEB".utf8)))
    #expect(!Signature("%PDF-").isBorne(by: Array(" %PDF-".utf8)))
    #expect(BinaryFormat.name(Array("%PDF-1.7".utf8)) == "a PDF")
    #expect(BinaryFormat.name(Array("A PDF".utf8)) == nil)
  }

  @Test func words() {
    #expect(DocumentFormat.namesAndEndings == "plain text (.txt, .text), Markdown (.md, .markdown)")
    #expect([DocumentFormat.markdown].namesInWords == "end in .md or .markdown")
    #expect([Self.parts].namesInWords == "end in .parts")
  }
}
