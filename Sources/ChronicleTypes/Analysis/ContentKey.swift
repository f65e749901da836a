// A word as claims are compared by it.

/// A word of a text as claims are compared by it: one key for all forms of a word and for words of one meaning.
///
/// Two bits tell its kind; the rest is a hash of its meaning, or where it is the name of an actor, the actor's place
/// among those of its document. Two of 10,000 words share a key with a chance of 1 in 20, which moves one comparison a
/// little.
public struct ContentKey: Hashable, Sendable, Comparable {
  /// The kind in the two highest bits, the hash or place in the others.
  public var rawValue: UInt32

  /// A key of its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// What a key stands for.
  public enum Kind: UInt32, Sendable, CaseIterable {
    case word, number
    /// A weekday or a month.
    case day
    /// The name of an actor of the document, however many words it has.
    case actor
  }

  /// A word that says nothing of what is claimed: “the”, “will”, “make”.
  public static let empty = ContentKey(rawValue: 0)

  /// The key of a meaning: the dictionary form of the word that stands for all of that meaning, in small letters.
  /// - Complexity: O(n) in the bytes.
  public init(_ meaning: String, _ kind: Kind = .word) {
    let hash = Fingerprint.hash(of: meaning) & Self.bits
    rawValue = kind.rawValue << Self.width | (hash == 0 ? 1 : hash)
  }

  /// The key of an actor by its place in `DocumentAnalysis.actors`.
  public init(actor index: Int) {
    rawValue = Kind.actor.rawValue << Self.width | UInt32(truncatingIfNeeded: index) & Self.bits
  }

  /// What the key stands for.
  public var kind: Kind { Kind(rawValue: rawValue >> Self.width) ?? .word }

  /// Where it is the name of an actor, the actor's place in `DocumentAnalysis.actors`.
  public var actor: Int? { kind == .actor ? Int(rawValue & Self.bits) : nil }

  /// Sorts by the bits.
  public static func < (a: ContentKey, b: ContentKey) -> Bool { a.rawValue < b.rawValue }

  private static let width: UInt32 = 30
  private static let bits: UInt32 = (1 << 30) - 1
}
