// The target of a link, in parentheses behind its text.

internal import TextBasics

/// The `(target "title")` of a link or image.
struct MarkdownTarget {
  /// After the closing parenthesis.
  let end: Int

  /// The most parentheses inside of each other, as in CommonMark. It limits how often a byte is looked at.
  private static let deepestParentheses = 32

  /// - Returns: nil where no target begins at `start`.
  init?(_ bytes: [UInt8], from start: Int, to limit: Int) {
    guard start < limit, bytes[start] == UInt8(ascii: "(") else { return nil }
    var at = Self.skipWhiteSpace(bytes, start + 1, limit)
    if at < limit, bytes[at] == UInt8(ascii: "<") {
      guard let close = Self.close(">", bytes, at + 1, limit, stoppingAt: "<\r\n") else {
        return nil
      }
      at = close + 1
    } else {
      guard let end = Self.address(bytes, at, limit) else { return nil }
      at = end
    }
    let titleStart = Self.skipWhiteSpace(bytes, at, limit)
    if titleStart > at, titleStart < limit, let close = Self.closeOfTitle(bytes[titleStart]) {
      guard
        let end = Self.close(
          close, bytes, titleStart + 1, limit, stoppingAt: close == ")" ? "(" : "")
      else { return nil }
      at = Self.skipWhiteSpace(bytes, end + 1, limit)
    } else {
      at = titleStart
    }
    guard at < limit, bytes[at] == UInt8(ascii: ")") else { return nil }
    end = at + 1
  }

  private static func address(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var at = start
    var depth = 0
    while at < limit, !ASCII.isWhiteSpace(bytes[at]) {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "("):
        depth += 1
        guard depth <= deepestParentheses else { return nil }
      case UInt8(ascii: ")"):
        guard depth > 0 else { return at }
        depth -= 1
      default: break
      }
      at += 1
    }
    return at < limit && depth == 0 ? at : nil
  }

  private static func closeOfTitle(_ open: UInt8) -> Unicode.Scalar? {
    switch open {
    case UInt8(ascii: "\""): "\""
    case UInt8(ascii: "'"): "'"
    case UInt8(ascii: "("): ")"
    default: nil
    }
  }

  private static func close(
    _ close: Unicode.Scalar, _ bytes: [UInt8], _ start: Int, _ limit: Int, stoppingAt stop: String
  ) -> Int? {
    let close = UInt8(ascii: close)
    var at = start
    while at < limit, !stop.utf8.contains(bytes[at]) {
      if bytes[at] == close { return at }
      at += 1
    }
    return nil
  }

  private static func skipWhiteSpace(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var at = start
    while at < limit, ASCII.isWhiteSpace(bytes[at]) { at += 1 }
    return at
  }
}
