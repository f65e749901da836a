// Hashes that are the same in every run and on every machine.

/// FNV-1a over 64 bits (Fowler, Noll, Vo: <http://www.isthe.com/chongo/tech/comp/fnv/>).
///
/// For keys and ids, not against people who look for texts of one hash.
///
///     var hash = FNV1a()
///     for byte in "word".utf8 { hash.add(byte) }
///     hash.value  // 0x7058_fcf6_3668_3f3d
public struct FNV1a: Sendable, Equatable {
  @usableFromInline var state: UInt64

  /// The hash of what was added so far.
  @inlinable public var value: UInt64 { state }

  /// The hash of nothing.
  @inlinable public init() { state = 0xcbf2_9ce4_8422_2325 }

  /// Adds a byte.
  @inlinable public mutating func add(_ byte: UInt8) { add(word: UInt64(byte)) }

  /// Adds a number of more than a byte in one step.
  @inlinable public mutating func add(word: UInt64) { state = (state ^ word) &* 0x100_0000_01b3 }

  /// Adds each byte.
  /// - Complexity: O(n).
  @inlinable public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// A hash of 64 bits in 32, all of which count.
  @inlinable public static func folded(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ hash >> 32) }
}

/// FNV-1a over 32 bits.
public struct FNV1a32: Sendable, Equatable {
  @usableFromInline var state: UInt32

  /// The hash of what was added so far.
  @inlinable public var value: UInt32 { state }

  /// The hash of nothing.
  /// - Parameter seed: another hash for each; 0 for the one that is published.
  @inlinable public init(seed: UInt32 = 0) { state = 0x811c_9dc5 ^ seed }

  /// Adds a byte.
  @inlinable public mutating func add(_ byte: UInt8) { add(word: UInt32(byte)) }

  /// Adds a number of more than a byte in one step.
  @inlinable public mutating func add(word: UInt32) { state = (state ^ word) &* 0x0100_0193 }

  /// The hash, its lower bits mixed with its upper ones.
  @inlinable public var mixed: UInt32 { state ^ state >> 15 }
}
