// A token: a stretch of bytes, what it looks like, and what the model says of it.

internal import TextBasics

/// A word, number or mark of a text, as a range of its UTF-8 bytes.
public struct Token: Sendable, Equatable {
  /// Its first byte in the text.
  public var start: Int32
  /// The byte behind its last one.
  public var end: Int32
  /// Index of the token that governs this one, among all tokens of the text; -1 for the root of a sentence.
  public var head: Int32 = -1
  /// What it looks like.
  public var shape: Shape
  /// Its universal part of speech.
  public var upos: UPOS = .x
  /// What its form says.
  public var features: Features = []
  /// The number of its tag in the language's own set, which `LanguageCore.xpos(of:)` names.
  public var tag: UInt8 = 0
  /// Its relation to its head.
  public var relation: Relation = .root
  /// Hash of the form in small letters, typographic apostrophes made plain; the key of every lexicon.
  public var key: WordKey

  /// Whether the word has all of some features.
  @inlinable public func has(_ wanted: Features) -> Bool { features.rawValue & wanted.rawValue == wanted.rawValue }

  /// A token without tags, a root of its own.
  public init(start: Int32, end: Int32, shape: Shape, key: WordKey) {
    self.start = start
    self.end = end
    self.shape = shape
    self.key = key
  }

  /// Where it stands in the text.
  public var bytes: Range<Int> { Int(start)..<Int(end) }

  /// What a token looks like.
  public struct Shape: OptionSet, Sendable {
    /// One bit for each property.
    public let rawValue: UInt8

    /// The properties of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Begins with a capital letter.
    public static let capitalized = Shape(rawValue: 1 << 0)
    /// Has two letters or more, all of them capitals.
    public static let allCaps = Shape(rawValue: 1 << 1)
    /// Begins with a digit.
    public static let number = Shape(rawValue: 1 << 2)
    /// Has neither letter nor digit.
    public static let mark = Shape(rawValue: 1 << 3)
    /// Follows the token before it without white space.
    public static let attached = Shape(rawValue: 1 << 4)
    /// An address of the web or of mail.
    public static let address = Shape(rawValue: 1 << 5)
  }
}

/// A word as lexicons know it: a hash of its form in small letters.
///
/// FNV-1a over 64 bits. In a lexicon of a million words the chance that any two share a key is 1 in 10⁷. So a key
/// stands for its word, and the bytes are not compared again.
public struct WordKey: Hashable, Sendable {
  /// The hash.
  public let hash: UInt64

  /// The key of a word in UTF-8. ASCII capitals count as small letters, and “’” as “'”.
  /// - Complexity: O(n) in the bytes of the word.
  public init(_ utf8: some RandomAccessCollection<UInt8>) {
    var state = FNV1a()
    var i = utf8.startIndex
    while i < utf8.endIndex {
      var byte = utf8[i]
      if byte >= 0x41 && byte <= 0x5A {
        byte |= 0x20
      } else if byte == 0xE2, utf8[i...].starts(with: [0xE2, 0x80, 0x99] as [UInt8]) {
        byte = UInt8(ascii: "'")
        i = utf8.index(i, offsetBy: 2)
      }
      state.add(byte)
      i = utf8.index(after: i)
    }
    hash = state.value
  }

  /// The key of a word.
  /// - Complexity: O(n) in the bytes of the word.
  public init(_ word: String) { self.init(Array(word.utf8)) }

  /// One key for several words in a row.
  init(joining keys: some Sequence<WordKey>) {
    hash = keys.reduce(0) { ($0 ^ $1.hash) &* 0x9E37_79B9_7F4A_7C15 }
  }
}
