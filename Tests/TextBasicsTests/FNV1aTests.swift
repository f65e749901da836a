// Hashes.

import Testing
import TextBasics

@Suite struct FNV1aTests {
  /// Values that the inventors publish.
  @Test(
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325, 0x811c_9dc5), ("a", 0xaf63_dc4c_8601_ec8c, 0xe40c_292c),
      ("foobar", 0x8594_4171_f739_67e8, 0xbf9c_f968),
    ] as [(String, UInt64, UInt32)])
  func published(text: String, long: UInt64, short: UInt32) {
    var hash = FNV1a()
    hash.add(text.utf8)
    #expect(hash.value == long)
    var shorter = FNV1a32()
    for byte in text.utf8 { shorter.add(byte) }
    #expect(shorter.value == short)
  }

  @Test func wordsAreAddedInOneStep() {
    var (bytes, word) = (FNV1a(), FNV1a())
    bytes.add(0x12)
    word.add(word: 0x12)
    #expect(bytes == word)
    word.add(word: 0x1234)
    bytes.add([0x12, 0x34])
    #expect(bytes != word)
  }

  @Test func seedsAreOtherHashes() {
    #expect(FNV1a32(seed: 1).value != FNV1a32().value)
    #expect(FNV1a32(seed: 4).value == 0x811c_9dc1)
  }

  /// Both halves count in what is folded, upper bits in what is mixed.
  @Test func folding() {
    #expect(FNV1a.folded(0x1234_5678_0000_0000) == 0x1234_5678)
    #expect(FNV1a.folded(0x0000_0001_0000_0003) == 2)
    #expect(FNV1a32().mixed == 0x811c_9dc5 ^ 0x0001_0239)
  }
}
