// Escapes: how clean text is written for the DOT lexer, for Graphviz's own escapes and for XML.

/// Ways of writing text. What goes in is clean (see ``CleanText``) or a constant.
enum Escape {
  /// `text` with each byte that `replacement` knows replaced. Linear.
  private static func replacing(
    _ text: String, _ replacement: (UInt8) -> StaticString?
  ) -> String {
    guard text.utf8.contains(where: { replacement($0) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if let new = replacement(byte) {
        new.withUTF8Buffer { bytes.append(contentsOf: $0) }
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Text for XML, in elements and in attributes.
  static func xml(_ text: String) -> String {
    replacing(text) { byte in
      switch byte {
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "'"): "&#39;"
      default: entity(byte)
      }
    }
  }

  /// What a byte that begins or ends markup is written as; nil for all others.
  private static func entity(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: nil
    }
  }

  /// Text of a plain label, in which Graphviz resolves entities and reads backslashes once.
  ///
  /// `<` is escaped too: libcgraph interns a plain and an HTML-like string of the same bytes
  /// together, and the first use decides what both are.
  static func label(_ text: String) -> String { plain(text, backslash: "\\\\") }

  /// Text of a tooltip, in which Graphviz reads backslashes twice.
  static func tooltip(_ text: String) -> String { plain(text, backslash: "\\\\\\\\") }

  /// Text that is copied into the output, where entities stay: names, `id`, `class`. DOT has no way
  /// to write a lone backslash at the end of a string.
  static func copied(_ text: String) -> String { plain(text, backslash: "&#92;") }

  /// The name of a node, edge or graph. One that began with `%` would be taken for a name that
  /// libcgraph made up, and replaced by a counter.
  static func name(_ text: String) -> String {
    let copied = copied(text)
    return copied.utf8.first == UInt8(ascii: "%") ? "&#37;" + copied.dropFirst() : copied
  }

  private static func plain(_ text: String, backslash: StaticString) -> String {
    replacing(text) { $0 == UInt8(ascii: "\\") ? backslash : entity($0) }
  }

  /// Text inside an HTML-like label, which Graphviz reads as XML and then searches for backslashes.
  ///
  /// It hands the text to the XML parser piece by piece. A `]` at the end of a piece could begin a `]]>`, so the parser
  /// would keep it back until it meets the next tag, where no text may stand.
  static func html(_ text: String) -> String {
    replacing(xml(text)) { byte in
      switch byte {
      case UInt8(ascii: "\\"): "\\\\"
      case UInt8(ascii: "]"): "&#93;"
      default: nil
      }
    }
  }

  /// A quoted string of DOT around a text that is already escaped.
  static func quoted(_ text: String) -> String {
    var body = replacing(text) { $0 == UInt8(ascii: "\"") ? "\\\"" : nil }
    // An odd number of backslashes at the end would take the closing quote with it.
    let backslashes = text.utf8.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    if !backslashes.isMultiple(of: 2) { body += "\\" }
    return "\"\(body)\""
  }
}
