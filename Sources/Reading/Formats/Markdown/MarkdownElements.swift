// Comments, scripts and styles of HTML, which may go over many lines.

internal import TextBasics

/// Blanks comments, scripts and styles together with what stands in them.
struct MarkdownElements {
  private struct Element {
    let opening: [UInt8]
    let closing: [UInt8]
    /// Whether a search came to the end of the text: another one would, too.
    var hasNoEnd = false

    init(_ opening: String, _ closing: String) {
      self.opening = Array(opening.utf8)
      self.closing = Array(closing.utf8)
    }
  }

  private var elements = [
    Element("<!--", "-->"), Element("<script", "</script>"), Element("<style", "</style>"),
  ]

  /// Blanks the elements that begin in a line, up to where they end.
  mutating func blankElements(beginningIn line: Range<Int>, _ prose: inout [UInt8]) {
    var at = line.lowerBound
    while at < line.upperBound {
      if prose[at] == UInt8(ascii: "<"), let end = blankElement(at, &prose) {
        at = end
      } else {
        at += 1
      }
    }
  }

  private mutating func blankElement(_ start: Int, _ prose: inout [UInt8]) -> Int? {
    for i in elements.indices where !elements[i].hasNoEnd {
      let element = elements[i]
      guard Self.matches(element.opening, prose, start) else { continue }
      var at = start + element.opening.count
      while at < prose.count, !Self.matches(element.closing, prose, at) { at += 1 }
      guard at < prose.count else {
        elements[i].hasNoEnd = true
        return nil
      }
      prose.blank(start..<at + element.closing.count)
      return at + element.closing.count
    }
    return nil
  }

  private static func matches(_ name: [UInt8], _ bytes: [UInt8], _ at: Int) -> Bool {
    guard at + name.count <= bytes.count, bytes[at] == name[0] else { return false }
    // Letters in either case; the other characters of the names have that bit set.
    return name.indices.allSatisfy {
      bytes[at + $0] == name[$0]
        || (ASCII.isLetter(name[$0]) && bytes[at + $0] | 0x20 == name[$0])
    }
  }
}
