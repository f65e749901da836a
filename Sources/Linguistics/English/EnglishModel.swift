// The English language core: text in, sentences, tokens, trees and names out.

/// All that reads English: tokenizer, parser, lemmas and names.
public struct EnglishModel: LanguageCore {
  /// From word forms to dictionary forms.
  private let lemmatizer: Lemmatizer
  /// From dictionary forms to word forms.
  private let inflection: Inflection
  private let endings: WordEndings
  private let tokenizer: EnglishTokenizer
  private let parser: any SentenceParser
  private let names: NameFinder

  /// The model that comes with the program.
  ///
  /// - Throws: a description of what is wrong with it; never where the program was built whole.
  public init(lists: WordLists = .english) throws { self = try EnglishModel(ModelFile.embedded(), lists: lists) }

  /// A model read from a file that `Training/export.py` wrote.
  ///
  /// - Throws: a description of what is wrong with the file: no model, another version, cut off, a section missing.
  public init(modelFile bytes: [UInt8], lists: WordLists = .english) throws {
    // Kept as long as the process: the model points into it.
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    copy.copyBytes(from: bytes)
    do {
      self = try EnglishModel(ModelFile(UnsafeRawBufferPointer(copy)), lists: lists)
    } catch {
      copy.deallocate()
      throw error
    }
  }

  init(_ file: ModelFile, lists: WordLists) throws {
    tokenizer = EnglishTokenizer(lists)
    parser = try NeuralParser(file, tag: XPOS.tag)
    lemmatizer = try Lemmatizer(file)
    inflection = Inflection(irregular: lists.file("irregular.tsv", columns: 3))
    endings = WordEndings(lists.file("word-endings.tsv", columns: 2))
    names = NameFinder(lexicon: tokenizer.lexicon)
  }

  /// Sentences, tokens, trees and names of a text.
  ///
  /// - Parameter utf8: UTF-8. Where it is broken, U+FFFD takes the place of the bad bytes, and all ranges are those of
  ///   this mended text, which is in the result.
  /// - Complexity: O(n) in the bytes. A sentence of more than 400 tokens is cut.
  public func analyze(_ utf8: [UInt8]) -> LinguisticAnalysis { read(tokenizer.tokenize(utf8)) }

  /// Trees and names of sentences that are split into words already, such as those of a treebank.
  ///
  /// - Returns: an analysis of a text with a space behind each word and a line break behind each sentence. A sentence
  ///   of more than 400 words is cut.
  public func analyze(sentences given: [[String]]) -> LinguisticAnalysis {
    var utf8: [UInt8] = []
    var tokens: [Token] = []
    var sentences: [Range<Int>] = []
    for words in given where !words.isEmpty {
      let first = tokens.count
      for word in words {
        let start = utf8.count
        utf8 += word.utf8
        tokens.append(tokenizer.words.token(utf8, start..<utf8.count))
        utf8.append(UInt8(ascii: " "))
      }
      utf8[utf8.count - 1] = UInt8(ascii: "\n")
      for start in stride(from: first, to: tokens.count, by: SentenceSplitter.longest) {
        sentences.append(start..<min(start + SentenceSplitter.longest, tokens.count))
      }
    }
    return read(LinguisticAnalysis(utf8: utf8, blocks: [], sentences: sentences, tokens: tokens))
  }

  /// Adds tags, trees and names to tokens.
  private func read(_ analysis: consuming LinguisticAnalysis) -> LinguisticAnalysis {
    var analysis = analysis
    let utf8 = analysis.utf8
    utf8.withUnsafeBufferPointer { bytes in
      let spans = parser.parse(&analysis.tokens, analysis.sentences, bytes)
      analysis.names = names.find(spans, analysis.tokens, analysis.sentences)
    }
    return analysis
  }

  /// The keys of the words of a phrase, which is split into tokens as a text is.
  public func keys(of phrase: String) -> [WordKey] { tokenizer.words.keys(of: phrase) }

  /// The lemma of a token.
  public func lemma(of token: Token, in analysis: LinguisticAnalysis) -> String {
    // Irregular forms are listed: “fled”.
    if token.upos == .verb, token.has(.past),
      let listed = inflection.irregularVerb(analysis.text(of: token).lowercased())
    {
      return listed
    }
    let learnt = lemmatizer.lemma(of: analysis.utf8[token.bytes], tag: xpos(of: token))
    guard token.upos == .verb, !isCommon(learnt) else { return learnt }
    return known(analysis.text(of: token).lowercased()) ?? learnt
  }

  /// The common word that a form in “-ed” or “-ing” is of, where the rules that were learnt give a word that is none:
  /// “bomb” of “bombed”, “air” of “aired”, “control” of “controlled”.
  private func known(_ form: String) -> String? {
    guard let ending = ["ed", "ing"].first(where: form.hasSuffix) else { return nil }
    let stem = String(form.dropLast(ending.count))
    let isDoubled = stem.utf8.count > 2 && stem.utf8.suffix(2).first == stem.utf8.last
    return [stem, stem + "e", isDoubled ? String(stem.dropLast()) : stem].first(where: isCommon)
  }

  private func isCommon(_ word: String) -> Bool { tokenizer.lexicon.commonWords.contains(WordKey(word)) }

  /// The Penn tag of a token.
  public func xpos(of token: Token) -> String { XPOS.all[Int(token.tag)].rawValue }

  /// The features that the ending of a form suggests.
  public func features(ofForm utf8: ArraySlice<UInt8>) -> Features { endings.features(of: utf8) }

  /// The forms of a verb, each with its features.
  public func forms(ofVerb lemma: String) -> [WordForm] { inflection.verb(lemma) }

  /// The singular and the plural of a noun.
  public func forms(ofNoun lemma: String) -> [WordForm] { inflection.noun(lemma) }
}

extension Tokenizer {
  /// The keys of the words of a phrase.
  func keys(of phrase: String) -> [WordKey] {
    var tokens: [Token] = []
    Array(phrase.utf8).withUnsafeBufferPointer { tokenize($0, 0..<$0.count, into: &tokens) }
    return tokens.map(\.key)
  }

  /// A word as one token, also where the tokenizer would split it.
  func token(_ utf8: [UInt8], _ bytes: Range<Int>) -> Token {
    var parts: [Token] = []
    utf8.withUnsafeBufferPointer { tokenize($0, bytes, into: &parts) }
    var shape = parts.first?.shape ?? .mark
    shape.remove(.attached)
    return Token(
      start: Int32(bytes.lowerBound), end: Int32(bytes.upperBound), shape: shape, key: WordKey(utf8[bytes]))
  }
}
