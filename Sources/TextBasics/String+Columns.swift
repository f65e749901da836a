// Texts as wide as a terminal shows them.

extension String {
  /// How many columns the text takes in a terminal: two for East Asian and emoji characters, none for combining marks.
  public var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// The text in lines of at most `width` columns, broken between words where that is possible.
  ///
  /// - Parameter maximum: how many lines at most; the last one is cut.
  public func wrapped(to width: Int, lines maximum: Int) -> [String] {
    guard columns > width else { return [self] }
    var lines: [String] = []
    var rest = self[...]
    while !rest.isEmpty, lines.count < maximum - 1, String(rest).columns > width {
      var end = rest.startIndex
      var used = 0
      var space: String.Index?
      while end < rest.endIndex {
        used += String(rest[end]).columns
        if used > width { break }
        if rest[end] == " " { space = end }
        end = rest.index(after: end)
      }
      // A line breaks before the character that does not fit, at the last space, or within a word that fills it.
      let stop = rest[end] == " " ? end : space ?? (end > rest.startIndex ? end : rest.index(after: end))
      lines.append(String(rest[..<stop]))
      rest = rest[stop...].drop { $0 == " " }
    }
    if !rest.isEmpty { lines.append(String(rest).cut(to: width)) }
    return lines
  }

  /// The text cut to at most `width` columns, with an ellipsis where something was cut.
  public func cut(to width: Int) -> String {
    guard columns > width else { return self }
    var result = ""
    var used = 0
    for character in self {
      let size = String(character).columns
      if used + size > width - 1 { break }
      result.append(character)
      used += size
    }
    return result + "…"
  }
}

extension Unicode.Scalar {
  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
