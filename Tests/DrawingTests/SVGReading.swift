// SVG as a browser’s parser would read it.

import Foundation
import FoundationXML

/// The elements, ids and words of a piece of SVG.
final class SVGReading: NSObject, XMLParserDelegate {
  private(set) var isWellFormed = false
  private(set) var names: Set<String> = []
  private(set) var ids: [String] = []
  private(set) var links: [String] = []
  /// Attributes that would run as a program.
  private(set) var handlers: [String] = []
  /// What `text` elements say, with single spaces between them.
  private(set) var words = ""
  private var isText = false

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    isWellFormed = parser.parse()
    words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    names.insert(name.lowercased())
    if let id = attributes["id"] { ids.append(id) }
    if let link = attributes["xlink:href"] { links.append(link) }
    handlers += attributes.keys.filter { $0.lowercased().hasPrefix("on") }
    isText = name == "text"
    if isText { words += " " }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    isText = false
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if isText { words += text }
  }
}
