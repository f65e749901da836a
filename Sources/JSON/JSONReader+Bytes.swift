// Words, numbers and texts of JSON, byte by byte.

extension JSONReader {
  /// The next byte, from the next block where this one is used up; nil at the end of the text. It stays unread.
  mutating func byte() -> UInt8? {
    while at == bytes.count {
      guard !bytes.isEmpty else { return nil }
      bytes = next()
      at = 0
    }
    return bytes[at]
  }

  /// The next byte that is not white space. It stays unread.
  mutating func token() -> UInt8? {
    while let byte = byte() {
      switch byte {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return byte
      }
      at += 1
    }
    return nil
  }

  /// Reads letters, digits and the signs of numbers into `scratch`.
  mutating func word() {
    scratch.removeAll(keepingCapacity: true)
    while let byte = byte() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        scratch.append(byte)
        at += 1
      default: return
      }
    }
  }

  /// What `word` read.
  var written: String { String(decoding: scratch, as: UTF8.self) }

  /// Reads a number into `scratch`, in the form that JSON allows: a minus sign or none, a whole number without a
  /// leading zero, then a fraction or none, then a power of ten or none.
  mutating func number() throws(JSONError) {
    let first = token()
    guard let first, first == UInt8(ascii: "-") || Self.isDigit(first) else { throw unexpected(first, "a number") }
    word()
    var rest = scratch[...]
    func take(_ signs: StaticString) -> Bool {
      guard let byte = rest.first, signs.withUTF8Buffer({ $0.contains(byte) }) else { return false }
      rest = rest.dropFirst()
      return true
    }
    func takeDigits() -> Bool {
      let count = rest.prefix(while: Self.isDigit).count
      rest = rest.dropFirst(count)
      return count > 0
    }
    _ = take("-")
    var isNumber = take("0") || takeDigits()
    if take(".") { isNumber = isNumber && takeDigits() }
    if take("eE") {
      _ = take("+-")
      isNumber = isNumber && takeDigits()
    }
    guard isNumber, rest.isEmpty else { throw error("“\(written)” is no number") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Reads a text; its opening quotation mark is the next byte.
  mutating func text() throws(JSONError) -> String {
    at += 1
    scratch.removeAll(keepingCapacity: true)
    while true {
      let start = at
      var end = start
      bytes.withUnsafeBufferPointer { bytes in
        while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\"), bytes[end] >= 0x20
        {
          end += 1
        }
      }
      at = end
      if scratch.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
        at += 1
        return try made(bytes[start..<end])
      }
      scratch += bytes[start..<end]
      switch byte() {
      case UInt8(ascii: "\"")?:
        at += 1
        return try made(scratch[...])
      case UInt8(ascii: "\\")?:
        at += 1
        scratch += String(try escape()).utf8
      case let byte? where byte >= 0x20: break  // the text goes on in the next block
      default: throw error("a text is not closed; it needs \" at its end")
      }
    }
  }

  /// The string of some bytes; an error where they are not UTF-8.
  private mutating func made(_ utf8: ArraySlice<UInt8>) throws(JSONError) -> String {
    guard let string = shared.string(utf8) else { throw error("a text is not UTF-8") }
    return string
  }

  private mutating func take() -> UInt8? {
    guard let byte = byte() else { return nil }
    at += 1
    return byte
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let letter = take() ?? 0
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try character()
    default:
      throw error("“\\\(Unicode.Scalar(letter))” is no escape that JSON has")
    }
  }

  /// Reads the four digits after `\u`. Where they are the first half of a character, its second half is read as well.
  private mutating func character() throws(JSONError) -> Unicode.Scalar {
    let unit = try hexadecimal()
    guard unit & 0xFC00 == 0xD800 else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    guard byte() == UInt8(ascii: "\\") else { return "\u{FFFD}" }
    at += 1
    guard byte() == UInt8(ascii: "u") else {
      scratch += "\u{FFFD}".utf8
      return try escape()
    }
    at += 1
    let trail = try hexadecimal()
    if trail & 0xFC00 == 0xDC00 {
      return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + (trail & 0x3FF)) ?? "\u{FFFD}"
    }
    scratch += "\u{FFFD}".utf8
    return Unicode.Scalar(trail) ?? "\u{FFFD}"
  }

  /// Reads four hexadecimal digits.
  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = take().flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw error("“\\u” needs four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  mutating func unexpected(_ byte: UInt8?, _ wanted: String) -> JSONError {
    guard byte != nil else { return error("the \(unit) ends where \(wanted) is expected") }
    var rest: [UInt8] = []
    while rest.count < 4, let byte = take() { rest.append(byte) }
    let found = String(decoding: rest, as: UTF8.self).prefix(1)
    return error("“\(found)” stands where \(wanted) is expected")
  }
}
