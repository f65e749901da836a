// Reading objects by asking for their fields by name.

extension JSONReader {
  /// What is known of an object while `record` reads it.
  struct Record {
    /// Which of its fields is asked for next, from 0.
    var place = 0
    /// A bit for each field that the object must have, and for each that it had.
    var needed: UInt64 = 0
    var seen: UInt64 = 0
    /// Whether a key was read whose value was not.
    var hasKey = false
    /// Whether the closing bracket was passed.
    var isOver = false
  }

  /// Reads an object by asking for its fields, so that each key is named once, beside the value that it fills.
  ///
  ///     try json.record { (json) throws(JSONError) in
  ///       if try json.has("name", isRequired: true) { name = try json.value() }
  ///       if try json.has("aliases") { aliases = try json.value() }
  ///     }
  ///
  /// Keys may stand in any order. A key that is asked for may not stand twice; other keys are skipped.
  ///
  /// - Parameter fields: asks for the same keys, 64 at most, in the same order each time. It is called once where the
  ///   object has its keys in this order, and once more for each key that stands elsewhere or that it does not know.
  /// - Throws: also where the object lacks a key that is required.
  public mutating func record(_ fields: (inout JSONReader) throws(JSONError) -> Void) throws(JSONError) {
    try open(UInt8(ascii: "{"), Frame(isObject: true), "an object")
    let own = frames.count - 1
    try advance()
    repeat {
      let count = frames[own].count
      frames[own].record.place = 0
      try fields(&self)
      guard !frames[own].record.isOver else { continue }
      if frames[own].record.hasKey {
        guard frames[own].count == count else { continue }
        // Nobody asked for this key.
        try skip()
      }
      try advance()
    } while !frames[own].record.isOver || frames[own].record.needed & ~frames[own].record.seen != 0
    frames.removeLast()
  }

  /// Whether the value that comes next is that of a key, which is then read. For the fields of a `record`.
  ///
  /// - Throws: where the key stands twice, or is required and the object ends without it.
  public mutating func has(_ key: StaticString, isRequired: Bool = false) throws(JSONError) -> Bool {
    let own = frames.count - 1
    let bit: UInt64 = 1 << UInt64(frames[own].record.place)
    frames[own].record.place += 1
    if isRequired { frames[own].record.needed |= bit }
    if !frames[own].record.hasKey, !frames[own].record.isOver { try advance() }
    let isSeen = frames[own].record.seen & bit != 0
    if frames[own].record.isOver {
      guard isRequired, !isSeen else { return false }
      frames.removeLast()
      throw error("“\(key)” is missing")
    }
    guard frames[own].key.isSame(as: key) else { return false }
    guard !isSeen else { throw error("“\(key)” stands here twice") }
    frames[own].record.seen |= bit
    frames[own].record.hasKey = false
    return true
  }

  /// Whether no key of the record was passed yet: what is asked for now must come first, if it is to.
  public var isAtFirstKey: Bool {
    frames.last.map { $0.count == 1 && $0.record.hasKey } ?? false
  }

  /// Reads the next key of a record, or passes its closing bracket.
  private mutating func advance() throws(JSONError) {
    let own = frames.count - 1
    let byte = token()
    if byte == UInt8(ascii: "}") {
      at += 1
      frames[own].record.isOver = true
      return
    }
    if frames[own].count > 0 {
      guard byte == UInt8(ascii: ",") else { throw unexpected(byte, "“,” or “}”") }
      at += 1
    }
    frames[own].key = try name()
    frames[own].count += 1
    frames[own].record.hasKey = true
  }
}

extension String {
  fileprivate func isSame(as other: StaticString) -> Bool {
    other.withUTF8Buffer { other in utf8.count == other.count && utf8.elementsEqual(other) }
  }
}
