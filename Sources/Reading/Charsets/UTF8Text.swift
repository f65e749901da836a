// Checks, repairs and counts UTF-8.

internal import TextBasics

/// Functions for bytes that are UTF-8, or should be.
enum UTF8Text {
  /// - Complexity: O(n).
  static func isValid(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// A text in which each broken place is replaced by U+FFFD.
  struct Repaired {
    var utf8: [UInt8] = []
    var brokenPlaces = 0
    /// The number of intact characters beyond ASCII.
    var intactCharacters = 0
    /// Whether the only broken place is a character that is cut off at the end after two bytes or more.
    var isCutOff = false

    /// Whether the text is UTF-8 with an error, and not in another charset, in which bytes beyond ASCII are hardly ever
    /// valid UTF-8.
    var isMostlyIntact: Bool { isCutOff || intactCharacters >= 4 * brokenPlaces }
  }

  /// - Complexity: O(n).
  static func repair(_ bytes: [UInt8]) -> Repaired {
    var result = Repaired()
    result.utf8.reserveCapacity(bytes.count + bytes.count / 8)
    var start = 0
    while start < bytes.count {
      let end: Int
      let next: Int
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span.extracting(start..<bytes.count))
        end = bytes.count
        next = end
      } catch {
        end = start + error.byteOffsets.lowerBound
        next = start + max(error.byteOffsets.upperBound, error.byteOffsets.lowerBound + 1)
        result.isCutOff = result.brokenPlaces == 0 && next == bytes.count && next - end >= 2
        result.brokenPlaces += 1
      }
      for byte in bytes[start..<end] where byte >= 0xC0 { result.intactCharacters += 1 }
      result.utf8 += bytes[start..<end]
      if end < next { result.utf8 += [0xEF, 0xBF, 0xBD] }
      start = next
    }
    return result
  }

  /// Whether there is nothing but white space, NUL and byte order marks.
  static func isBlank(_ utf8: [UInt8]) -> Bool {
    guard let first = utf8.firstIndex(where: { !ASCII.isWhiteSpace($0) && $0 != 0 }) else {
      return true
    }
    guard utf8[first] >= 0x80 else { return false }
    return String(decoding: utf8[first...], as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\0"
    }
  }

  /// The numbers of zero bytes and of other control characters that text does not have. Tabs, line breaks, form feeds
  /// and the escape character of terminals and of ISO 2022 are not counted.
  static func countControls(_ bytes: [UInt8]) -> (zeros: Int, others: Int) {
    var zeros = 0
    var others = 0
    for byte in bytes where byte < 0x20 {
      if byte == 0 {
        zeros += 1
      } else if byte < 0x08 || (byte > 0x0D && byte != 0x1B) {
        others += 1
      }
    }
    return (zeros, others)
  }

  static func count(replacementCharactersIn utf8: [UInt8]) -> Int {
    var count = 0
    for i in utf8.indices where isReplacement(utf8, i) { count += 1 }
    return count
  }

  static func lineOfFirstReplacement(in utf8: [UInt8]) -> Int? {
    utf8.indices.first { isReplacement(utf8, $0) }.map { line(of: $0, in: utf8) }
  }

  /// The line, counted from 1, that a byte stands in.
  static func line(of byte: Int, in utf8: [UInt8]) -> Int {
    var line = 1
    for i in 0..<byte where utf8[i] == 0x0A || (utf8[i] == 0x0D && utf8[i + 1] != 0x0A) {
      line += 1
    }
    return line
  }

  private static func isReplacement(_ utf8: [UInt8], _ i: Int) -> Bool {
    utf8[i] == 0xEF && i + 2 < utf8.count && utf8[i + 1] == 0xBF && utf8[i + 2] == 0xBD
  }
}
