// Where the text of a document stands in the file that it was read from.

/// The way from a text back to its file: which stretch of the text stands on which page, in which part, on which line.
///
/// The text of a plain file is the file itself, and its places are its lines: that map has no pieces. A format that
/// takes a text out of a file, such as pages of a print, gives a piece for each stretch that has a place of its own.
public struct SourceMap: Sendable, Equatable {
  /// A stretch of the text and its place in the file; it reaches to the next piece.
  public struct Piece: Sendable, Equatable {
    /// The first byte of the text that it holds for.
    public var start: Int
    /// Where that byte stands in the file.
    public var location: FileLocation

    public init(start: Int, location: FileLocation) {
      (self.start, self.location) = (start, location)
    }
  }

  /// By their starts, which grow; none where the text is the file itself.
  public let pieces: [Piece]

  /// A text that is its file.
  public static let lines = SourceMap(pieces: [])

  /// - Parameter pieces: by their starts, which grow; the first starts at 0.
  public init(pieces: [Piece]) {
    precondition(pieces.first.map { $0.start == 0 } ?? true, "every byte of a text has a place")
    precondition(zip(pieces, pieces.dropFirst()).allSatisfy { $0.start < $1.start }, "pieces stand in their order")
    self.pieces = pieces
  }

  /// Where a byte of the text stands.
  ///
  /// - Parameters:
  ///   - byte: of the text, from 0.
  ///   - text: the text that the map belongs to.
  /// - Complexity: O(log n).
  public func location(ofByte byte: Int, in text: SourceText) -> FileLocation {
    guard !pieces.isEmpty else { return FileLocation(line: text.line(atByte: byte)) }
    var (low, high) = (0, pieces.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if pieces[middle].start <= byte { low = middle } else { high = middle - 1 }
    }
    return pieces[low].location
  }
}

/// A place in a file, as people look it up.
public struct FileLocation: Sendable, Hashable {
  /// The part of the file, such as an attachment; nil where the file has one part only.
  public var part: String?
  /// The page, from 1; nil where there are none.
  public var page: Int?
  /// The line, from 1, of its part or its file; nil where nobody counts lines.
  public var line: Int?
  /// The first byte in the file, from 0; nil where the text is not written out in it.
  public var byte: Int?

  public init(part: String? = nil, page: Int? = nil, line: Int? = nil, byte: Int? = nil) {
    (self.part, self.page, self.line, self.byte) = (part, page, line, byte)
  }

  /// What stands behind the path of the file: `:12`, `, p. 4`, `, letter.txt:3`; a page goes before a line.
  public var suffix: String {
    let part = part.map { ", \($0)" } ?? ""
    if let page { return "\(part), p. \(page)" }
    return part + (line.map { ":\($0)" } ?? "")
  }
}
