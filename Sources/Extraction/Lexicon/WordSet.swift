// A set of words.

internal import Linguistics

/// Words by their keys. The keys are hashes already, so that a look-up only compares one or two numbers.
struct WordSet: Sendable {
  /// Open addressing, at most half full; 0 marks an empty slot.
  private let slots: [UInt64]

  init(_ words: [String]) {
    var size = 4
    while size < words.count * 2 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for word in words {
      let hash = WordKey(word).hash
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[place] != 0, slots[place] != hash { place = (place + 1) & (size - 1) }
      slots[place] = hash
    }
    self.slots = slots
  }

  var isEmpty: Bool { slots.allSatisfy { $0 == 0 } }

  /// Whether a word is in the set; false for nil.
  /// - Complexity: O(1) on average.
  func contains(_ key: WordKey?) -> Bool {
    guard let hash = key?.hash else { return false }
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place] != 0 {
      if slots[place] == hash { return true }
      place = (place + 1) & (slots.count - 1)
    }
    return false
  }
}
