// From a text back to its file.

import ChronicleTypes
import Testing

@Suite struct SourceMapTests {
  @Test func lines() {
    let text = SourceText("one\r\ntwo\nthree")
    for (byte, line) in [(0, 1), (4, 1), (5, 2), (9, 3), (13, 3)] {
      #expect(SourceMap.lines.location(ofByte: byte, in: text) == FileLocation(line: line))
    }
  }

  @Test func pages() {
    let text = SourceText("first page second page")
    let map = SourceMap(pieces: [
      .init(start: 0, location: FileLocation(page: 1)), .init(start: 11, location: FileLocation(page: 2)),
      .init(start: 18, location: FileLocation(page: 3)),
    ])
    for (byte, page) in [(0, 1), (10, 1), (11, 2), (17, 2), (18, 3), (99, 3)] {
      #expect(map.location(ofByte: byte, in: text).page == page)
    }
  }

  @Test(arguments: [
    (FileLocation(line: 12), ":12"), (FileLocation(page: 4), ", p. 4"),
    (FileLocation(page: 4, line: 7), ", p. 4"),
    (FileLocation(part: "letter.txt", line: 3), ", letter.txt:3"),
    (FileLocation(part: "annex.pdf", page: 2), ", annex.pdf, p. 2"), (FileLocation(part: "part 2"), ", part 2"),
    (FileLocation(byte: 9), ""), (FileLocation(), ""),
  ])
  func suffix(location: FileLocation, suffix: String) { #expect(location.suffix == suffix) }
}
