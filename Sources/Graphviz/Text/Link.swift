// Which addresses may stand in a picture, and how they are written.

/// Addresses. Graphviz copies them into SVG unescaped, so nothing that could end an attribute may
/// remain.
enum Link {
  /// The address in a form that can be copied into an attribute, or nil if it may not be linked to.
  ///
  /// Allowed are `http:`, `https:`, `mailto:`, `#fragment` and paths; not `//host`, which is no
  /// path, and nothing with control characters, which browsers drop, so that `java\tscript:` would
  /// become a scheme.
  static func accepted(_ address: String) -> String? {
    let bytes = address.utf8
    guard let first = bytes.first, bytes.count <= GraphvizLimits.linkBytes, first != UInt8(ascii: " "),
      !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }), !isNetworkPath(bytes),
      hasGoodScheme(bytes)
    else { return nil }
    var result = ""
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;"
      case let byte where byte >= 0x80 || unsafe.contains(byte):
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      default: result.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return result
  }

  /// What could end an attribute, what Graphviz reads as an escape, and what no address contains.
  private static let unsafe = Array(#" "'<>\^`{|}"#.utf8)

  /// Two slashes at the start, either way round: browsers take a backslash for a slash.
  private static func isNetworkPath(_ bytes: String.UTF8View) -> Bool {
    let start = bytes.prefix(2)
    return start.count == 2
      && start.allSatisfy { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
  }

  private static func hasGoodScheme(_ bytes: String.UTF8View) -> Bool {
    let ends: [UInt8] = [
      UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"),
      UInt8(ascii: "\\"),
    ]
    guard let end = bytes.firstIndex(where: ends.contains), bytes[end] == UInt8(ascii: ":") else {
      return true
    }
    let scheme = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
    return ["http", "https", "mailto"].contains(scheme)
  }
}
