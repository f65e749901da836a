// Widths of text and breaking it into lines.

/// Widths in Helvetica, so that lines break the same on every machine, whatever fonts it has.
///
/// The advance widths of the font's ASCII characters (Adobe Font Metrics), in thousandths of the size; wide scripts
/// count a full em, marks that combine nothing, all else the width of a wide letter.
enum TextMeasure {
  private static let ascii: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  /// The width of a line in points. Bold type is taken as a tenth wider.
  static func width(_ text: some StringProtocol, size: Double, bold: Bool = false) -> Double {
    var sum = 0
    for scalar in text.unicodeScalars { sum += width(scalar) }
    return Double(sum) / 1000 * size * (bold ? 1.1 : 1)
  }

  /// A typeface that stands in where there is no Helvetica, such as DejaVu Sans, is wider by so much.
  static let slack = 1.2

  /// The room that a line is given: never less than Graphviz's estimate, which counts bytes, nor than a wider typeface
  /// takes, so that a node of this width holds its label and the label starts at the node's left edge.
  static func nodeWidth(_ text: some StringProtocol, size: Double, bold: Bool = false) -> Double {
    var (sum, marks) = (0, 0)
    for scalar in text.unicodeScalars {
      if (0x20..<0x7F).contains(scalar.value) {
        sum += ascii[Int(scalar.value) - 0x20]
        marks = 0
      } else {
        // Of marks heaped on one letter only the first few are drawn.
        marks = (0x300...0x36F).contains(scalar.value) ? marks + 1 : 0
        if marks <= 4 { sum += 660 * UTF8.width(scalar) }
      }
    }
    return max(Double(sum) / 1000 * size * (bold ? 1.12 : 1), width(text, size: size, bold: bold) * slack) + 1
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: ascii[Int(scalar.value) - 0x20]
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x2010...0x2027: 500
    case 0x1100...0x11FF, 0x2E80...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x1F000...0x3FFFF: 1000
    default: 620
    }
  }

  /// Breaks a text into lines no wider than a width; what does not fit ends in an ellipsis.
  static func wrap(
    _ text: String, width limit: Double, size: Double, lines maximum: Int, bold: Bool = false
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    while let word = words.first {
      let longer = line.isEmpty ? word : line + " " + word
      if nodeWidth(longer, size: size, bold: bold) <= limit {
        line = longer
        words = words.dropFirst()
      } else if line.isEmpty {
        // A word that no line can hold is broken.
        let head = cut(word, width: limit, size: size, bold: bold)
        let rest = word.unicodeScalars.dropFirst(head.unicodeScalars.count)
        lines.append(head)
        words = (rest.isEmpty ? [] : [String(rest)]) + words.dropFirst()
      } else {
        lines.append(line)
        line = ""
      }
      if lines.count > maximum { break }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > maximum else { return lines }
    var kept = Array(lines.prefix(maximum))
    let room = limit - width("…", size: size, bold: bold) * slack
    kept[maximum - 1] = cut(kept[maximum - 1], width: room, size: size, bold: bold) + "…"
    return kept
  }

  /// As many characters as fit; of one that does not fit alone, such as a letter under a heap of marks, as many code
  /// points.
  private static func cut(_ text: String, width limit: Double, size: Double, bold: Bool) -> String {
    func fitting(_ parts: some Sequence<String>) -> String {
      var result = ""
      var used = 1.0
      for part in parts {
        used += nodeWidth(part, size: size, bold: bold) - 1
        if used > limit { break }
        result += part
      }
      return result
    }
    var result = fitting(text.lazy.map { String($0) })
    if result.isEmpty { result = fitting(text.unicodeScalars.lazy.map { String($0) }) }
    if result.isEmpty { result = String(text.prefix(1)) }
    while result.count > 1, result.last == " " || result.last == "," { result.removeLast() }
    return result
  }
}
