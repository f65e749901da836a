// Texts on one line.

extension StringProtocol {
  /// The text on one line: each run of white space is one space, and none stands at the ends.
  ///
  ///     " Ana\n\t Ruiz ".onOneLine  // "Ana Ruiz"
  ///
  /// - Complexity: O(n).
  @inlinable public var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
