// Ids that are made from content.

/// Makes the id of an item from what the item says, so that the same content has the same id in every run and on every
/// machine.
///
/// ``FNV1a``, finished with the mixer of SplitMix64; ten hexadecimal digits of it.
public struct ContentID: Sendable {
  private var hash = FNV1a()

  /// An id of nothing yet.
  public init() {}

  /// Adds bytes. Two calls give another id than one call with the bytes of both.
  public mutating func add(_ bytes: [UInt8]) {
    hash.add(bytes)
    // No UTF-8 has this byte, so “a”, “b” is not “ab”.
    hash.add(0xFF)
  }

  /// Adds a text.
  public mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// Adds a number, as its decimal digits.
  public mutating func add(_ number: Int) { add(String(number)) }

  /// The id: a letter that says what kind of item it names, and ten hexadecimal digits.
  public func id(_ prefix: Character) -> String {
    var z = hash.value
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    z ^= z >> 31
    let digits = String(z >> 24, radix: 16)
    return String(prefix) + String(repeating: "0", count: 10 - digits.count) + digits
  }
}

/// Makes ids unique: where several items have the same one, the second gets `-2` behind it, the third `-3`.
///
///     var ids = UniqueIDs()
///     ["a", "a", "a-2", "a"].map { ids.unique($0) }  // a, a-2, a-2-2, a-3
public struct UniqueIDs: Sendable {
  private var taken: Set<String> = []
  /// The last number that an id got; none where it was given once.
  private var numbers: [String: Int] = [:]

  /// No id is taken yet.
  public init() {}

  /// The id itself; where it is taken, the id with the next free number behind it.
  /// - Complexity: O(1), averaged over all ids.
  public mutating func unique(_ id: String) -> String {
    if taken.insert(id).inserted { return id }
    var number = numbers[id] ?? 1
    while true {
      number += 1
      let numbered = "\(id)-\(number)"
      if taken.insert(numbered).inserted {
        numbers[id] = number
        return numbered
      }
    }
  }
}
