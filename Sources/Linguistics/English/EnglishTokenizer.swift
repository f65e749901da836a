// From text to sentences of tokens, without a model.

/// Splits English text into blocks, sentences and tokens; no tags, trees or names.
///
///     EnglishTokenizer(.english).tokenize(Array("It rained. They left.".utf8)).sentences.count  // 2
///
/// A value without mutable state: any number of threads may use it at once.
public struct EnglishTokenizer: Sendable {
  let words: Tokenizer
  private let splitter: SentenceSplitter
  let lexicon: NameLexicon

  /// - Parameter lists: the word lists of English.
  public init(_ lists: WordLists) {
    let functionWords = Set(lists.file("function-words.txt").rows.map { WordKey($0.fields[0]) })
    let commonWords = Set(lists.file("common-words.txt").rows.map { WordKey($0.fields[0]) })
    let words = Tokenizer(commonWords: commonWords, lists: lists)
    self.words = words
    lexicon = NameLexicon(commonWords: commonWords, functionWords: functionWords, lists: lists) { words.keys(of: $0) }
    splitter = SentenceSplitter(
      functionWords: functionWords,
      openingWords: Set(lists.file("opening-words.txt").rows.map { WordKey($0.fields[0]) }),
      titles: lexicon.titles.intersection(words.abbreviations))
  }

  /// A report names its agency in one of so many blocks: headline, highlights, first paragraph.
  private static let headBlocks = 4

  /// Sentences and tokens of a text.
  ///
  /// - Parameter utf8: UTF-8. Where it is broken, U+FFFD takes the place of the bad bytes, and all ranges are those of
  ///   this mended text, which is in the result.
  /// - Complexity: O(n) in the bytes. A sentence of more than 400 tokens is cut.
  public func tokenize(_ utf8: [UInt8]) -> LinguisticAnalysis {
    let isValid = String(validating: utf8, as: UTF8.self) != nil
    let utf8 = isValid ? utf8 : Array(String(decoding: utf8, as: UTF8.self).utf8)
    return utf8.withUnsafeBufferPointer { bytes in
      var tokens: [Token] = []
      tokens.reserveCapacity(bytes.count / 5)
      var sentences: [Range<Int>] = []
      var blocks: [LinguisticAnalysis.Block] = []
      for block in Blocks.find(in: bytes) {
        let first = tokens.count
        words.tokenize(bytes, block, into: &tokens)
        guard tokens.count > first else { continue }
        let firstSentence = sentences.count
        let range = first..<tokens.count
        let isHead = blocks.count < Self.headBlocks
        let dateline = splitter.opening(tokens, range, bytes, isHead: isHead)
        sentences += splitter.split(tokens, range, bytes, dateline: dateline)
        blocks.append(
          LinguisticAnalysis.Block(
            bytes: block, sentences: firstSentence..<sentences.count,
            hasDateline: dateline != nil))
      }
      return LinguisticAnalysis(utf8: utf8, blocks: blocks, sentences: sentences, tokens: tokens)
    }
  }
}
