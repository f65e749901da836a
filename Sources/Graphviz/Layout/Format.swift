// Formats of pictures.

/// What a picture is written as.
public enum Format: String, Sendable, CaseIterable {
  /// SVG as Graphviz writes it, with estimated widths of text: no fonts are read and the bytes are
  /// the same on every machine with the same Graphviz. See ``AccessibleSVG`` for what to publish.
  case svg
  /// PNG, with the fonts of the machine.
  case png
  /// PDF, with the fonts of the machine. It contains the time of its making, unless
  /// `SOURCE_DATE_EPOCH` is set.
  case pdf

  /// Pango measures and Cairo paints; SVG does without, for the sake of equal bytes.
  var plugins: [Plugin] {
    switch self {
    case .svg: [.core, .dotLayout, .neatoLayout]
    case .png, .pdf: [.core, .dotLayout, .neatoLayout, .pango]
    }
  }
}
