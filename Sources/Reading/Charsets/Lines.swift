// Bytes taken line by line.

internal import TextBasics

/// The lines of a text; LF, CRLF and a lone CR end one.
struct Lines: IteratorProtocol, Sequence {
  struct Line {
    /// The bytes before the line break.
    var content: Range<Int>
    /// After the line break.
    var end: Int
  }

  private let bytes: [UInt8]
  private var at: Int

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    at = start
  }

  mutating func next() -> Line? {
    guard at < bytes.count else { return nil }
    let start = at
    while at < bytes.count, !ASCII.isLineBreak(bytes[at]) { at += 1 }
    let content = start..<at
    if at + 1 < bytes.count, bytes[at] == 0x0D, bytes[at + 1] == 0x0A { at += 1 }
    if at < bytes.count { at += 1 }
    return Line(content: content, end: at)
  }
}
