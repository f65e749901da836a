// Texts that come again and again, kept in memory once.

internal import TextBasics

/// Makes strings from bytes. Where the same bytes come again soon, it gives the same string, so that both share their
/// memory: ids, names of rules and names of actors are half of a chronicle.
///
/// Each string has a place by its hash. A newer string takes the place of an older one.
struct SharedStrings {
  private var strings = [String](repeating: "", count: 1 << 12)

  /// The lengths, in bytes, of the strings that are kept. Shorter ones need no memory of their own (Swift stores them
  /// in the value), and longer ones seldom come twice.
  private static let lengths = 16...48

  /// The string of some bytes; nil where they are not UTF-8.
  mutating func string(_ bytes: ArraySlice<UInt8>) -> String? {
    guard Self.lengths.contains(bytes.count) else { return String(validating: bytes, as: UTF8.self) }
    var hash = FNV1a()
    hash.add(bytes)
    let place = Int(FNV1a.folded(hash.value)) & (strings.count - 1)
    if strings[place].utf8.elementsEqual(bytes) { return strings[place] }
    guard let string = String(validating: bytes, as: UTF8.self) else { return nil }
    strings[place] = string
    return string
  }
}
