// HTML, written straight to bytes.

internal import TextBasics

/// Writes elements one after the other. Text and attribute values are escaped here and nowhere else.
struct HTML {
  private(set) var bytes: [UInt8] = []

  /// An element with content.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<String, String?> = [:], _ body: (inout HTML) -> Void = { _ in }
  ) {
    open(name, attributes)
    body(&self)
    raw("</\(name)>")
  }

  /// An element that holds a text.
  mutating func element(_ name: StaticString, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element without content: `<meta>`, `<input>`. An attribute without a value is left out.
  mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<String, String?> = [:]) {
    raw("<\(name)")
    for (key, value) in attributes {
      guard let value else { continue }
      raw(" \(key)=\"")
      text(value)
      raw("\"")
    }
    raw(">")
  }

  /// What is HTML already.
  mutating func raw(_ html: String) { bytes += html.utf8 }

  mutating func raw(_ html: [UInt8]) { bytes += html }

  /// A text, in which nothing is markup. Controls that HTML forbids become U+FFFD, marks of direction are left out.
  mutating func text(_ text: some StringProtocol) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "'": bytes += "&#39;".utf8
      case "\n", "\t": bytes.append(UInt8(scalar.value))
      case "\r": bytes += "&#13;".utf8
      case " "..."~": bytes.append(UInt8(scalar.value))
      default:
        switch HostileScalar(scalar) {
        case .control, .noncharacter: bytes += "\u{FFFD}".utf8
        case .direction: break
        case nil: bytes += UTF8.encode(scalar).map(Array.init) ?? []
        }
      }
    }
  }
}
