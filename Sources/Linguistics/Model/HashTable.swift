// A hash table that is read in place, as it lies in the model file.

internal import TextBasics

/// Values of 32 bits by hashes of 64 bits, with open addressing: the lower half of a hash says where to look, the upper
/// half is compared.
///
/// With 100,000 entries one missing word in a thousand million is taken for another that is there.
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

extension FNV1a {
  /// The hash that tables are written with: its lower bits, which say where, are mixed with its upper ones.
  var tableHash: UInt64 { value ^ value >> 29 }
}
