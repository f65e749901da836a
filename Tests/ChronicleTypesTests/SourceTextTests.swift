// Code points, bytes and lines of a text.

import ChronicleTypes
import TestSupport
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("", 0, 1),
    ("a", 1, 1),
    ("Kraków", 6, 1),
    ("e\u{301}", 2, 1),
    ("\u{1F469}\u{200D}\u{1F692}", 3, 1),
    ("\u{FEFF}head", 5, 1),
    ("a\nb", 3, 2),
    ("a\n", 2, 2),
    ("a\r\nb", 4, 2),
    ("a\rb", 3, 2),
    ("a\r", 2, 2),
    ("a\n\rb", 4, 3),
    ("a\r\r\nb", 5, 3),
    ("a\u{2028}b\u{85}c\u{B}d\u{C}e", 9, 1),
    ("\n\n\n", 3, 4),
  ])
  func sizes(text: String, codePoints: Int, lines: Int) {
    let source = SourceText(text)
    #expect(source.codePoint(atByte: source.utf8.count) == codePoints)
    #expect(source.byte(atCodePoint: codePoints) == source.utf8.count)
    #expect(source.lineCount == lines)
    #expect(source.string == text)
  }

  @Test(arguments: [
    (0, 0, 1), (1, 1, 1), (3, 2, 1), (4, 3, 2), (5, 4, 2), (9, 5, 2), (11, 7, 3), (12, 8, 3), (13, 9, 4),
  ])
  func places(byte: Int, codePoint: Int, line: Int) {
    // Bytes:            0 1-2 3   4 5-8       9 10  11 12 13
    let text = SourceText("aé\nb\u{1F692}\r\nc\rd")
    #expect(text.codePoint(atByte: byte) == codePoint)
    #expect(text.byte(atCodePoint: codePoint) == byte)
    #expect(text.line(atByte: byte) == line)
  }

  @Test(arguments: [
    ("The mayor of Łódź spoke.", 13, 17, "Łódź"),
    ("\u{FEFF}First", 0, 1, "\u{FEFF}"),
    ("\u{FEFF}First", 1, 6, "First"),
    ("x \u{1F1F5}\u{1F1F1} y", 2, 3, "\u{1F1F5}"),
    ("cafe\u{301} bar", 0, 4, "cafe"),
    ("cafe\u{301} bar", 4, 5, "\u{301}"),
    ("one\r\ntwo", 3, 5, "\r\n"),
    ("one", 3, 3, ""),
    ("", 0, 0, ""),
  ])
  func words(text: String, start: Int, end: Int, words: String) {
    let found = SourceText(text)[TextSpan(start: start, end: end)]
    // Scalars are compared: a string takes “é” and “e” with an accent for the same.
    #expect(Array(found.unicodeScalars) == Array(words.unicodeScalars))
  }

  @Test(arguments: [
    ("abc", 2, 9, "c"), ("abc", 7, 9, ""), ("abc", 2, 1, ""), ("ąbc", 2, 9, "c"), ("ąbc", 7, 9, ""), ("ąbc", 2, 1, ""),
  ])
  func spansBeyondTheText(text: String, start: Int, end: Int, words: String) {
    #expect(SourceText(text)[TextSpan(start: start, end: end)] == words)
  }

  @Test(arguments: [
    Array("az .,\n\r\t09".unicodeScalars),
    Array("aé\u{301}łж中\u{1F692}\u{200D}\u{FEFF}\u{10FFFF}\r\n".unicodeScalars),
    Array("\u{1F692}中".unicodeScalars),
  ])
  func anySpanOfAnyText(alphabet: [Unicode.Scalar]) {
    var dice = Dice(seed: 7)
    for count in [0, 1, 2, 21, 22, 63, 64, 65, 127, 128, 129, 400] {
      let string = dice.text(of: alphabet, count: count)
      let scalars = Array(string.unicodeScalars)
      let text = SourceText(string)
      for _ in 0..<60 {
        let ends = [Int.random(in: 0...count, using: &dice), Int.random(in: 0...count, using: &dice)].sorted()
        let span = TextSpan(start: ends[0], end: ends[1])
        #expect(Array(text[span].unicodeScalars) == Array(scalars[ends[0]..<ends[1]]))
        #expect(text.span(text.bytes(span)) == span)
      }
    }
  }

  @Test func anyLine() {
    var dice = Dice(seed: 11)
    for _ in 0..<80 {
      let string = dice.text(of: Array("aé\r\n".unicodeScalars), count: 40)
      let text = SourceText(string)
      var line = 1
      var byte = 0
      var previous: Unicode.Scalar?
      for scalar in string.unicodeScalars {
        if previous == "\r", scalar != "\n" { line += 1 }
        if previous == "\n" { line += 1 }
        #expect(text.line(atByte: byte) == line)
        byte += UTF8.width(scalar)
        previous = scalar
      }
    }
  }
}

@Suite struct TextSpanTests {
  @Test(arguments: [
    (0, 4, 1, 3, true, true), (0, 4, 0, 4, true, true), (0, 4, 3, 6, false, true), (0, 4, 4, 6, false, false),
    (2, 4, 0, 2, false, false), (2, 4, 0, 9, false, true), (2, 2, 2, 2, true, false),
  ])
  func relations(start: Int, end: Int, otherStart: Int, otherEnd: Int, contains: Bool, overlaps: Bool) {
    let span = TextSpan(start: start, end: end)
    let other = TextSpan(start: otherStart, end: otherEnd)
    #expect(span.contains(other) == contains)
    #expect(span.overlaps(other) == overlaps)
    #expect(other.overlaps(span) == overlaps)
    #expect(span.length == end - start)
  }

  @Test func order() {
    let spans = [TextSpan(start: 3, end: 4), TextSpan(start: 0, end: 2), TextSpan(start: 0, end: 5)]
    #expect(spans.sorted() == [TextSpan(start: 0, end: 5), TextSpan(start: 0, end: 2), TextSpan(start: 3, end: 4)])
  }
}
