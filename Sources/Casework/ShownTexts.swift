// The texts that a page shows.

public import ChronicleTypes

/// The texts of the documents of a case, as long as they are not too large together to be shown.
public struct ShownTexts: Sendable {
  /// In the order of the documents, nil for one that gave no text; none at all where they are too large together.
  public private(set) var texts: [SourceText?] = []
  private var size = 0

  /// The most bytes of text that a case keeps: a page with more would be too large to open.
  public static let most = 8 << 20

  /// No texts yet.
  public init() {}

  /// Adds the text of the next document.
  public mutating func add(_ text: SourceText?) {
    size += text?.utf8.count ?? 0
    if size > Self.most { texts = [] } else { texts.append(text) }
  }
}
