// Runs of text and lines of them.

extension HTMLLabel {
  /// How a run of text is set.
  public struct Style: Sendable, Equatable {
    /// Whether it is bold.
    public var isBold: Bool
    /// Whether it is italic.
    public var isItalic: Bool
    /// The size of the font in points; nil for the size around it.
    public var size: Double?
    /// The colour; nil for the colour around it.
    public var color: DOT.Constant?
    /// The font; nil for the font around it.
    public var font: DOT.Constant?

    /// A style; by default that of the text around it.
    public init(
      isBold: Bool = false, isItalic: Bool = false, size: Double? = nil, color: DOT.Constant? = nil,
      font: DOT.Constant? = nil
    ) {
      self.isBold = isBold
      self.isItalic = isItalic
      self.size = size
      self.color = color
      self.font = font
    }
  }

  /// Words from a document in one style. Line ends in them break the line.
  public struct Run: Sendable, Equatable {
    /// The words.
    public var text: String
    /// How they are set.
    public var style: Style

    /// A run of text.
    public init(_ text: String, style: Style = Style()) {
      self.text = text
      self.style = style
    }
  }

  /// A line: runs of text side by side.
  public struct Line: Sendable, Equatable {
    /// The runs, in reading order.
    public var runs: [Run]

    /// A line of several runs.
    public init(_ runs: [Run]) { self.runs = runs }

    /// A line in one style.
    public init(_ text: String, style: Style = Style()) { runs = [Run(text, style: style)] }
  }
}
