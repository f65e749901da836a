// Chance that falls the same way in every run.

/// A random number generator with a seed (SplitMix64), so that a failure repeats.
package struct Dice: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A text of so many code points out of an alphabet.
  package mutating func text(of alphabet: [Unicode.Scalar], count: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<count {
      if let scalar = alphabet.randomElement(using: &self) { text.append(scalar) }
    }
    return String(text)
  }

  /// Up to so many of the pieces in a row.
  package mutating func text(of pieces: [String], atMost most: Int, separator: String = "") -> String {
    (0..<Int.random(in: 0...most, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }
      .joined(separator: separator)
  }
}
