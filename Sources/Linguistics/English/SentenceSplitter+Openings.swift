// What pages put before the first sentence of a report, in one line with it.

/// Finds where a report begins behind its place and agency, its author, the stamp of its time, or a note in brackets.
extension SentenceSplitter {
  /// Where what stands before a report ends.
  ///
  /// - Parameter isHead: whether the block is one of the first of its text.
  /// - Returns: the token at which the report begins; nil where it begins with the block.
  /// - Complexity: O(1); it looks at the first `mostBefore` tokens.
  func opening(
    _ tokens: [Token], _ block: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, isHead: Bool
  ) -> Int? {
    datelineEnd(tokens, block, bytes) ?? (isHead ? agencyEnd(tokens, block, bytes) : nil)
      ?? noteEnd(tokens, block, bytes) ?? bylineEnd(tokens, block, bytes) ?? stampEnd(tokens, block, bytes)
  }

  /// Where the place and agency at the head of a report end: “LISBON, May 20 (Reuters) —”, “HALDEN (AP) --”.
  ///
  /// - Returns: the token after the dash; nil where the block opens otherwise.
  private func datelineEnd(_ tokens: [Token], _ block: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = block.first, tokens[first].shape.contains(.allCaps) else { return nil }
    var hasBracket = false
    for i in block.prefix(14) where i > first {
      let text = bytes[tokens[i].bytes]
      if ["—", "–", "--", "-", "_"].contains(where: { text.elementsEqual($0.utf8) }) {
        // A lone short word in capitals before a dash is a name: “ICE — the agency — said”.
        let isLong = tokens[first].end - tokens[first].start >= 5 || i - first > 1
        return (hasBracket || isLong) && i + 1 < block.upperBound && !tokens[i].shape.contains(.attached) ? i + 1 : nil
      }
      if text.elementsEqual("(".utf8) { hasBracket = true }
      let isPart =
        tokens[i].shape.contains(.capitalized) || tokens[i].shape.contains(.number)
        || ["(", ")", ",", ".", "/"].contains { text.elementsEqual($0.utf8) }
      guard isPart else { return nil }
    }
    return nil
  }

  /// Where the agency ends that a report opens with, behind a stamp, highlights or a caption in one line with it:
  /// “Rebels take town TRIPOLI | Tue Mar 1, 2011 (Reuters) - Libya”.
  ///
  /// - Returns: the token after the dash; nil where there is no agency in the first `mostBefore` tokens.
  private func agencyEnd(_ tokens: [Token], _ block: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for i in block.prefix(Self.mostBefore) where i + 4 < block.upperBound {
      guard bytes[tokens[i].bytes].elementsEqual("(".utf8), bytes[tokens[i + 2].bytes].elementsEqual(")".utf8),
        tokens[i + 1].shape.contains(.capitalized) || tokens[i + 1].shape.contains(.allCaps),
        ["—", "–", "--", "-"].contains(where: { bytes[tokens[i + 3].bytes].elementsEqual($0.utf8) }),
        !tokens[i + 4].shape.contains(.attached),
        firstWord(tokens, i + 4..<block.upperBound, bytes).shape.contains(.capitalized)
      else { continue }
      return i + 4
    }
    return nil
  }

  /// Where a note in brackets with a time of day in it ends: “(Update 4:33 a.m. in Karsk) The mayor”.
  private func noteEnd(_ tokens: [Token], _ block: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = block.first(where: { !Self.isMark(tokens[$0], in: bytes, "-", "--", "–", "—") }),
      Self.isMark(tokens[first], in: bytes, "(", "[")
    else { return nil }
    var (depth, hasClock) = (0, false)
    for i in first..<min(block.upperBound, first + Self.mostOfNote) {
      if Self.isMark(tokens[i], in: bytes, "(", "[") { depth += 1 }
      if Self.isMark(tokens[i], in: bytes, ")", "]") { depth -= 1 }
      if isClock(tokens[i], bytes) { hasClock = true }
      guard depth == 0 else { continue }
      return hasClock && i + 1 < block.upperBound && opensReport(tokens, (i + 1)..<block.upperBound, bytes)
        ? i + 1 : nil
    }
    return nil
  }

