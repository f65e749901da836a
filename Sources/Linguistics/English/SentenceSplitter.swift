// From the tokens of a block to sentences.

/// Finds the ends of sentences among the tokens of a block.
struct SentenceSplitter: Sendable {
  /// Words that open a sentence far more often than they follow an abbreviation: "the", "he", "in".
  let functionWords: Set<WordKey>
  /// Abbreviations that go before a name: "Mr.", "Sen.".
  let titles: Set<WordKey>

  /// A longer sentence is cut, so that the time of what looks through whole sentences stays in proportion to the text.
  static let longest = 400

  /// - Parameter dateline: where the dateline of the block ends, if it has one.
  /// - Returns: ranges of token indices that cover `block` without gaps.
  /// - Complexity: O(n).
  func split(
    _ tokens: [Token], _ block: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, dateline: Int?
  ) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = block.lowerBound
    if let dateline {
      sentences.append(start..<dateline)
      start = dateline
    }
    var i = start
    while i < block.upperBound {
      if i - start >= Self.longest {
        sentences.append(start..<i)
        start = i
      }
      guard ends(tokens[i], bytes) else {
        i += 1
        continue
      }
      let isStop = tokens[i].shape.contains(.mark)
      var next = i + 1
      var isClosed = false
      while next < block.upperBound, next - start < Self.longest {
        if closes(tokens[next], bytes) {
          isClosed = true
          next += 1
        } else if tokens[next].shape.contains(.mark), ends(tokens[next], bytes) {
          next += 1  // “. . .”
        } else if let end = note(tokens, next..<block.upperBound, bytes), end - start <= Self.longest {
          next = end
        } else {
          break
        }
      }
      i = next
      guard next < block.upperBound else { break }
      let follower = firstWord(tokens, next..<block.upperBound, bytes)
      // A small letter may begin a sentence behind a single stop, question mark or exclamation mark; behind dots, “…”,
      // nobody knows.
      let isSmall =
        !follower.shape.contains(.mark) && isStop && !isClosed && isPlain(tokens[next - 1], bytes)
        && !endsName(tokens, next - 1, from: start)
      let opens = follower.shape.contains(.capitalized) || follower.shape.contains(.number) || isSmall
      let isSure = isStop || functionWords.contains(follower.key)
      if opens, isSure, !tokens[next].shape.contains(.attached) || isClosed {
        sentences.append(start..<next)
        start = next
      }
    }
    if start < block.upperBound { sentences.append(start..<block.upperBound) }
    return sentences
  }

  /// Where the place and agency at the head of a report end: “LISBON, May 20 (Reuters) —”, “HALDEN (AP) --”.
  ///
  /// - Returns: the token after the dash; nil where the block opens otherwise.
  func datelineEnd(_ tokens: [Token], _ block: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
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
  /// - Returns: the token after the dash; nil where there is no agency in the first `mostBeforeAgency` tokens.
  func agencyEnd(_ tokens: [Token], _ block: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for i in block.prefix(Self.mostBeforeAgency) where i + 4 < block.upperBound {
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

  private static let mostBeforeAgency = 120

  private func ends(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let last = bytes[Int(token.end) - 1]
    if token.shape.contains(.mark) {
      let first = bytes[Int(token.start)]
      if first == UInt8(ascii: ".") || first == UInt8(ascii: "!") || first == UInt8(ascii: "?") {
        return true
      }
      // A face: “:)”.
      if first == UInt8(ascii: ":") || first == UInt8(ascii: ";") { return token.end - token.start > 1 }
      return bytes[token.bytes].elementsEqual("…".utf8)
    }
    return last == UInt8(ascii: ".") && !titles.contains(token.key)
      && !token.shape.contains(.address) && token.end - token.start > 2
  }

  /// Whether a mark is one stop alone, or question and exclamation marks.
  private func isPlain(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = bytes[token.bytes]
    return text.count == 1 || text.allSatisfy { $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") }
  }

  /// Whether a mark may be part of a name or address: “Yahoo!”.
  private func endsName(_ tokens: [Token], _ mark: Int, from start: Int) -> Bool {
    mark > start && tokens[mark].shape.contains(.attached)
      && (tokens[mark - 1].shape.contains(.capitalized) || tokens[mark - 1].shape.contains(.address))
  }

  /// The end of the number of a note that stands here: “[20]”.
  private func note(_ tokens: [Token], _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let first = range.lowerBound
    guard range.count >= 3, tokens[first + 1].shape.contains(.number),
      bytes[Int(tokens[first].start)] == UInt8(ascii: "["),
      bytes[Int(tokens[first + 2].start)] == UInt8(ascii: "]")
    else { return nil }
    return first + 3
  }

  private func closes(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard token.shape.contains(.mark) else { return false }
    let text = bytes[token.bytes]
    if text.elementsEqual("\"".utf8) || text.elementsEqual("'".utf8) {
      return token.shape.contains(.attached)
    }
    return ["”", "’", "»", ")", "]", "''"].contains { text.elementsEqual($0.utf8) }
  }

  /// The first token that is a word or number; opening marks are passed over.
  private func firstWord(
    _ tokens: [Token], _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Token {
    for i in range.prefix(4) where !tokens[i].shape.contains(.mark) { return tokens[i] }
    return tokens[range.lowerBound]
  }
}
