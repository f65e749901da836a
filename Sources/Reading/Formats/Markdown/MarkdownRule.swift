// Lines of dashes, stars, underscores and equals signs.

internal import TextBasics

/// Rules across the page, and underlines of headings.
enum MarkdownRule {
  /// Whether a line, which begins with no blank, is nothing but a rule or an underline.
  static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let mark = line.first, "-*_=".utf8.contains(mark) else { return false }
    var count = 0
    for byte in line {
      if byte == mark { count += 1 } else if !ASCII.isBlank(byte) { return false }
    }
    return count >= (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "=") ? 2 : 3)
  }

  /// Where a line stops being a rule across; nil where all of it is one.
  static func firstOther(_ line: ArraySlice<UInt8>) -> Int? {
    if isRule(line) { return nil }
    return line.firstIndex { $0 != line.first && !ASCII.isBlank($0) } ?? line.endIndex
  }
}
