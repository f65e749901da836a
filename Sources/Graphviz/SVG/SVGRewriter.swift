// The pass over Graphviz's SVG.

/// Reads SVG once from front to back and writes what is to be published.
struct SVGRewriter {
  /// What an open element was turned into.
  private enum Element {
    case kept
    /// An `<a>` without an address, written as `<g>`.
    case group
    /// Left out, with what it holds kept.
    case dropped
  }

  /// The object (node, edge, cluster, graph) whose `<g>` was opened last and whose `<title>` is
  /// still to come.
  private struct Object {
    let id: Range<Int>?
    let isDecoration: Bool
    let isGraph: Bool
  }

  private let bytes: [UInt8]
  private let about: AccessibleSVG
  private var output: [UInt8] = []
  private var index = 0
  private var open: [Element] = []
  private var object: Object?
  /// Where the `<a>` begins whose tooltip has been written as the object's title, or is not to be
  /// written.
  private var spentAnchor: Int?
  /// Whether a `<text>` was opened just now.
  private var isInText = false

  init(_ bytes: [UInt8], about: AccessibleSVG) {
    self.bytes = bytes
    self.about = about
    output.reserveCapacity(bytes.count + 4_096)
  }

  mutating func rewritten() throws(GraphvizError) -> [UInt8] {
    while index < bytes.count {
      guard let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) else { break }
      // Nothing but blanks stands before the first element.
      if !open.isEmpty { copyText(bytes[index..<start]) }
      index = start
      if try !skipped() { try copyTag() }
    }
    guard open.isEmpty, !output.isEmpty else { throw .malformedSVG(offset: bytes.count) }
    output.append(UInt8(ascii: "\n"))
    return output
  }

  private mutating func copyText(_ text: ArraySlice<UInt8>) {
    if isInText, case .mixed(let spans) = SVGDirection.line(text) { output += spans } else { output += text }
    isInText = false
  }

  /// Whether a `<text>` holds a line that runs from right to left as a whole.
  private func isRightToLeft(_ tag: SVGTag) -> Bool {
    guard !tag.isEmpty, bytes.slice(tag.name, equals: "text"),
      let end = bytes[tag.range.upperBound...].firstIndex(of: UInt8(ascii: "<"))
    else { return false }
    return SVGDirection.line(bytes[tag.range.upperBound..<end]) == .rightToLeft
  }

  /// Passes over a declaration or a comment and the line end behind it.
  private mutating func skipped() throws(GraphvizError) -> Bool {
    let end: StaticString
    if bytes.begins(with: "<!--", at: index) {
      end = "-->"
    } else if bytes.begins(with: "<?", at: index) {
      end = "?>"
    } else if bytes.begins(with: "<!DOCTYPE", at: index) {
      end = ">"
    } else {
      return false
    }
    guard let found = bytes.find(end, from: index) else { throw .malformedSVG(offset: index) }
    skip(to: found + end.utf8CodeUnitCount)
    return true
  }

  private mutating func skip(to end: Int) {
    index = end
    if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
  }

  private mutating func copyTag() throws(GraphvizError) {
    guard let tag = SVGTag(bytes, at: index) else { throw .malformedSVG(offset: index) }
    if object != nil, !tag.isEnd, bytes.slice(tag.name, equals: "title") {
      try copyObjectTitle(tag)
      return
    }
    index = tag.range.upperBound
    if tag.isEnd {
      guard let element = open.popLast() else { throw .malformedSVG(offset: tag.range.lowerBound) }
      switch element {
      case .kept: output += bytes[tag.range]
      case .group: write("</g>")
      case .dropped: skip(to: index)
      }
      return
    }
    if bytes.slice(tag.name, equals: "svg"), open.isEmpty {
      copyRoot(tag)
    } else if bytes.slice(tag.name, equals: "a") {
      copyAnchor(tag)
    } else {
      copyOther(tag)
    }
  }

  private mutating func copyRoot(_ tag: SVGTag) {
    var prefix = "picture"
    if let start = bytes.find("<g ", from: index), let group = SVGTag(bytes, at: start),
      let id = group.value(of: "id", in: bytes), !id.isEmpty
    {
      // Graphviz writes hyphens as references.
      let name = String(decoding: bytes[id], as: UTF8.self).replacing("&#45;", with: "-")
      if name.utf8.allSatisfy(Self.isPlain) { prefix = name }
    }
    output += bytes[tag.range].dropLast(tag.isEmpty ? 2 : 1)
    write(about.attributes(prefix: prefix))
    write(">")
    write(about.head(prefix: prefix))
    if tag.isEmpty { write("</svg>") } else { open.append(.kept) }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
  }

  /// Writes the title an object is to have instead of its identifier: its tooltip, or nothing.
  private mutating func copyObjectTitle(_ tag: SVGTag) throws(GraphvizError) {
    guard let object, let end = bytes.find("</title>", from: tag.range.upperBound) else {
      throw .malformedSVG(offset: tag.range.lowerBound)
    }
    self.object = nil
    var title = tag.range.upperBound..<end
    skip(to: end + 8)
    if let anchor = ownAnchor(of: object) {
      // In a page a link has its title within, as its name.
      if about.isInPage, !object.isDecoration, anchor.value(of: "xlink:href", in: bytes) != nil { return }
      spentAnchor = anchor.range.lowerBound
      if let tooltip = anchor.value(of: "xlink:title", in: bytes) { title = tooltip }
    }
    if !object.isDecoration, !object.isGraph { writeTitle(title, lineEnd: true) }
  }

  /// The `<a>` Graphviz puts around what an object with a tooltip or an address draws.
  private func ownAnchor(of object: Object) -> SVGTag? {
    guard let id = object.id, bytes.begins(with: "<g id=\"a_", at: index),
      let group = SVGTag(bytes, at: index), let groupID = group.value(of: "id", in: bytes),
      bytes[groupID].dropFirst(2).elementsEqual(bytes[id]), group.range.upperBound < bytes.count,
      let anchor = SVGTag(bytes, at: group.range.upperBound), bytes.slice(anchor.name, equals: "a")
    else { return nil }
    return anchor
  }

  private mutating func copyAnchor(_ tag: SVGTag) {
    let leadsSomewhere = tag.value(of: "xlink:href", in: bytes) != nil
    if about.isInPage, !leadsSomewhere, spentAnchor == tag.range.lowerBound {
      open.append(.dropped)
      return skip(to: index)
    }
    write(leadsSomewhere ? "<a" : "<g")
    for attribute in tag.attributes where !bytes.slice(attribute.name, equals: "xlink:title") {
      write(attribute)
    }
    // The title stands outside of the link, which has no words of its own.
    if leadsSomewhere, spentAnchor == tag.range.lowerBound, let tooltip = tag.value(of: "xlink:title", in: bytes) {
      write(" aria-label=\"")
      output += bytes[tooltip]
      write("\"")
    }
    write(">")
    open.append(leadsSomewhere ? .kept : .group)
    if spentAnchor != tag.range.lowerBound, let tooltip = tag.value(of: "xlink:title", in: bytes) {
      writeTitle(tooltip, lineEnd: false)
    }
  }

  private mutating func copyOther(_ tag: SVGTag) {
    let isGroup = bytes.slice(tag.name, equals: "g")
    if about.isInPage, isGroup, bytes.begins(with: "<g id=\"a_", at: tag.range.lowerBound) {
      open.append(.dropped)
      return skip(to: index)
    }
    if !tag.isEmpty { open.append(.kept) }
    isInText = !tag.isEmpty && bytes.slice(tag.name, equals: "text")
    if isGroup, let classes = tag.value(of: "class", in: bytes) {
      let words = bytes[classes].split(separator: UInt8(ascii: " "))
      object = Object(
        id: tag.value(of: "id", in: bytes),
        isDecoration: words.contains { Array($0).find("decor", from: 0) != nil },
        isGraph: words.first?.elementsEqual("graph".utf8) ?? false)
    }
    let hides = isGroup && object?.isDecoration == true && tag.value(of: "class", in: bytes) != nil
    let turns = isRightToLeft(tag)
    guard hides || turns || about.isInPage || tag.attributes.contains(where: isBadColor) else {
      output += bytes[tag.range]
      return
    }
    let rectangle = about.isInPage ? rectangle(tag) : nil
    write("<")
    if rectangle == nil { output += bytes[tag.name] } else { write("rect") }
    for attribute in kept(of: tag, isRectangle: rectangle != nil, turns: turns) { write(attribute) }
    if turns { writeDirection(tag) }
    if let rectangle { write(rectangle.attributes) }
    if hides { write(" aria-hidden=\"true\"") }
    write(tag.isEmpty ? "/>" : ">")
  }

  /// The attributes of a tag that are written as they are, without those that are replaced and those that a page does
  /// not need.
  private func kept(of tag: SVGTag, isRectangle: Bool, turns: Bool) -> [SVGTag.Attribute] {
    let isUnstroked = tag.value(of: "stroke-width", in: bytes).map { bytes.slice($0, equals: "0") } ?? false
    return tag.attributes.filter { attribute in
      func isNamed(_ name: StaticString) -> Bool { bytes.slice(attribute.name, equals: name) }
      if isRectangle, isNamed("points") || isNamed("d") { return false }
      if turns, isNamed("text-anchor") { return false }
      return !about.isInPage || !isSpare(attribute, isUnstroked)
    }
  }

  /// A line that runs the other way starts where another ends.
  private mutating func writeDirection(_ tag: SVGTag) {
    let anchor = tag.value(of: "text-anchor", in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) } ?? "start"
    write(" text-anchor=\"\(["start": "end", "end": "start"][anchor] ?? anchor)\" direction=\"rtl\"")
  }

  private func rectangle(_ tag: SVGTag) -> SVGRectangle? {
    if bytes.slice(tag.name, equals: "polygon") {
      return tag.value(of: "points", in: bytes).flatMap { SVGRectangle(points: bytes[$0]) }
    }
    guard bytes.slice(tag.name, equals: "path") else { return nil }
    return tag.value(of: "d", in: bytes).flatMap { SVGRectangle(path: bytes[$0]) }
  }

  /// Whether a picture inside a page does not need an attribute: identifiers and typefaces are those of the page, and
  /// some values are the default of SVG.
  private func isSpare(_ attribute: SVGTag.Attribute, _ isUnstroked: Bool) -> Bool {
    let name = attribute.name
    return bytes.slice(name, equals: "id") || bytes.slice(name, equals: "font-family")
      || (isUnstroked && (bytes.slice(name, equals: "stroke") || bytes.slice(name, equals: "stroke-width")))
      || (bytes.slice(name, equals: "text-anchor") && bytes.slice(attribute.value, equals: "start"))
  }

  // MARK: - Colours

  private func isColor(_ attribute: SVGTag.Attribute) -> Bool {
    bytes.slice(attribute.name, equals: "fill") || bytes.slice(attribute.name, equals: "stroke")
  }

  private func isBadColor(_ attribute: SVGTag.Attribute) -> Bool {
    isColor(attribute) && (attribute.value.isEmpty || mended(attribute.value) != attribute.value)
  }

  /// The part of a colour that SVG 1.1 knows; empty if it knows none of it.
  private func mended(_ value: Range<Int>) -> Range<Int> {
    if bytes.begins(with: "url(#", at: value.lowerBound) { return value }
    let first =
      value
      .lowerBound..<(bytes[value].firstIndex {
        [UInt8(ascii: ":"), UInt8(ascii: ";")].contains($0)
      }
      ?? value.upperBound)
    let nothing = value.lowerBound..<value.lowerBound
    guard let start = bytes[first].first, !bytes.slice(first, equals: "transparent") else {
      return nothing
    }
    if start == UInt8(ascii: "#") {
      let digits = bytes[first].dropFirst()
      guard digits.allSatisfy(Self.isHexDigit) else { return nothing }
      switch digits.count {
      case 3, 6: return first
      case 8: return first.lowerBound..<(first.lowerBound + 7)
      default: return nothing
      }
    }
    return bytes[first].allSatisfy(Self.isLetter) ? first : nothing
  }

  // MARK: - Writing

  private mutating func write(_ text: String) { output += text.utf8 }

  private mutating func write(_ attribute: SVGTag.Attribute) {
    output.append(UInt8(ascii: " "))
    output += bytes[attribute.name]
    write("=\"")
    let value = isColor(attribute) ? mended(attribute.value) : attribute.value
    if isColor(attribute), value.isEmpty { write("none") } else { output += bytes[value] }
    write("\"")
  }

  /// A title, unless it is blank. The value of an attribute can be copied into an element as it is.
  private mutating func writeTitle(_ text: Range<Int>, lineEnd: Bool) {
    guard bytes[text].contains(where: { $0 != UInt8(ascii: " ") }) else { return }
    write("<title>")
    output += bytes[text]
    write(lineEnd ? "</title>\n" : "</title>")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }
}
