// A span: a stretch of a document’s text.

/// A stretch of a document's text, in Unicode code points, end exclusive.
///
/// `document.text[span]` are exactly the words that are cited.
public struct TextSpan: Hashable, Sendable, Comparable {
  /// The offset of the first code point, from 0.
  @Offset public var start: Int
  /// The offset after the last code point.
  @Offset public var end: Int

  /// The span between two offsets.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of code points.
  public var length: Int { end - start }

  /// Whether all of another span lies in this one.
  public func contains(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the two have a code point in common.
  public func overlaps(_ other: TextSpan) -> Bool {
    start < other.end && other.start < end
  }

  /// Sorts by start. Of two spans that start together the longer one comes first.
  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    a.start == b.start ? a.end > b.end : a.start < b.start
  }
}
