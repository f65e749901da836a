// JSON text (RFC 8259), read value by value.

/// Reads JSON as a stream: the caller asks for the value that it expects, and nothing is kept but what it takes.
///
/// A chronicle of many reports is larger than the memory that its reader may have, and errors must name their line: Foundation's
/// decoder holds the whole text and a tree of it, and counts no lines. The text comes in blocks; a value may span several.
///
///     try json.object(requires: ["name"])
///     while let key = try json.key() {
///       switch key {
///       case "name": name = try json.value()
///       case "aliases": aliases = try json.value()
///       default: try json.skip()
///       }
///     }
public struct JSONReader {
  /// What is read from, valid from `at` on.
  private var bytes: [UInt8]
  private var at = 0
  /// The line that is read, from 1.
  public private(set) var line = 1
  /// The block after this one; empty at the end of the text.
  private let next: () -> [UInt8]
  private var shared = SharedStrings()
  /// The bytes of a word, or of a text that is not in one piece.
  private var scratch: [UInt8] = []
  /// The objects and arrays around what is read, the outermost first.
  private var frames: [Frame] = []

  /// How deep values may stand in each other.
  private static let deepest = 64

  /// An object or array that is being read.
  private struct Frame {
    var isObject: Bool
    /// The key whose value is read, of an object.
    var key = ""
    /// How many values were begun.
    var count = 0
    /// The keys that an object must have, then those that it may have; a bit for each that it had.
    var known: [String] = []
    var required = 0
    var seen: UInt64 = 0
    /// Where in `known` the next key is looked for first: keys mostly come in the same order.
    var likely = 0

    /// False where the key was there before.
    mutating func note(_ key: String) -> Bool {
      self.key = key
      let place = likely < known.count && known[likely] == key ? likely : known.firstIndex(of: key)
      guard let place else { return true }
      likely = place + 1
      let bit: UInt64 = 1 << UInt64(place)
      defer { seen |= bit }
      return seen & bit == 0
    }

    /// The first required key that the object has not.
    var missing: String? {
      (0..<required).first { seen & 1 << UInt64($0) == 0 }.map { known[$0] }
    }
  }

  /// Reads a text that is there as a whole. A byte order mark at its head is passed over.
  public init(_ bytes: [UInt8]) { self.init(next: { [] }, first: bytes) }

  /// Reads a text that comes in blocks, an empty one at its end. A byte order mark at its head is passed over.
  public init(blocks: @escaping () -> [UInt8]) {
    var first = blocks()
    while (1..<3).contains(first.count) {
      let more = blocks()
      if more.isEmpty { break }
      first += more
    }
    self.init(next: blocks, first: first)
  }

