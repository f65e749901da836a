// The words of a document as hashes, so that documents can be compared without their texts.

internal import TextBasics

/// The words of a document as hashes: how often it uses each word, and some of its runs of words.
///
/// The hashes have 32 bits. The chance that two words of a document share one is 1 in 10⁵, and such a case changes a
/// similarity less than a rare word would.
public struct Fingerprint: Sendable, Equatable {
  /// The words that carry content, in dictionary form, each once; sorted by hash.
  public var terms: [Term] = []
  /// Runs of `run` words, without punctuation and letter case, but with words such as “the”; sorted by hash, each once.
  /// Only runs whose hash is a multiple of `step` are kept, so that all documents keep or leave out the same runs.
  ///
  /// Source: Broder, On the resemblance and containment of documents, 1997.
  public var runs: [UInt32] = []

  /// The number of words in a run.
  public static let run = 6
  /// One of so many runs is kept.
  public static let step: UInt32 = 2

  /// A word, and how often the document uses it.
  public struct Term: Sendable, Equatable {
    /// The hash of its dictionary form: `Fingerprint.hash(of:)`.
    public var hash: UInt32
    /// How often the document uses it; a use in a name counts twice.
    public var count: UInt32
    /// The share of news reports that use it, 0 to 1; 0 for a word that is not common.
    public var share: Float

    /// A word by its hash.
    public init(hash: UInt32, count: UInt32, share: Float = 0) {
      self.hash = hash
      self.count = count
      self.share = share
    }
  }

  /// A document without words.
  public init() {}

  /// The hash of a word in dictionary form: FNV-1a over its bytes with ASCII letters in lower case, folded to 32 bits.
  public static func hash(of lemma: String) -> UInt32 {
    var hash = FNV1a()
    for byte in lemma.utf8 { hash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    return FNV1a.folded(hash.value)
  }
}
