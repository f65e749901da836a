// A number as it is read.

internal import ChronicleTypes

/// A number in tokens, with “million” and the like behind it.
struct Numeral {
  var value: Double
  var tokens: Range<Int>
  /// How exact the words for the number are: “dozens” are more than twelve.
  var approximator = Figure.Approximator.exact
}
