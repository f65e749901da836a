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
      let isSecondOfPair = i > 0 && i < bytes.count && bytes[i] == 0x0A && bytes[i - 1] == 0x0D
      if !isSecondOfPair { lines.append(trim(bytes, start..<i)) }
      start = i + 1
    }
    guard isWrapped(bytes, lines) else { return lines.filter { !$0.isEmpty } }
    var blocks: [Range<Int>] = []
    var open: Range<Int>?
    for line in lines {
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
    for (before, line) in zip(lines, lines.dropFirst()) where !before.isEmpty && !line.isEmpty {
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
    while end > start {
      var last = end - 1
      while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      guard CodePoint(bytes, at: last).kind == .space else { break }
      end = last
    }
    return start..<end
  }
}
