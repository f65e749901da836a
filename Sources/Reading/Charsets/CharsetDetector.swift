// ICU's charset detector behind Swift values.
internal import CICU

/// ICU's guesses at the charset of bytes.
///
/// Manual: https://unicode-org.github.io/icu/userguide/conversion/detection.html
enum CharsetDetector {
  struct Match {
    let name: String
    /// 0 to 100.
    let confidence: Int
  }

  /// All charsets that the bytes may be in, the likeliest first.
  /// - Complexity: O(n) with a large factor; give it a sample.
  static func matches(_ bytes: [UInt8]) -> [Match] {
    var status = U_ZERO_ERROR
    guard let detector = icu_detector_open(&status), status.isSuccess else { return [] }
    defer { icu_detector_close(detector) }
    return bytes.withUnsafeBytes { raw in
      icu_detector_set_text(
        detector, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count), &status)
      var count: Int32 = 0
      let found = icu_detector_detect_all(detector, &count, &status)
      guard let found, status.isSuccess else { return [] }
      return UnsafeBufferPointer(start: found, count: Int(count)).compactMap { match in
        guard let match, let name = icu_match_name(match, &status) else { return nil }
        return Match(
          name: String(cString: name), confidence: Int(icu_match_confidence(match, &status)))
      }
    }
  }
}

extension UErrorCode {
  /// Warnings of ICU are negative.
  var isSuccess: Bool { rawValue <= U_ZERO_ERROR.rawValue }
}
