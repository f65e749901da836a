// Text that runs from right to left, in a line that runs from left to right.

/// Sets words that run from right to left apart from the rest of their line, so that numbers and marks beside them stay
/// in their places: in “محمد · 12 May” the 12 would otherwise be shown to the left of the name.
enum SVGDirection {
  private static let (opening, closing) = ("<tspan unicode-bidi=\"isolate\">", "</tspan>")

  /// What a line of text is.
  enum Line: Equatable {
    case leftToRight
    /// Its first and its last letter run from right to left, and so does the whole line: its start is on the right.
    case rightToLeft
    /// The line with a span around each stretch that runs from right to left. A stretch ends with its last letter
    /// before one that runs the other way.
    case mixed([UInt8])
  }

  /// - Parameter content: the content of a `<text>`, with references such as `&amp;`, without tags.
  static func line(_ content: ArraySlice<UInt8>) -> Line {
    // Nothing from right to left is written in two bytes below U+0590.
    guard content.contains(where: { $0 >= 0xD6 }) else { return .leftToRight }
    var letters: [(range: Range<Int>, isRightToLeft: Bool)] = []
    var at = content.startIndex
    while at < content.endIndex {
      if content[at] == UInt8(ascii: "&") {
        at = content[at...].firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? content.endIndex
        continue
      }
      let end = min(at + content[at].lengthInUTF8, content.endIndex)
      if let scalar = String(decoding: content[at..<end], as: UTF8.self).unicodeScalars.first,
        scalar.properties.isAlphabetic
      {
        letters.append((at..<end, isRightToLeft(scalar)))
      }
      at = end
    }
    guard letters.contains(where: \.isRightToLeft) else { return .leftToRight }
    // Words alone need nothing: there is nothing beside them that could move.
    let words = letters.map(\.range.count).reduce(0, +) + content.count { $0 == UInt8(ascii: " ") }
    if letters.allSatisfy(\.isRightToLeft), words == content.count { return .leftToRight }
    if letters.first?.isRightToLeft == true, letters.last?.isRightToLeft == true { return .rightToLeft }
    var result: [UInt8] = []
    var written = content.startIndex
    var place = 0
    while place < letters.count {
      guard letters[place].isRightToLeft else {
        place += 1
        continue
      }
      let start = letters[place].range.lowerBound
      while place + 1 < letters.count, letters[place + 1].isRightToLeft { place += 1 }
      let end = letters[place].range.upperBound
      result += content[written..<start]
      result += opening.utf8
      result += content[start..<end]
      result += closing.utf8
      written = end
      place += 1
    }
    return .mixed(result + content[written...])
  }

  /// Hebrew, Arabic and their neighbours.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}

extension UInt8 {
  /// How many bytes a character of UTF-8 has that begins with this one.
  fileprivate var lengthInUTF8: Int { Swift.max(1, (~self).leadingZeroBitCount) }
}
