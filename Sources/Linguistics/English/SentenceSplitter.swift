// From the tokens of a block to sentences.

/// Finds the ends of sentences among the tokens of a block.
struct SentenceSplitter: Sendable {
  /// Words that open a sentence far more often than they follow an abbreviation: "the", "he", "in".
  let functionWords: Set<WordKey>
  /// Words that open a sentence where the stop before them is lost: “Bridge shut after storm The mayor”.
  let openingWords: Set<WordKey>
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
      if i > start, isLost(tokens, at: i, of: block, bytes) {
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

  /// Whether the stop before a token is lost: it opens a sentence with a capital, between words in small letters.
  private func isLost(_ tokens: [Token], at i: Int, of block: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard tokens[i].shape.contains(.capitalized), openingWords.contains(tokens[i].key), i + 1 < block.upperBound else {
      return false
    }
    func isSmall(_ token: Token) -> Bool { (0x61...0x7A).contains(bytes[Int(token.start)]) }
    return isSmall(tokens[i - 1]) && isSmall(tokens[i + 1]) && !tokens[i].shape.contains(.attached)
      && !tokens[i + 1].shape.contains(.attached)
  }

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
  func firstWord(
    _ tokens: [Token], _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Token {
    for i in range.prefix(4) where !tokens[i].shape.contains(.mark) { return tokens[i] }
    return tokens[range.lowerBound]
  }
}
