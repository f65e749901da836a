// Charsets, and how to tell the charset of a text from its bytes.

/// A charset, by a name that ICU knows.
struct Charset: Hashable, Sendable, CustomStringConvertible {
  let name: String

  init(_ name: String) { self.name = name }

  var description: String { name }

  static let utf8 = Charset("UTF-8")
  static let utf16LE = Charset("UTF-16LE")
  static let utf16BE = Charset("UTF-16BE")
  static let utf32LE = Charset("UTF-32LE")
  static let utf32BE = Charset("UTF-32BE")
  static let windows1252 = Charset("windows-1252")

  static func byByteOrderMark(_ bytes: [UInt8]) -> Charset? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    // The mark of UTF-32LE begins with that of UTF-16LE.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]), bytes.count % 4 == 0 { return .utf32LE }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32BE }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LE }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BE }
    return nil
  }

  /// UTF-16 without a byte order mark, where that is certain: at least one code unit in twenty has a zero byte, as
  /// spaces and line breaks do, nearly always on the same side; and no code unit is a control character or a lone
  /// surrogate.
  static func byZeroBytes(_ bytes: [UInt8]) -> Charset? {
    guard bytes.count % 2 == 0 else { return nil }
    var zeros = (even: 0, odd: 0)
    for i in stride(from: 0, to: bytes.count, by: 2) {
      if bytes[i] == 0 { zeros.even += 1 }
      if bytes[i + 1] == 0 { zeros.odd += 1 }
    }
    let (fewer, more) = (min(zeros.even, zeros.odd), max(zeros.even, zeros.odd))
    // A single zero byte may be an error in a text of another charset.
    guard more >= 2, more * 20 >= bytes.count / 2, more >= 4 * fewer else { return nil }
    let high = zeros.even > zeros.odd ? 0 : 1
    var expectsTrail = false
    for i in stride(from: 0, to: bytes.count, by: 2) {
      let unit = UInt16(bytes[i + high]) << 8 | UInt16(bytes[i + 1 - high])
      guard (unit & 0xFC00 == 0xDC00) == expectsTrail else { return nil }
      expectsTrail = unit & 0xFC00 == 0xD800
      if unit < 0x20, !(0x08...0x0D).contains(unit) { return nil }
      if unit >= 0xFFFE || (0x7F..<0xA0).contains(unit) { return nil }
    }
    return expectsTrail ? nil : high == 0 ? .utf16BE : .utf16LE
  }

  /// The charset that ICU's detector finds most likely.
  ///
  /// Windows-1252 is Latin-1 with quotation marks and dashes. It is taken where it comes within ten points of the best
  /// one; and where the detector finds nothing but three quarters of the bytes are ASCII, as in a line of English with
  /// a foreign name.
  ///
  /// - Returns: nil where nothing reaches a confidence of 30 in 100. It is sure from 50 on.
  static func detect(_ bytes: [UInt8]) -> (charset: Charset, isSure: Bool)? {
    let matches = CharsetDetector.matches(sample(bytes))
    let latin = matches.first { $0.name == "ISO-8859-1" || $0.name == windows1252.name }
    let best = matches.first
    if let latin, let best, latin.confidence >= 30, latin.confidence + 10 >= best.confidence {
      return (.windows1252, latin.confidence >= 50)
    }
    if let best, best.confidence >= 30 { return (Charset(best.name), best.confidence >= 50) }
    let high = bytes.lazy.filter { $0 >= 0x80 }.count
    return high * 4 <= bytes.count ? (.windows1252, false) : nil
  }

  /// 64 KB that begin shortly before the first byte that is not ASCII.
  private static func sample(_ bytes: [UInt8]) -> [UInt8] {
    let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
    return Array(bytes[max(first - 2048, 0)...].prefix(1 << 16))
  }
}
