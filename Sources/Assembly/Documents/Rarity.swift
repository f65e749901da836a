// How much a word tells by being rare.

/// The binary logarithm of a whole over a part, straight between powers of two: no more than 0.09 off, and the same on
/// every machine.
/// - Parameter part: at least 1.
func rarity(of part: Int, in whole: Double) -> Double {
  let ratio = whole / Double(max(part, 1))
  return Double(ratio.exponent) + ratio.significand - 1
}
