// A stretch of a document's text.

/// A stretch of a document's text, in Unicode code points, end exclusive.
///
/// `document.text[span]` are exactly the words that were cited.
public struct TextSpan: Hashable, Sendable, Comparable {
  /// Offset of the first code point.
  @Offset public var start: Int
  /// Offset after the last code point.
  @Offset public var end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of code points.
  public var length: Int { end - start }

  public func contains(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  public func overlaps(_ other: TextSpan) -> Bool {
    start < other.end && other.start < end
  }

  /// By start; of two that start together the longer one first.
  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    a.start == b.start ? a.end > b.end : a.start < b.start
  }
}
