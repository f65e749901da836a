// Blanking: bytes that are not to be read become spaces.

internal import TextBasics

extension [UInt8] {
  /// Replaces bytes by spaces; line breaks stay.
  mutating func blank(_ range: Range<Int>) {
    for i in range where !ASCII.isLineBreak(self[i]) { self[i] = 0x20 }
  }
}
