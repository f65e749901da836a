// The English language core: text in, sentences, tokens, trees and names out.

/// What is known of the English language.
///
///     let analysis = EnglishModel.shared.analyze(Array("Noem spoke in Dallas.".utf8))
///     let spoke = analysis.tokens[1]
///     spoke.upos                    // .verb
///     analysis.tokens[0].relation   // .nsubj
///     analysis.tokens[0].head       // 1, the index of “spoke”
///     analysis.names.count          // 2
///
/// A value without mutable state: any number of threads may use it at once.
public struct EnglishModel: Sendable {
  /// The model that comes with the program, loaded at first use in some milliseconds.
  public static let shared: EnglishModel = {
    do {
      return try EnglishModel(ModelFile.embedded())
    } catch {
      fatalError("the model inside the program: \(error)")
    }
  }()

  public let lemmatizer: Lemmatizer
  public let inflection: Inflection
  private let tokenizer: Tokenizer
  private let splitter: SentenceSplitter
  private let parser: any SentenceParser
  private let names: NameFinder

  /// A model read from a file that `Training/export.py` wrote.
  ///
  /// - Throws: a description of what is wrong with the file: no model, another version, cut off, a section missing.
  public init(modelFile bytes: [UInt8]) throws {
    // Kept as long as the process: the model points into it.
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    copy.copyBytes(from: bytes)
    self = try EnglishModel(ModelFile(UnsafeRawBufferPointer(copy)))
  }

  init(_ file: ModelFile, parser: (any SentenceParser)? = nil) throws {
    let functionWords = Set(LexiconFile("function-words.txt").rows.map { WordKey($0.fields[0]) })
    let commonWords = Set(LexiconFile("common-words.txt").rows.map { WordKey($0.fields[0]) })
    let tokenizer = Tokenizer(commonWords: commonWords)
    let lexicon = NameLexicon(commonWords: commonWords) { tokenizer.keys(of: $0) }
    self.tokenizer = tokenizer
    splitter = SentenceSplitter(
      functionWords: functionWords, titles: lexicon.titles.intersection(tokenizer.abbreviations))
    self.parser = try parser ?? NeuralParser(file)
    lemmatizer = try Lemmatizer(file)
    inflection = Inflection(irregular: LexiconFile("irregular.tsv", columns: 3))
    names = NameFinder(lexicon: lexicon)
  }

  /// Sentences, tokens, trees and names of a text.
  ///
  ///     for name in EnglishModel.shared.analyze("Ana Ruiz left Lima.").names { print(name.kind) }
  ///
  /// - Complexity: O(n) in the characters.
  public func analyze(_ text: String) -> LinguisticAnalysis { analyze(Array(text.utf8)) }

  /// Sentences, tokens, trees and names of a text.
  ///
  /// - Parameter utf8: valid UTF-8; what comes back are ranges of it.
  /// - Complexity: O(n) in the bytes. A sentence of more than 400 tokens is cut.
  public func analyze(_ utf8: [UInt8]) -> LinguisticAnalysis { read(tokenize(utf8)) }

  /// Sentences and tokens alone, without tags, trees and names.
  ///
  /// - Parameter utf8: valid UTF-8; what comes back are ranges of it.
  /// - Complexity: O(n) in the bytes. A sentence of more than 400 tokens is cut.
  public func tokenize(_ utf8: [UInt8]) -> LinguisticAnalysis {
    utf8.withUnsafeBufferPointer { bytes in
      var tokens: [Token] = []
      tokens.reserveCapacity(bytes.count / 5)
      var sentences: [Range<Int>] = []
      var blocks: [LinguisticAnalysis.Block] = []
      for block in Blocks.find(in: bytes) {
        let first = tokens.count
        tokenizer.tokenize(bytes, block, into: &tokens)
        guard tokens.count > first else { continue }
        let firstSentence = sentences.count
        let range = first..<tokens.count
        sentences += splitter.split(tokens, range, bytes)
        blocks.append(
          LinguisticAnalysis.Block(
            bytes: block, sentences: firstSentence..<sentences.count,
            hasDateline: splitter.datelineEnd(tokens, range, bytes) != nil))
      }
      return LinguisticAnalysis(utf8: utf8, blocks: blocks, sentences: sentences, tokens: tokens)
    }
  }

  /// Trees and names of sentences that are already words, such as a treebank's.
  ///
  /// - Returns: an analysis of the words with a space after each and a line break after each sentence.
  public func analyze(sentences given: [[String]]) -> LinguisticAnalysis {
    var utf8: [UInt8] = []
    var tokens: [Token] = []
    var sentences: [Range<Int>] = []
    for words in given where !words.isEmpty {
      let first = tokens.count
      for word in words {
        let start = utf8.count
        utf8 += word.utf8
        tokens.append(tokenizer.token(utf8, start..<utf8.count))
        utf8.append(UInt8(ascii: " "))
      }
      utf8[utf8.count - 1] = UInt8(ascii: "\n")
      sentences.append(first..<tokens.count)
    }
    return read(LinguisticAnalysis(utf8: utf8, blocks: [], sentences: sentences, tokens: tokens))
  }

  /// Adds tags, trees and names to tokens.
  private func read(_ analysis: consuming LinguisticAnalysis) -> LinguisticAnalysis {
    var analysis = analysis
    let utf8 = analysis.utf8
    utf8.withUnsafeBufferPointer { bytes in
      let spans = parser.parse(&analysis.tokens, analysis.sentences, bytes)
      analysis.names = names.find(spans, analysis.tokens, analysis.sentences, bytes)
    }
    return analysis
  }

  /// The keys of the words of a phrase, taken apart as text is.
  public func keys(of phrase: String) -> [WordKey] { tokenizer.keys(of: phrase) }

  /// The lemma of a token.
  public func lemma(of token: Token, in analysis: LinguisticAnalysis) -> String {
    lemmatizer.lemma(of: analysis.utf8[token.bytes], xpos: token.xpos)
  }
}

extension Tokenizer {
  /// The keys of the words of a phrase.
  func keys(of phrase: String) -> [WordKey] {
    var tokens: [Token] = []
    Array(phrase.utf8).withUnsafeBufferPointer { tokenize($0, 0..<$0.count, into: &tokens) }
    return tokens.map(\.key)
  }

  /// A word as one token, whatever it is made of.
  func token(_ utf8: [UInt8], _ bytes: Range<Int>) -> Token {
    var parts: [Token] = []
    utf8.withUnsafeBufferPointer { tokenize($0, bytes, into: &parts) }
    var shape = parts.first?.shape ?? .mark
    shape.remove(.attached)
    return Token(
      start: Int32(bytes.lowerBound), end: Int32(bytes.upperBound), shape: shape, key: WordKey(utf8[bytes]))
  }
}
