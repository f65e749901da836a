// The lines and paragraphs of a page.

/// Cuts text into blocks: paragraphs, headings, lines of a list. No sentence runs over the edge of a block.
enum Blocks {
  /// The blocks as ranges of bytes, white space at their edges cut off.
  ///
  /// A line break ends a block, unless the text is wrapped: where a good part of the lines go on in small letters
  /// without a stop before, only an empty line does.
  /// - Complexity: O(n).
  static func find(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for i in 0...bytes.count where i == bytes.count || bytes[i] == 0x0A || bytes[i] == 0x0D {
      lines.append(trim(bytes, start..<i))
      start = i + 1
    }
    guard isWrapped(bytes, lines) else { return lines.filter { !$0.isEmpty } }
    var blocks: [Range<Int>] = []
    var open: Range<Int>?
    var wasCarriageReturn = false
    for line in lines {
      // CRLF leaves an empty line between CR and LF; it is none.
      let between =
        line.lowerBound > 0 && line.isEmpty && !wasCarriageReturn
        && line.lowerBound < bytes.count && bytes[line.lowerBound] == 0x0A
        && bytes[line.lowerBound - 1] == 0x0D
      wasCarriageReturn = between
      if between { continue }
      if line.isEmpty {
        if let block = open { blocks.append(block) }
        open = nil
      } else {
        open = (open?.lowerBound ?? line.lowerBound)..<line.upperBound
      }
    }
    if let block = open { blocks.append(block) }
    return blocks
  }

  private static func isWrapped(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]) -> Bool {
    var neighbours = 0
    var continued = 0
    var previous: Range<Int>?
    for line in lines where !line.isEmpty {
      defer { previous = line }
      guard let before = previous, line.lowerBound - before.upperBound <= 2 else { continue }
      neighbours += 1
      let last = bytes[before.upperBound - 1]
      let isOpen = !".!?:;\"".utf8.contains(last) && last < 0x80
      if isOpen, (0x61...0x7A).contains(bytes[line.lowerBound]), before.count > 40 {
        continued += 1
      }
    }
    return continued >= 2 && continued * 4 >= neighbours
  }

  private static func trim(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let point = CodePoint(bytes, at: start)
      guard point.kind == .space else { break }
      start += point.length
    }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
