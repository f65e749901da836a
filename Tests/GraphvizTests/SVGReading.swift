// Reads SVG with a real XML parser, so that tests see what a browser would.

import Foundation
import FoundationXML
import Testing

@testable import Graphviz

/// What stands in a piece of SVG.
final class SVGReading: NSObject, XMLParserDelegate {
  struct Element: Equatable {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// Fails the test if the bytes are not well-formed XML.
  init(_ svg: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    super.init()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = self
    let isWellFormed = parser.parse()
    #expect(
      isWellFormed, "\(String(describing: parser.parserError)) line \(parser.lineNumber)",
      sourceLocation: sourceLocation)
  }

  func elements(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The texts of all elements of a name. Graphviz writes the second of two spaces as a fixed one.
  func texts(_ name: String) -> [String] {
    elements(name).map { $0.text.replacingOccurrences(of: "\u{A0}", with: " ") }
  }

  func values(_ attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let index = open.last { elements[index].text += text }
  }
}
