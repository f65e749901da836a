// What a picture looks like: its texts and shapes, with their places and colours.

import Foundation
import FoundationXML

@testable import Drawing

/// The texts and shapes of a picture in the order in which they are drawn, in the units of its view box.
final class SVGSheet: NSObject, XMLParserDelegate {
  struct Box {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double

    /// Half a unit is no overlap that an eye could see.
    func overlaps(_ other: Box) -> Bool {
      left + 0.5 < other.right && other.left + 0.5 < right && top + 0.5 < other.bottom && other.top + 0.5 < bottom
    }

    func contains(_ x: Double, _ y: Double) -> Bool { left <= x && x <= right && top <= y && y <= bottom }

    func holds(_ other: Box, within slack: Double) -> Bool {
      left - slack <= other.left && other.right <= right + slack && top - slack <= other.top
        && other.bottom <= bottom + slack
    }
  }

  struct Text {
    var words: String
    var box: Box
    var color: String
    /// The colour of what lies under its middle.
    var ground: String
  }

  /// A node of the graph, that is no decoration.
  struct Mark {
    var id: String?
    var classes: Set<String>
    var title = ""
    var links = 0
    var fills: Set<String> = []
    var shapes: Set<String> = []
  }

  private(set) var view = Box(left: 0, right: 0, top: 0, bottom: 0)
  private(set) var texts: [Text] = []
  private(set) var marks: [Mark] = []

  private var shapes: [(box: Box, fill: String)] = []
  private var shift = (x: 0.0, y: 0.0)
  private var text: (words: String, attributes: [String: String])?
  private var title: String?
  private var groups: [Bool] = []

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    _ = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch name {
    case "svg":
      let numbers = Self.numbers(attributes["viewBox"] ?? "")
      if numbers.count == 4 {
        view = Box(left: numbers[0], right: numbers[0] + numbers[2], top: numbers[1], bottom: numbers[1] + numbers[3])
      }
    case "g":
      if let place = attributes["transform"]?.range(of: "translate(") {
        let numbers = Self.numbers(String(attributes["transform"]?[place.upperBound...] ?? ""))
        if numbers.count >= 2 { shift = (shift.x + numbers[0], shift.y + numbers[1]) }
      }
      let classes = Set((attributes["class"] ?? "").split(separator: " ").map(String.init))
      let isMark = classes.contains("node") && !classes.contains("decor")
      groups.append(isMark)
      if isMark { marks.append(Mark(id: attributes["id"], classes: classes)) }
    case "a": if groups.contains(true), !marks.isEmpty { marks[marks.count - 1].links += 1 }
    case "title": title = ""
    case "text": text = ("", attributes)
    case "polygon": add(Self.numbers(attributes["points"] ?? ""), attributes)
    case "path": add(Self.numbers(attributes["d"] ?? ""), attributes)
    case "ellipse":
      let (x, y) = (Self.number(attributes["cx"]), Self.number(attributes["cy"]))
      let (width, height) = (Self.number(attributes["rx"]), Self.number(attributes["ry"]))
      add([x - width, y - height, x + width, y + height], attributes)
    default: break
    }
    if ["polygon", "path", "ellipse"].contains(name), groups.contains(true), !marks.isEmpty {
      marks[marks.count - 1].shapes.insert(name)
    }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    switch name {
    case "g": _ = groups.popLast()
    case "title":
      if groups.contains(true), !marks.isEmpty, marks[marks.count - 1].title.isEmpty {
        marks[marks.count - 1].title = title ?? ""
      }
      title = nil
    case "text":
      if let text { add(text.words, text.attributes) }
      text = nil
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if text != nil { text?.words += characters }
    if title != nil { title? += characters }
  }

  private func add(_ numbers: [Double], _ attributes: [String: String]) {
    guard let fill = attributes["fill"], fill != "none", numbers.count >= 4 else { return }
    let xs = stride(from: 0, to: numbers.count - 1, by: 2).map { numbers[$0] + shift.x }
    let ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] + shift.y }
    shapes.append(
      (
        Box(left: xs.min() ?? 0, right: xs.max() ?? 0, top: ys.min() ?? 0, bottom: ys.max() ?? 0), fill
      ))
  }

  private func add(_ words: String, _ attributes: [String: String]) {
    let shown = words.trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: "\u{A0}")))
    guard !shown.isEmpty else { return }
    let size = Self.number(attributes["font-size"])
    let isBold = attributes["font-weight"] == "bold" || attributes["font-family"]?.hasSuffix("Bold") == true
    let width = TextMeasure.width(shown, size: size, bold: isBold)
    let (x, y) = (Self.number(attributes["x"]) + shift.x, Self.number(attributes["y"]) + shift.y)
    let left =
      switch attributes["text-anchor"] {
      case "middle": x - width / 2
      case "end": x - width
      default: x
      }
    let box = Box(left: left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2)
    let middle = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    let ground = shapes.last { $0.box.contains(middle.0, middle.1) }?.fill ?? "#ffffff"
    texts.append(Text(words: shown, box: box, color: attributes["fill"] ?? "#000000", ground: ground))
  }

  private static func number(_ text: String?) -> Double { text.flatMap { Double($0) } ?? 0 }

  private static func numbers(_ text: String) -> [Double] {
    text.split { !($0.isNumber || $0 == "." || $0 == "-") }.compactMap { Double($0) }
  }

  /// The contrast of two colours, as WCAG 2 has it: 1 to 21.
  static func contrast(_ a: String, _ b: String) -> Double {
    func luminance(_ color: String) -> Double {
      let names = ["black": "#000000", "white": "#ffffff"]
      let digits = Array((names[color] ?? color).dropFirst())
      guard digits.count == 6 else { return 0 }
      let parts = stride(from: 0, to: 6, by: 2).map { place -> Double in
        let value = Double(Int(String(digits[place...(place + 1)]), radix: 16) ?? 0) / 255
        return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }
}
