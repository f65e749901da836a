// Texts on one line, and their beginning.

extension StringProtocol {
  /// The text on one line: each run of white space is one space, and none stands at the ends.
  ///
  ///     " Ana\n\t Ruiz ".onOneLine  // "Ana Ruiz"
  ///
  /// - Complexity: O(n).
  @inlinable public var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension StringProtocol {
  /// The text with a capital at its beginning.
  ///
  ///     "the bridge".capitalizedFirst  // "The bridge"
  ///
  /// - Complexity: O(n).
  @inlinable public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
