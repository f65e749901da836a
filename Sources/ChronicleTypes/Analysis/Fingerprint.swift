// What is kept of a document's words so that it can be compared with others.

/// The words of a document as hashes: how often it uses each, and marks of its runs of words.
///
/// Hashes of 32 bits: two words of a document collide with a chance of 1 in 10⁵, which moves a similarity by less than
/// a rare word would.
public struct Fingerprint: Sendable, Equatable {
  /// Dictionary forms of the words that carry content, by hash, each once.
  public var terms: [Term] = []
  /// Runs of `run` words, function words included, without marks and capitals: by hash, each once, and of all runs only
  /// those whose hash is a multiple of `step`, so that equal runs are kept or left in every document alike.
  ///
  /// Source: Broder, On the resemblance and containment of documents, 1997.
  public var runs: [UInt32] = []

  /// Words in a run.
  public static let run = 6
  /// One run in so many is kept.
  public static let step: UInt32 = 2

  public struct Term: Sendable, Equatable {
    public var hash: UInt32
    /// How often the document uses it; a name counts twice.
    public var count: UInt32
    /// The share of news reports that use it, 0 to 1; 0 for all but common words.
    public var share: Float

    public init(hash: UInt32, count: UInt32, share: Float = 0) {
      self.hash = hash
      self.count = count
      self.share = share
    }
  }

  public init() {}

  /// The hash of a word in dictionary form: FNV-1a over its small letters, folded to 32 bits.
  public static func hash(of lemma: String) -> UInt32 {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in lemma.utf8 {
      state = (state ^ UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)) &* 0x100_0000_01b3
    }
    return UInt32(truncatingIfNeeded: state ^ (state >> 32))
  }
}
