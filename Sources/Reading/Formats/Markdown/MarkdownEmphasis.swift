// Emphasis: runs of stars, underscores and tildes around words.

internal import TextBasics

/// Blanks runs of `*`, `_` and `~~` that are a pair around words.
///
/// What has no counterpart stays, as the star of a footnote; so do runs inside of words, as in
/// `snake_case`, `5*3` and a swear word with stars.
struct MarkdownEmphasis {
  private enum Neighbour {
    case space
    case punctuation
    case word
  }

  private var stars: [Range<Int>] = []
  private var underscores: [Range<Int>] = []
  private var tildes: [Range<Int>] = []

  /// Emphasis does not go from one block to the next.
  mutating func beginBlock() {
    stars.removeAll(keepingCapacity: true)
    underscores.removeAll(keepingCapacity: true)
    tildes.removeAll(keepingCapacity: true)
  }

  /// Reads a run, and blanks it and its counterpart where it closes one.
  /// - Parameter original: the text with all its markup; beside blanked markup there is no space.
  /// - Returns: where the run ends.
  mutating func run(
    _ start: Int, in block: Range<Int>, of original: [UInt8], _ prose: inout [UInt8]
  ) -> Int {
    let mark = prose[start]
    var end = start
    while end < block.upperBound, prose[end] == mark { end += 1 }
    let before = Self.before(start, block, original)
    let after = Self.after(end, block, original)
    let canOpen = after != .space && before != .word
    let canClose = before == .word || (before == .punctuation && after != .word)
    let run = start..<end
    switch mark {
    case UInt8(ascii: "*"):
      Self.pair(
        run, &stars, canOpen, canClose, mustMatch: before == .word && after == .word, &prose)
    case UInt8(ascii: "_"):
      Self.pair(run, &underscores, canOpen, canClose && after != .word, mustMatch: false, &prose)
    default:
      if run.count == 2 {
        Self.pair(run, &tildes, canOpen, canClose, mustMatch: true, &prose)
      }
    }
    return end
  }

  /// - Parameter mustMatch: whether only a run of the same length is a counterpart.
  /// - Complexity: O(1) amortized; each step takes a run away.
  private static func pair(
    _ run: Range<Int>, _ open: inout [Range<Int>], _ canOpen: Bool, _ canClose: Bool,
    mustMatch: Bool,
    _ prose: inout [UInt8]
  ) {
    var left = run
    while canClose, !left.isEmpty, let opener = open.last {
      if mustMatch, opener.count != left.count { break }
      open.removeLast()
      let count = min(opener.count, left.count)
      prose.blank(opener.upperBound - count..<opener.upperBound)
      prose.blank(left.lowerBound..<left.lowerBound + count)
      left = left.lowerBound + count..<left.upperBound
      let rest = opener.lowerBound..<opener.upperBound - count
      if !rest.isEmpty { open.append(rest) }
    }
    if canOpen, !left.isEmpty { open.append(left) }
  }

  private static func before(_ at: Int, _ block: Range<Int>, _ text: [UInt8]) -> Neighbour {
    guard at > block.lowerBound else { return .space }
    // General punctuation, as quotation marks and dashes, is E2 80 xx.
    if at - 3 >= block.lowerBound, text[at - 3] == 0xE2, text[at - 2] == 0x80 {
      return .punctuation
    }
    return kind(text[at - 1])
  }

  private static func after(_ at: Int, _ block: Range<Int>, _ text: [UInt8]) -> Neighbour {
    guard at < block.upperBound else { return .space }
    if at + 2 < block.upperBound, text[at] == 0xE2, text[at + 1] == 0x80 { return .punctuation }
    return kind(text[at])
  }

  private static func kind(_ byte: UInt8) -> Neighbour {
    ASCII.isWhiteSpace(byte) ? .space : ASCII.isPunctuation(byte) ? .punctuation : .word
  }
}
