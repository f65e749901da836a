// A hash table that is read where it lies.

/// Values of 32 bits by hashes of 64: open addressing, the lower half of a hash says where, the upper half is compared.
///
/// At 100,000 entries a word that is not there is taken for one that is once in a thousand million.
struct HashTable: @unchecked Sendable {
  struct Slot {
    /// The upper half of the hash; 0 marks an empty slot.
    let fingerprint: UInt32
    let value: UInt32
  }

  let slots: UnsafeBufferPointer<Slot>

  /// - Complexity: O(1) on average; at most one round of the table.
  subscript(hash: UInt64) -> UInt32? {
    let wanted = max(UInt32(truncatingIfNeeded: hash >> 32), 1)
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    for _ in 0..<slots.count {
      let slot = slots[place]
      if slot.fingerprint == wanted { return slot.value }
      if slot.fingerprint == 0 { return nil }
      place = (place + 1) & mask
    }
    return nil
  }
}

/// FNV-1a over 64 bits, mixed once more so that its lower bits are as good as its upper ones.
struct FNV64 {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
  var hash: UInt64 { state ^ (state >> 29) }
}
