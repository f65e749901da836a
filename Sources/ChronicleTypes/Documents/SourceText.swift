// The text of a document: its UTF-8 bytes, and conversion of offsets between bytes, code points and lines.

internal import TextBasics

/// The text of a document.
///
/// Code that reads a text works on `utf8`, its bytes. What it finds is published in code points and lines, and this
/// type converts between the three. It keeps a table with an entry for every 64 bytes; a text in ASCII needs none.
public struct SourceText: Sendable, Equatable {
  /// The text as valid UTF-8.
  public let utf8: [UInt8]

  /// The number of code points before each 64th byte; empty where every byte is a code point.
  private let codePointsBefore: [Int32]
  /// The offset in bytes at which each line begins.
  private let lineStarts: [Int32]

  private static let stride = 64

  /// The text of a string.
  /// - Complexity: O(n) in the length of the text.
  public init(_ text: String) {
    self.init(validUTF8: Array(text.utf8))
  }

  /// - Parameter bytes: UTF-8 that was checked before.
  public init(validUTF8 bytes: [UInt8]) {
    utf8 = bytes
    var lines: [Int32] = [0]
    var table: [Int32] = []
    var isASCII = true
    bytes.withUnsafeBufferPointer { bytes in
      for (i, byte) in bytes.enumerated() {
        if byte == 0x0A {
          lines.append(Int32(i + 1))
        } else if byte == 0x0D, i + 1 == bytes.count || bytes[i + 1] != 0x0A {
          lines.append(Int32(i + 1))
        }
        if byte >= 0x80 { isASCII = false }
      }
      guard !isASCII else { return }
      table.reserveCapacity(bytes.count / Self.stride + 1)
      var count: Int32 = 0
      for (i, byte) in bytes.enumerated() {
        if i % Self.stride == 0 { table.append(count) }
        if !Self.isContinuation(byte) { count += 1 }
      }
    }
    lineStarts = lines
    codePointsBefore = table
  }

  /// The text as a string.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The number of lines; a text without a line break has one.
  public var lineCount: Int { lineStarts.count }

  /// The number of code points before a byte.
  /// - Complexity: O(1).
  public func codePoint(atByte byte: Int) -> Int {
    guard !codePointsBefore.isEmpty, byte > 0 else { return byte }
    let entry = min(byte / Self.stride, codePointsBefore.count - 1)
    var count = Int(codePointsBefore[entry])
    for i in entry * Self.stride..<byte where !Self.isContinuation(utf8[i]) { count += 1 }
    return count
  }

  /// The byte at which a code point starts.
  /// - Complexity: O(log n).
  public func byte(atCodePoint codePoint: Int) -> Int {
    guard !codePointsBefore.isEmpty else { return min(max(codePoint, 0), utf8.count) }
    let entry = codePointsBefore.dropFirst().partitioningIndex { Int($0) > codePoint } - 1
    var left = codePoint - Int(codePointsBefore[entry])
    var i = entry * Self.stride
    while i < utf8.count {
      if !Self.isContinuation(utf8[i]) {
        if left == 0 { return i }
        left -= 1
      }
      i += 1
    }
    return utf8.count
  }

  /// The span of a range of bytes, in code points.
  public func span(_ bytes: Range<Int>) -> TextSpan {
    TextSpan(
      start: codePoint(atByte: bytes.lowerBound), end: codePoint(atByte: bytes.upperBound))
  }

  /// The range of bytes of a span.
  public func bytes(_ span: TextSpan) -> Range<Int> {
    let start = byte(atCodePoint: span.start)
    return start..<max(start, byte(atCodePoint: span.end))
  }

  /// The words of a span, as they stand in the text.
  public subscript(span: TextSpan) -> String { self[bytes: bytes(span)] }

  /// The words of a range of bytes, as they stand in the text.
  public subscript(bytes range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  /// The line, counted from 1, that a byte stands in. LF, CRLF and a lone CR end a line.
  /// - Complexity: O(log n).
  public func line(atByte byte: Int) -> Int {
    lineStarts.dropFirst().partitioningIndex { Int($0) > byte }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
