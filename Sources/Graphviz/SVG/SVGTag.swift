// One tag of an SVG document, as places in its bytes.

/// A start, end or empty tag, with where its parts stand.
struct SVGTag {
  /// An attribute: where its name and its value (without quotes) stand.
  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
  }

  /// Where the tag stands, from `<` to behind `>`.
  private(set) var range: Range<Int>
  private(set) var name: Range<Int>
  private(set) var attributes: [Attribute] = []
  let isEnd: Bool
  private(set) var isEmpty = false

  /// Reads the tag that begins at `start`; nil if it is not one. Linear in its length.
  init?(_ bytes: [UInt8], at start: Int) {
    var index = start + 1
    isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let nameStart = index
    while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
    guard index > nameStart else { return nil }
    name = nameStart..<index
    range = start..<index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"):
        range = start..<(index + 1)
        return
      case UInt8(ascii: "/"):
        isEmpty = true
        index += 1
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): index += 1
      case let byte where Self.isName(byte):
        let start = index
        while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
        let name = start..<index
        guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "="),
          bytes[index + 1] == UInt8(ascii: "\""),
          let end = bytes[(index + 2)...].firstIndex(of: UInt8(ascii: "\""))
        else { return nil }
        attributes.append(Attribute(name: name, value: (index + 2)..<end))
        index = end + 1
      default: return nil
      }
    }
    return nil
  }

  /// Where the value of an attribute stands.
  func value(of wanted: StaticString, in bytes: [UInt8]) -> Range<Int>? {
    attributes.first { bytes.slice($0.name, equals: wanted) }?.value
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
