// The one place where words from documents become text that may be drawn.

internal import TextBasics

/// Text without what a picture must not contain: every ``HostileScalar``, and but for the first few the marks heaped
/// on one letter. Tabs become spaces, every kind of line end splits a line.
struct CleanText {
  let lines: [String]
  private static let mostMarks = 4

  /// Cleans `foreign`, cutting it at the limits. Linear, and stops reading at the limit.
  init(
    _ foreign: String, scalarLimit: Int = GraphvizLimits.textScalars,
    lineLimit: Int = GraphvizLimits.textLines
  ) {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var count = 0
    var previous: UInt32 = 0
    var marks = 0
    var isCut = false
    for scalar in foreign.unicodeScalars {
      // Also what is dropped counts, so that a text of controls alone costs no more than another.
      count += 1
      if count > scalarLimit || lines.count >= lineLimit {
        isCut = true
        break
      }
      // Marks heaped on one letter would cover what is above it; no script needs more than a few.
      if scalar.value >= 0x300, scalar.properties.generalCategory == .nonspacingMark {
        marks += 1
        if marks > Self.mostMarks { continue }
      } else {
        marks = 0
      }
      switch scalar.value {
      case 0x0A where previous == 0x0D: break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029:
        lines.append(String(line))
        line = String.UnicodeScalarView()
      case 0x09, 0x0B, 0x0C: line.append(" ")
      // A byte order mark cannot be seen.
      case 0xFEFF: break
      default: if HostileScalar(scalar) == nil { line.append(scalar) }
      }
      previous = scalar.value
    }
    if isCut { line.append("…") }
    lines.append(String(line))
    self.lines = lines
  }

  /// The text on one line.
  var joined: String { lines.joined(separator: " ") }

  /// Whether there is nothing to read in it.
  var isBlank: Bool { lines.allSatisfy { $0.allSatisfy { $0 == " " } } }

  /// An identifier on one line, whole: two that differ must not become one by being cut.
  static func identifier(_ foreign: String) -> String {
    CleanText(foreign, scalarLimit: .max, lineLimit: .max).joined
  }
}