  private init(next: @escaping () -> [UInt8], first: [UInt8]) {
    self.next = next
    bytes = first
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  // MARK: - Values

  /// What kind of value comes next.
  public enum Kind: Sendable { case object, array, string, number, truth, null }

  /// The kind of the value that comes next, which is not yet passed.
  public mutating func kind() throws(JSONError) -> Kind {
    switch token() {
    case UInt8(ascii: "{")?: return .object
    case UInt8(ascii: "[")?: return .array
    case UInt8(ascii: "\"")?: return .string
    case UInt8(ascii: "n")?: return .null
    case UInt8(ascii: "t")?, UInt8(ascii: "f")?: return .truth
    case UInt8(ascii: "-")?, (UInt8(ascii: "0")...UInt8(ascii: "9"))?: return .number
    case let byte: throw unexpected(byte, "a value")
    }
  }

  /// A value of the type that is asked for.
  @inlinable
  public mutating func value<Value: JSONReadable>() throws(JSONError) -> Value { try Value(from: &self) }

  /// Begins an object; `key` then gives its keys, one after the other.
  ///
  /// - Parameters:
  ///   - keys: those that it must have.
  ///   - others: those that it may have besides; with the others at most 64. Of both none may stand twice. Whatever else an object
  ///     has is given too, and for its reader to pass over.
  public mutating func object(requires keys: [String] = [], optional others: [String] = []) throws(JSONError) {
    precondition(keys.count + others.count <= 64)
    try open(
      UInt8(ascii: "{"), Frame(isObject: true, known: others.isEmpty ? keys : keys + others, required: keys.count),
      "an object")
  }

  /// The next key of the object, whose value is then read or skipped; nil at its end.
  ///
  /// - Throws: also where the object ends without a key that it must have.
  public mutating func key() throws(JSONError) -> String? {
    guard try separate(UInt8(ascii: "}")) else { return nil }
    guard token() == UInt8(ascii: "\"") else { throw unexpected(token(), "a key in \"") }
    let key = try text()
    guard token() == UInt8(ascii: ":") else { throw unexpected(token(), "“:”") }
    at += 1
    guard frames[frames.count - 1].note(key) else { throw error("“\(key)” stands here twice") }
    return key
  }

  /// Begins an array; `element` then tells whether one more value follows.
  public mutating func array() throws(JSONError) {
    try open(UInt8(ascii: "["), Frame(isObject: false), "a list")
  }

  /// Whether the array has one more element, which is then read or skipped.
  public mutating func element() throws(JSONError) -> Bool { try separate(UInt8(ascii: "]")) }

  /// A text.
  public mutating func string() throws(JSONError) -> String {
    guard token() == UInt8(ascii: "\"") else { throw unexpected(token(), "a text") }
    return try text()
  }

  /// A whole number that fits into an `Int`.
  public mutating func integer() throws(JSONError) -> Int {
    try number()
    var value = 0
    let isNegative = scratch.first == UInt8(ascii: "-")
    for byte in isNegative ? scratch.dropFirst() : scratch[...] {
      let (product, isLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isLarger) = product.subtractingReportingOverflow(Int(byte) - 0x30)
      guard byte >= 0x30, byte <= 0x39, !isLarge, !isLarger, isNegative || sum != .min else {
        throw error("“\(written)” is no whole number that fits")
      }
      value = sum
    }
    return isNegative ? value : -value
  }

  /// A finite number.
  public mutating func double() throws(JSONError) -> Double {
    try number()
    guard let value = Double(written), value.isFinite else { throw error("“\(written)” is no number") }
    return value
  }

  /// `true` or `false`.
  public mutating func truth() throws(JSONError) -> Bool {
    let first = token()
    guard first == UInt8(ascii: "t") || first == UInt8(ascii: "f") else { throw unexpected(first, "true or false") }
    word()
    if scratch.elementsEqual("true".utf8) { return true }
    guard scratch.elementsEqual("false".utf8) else { throw error("“\(written)” is no value") }
    return false
  }

  /// Whether `null` comes next, which is passed then.
  public mutating func null() throws(JSONError) -> Bool {
    guard token() == UInt8(ascii: "n") else { return false }
    word()
    guard scratch.elementsEqual("null".utf8) else { throw error("“\(written)” is no value") }
    return true
  }

  /// A number, `true` or `false` as it is written.
  public mutating func bare() throws(JSONError) -> String {
    switch try kind() {
    case .truth: return try truth() ? "true" : "false"
    default:
      _ = try double()
      return written
    }
  }

  /// Passes over a value, whatever it is.
  public mutating func skip() throws(JSONError) {
    switch try kind() {
    case .object:
      try object()
      while try key() != nil { try skip() }
    case .array:
      try array()
      while try element() { try skip() }
    case .string: _ = try text()
    case .number, .truth: _ = try bare()
    case .null: _ = try null()
    }
  }

  /// Makes sure that nothing follows.
  public mutating func end() throws(JSONError) {
    if let byte = token() { throw unexpected(byte, "the end of the file") }
  }

  /// An error at the value that was read last.
  public func error(_ reason: String) -> JSONError {
    var path = ""
    for frame in frames where frame.count > 0 {
      path += frame.isObject ? "." + frame.key : "[\(frame.count - 1)]"
    }
    // A value that is quoted can be as long as the text.
    return JSONError(line: line, path: path, reason: reason.count > 200 ? reason.prefix(200) + "…" : reason)
  }

  // MARK: - Containers

  private mutating func open(_ bracket: UInt8, _ frame: Frame, _ name: String) throws(JSONError) {
    guard token() == bracket else { throw unexpected(token(), name) }
    guard frames.count < Self.deepest else { throw error("values stand more than \(Self.deepest) deep") }
    at += 1
    frames.append(frame)
  }

  /// Passes a comma or the closing bracket.
  /// - Returns: whether one more value follows.
  private mutating func separate(_ close: UInt8) throws(JSONError) -> Bool {
    let last = frames.count - 1
    let byte = token()
    if byte == close {
      at += 1
      let frame = frames.removeLast()
      if let missing = frame.missing { throw error("“\(missing)” is missing") }
      return false
    }
    if frames[last].count > 0 {
      guard byte == UInt8(ascii: ",") else { throw unexpected(byte, "“,” or “\(Unicode.Scalar(close))”") }
      at += 1
    }
    frames[last].count += 1
    return true
  }

  // MARK: - Bytes

  /// The byte at hand, the next block's where this one is used up; nil at the end of the text.
  private mutating func byte() -> UInt8? {
    while at == bytes.count {
      guard !bytes.isEmpty else { return nil }
      bytes = next()
      at = 0
    }
    return bytes[at]
  }

  /// The next byte that is no white space, not yet passed.
  private mutating func token() -> UInt8? {
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
  private mutating func word() {
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
  private var written: String { String(decoding: scratch, as: UTF8.self) }

  /// Reads a number into `scratch`, as JSON writes it: a sign or none, a whole number without a zero in front, a fraction and a
  /// power of ten or none.
  private mutating func number() throws(JSONError) {
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

  /// The text whose quotation mark is at hand.
  private mutating func text() throws(JSONError) -> String {
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

  /// What `\u` and four digits mean, and a second such where they are the first half of a character.
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

  /// Four hexadecimal digits.
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

  private mutating func unexpected(_ byte: UInt8?, _ wanted: String) -> JSONError {
    guard byte != nil else { return error("the file ends where \(wanted) is expected") }
    var rest: [UInt8] = []
    while rest.count < 4, let byte = take() { rest.append(byte) }
    let found = String(decoding: rest, as: UTF8.self).prefix(1)
    return error("“\(found)” stands where \(wanted) is expected")
  }
}
