// JSON to nodes with line numbers.

/// Reads JSON (RFC 8259) into nodes that know their lines.
///
/// Foundation's decoder tells no lines and drops all but one of equal keys, so that its messages
/// could not say where to look.
struct JSONParser {
  private static let deepest = 64

  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  private var depth = 0

  /// - Parameter bytes: valid UTF-8; a byte order mark at the head is passed over.
  /// - Complexity: O(n).
  static func parse(_ bytes: [UInt8]) throws(DataSyntaxError) -> DataNode {
    var parser = JSONParser(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.at = 3 }
    let node = try parser.value()
    if let byte = parser.next() { throw parser.unexpected(byte, "the end of the file") }
    return node
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The next byte that is no white space, not yet passed.
  private mutating func next() -> UInt8? {
    while at < bytes.count {
      switch bytes[at] {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return bytes[at]
      }
      at += 1
    }
    return nil
  }

  private mutating func value() throws(DataSyntaxError) -> DataNode {
    let first = next()
    let start = line
    switch first {
    case UInt8(ascii: "\"")?:
      return DataNode(content: .scalar(try string(), isText: true), line: start)
    case UInt8(ascii: "{")?:
      var pairs: [DataNode.Pair] = []
      try list(until: "}") { (parser: inout JSONParser) throws(DataSyntaxError) in
        pairs.append(try parser.pair())
      }
      return DataNode(content: .mapping(pairs), line: start)
    case UInt8(ascii: "[")?:
      var items: [DataNode] = []
      try list(until: "]") { (parser: inout JSONParser) throws(DataSyntaxError) in
        items.append(try parser.value())
      }
      return DataNode(content: .sequence(items), line: start)
    default:
      return DataNode(content: try bare(first), line: start)
    }
  }

  private mutating func pair() throws(DataSyntaxError) -> DataNode.Pair {
    guard next() == UInt8(ascii: "\"") else { throw unexpected(next(), "a key in \"") }
    let key = DataNode(content: .scalar(try string(), isText: true), line: line)
    guard next() == UInt8(ascii: ":") else { throw unexpected(next(), "“:”") }
    at += 1
    return DataNode.Pair(key: key, value: try value())
  }

  /// What stands between brackets, with commas between.
  private mutating func list(
    until close: Unicode.Scalar, _ element: (inout JSONParser) throws(DataSyntaxError) -> Void
  ) throws(DataSyntaxError) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw DataSyntaxError(line: line, reason: "values stand more than \(Self.deepest) deep")
    }
    at += 1
    guard next() != UInt8(ascii: close) else {
      at += 1
      return
    }
    while true {
      try element(&self)
      let byte = next()
      guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: close) else {
        throw unexpected(byte, "“,” or “\(close)”")
      }
      at += 1
      if byte == UInt8(ascii: close) { return }
    }
  }

  private mutating func bare(_ first: UInt8?) throws(DataSyntaxError) -> DataNode.Content {
    let start = at
    while at < bytes.count,
      ASCII.isLetter(bytes[at]) || ASCII.isDigit(bytes[at]) || "+-.".utf8.contains(bytes[at])
    {
      at += 1
    }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    if word == "null" { return .null }
    guard word == "true" || word == "false" || Double(word)?.isFinite == true else {
      at = start
      throw unexpected(first, "a value")
    }
    return .scalar(word, isText: false)
  }

  private func unexpected(_ byte: UInt8?, _ wanted: String) -> DataSyntaxError {
    guard byte != nil else {
      return DataSyntaxError(line: line, reason: "the file ends where \(wanted) is expected")
    }
    let found = String(decoding: bytes[at...].prefix(4), as: UTF8.self).prefix(1)
    return DataSyntaxError(line: line, reason: "“\(found)” stands where \(wanted) is expected")
  }

  private mutating func string() throws(DataSyntaxError) -> String {
    at += 1
    var text: [UInt8] = []
    while at < bytes.count, bytes[at] >= 0x20 {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") {
        text += String(try escape()).utf8
      } else {
        text.append(byte)
      }
    }
    throw DataSyntaxError(line: line, reason: "a text is not closed; it needs \" at its end")
  }

  private mutating func escape() throws(DataSyntaxError) -> Unicode.Scalar {
    let letter = at < bytes.count ? bytes[at] : 0
    at += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = hexadecimal() else { break }
      guard unit & 0xFC00 == 0xD800 else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
      guard bytes[at...].starts(with: "\\u".utf8) else { return "\u{FFFD}" }
      let second = at
      at += 2
      guard let trail = hexadecimal() else { break }
      guard trail & 0xFC00 == 0xDC00 else {
        at = second
        return "\u{FFFD}"
      }
      return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + (trail & 0x3FF)) ?? "\u{FFFD}"
    default: break
    }
    throw DataSyntaxError(
      line: line, reason: "“\\\(Unicode.Scalar(letter))” is no escape that JSON has")
  }

  /// Four hexadecimal digits.
  private mutating func hexadecimal() -> UInt32? {
    let digits = bytes[at...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) }) else {
      return nil
    }
    at += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
