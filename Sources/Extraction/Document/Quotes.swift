// Which quotation marks belong together.

internal import Linguistics

/// Pairs quotation marks. Each block is read alone, so that a mark without its other half spoils no other block.
enum Quotes {
  /// Quoted stretches as ranges of tokens, marks included, in order, without overlap.
  ///
  /// Double marks may be straight, curly or mixed; one that is never closed reaches to the end of its block. Single
  /// marks are read in blocks without double ones, where they open before a word and close behind one.
  /// - Complexity: O(n) in the tokens.
  static func find(in analysis: LinguisticAnalysis, _ core: any LanguageCore) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for block in analysis.blocks {
      guard let first = block.sentences.first, let last = block.sentences.last else { continue }
      let range = analysis.sentences[first].lowerBound..<analysis.sentences[last].upperBound
      let double = double(analysis, range)
      found += double.isEmpty ? single(analysis, range, core) : double
    }
    return found
  }

  /// Whether a token is a double mark.
  static func isMark(_ analysis: LinguisticAnalysis, _ i: Int) -> Bool { mark(analysis, i) != nil }

  private static func double(_ analysis: LinguisticAnalysis, _ block: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for i in block {
      guard let mark = mark(analysis, i) else { continue }
      if let start = open {
        if mark != .opening {
          found.append(start..<(i + 1))
          open = nil
        }
      } else if mark != .closing {
        open = i
      }
    }
    if let start = open, block.upperBound - start > 1 { found.append(start..<block.upperBound) }
    return found
  }

  /// Bytes of the longest quotation mark, “’”.
  private static let bytesOfMark = 3

  /// Quotes in single marks, for a block without double ones: ‘The bridge is closed,’ said the mayor.
  ///
  /// A mark closes a quote behind a stop, or where no word follows at once; so an apostrophe inside a word closes none.
  private static func single(
    _ analysis: LinguisticAnalysis, _ block: Range<Int>, _ core: any LanguageCore
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for i in block where analysis.tokens[i].end - analysis.tokens[i].start <= bytesOfMark {
      let token = analysis.tokens[i]
      let bytes = analysis.utf8[token.bytes]
      let isStraight = bytes.elementsEqual("'".utf8)
      let before = Int(token.start) == 0 ? UInt8(ascii: " ") : analysis.utf8[Int(token.start) - 1]
      let after = Int(token.end) < analysis.utf8.count ? analysis.utf8[Int(token.end)] : UInt8(ascii: " ")
      if let start = open {
        guard isStraight || bytes.elementsEqual("’".utf8), !isWord(after), !isSpace(before) else { continue }
        // “the workers’ strike”: behind a plural the mark may be an apostrophe, unless a stop or the end of the block
        // shows that it closes the quote.
        guard ".,?!".utf8.contains(before) || i + 1 == block.upperBound || !isPlural(analysis, i, core) else {
          continue
        }
        if i - start > 1 { found.append(start..<(i + 1)) }
        open = nil
      } else if bytes.elementsEqual("‘".utf8) || isStraight && isSpace(before) && isWord(after) {
        open = i
      }
    }
    return found
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "(") || byte == 0xA0 }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  /// Whether the mark may be the apostrophe of a plural: “the workers' strike”.
  private static func isPlural(_ analysis: LinguisticAnalysis, _ i: Int, _ core: any LanguageCore) -> Bool {
    i > 0 && Int(analysis.tokens[i - 1].end) == Int(analysis.tokens[i].start)
      && core.features(ofForm: analysis.utf8[analysis.tokens[i - 1].bytes]).contains(.plural)
  }

  private enum Mark {
    case opening, closing, either
  }

  private static func mark(_ analysis: LinguisticAnalysis, _ i: Int) -> Mark? {
    guard analysis.tokens[i].shape.contains(.mark) else { return nil }
    let bytes = analysis.utf8[analysis.tokens[i].bytes]
    if bytes.elementsEqual("\"".utf8) || bytes.elementsEqual("''".utf8) { return .either }
    if ["“", "„", "«", "``"].contains(where: { bytes.elementsEqual($0.utf8) }) { return .opening }
    if ["”", "»"].contains(where: { bytes.elementsEqual($0.utf8) }) { return .closing }
    return nil
  }
}
