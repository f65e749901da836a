// Offsets: spans of code points give the very words of the file.
import ChronicleTypes
import Testing

@testable import Reading

@Suite struct Offsets {
  static let cases: [(name: String, text: String, word: String)] = [
    ("a.txt", "😀😀 then word.", "word"),
    ("a.txt", "e\u{301}e\u{301} – “word”\r\n", "word"),
    ("a.txt", "\u{FEFF}first word", "first"),
    ("a.txt", "one\r\ntwo\r\n\r\n👩‍👩‍👧 word\r\n", "word"),
    ("a.md", "---\r\ntitle: Ünï 😀\r\n---\r\n# Héad\r\n\r\nThe *word* here.\r\n", "word"),
    ("a.md", "\u{FEFF}---\ntitle: x\n---\n![😀](é) [word](http://ü.example)", "word"),
  ]

  @Test(arguments: cases) func span(_ name: String, _ text: String, _ word: String) throws {
    let folder = TemporaryFolder([name: text])
    let document = try #require(folder.read().documents.first)
    #expect(Array(document.text.utf8) == Array(text.utf8))
    #expect(document.prose.count == document.text.utf8.count)
    let prose = document.prose
    let start = try #require(
      prose.indices.first { prose[$0...].starts(with: word.utf8) })
    let span = document.text.span(start..<start + word.utf8.count)
    #expect(document.text[span] == word)
    let scalars = Array(text.unicodeScalars)[span.start..<span.end]
    #expect(scalars.elementsEqual(word.unicodeScalars))
  }
}
