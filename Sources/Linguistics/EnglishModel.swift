// The English language core: text in, sentences, tokens and names out.

/// What is known of the English language.
///
///     let analysis = EnglishModel.shared.analyze(Array("Noem spoke in Dallas.".utf8))
///     analysis.sentences.count  // 1
///     analysis.names.count      // 2
///
/// A value without mutable state: any number of threads may use it at once.
public struct EnglishModel: Sendable {
  /// The model that comes with the program, loaded at first use.
  public static let shared = EnglishModel()

  public let lemmatizer: Lemmatizer
  public let inflection: Inflection
  private let tokenizer: Tokenizer
  private let splitter: SentenceSplitter
  private let tagger: Tagger
  private let names: NameFinder

  init() {
    let functions = LexiconFile("function-words.tsv", columns: 2)
    let irregular = LexiconFile("irregular.tsv", columns: 3)
    let functionWords = Set(functions.rows.map { WordKey($0.fields[0]) })
    let commonWords = Set(LexiconFile("common-words.txt").rows.map { WordKey($0.fields[0]) })
    let abbreviations = LexiconFile("abbreviations.txt").rows.flatMap {
      $0.fields[0].split(separator: " ").map { WordKey(String($0)) }
    }
    let tokenizer = Tokenizer(abbreviations: Set(abbreviations), commonWords: commonWords)
    let lexicon = NameLexicon(commonWords: commonWords, functionWords: functionWords) {
      tokenizer.keys(of: $0)
    }
    let titles = lexicon.titles.keys.filter(Set(abbreviations).contains)
    self.tokenizer = tokenizer
    splitter = SentenceSplitter(functionWords: functionWords, titles: Set(titles))
    tagger = Tagger(
      functionWords: functions, irregular: irregular,
      suffixes: LexiconFile("suffixes.tsv", columns: 3))
    lemmatizer = Lemmatizer(irregular: irregular)
    inflection = Inflection(irregular: irregular)
    names = NameFinder(lexicon: lexicon)
  }

  /// Sentences, tokens and names of a text.
  ///
  /// - Parameter utf8: valid UTF-8; what comes back are ranges of it.
  /// - Complexity: O(n) in the bytes.
  public func analyze(_ utf8: [UInt8]) -> LinguisticAnalysis {
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
      for sentence in sentences { tagger.tag(&tokens, sentence, bytes) }
      return LinguisticAnalysis(
        utf8: utf8, blocks: blocks, sentences: sentences, tokens: tokens,
        names: names.find(tokens, sentences, bytes))
    }
  }

  /// The keys of the words of a phrase, taken apart as text is.
  public func keys(of phrase: String) -> [WordKey] { tokenizer.keys(of: phrase) }

  /// The lemma of a token.
  public func lemma(of token: Token, in analysis: LinguisticAnalysis) -> String {
    lemmatizer.lemma(of: analysis.text(of: token), key: token.key, upos: token.upos)
  }
}

extension Tokenizer {
  /// The keys of the words of a phrase.
  func keys(of phrase: String) -> [WordKey] {
    var tokens: [Token] = []
    Array(phrase.utf8).withUnsafeBufferPointer { tokenize($0, 0..<$0.count, into: &tokens) }
    return tokens.map(\.key)
  }
}
