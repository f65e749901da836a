// Bytes to text: finds the charset, and refuses what is not text.

/// The text of a file, as UTF-8.
struct ReadableText {
  /// Valid UTF-8. A byte order mark stays as U+FEFF, line breaks stay as they are.
  var utf8: [UInt8]
  /// What a user should know about the conversion; nil where nothing is in doubt.
  var reservation: Reservation?

  struct Reservation: Equatable {
    var line: Int?
    var reason: String
    var cure: String?
  }

  /// Finds the charset in this order:
  ///
  /// 1. A byte order mark decides: UTF-8, UTF-16, UTF-32.
  /// 2. Valid UTF-8 without NUL is UTF-8.
  /// 3. What can be read as UTF-16 in one byte order only is UTF-16.
  /// 4. Broken UTF-8 stays UTF-8, with U+FFFD, if it has at least four intact characters beyond ASCII for each broken
  ///    place, or is broken in the last character of the file only.
  /// 5. Otherwise ICU's detector decides; see `Charset.detect`.
  ///
  /// - Complexity: O(n).
  init(_ bytes: [UInt8]) throws(Refusal) {
    self = try Self.converted(bytes)
    try checkControls()
  }

  private init(utf8: [UInt8], reservation: Reservation? = nil) {
    self.utf8 = utf8
    self.reservation = reservation
  }

  private static func converted(_ bytes: [UInt8]) throws(Refusal) -> ReadableText {
    if let charset = Charset.byByteOrderMark(bytes) {
      guard charset == .utf8 else { return try converted(bytes, from: charset) }
      return UTF8Text.isValid(bytes) ? ReadableText(utf8: bytes) : repaired(UTF8Text.repair(bytes))
    }
    if let format = BinaryFormat.name(bytes) {
      throw Refusal(reason: "is \(format), not text", cure: "save it as text")
    }
    let isUTF8 = UTF8Text.isValid(bytes)
    if isUTF8, !bytes.contains(0) { return ReadableText(utf8: bytes) }
    if let charset = Charset.byZeroBytes(bytes) { return try converted(bytes, from: charset) }
    if isUTF8 { return ReadableText(utf8: bytes) }
    let repairedText = UTF8Text.repair(bytes)
    if repairedText.isMostlyIntact { return repaired(repairedText) }
    return try detected(bytes)
  }

  private static func detected(_ bytes: [UInt8]) throws(Refusal) -> ReadableText {
    // Bytes full of control characters are binary data, which has no charset.
    try checkControls(bytes)
    guard let found = Charset.detect(bytes) else {
      throw Refusal(reason: "is in a charset that is not recognized", cure: "save it as UTF-8")
    }
    var text = try converted(bytes, from: found.charset)
    if text.reservation == nil, !found.isSure {
      text.reservation = Reservation(
        reason: "read as \(found.charset), which is likely but not certain",
        cure: "save it as UTF-8 to be sure")
    }
    return text
  }

  private static func converted(
    _ bytes: [UInt8], from charset: Charset
  ) throws(Refusal) -> ReadableText {
    do throws(CharsetConverter.Failure) {
      let utf8 = try CharsetConverter(charset).utf8(bytes)
      let places = UTF8Text.count(replacementCharactersIn: utf8)
      return ReadableText(
        utf8: utf8, reservation: places > 0 ? broken(utf8, places: places, in: charset) : nil)
    } catch {
      throw Refusal(
        reason: "cannot be converted from \(charset): \(error.name)", cure: "save it as UTF-8")
    }
  }

  private static func repaired(_ text: UTF8Text.Repaired) -> ReadableText {
    ReadableText(
      utf8: text.utf8, reservation: broken(text.utf8, places: text.brokenPlaces, in: .utf8))
  }

  private static func broken(
    _ utf8: [UInt8], places: Int, in charset: Charset
  ) -> Reservation {
    let what = places == 1 ? "a character is" : "\(places) characters are"
    return Reservation(
      line: UTF8Text.lineOfFirstReplacement(in: utf8),
      reason: "\(what) broken in \(charset) and read as U+FFFD",
      cure: "save the file as UTF-8 again from its source")
  }
}

extension ReadableText {
  /// Refuses bytes with so many control characters that they are not text.
  ///
  /// A zero byte is an error of some program, and the text is read with a reservation. More than one in 100 KB makes it
  /// binary data, and so do other control characters if they are more than a twentieth.
  private mutating func checkControls() throws(Refusal) {
    let zeros = try Self.checkControls(utf8)
    if zeros > 0, reservation == nil, let first = utf8.firstIndex(of: 0) {
      reservation = Reservation(
        line: UTF8Text.line(of: first, in: utf8),
        reason: zeros == 1 ? "has a NUL character" : "has \(zeros) NUL characters",
        cure: "remove it if it is a slip")
    }
  }

  @discardableResult
  private static func checkControls(_ bytes: [UInt8]) throws(Refusal) -> Int {
    let (zeros, controls) = UTF8Text.countControls(bytes)
    guard zeros <= 1 + bytes.count / 100_000, controls * 20 <= bytes.count else {
      throw Refusal(reason: "is binary data, not text", cure: "save it as text")
    }
    return zeros
  }
}
