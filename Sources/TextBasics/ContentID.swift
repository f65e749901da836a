// Ids that derive from content.

/// Makes ids from what they name, so that the same content has the same id in every run and on every machine.
///
/// FNV-1a (Fowler, Noll, Vo), 64 bits, finished with the mixer of SplitMix64; ten hexadecimal digits of it.
public struct ContentID: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  public init() {}

  public mutating func add(_ bytes: [UInt8]) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    state = (state ^ 0xFF) &* 0x100_0000_01b3
  }

  public mutating func add(_ text: String) { add(Array(text.utf8)) }

  public mutating func add(_ number: Int) { add(String(number)) }

  /// The id, after a letter that says what it names.
  public func id(_ prefix: Character) -> String {
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    z ^= z >> 31
    let digits = String(z >> 24, radix: 16)
    return String(prefix) + String(repeating: "0", count: 10 - digits.count) + digits
  }
}

/// Ids that no two items have: of the same ones the second gets `-2`, the third `-3`.
public struct UniqueIDs: Sendable {
  private var counts: [String: Int] = [:]

  public init() {}

  /// The id, or the one with the next number behind it.
  /// - Complexity: O(1).
  public mutating func unique(_ id: String) -> String {
    let count = counts[id, default: 0] + 1
    counts[id] = count
    return count == 1 ? id : "\(id)-\(count)"
  }
}
