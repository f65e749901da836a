// Texts that come again and again, kept once.

internal import TextBasics

/// Makes strings of bytes, and gives the string of before where the same bytes come again soon: ids, rules and names fill half of
/// a chronicle. The texts that it remembers have one place each, by their hash; a newer one takes the place of the older.
struct SharedStrings {
  private var strings = [String](repeating: "", count: 1 << 12)

  /// Longer texts are seldom the same, shorter ones need no memory of their own.
  private static let lengths = 16...48

  /// nil where the bytes are not UTF-8.
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
