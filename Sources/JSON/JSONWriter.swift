// JSON text, written straight to bytes.

/// Writes JSON with its keys in the order in which they are given.
///
/// Why not Foundation's encoder? It sorts keys by the alphabet or not at all, and it is slow for a line of `annotate`,
/// which can hold a hundred thousand tokens. Strings are escaped here and nowhere else.
public struct JSONWriter {
  /// What was written and is not yet given to the sink.
  public private(set) var bytes: [UInt8] = []
  /// Takes what was written, a block at a time.
  private let sink: (([UInt8]) -> Void)?
  /// How many bytes the sink was given.
  private var given = 0
  private let isPretty: Bool
  private var depth = 0
  /// The depth from which everything stays on one line; nil outside of such a value.
  private var inlineDepth: Int?
  private var needsComma = false

  /// How many bytes make a block for the sink.
  private static let block = 1 << 16

  /// A writer with nothing written.
  ///
  /// - Parameters:
  ///   - pretty: whether each value has an indented line of its own; if not, all is on one line.
  ///   - sink: takes the text in blocks while it is written, so that it is never in memory as a whole; `finish` gives
  ///     it the rest.
  public init(pretty: Bool, sink: (([UInt8]) -> Void)? = nil) {
    isPretty = pretty
    self.sink = sink
  }

  /// Gives the rest of the text to the sink.
  public mutating func finish() {
    guard let sink, !bytes.isEmpty else { return }
    sink(bytes)
    given += bytes.count
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes an object. `inline` keeps it on one line even where the rest is not.
  public mutating func object(inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
    container("{", "}", inline, body)
  }

  /// Writes an array with one value for each element.
  public mutating func array<Element>(
    _ elements: some Sequence<Element>, inline: Bool = false,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    container("[", "]", inline) { writer in
      for element in elements {
        writer.separate()
        body(&writer, element)
        writer.needsComma = true
      }
    }
  }

  /// Writes a key; its value is written next.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(0x20) }
    needsComma = false
  }

  /// Writes a key and a text.
  public mutating func field(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a key and a text; `null` where there is none.
  public mutating func field(_ name: StaticString, _ value: String?) {
    if let value { field(name, value) } else { null(name) }
  }

  /// Writes a key and a whole number.
  public mutating func field(_ name: StaticString, _ value: Int) {
    key(name)
    integer(value)
  }

  /// Writes a key and a whole number; `null` where there is none.
  public mutating func field(_ name: StaticString, _ value: Int?) {
    if let value { field(name, value) } else { null(name) }
  }

  /// Writes a key and `true` or `false`.
  public mutating func field(_ name: StaticString, _ value: Bool) {
    key(name)
    truth(value)
  }

  /// Writes a key and a number; `null` where there is none.
  public mutating func field(_ name: StaticString, _ value: Double?) {
    if let value { field(name, value) } else { null(name) }
  }

  /// Writes a key and a number. Whole numbers have no fraction. An infinite number, or none at all (NaN), is written as
  /// `null`, as JSON has no word for it.
  public mutating func field(_ name: StaticString, _ value: Double) {
    guard value.isFinite else { return null(name) }
    key(name)
    number(value)
  }

  /// Writes a key and `null`.
  public mutating func null(_ name: StaticString) {
    key(name)
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  /// Writes a key and an object.
  public mutating func object(
    _ name: StaticString, inline: Bool = false, _ body: (inout JSONWriter) -> Void
  ) {
    key(name)
    object(inline: inline, body)
    needsComma = true
  }

  /// Writes a key and an array with one value for each element.
  public mutating func array<Element>(
    _ name: StaticString, _ elements: some Sequence<Element>, inline: Bool = false,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array(elements, inline: inline, body)
    needsComma = true
  }

  /// Writes a key and an array of texts, on one line.
  public mutating func strings(_ name: StaticString, _ elements: [String]) {
    array(name, elements, inline: true) { $0.string($1) }
  }

  /// Writes a line break.
  public mutating func newline() { bytes.append(0x0A) }

  private mutating func container(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ inline: Bool,
    _ body: (inout JSONWriter) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    depth += 1
    let opensInline = inline && inlineDepth == nil
    if opensInline { inlineDepth = depth }
    needsComma = false
    let before = given + bytes.count
    body(&self)
    let isEmpty = given + bytes.count == before
    depth -= 1
    if !isEmpty, isPretty, inlineDepth == nil { breakLine() }
    if opensInline { inlineDepth = nil }
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if bytes.count >= Self.block { finish() }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    guard isPretty else { return }
    if inlineDepth == nil {
      breakLine()
    } else if needsComma {
      bytes.append(0x20)
    }
    needsComma = false
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  // MARK: - Values

  // Each is the value of the key that was written last, or an element of the array at hand.

  /// A whole number.
  public mutating func integer(_ value: Int) {
    bytes.append(contentsOf: String(value).utf8)
    needsComma = true
  }

  /// A finite number; whole ones without a fraction.
  public mutating func number(_ value: Double) {
    let whole = value == value.rounded() && abs(value) < 1e15
    bytes.append(contentsOf: (whole ? String(Int(value)) : "\(value)").utf8)
    needsComma = true
  }

  /// `true` or `false`.
  public mutating func truth(_ value: Bool) {
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes a text: an element of an array, or a value after `key`.
  public mutating func string(_ value: String) {
    var value = value
    bytes.append(UInt8(ascii: "\""))
    value.withUTF8 { utf8 in
      for byte in utf8 {
        switch byte {
        case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
        case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
        case 0x0A: bytes.append(contentsOf: "\\n".utf8)
        case 0x0D: bytes.append(contentsOf: "\\r".utf8)
        case 0x09: bytes.append(contentsOf: "\\t".utf8)
        case 0..<0x20, 0x7F:
          bytes.append(contentsOf: "\\u00".utf8)
          bytes.append(hexadecimal(byte >> 4))
          bytes.append(hexadecimal(byte & 15))
        default: bytes.append(byte)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