  /// Where the author ends: “By Ana Ruiz, KTV The mayor”, “By the KTV Wire Staff The mayor”.
  private func bylineEnd(_ tokens: [Token], _ block: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard
      let by = block.prefix(Self.mostBeforeByline).first(where: {
        bytes[tokens[$0].bytes].elementsEqual("By".utf8)
          && ($0 == block.lowerBound || Self.isMark(tokens[$0 - 1], in: bytes, "|"))
      })
    else { return nil }
    var hasComma = false
    for i in (by + 1)..<min(block.upperBound - 1, by + Self.mostOfByline) {
      let text = bytes[tokens[i].bytes]
      let isOutlet =
        hasComma && tokens[i].shape.contains(.allCaps) && text.count > 1 || text.elementsEqual("Staff".utf8)
      if isOutlet, opensReport(tokens, (i + 1)..<block.upperBound, bytes) { return i + 1 }
      // “By Friday, NATO” has no name before its comma.
      if text.elementsEqual(",".utf8) { hasComma = i > by + 2 }
      let isPart =
        tokens[i].shape.contains(.capitalized) || tokens[i].shape.contains(.allCaps)
        || [",", "and", "the", "to", "for", "of"].contains { text.elementsEqual($0.utf8) }
      guard isPart else { return nil }
    }
    return nil
  }

  /// Where the stamp of a time ends, with the headings before it: “Bridge shut Friday 2 March 2012 10.29 GMT Ana Ruiz”.
  private func stampEnd(_ tokens: [Token], _ block: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for i in block.prefix(Self.mostBefore) where i > block.lowerBound && isClock(tokens[i], bytes) {
      if Self.isMark(tokens[i - 1], in: bytes, ".") { return nil }
      guard isYear(tokens[i - 1], bytes) else { continue }
      var end = i + 1
      while end < block.upperBound, isZone(tokens[end], bytes) { end += 1 }
      // “09:12:00 +0000”
      if end < block.upperBound, Self.isMark(tokens[end], in: bytes, "+", "-") { end = min(end + 2, block.upperBound) }
      let hasStop = (block.lowerBound..<i).contains { Self.isMark(tokens[$0], in: bytes, ".") }
      return !hasStop && opensReport(tokens, end..<block.upperBound, bytes) ? end : nil
    }
    return nil
  }

  private static let mostBefore = 120
  private static let mostOfNote = 40
  private static let (mostBeforeByline, mostOfByline) = (8, 16)

  /// Whether a sentence can begin here: a word with a capital, a number, or a quotation mark before one.
  private func opensReport(_ tokens: [Token], _ rest: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !rest.isEmpty else { return false }
    let first = firstWord(tokens, rest, bytes)
    return first.shape.contains(.capitalized) || first.shape.contains(.number)
  }

  /// Whether a token is a time of day: “10.29”, “4:33”, “4:33pm”.
  private func isClock(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = bytes[token.bytes]
    guard let mark = text.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }),
      (1...2).contains(mark - text.startIndex), text[..<mark].allSatisfy(Self.isDigit)
    else { return false }
    let minutes = text[(mark + 1)...].prefix(2)
    return minutes.count == 2 && minutes.allSatisfy(Self.isDigit)
  }

  private func isYear(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = bytes[token.bytes]
    return text.count == 4 && text.allSatisfy(Self.isDigit)
      && (text.starts(with: "19".utf8) || text.starts(with: "20".utf8))
  }

  /// Whether a token goes on with a time of day: “GMT”, “p.m.”.
  private func isZone(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    ["am", "pm", "a.m.", "p.m."].contains { bytes[token.bytes].elementsEqual($0.utf8) }
      || token.shape.contains(.allCaps) && (2...4).contains(token.end - token.start)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isMark(_ token: Token, in bytes: UnsafeBufferPointer<UInt8>, _ marks: String...) -> Bool {
    token.shape.contains(.mark) && marks.contains { bytes[token.bytes].elementsEqual($0.utf8) }
  }
}
