// The natural logarithm, the same on every machine.

/// The natural logarithm, of additions, multiplications and divisions alone, as the libraries of two systems can differ
/// in the last digit, and a chronicle must not.
///
/// Of `m · 2ᵉ`, with `m` near 1, it is `e · ln 2 + 2 · (s + s³/3 + s⁵/5 + …)`, where `s = (m − 1) / (m + 1)`. The terms
/// up to the fifteenth power leave an error below 10⁻¹³.
///
/// - Parameter value: above 0 and finite.
func naturalLogarithm(of value: Double) -> Double {
  var (mantissa, exponent) = (value.significand, Double(value.exponent))
  if mantissa > 1.414 { (mantissa, exponent) = (mantissa / 2, exponent + 1) }
  let s = (mantissa - 1) / (mantissa + 1)
  let square = s * s
  var sum = 0.0
  for power in stride(from: 15.0, through: 1, by: -2) { sum = sum * square + 1 / power }
  return exponent * 0.693_147_180_559_945_3 + 2 * s * sum
}
