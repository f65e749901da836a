// What the language core finds in a text.

/// The sentences, tokens and names of a text. A token is a range of bytes, sentences and names are ranges of tokens.
public struct LinguisticAnalysis: Sendable {
  /// The text that was read.
  public let utf8: [UInt8]
  /// Paragraphs, headings and the like.
  public let blocks: [Block]
  /// Ranges of token indices, in order.
  public let sentences: [Range<Int>]
  /// The words, numbers and marks, in the order of the text.
  public var tokens: [Token]
  /// The names, in the order of the text, without overlap.
  public var names: [NamedEntity] = []

  /// What a language core found in a text; `names` in order of the text, without overlap.
  public init(utf8: [UInt8], blocks: [Block], sentences: [Range<Int>], tokens: [Token], names: [NamedEntity] = []) {
    self.utf8 = utf8
    self.blocks = blocks
    self.sentences = sentences
    self.tokens = tokens
    self.names = names
  }

  /// A stretch of the text that stands alone: a paragraph, a heading, a line of a list.
  public struct Block: Sendable {
    /// Where it stands in the text.
    public var bytes: Range<Int>
    /// Indices of its sentences.
    public var sentences: Range<Int>
    /// Whether the first of them is nothing but a place and an agency, “HALDEN (AP) --”.
    public var hasDateline: Bool

    /// A block of some sentences.
    public init(bytes: Range<Int>, sentences: Range<Int>, hasDateline: Bool = false) {
      self.bytes = bytes
      self.sentences = sentences
      self.hasDateline = hasDateline
    }
  }

  /// The form of a token.
  public func text(of token: Token) -> String { String(decoding: utf8[token.bytes], as: UTF8.self) }

  /// The bytes from the first to the last of some tokens.
  public func bytes(_ tokens: Range<Int>) -> Range<Int> {
    guard let last = tokens.last else { return 0..<0 }
    return Int(self.tokens[tokens.lowerBound].start)..<Int(self.tokens[last].end)
  }

  /// The words from the first to the last of some tokens, as they stand.
  public func text(_ tokens: Range<Int>) -> String {
    String(decoding: utf8[bytes(tokens)], as: UTF8.self)
  }
}
