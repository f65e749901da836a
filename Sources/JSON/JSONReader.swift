// JSON text (RFC 8259), read value by value.

/// Reads JSON as a stream. The caller asks for the value that it expects; only what it takes is kept.
///
/// Why not Foundation's decoder? It holds the whole text and a tree of it, and a chronicle of many reports may not fit
/// into memory. It does not count lines either, and an error must name its line. Here the text comes in blocks, and a
/// value may span several of them.
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
  /// The block at hand; what lies before `at` is read.
  var bytes: [UInt8]
  var at = 0
  /// The line that is being read, from 1.
  public internal(set) var line = 1
  /// Gives the block after this one; an empty one at the end of the text.
  let next: () -> [UInt8]
  var shared = SharedStrings()
  /// The bytes of a word, or of a text that is not in one piece in its block.
  var scratch: [UInt8] = []
  /// The objects and arrays that what is read stands in, the outermost first.
  var frames: [Frame] = []
  /// What the text is, for errors.
  var unit = "file"

  /// How deep values may be nested.
  private static let deepest = 64

  /// An object or array that is being read.
  struct Frame {
    var isObject: Bool
    /// Of an object: the key whose value is read.
    var key = ""
    /// How many of its values have begun.
    var count = 0
    /// The keys that an object must have, followed by those that it may have.
    var known: [String] = []
    /// How many of the known keys an object must have.
    var required = 0
    /// A bit for each known key that was read.
    var seen: UInt64 = 0
    /// Where in `known` the next key is looked for first, as keys mostly come in the same order.
    var likely = 0
    /// What `record` knows of its object.
    var record = Record()

    /// Marks a key as read; false where it was read before.
    mutating func note(_ key: String) -> Bool {
      self.key = key
      let place = likely < known.count && known[likely] == key ? likely : known.firstIndex(of: key)
      guard let place else { return true }
      likely = place + 1
      let bit: UInt64 = 1 << UInt64(place)
      defer { seen |= bit }
      return seen & bit == 0
    }

    /// The first key that the object must have and does not.
    var missing: String? {
      (0..<required).first { seen & 1 << UInt64($0) == 0 }.map { known[$0] }
    }
  }

  /// Reads a text that is in memory as a whole. A byte order mark at its start is skipped.
  public init(_ bytes: [UInt8]) { self.init(next: { [] }, first: bytes) }

  /// Reads a text that comes in blocks, with an empty block at the end. A byte order mark at its start is skipped.
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
    passByteOrderMark()
  }

  /// Begins anew with a line of a text, of some number. Texts that come again and again are still kept once.
  public mutating func restart(_ text: [UInt8], line number: Int) {
    (bytes, at, line, unit) = (text, 0, number, "line")
    frames.removeAll(keepingCapacity: true)
    passByteOrderMark()
  }

  private mutating func passByteOrderMark() { if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 } }

  // MARK: - Values

  /// What kind of value comes next.
  public enum Kind: Sendable { case object, array, string, number, truth, null }

  /// The kind of the value that comes next. The value itself is still to be read.
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

  /// Reads a value of the type that is asked for.
  @inlinable
  public mutating func value<Value: JSONReadable>() throws(JSONError) -> Value { try Value(from: &self) }

  /// Begins an object. `key` then gives its keys, one after the other.
  ///
  /// - Parameters:
  ///   - keys: the keys that it must have.
  ///   - others: the keys that it may have. Together with the first ones there are at most 64, and none of them may
  ///     stand in the object twice. Any other key is given as well; the caller skips it.
  public mutating func object(requires keys: [String] = [], optional others: [String] = []) throws(JSONError) {
    precondition(keys.count + others.count <= 64)
    try open(
      UInt8(ascii: "{"), Frame(isObject: true, known: others.isEmpty ? keys : keys + others, required: keys.count),
      "an object")
  }

  /// Reads the next key of the object; nil at its end. The caller then reads the value, or skips it.
  ///
  /// - Throws: where no key follows, a known key stands there twice, or the object ends without a key that it must
  ///   have.
  public mutating func key() throws(JSONError) -> String? {
    guard try separate(UInt8(ascii: "}")) else { return nil }
    let key = try name()
    guard frames[frames.count - 1].note(key) else { throw error("“\(key)” stands here twice") }
    return key
  }

  /// Begins an array. `element` then tells whether one more value follows.
  public mutating func array() throws(JSONError) {
    try open(UInt8(ascii: "["), Frame(isObject: false), "a list")
  }

  /// Whether the array has one more element. The caller then reads it, or skips it.
  public mutating func element() throws(JSONError) -> Bool { try separate(UInt8(ascii: "]")) }

  /// Reads a text.
  public mutating func string() throws(JSONError) -> String {
    guard token() == UInt8(ascii: "\"") else { throw unexpected(token(), "a text") }
    return try text()
  }

  /// Reads a whole number that fits into an `Int`.
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

  /// Reads a finite number.
  public mutating func double() throws(JSONError) -> Double {
    try number()
    guard let value = Double(written), value.isFinite else { throw error("“\(written)” is no number") }
    return value
  }

  /// Reads `true` or `false`.
  public mutating func truth() throws(JSONError) -> Bool {
    let first = token()
    guard first == UInt8(ascii: "t") || first == UInt8(ascii: "f") else { throw unexpected(first, "true or false") }
    word()
    if scratch.elementsEqual("true".utf8) { return true }
    guard scratch.elementsEqual("false".utf8) else { throw error("“\(written)” is no value") }
    return false
  }

  /// Whether `null` comes next. If so, it is read.
  public mutating func null() throws(JSONError) -> Bool {
    guard token() == UInt8(ascii: "n") else { return false }
    word()
    guard scratch.elementsEqual("null".utf8) else { throw error("“\(written)” is no value") }
    return true
  }

  /// Reads a number, `true` or `false`, and gives it as it is written.
  public mutating func bare() throws(JSONError) -> String {
    switch try kind() {
    case .truth: return try truth() ? "true" : "false"
    default:
      _ = try double()
      return written
    }
  }

  /// Skips a value of any kind.
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

  /// Checks that nothing follows but white space.
  public mutating func end() throws(JSONError) {
    if let byte = token() { throw unexpected(byte, "the end of the \(unit)") }
  }

  /// An error that names the line and the place of the value that was read last.
  public func error(_ reason: String) -> JSONError {
    var path = ""
    for frame in frames where frame.count > 0 {
      path += frame.isObject ? "." + frame.key : "[\(frame.count - 1)]"
    }
    // A value that is quoted can be as long as the text.
    return JSONError(line: line, path: path, reason: reason.count > 200 ? reason.prefix(200) + "…" : reason)
  }

  // MARK: - Containers

  mutating func open(_ bracket: UInt8, _ frame: Frame, _ name: String) throws(JSONError) {
    guard token() == bracket else { throw unexpected(token(), name) }
    guard frames.count < Self.deepest else { throw error("values stand more than \(Self.deepest) deep") }
    at += 1
    frames.append(frame)
  }

  /// The name of a field, and the colon behind it.
  mutating func name() throws(JSONError) -> String {
    guard token() == UInt8(ascii: "\"") else { throw unexpected(token(), "a key in \"") }
    let name = try text()
    guard token() == UInt8(ascii: ":") else { throw unexpected(token(), "“:”") }
    at += 1
    return name
  }

  /// Reads a comma or the closing bracket.
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
}
