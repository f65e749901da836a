// Texts that come again and again, kept once.

/// Makes strings of bytes, and gives the string of before where the same bytes come again soon: ids, rules and names fill half of
/// a chronicle. The texts that it remembers have one place each, by their hash; a newer one takes the place of the older.
struct SharedStrings {
  private var strings = [String](repeating: "", count: 1 << 12)

  /// Longer texts are seldom the same, shorter ones need no memory of their own.
  private static let lengths = 16...48

  /// nil where the bytes are not UTF-8.
  mutating func string(_ bytes: ArraySlice<UInt8>) -> String? {
    guard Self.lengths.contains(bytes.count) else { return String(validating: bytes, as: UTF8.self) }
    // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let place = Int(truncatingIfNeeded: hash ^ hash >> 32) & (strings.count - 1)
    if strings[place].utf8.elementsEqual(bytes) { return strings[place] }
    guard let string = String(validating: bytes, as: UTF8.self) else { return nil }
    strings[place] = string
    return string
  }
}
