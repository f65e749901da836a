// The map from the text of a document to its place in the file.

internal import TextBasics

/// Tells for each byte of a text where it stands in its file: on which page, in which part, on which line.
///
/// The text of a plain file is the file itself, and its places are lines: such a map has no pieces. A format that takes
/// a text out of a file, such as the pages of a print, gives a piece for each stretch of text that has a place of its
/// own.
public struct SourceMap: Sendable, Equatable {
  /// A stretch of the text and its place in the file. It ends where the next piece begins.
  public struct Piece: Sendable, Equatable {
    /// Its first byte in the text, from 0.
    public var start: Int
    /// Where that byte stands in the file.
    public var location: FileLocation

    /// A stretch that begins at a byte of the text.
    public init(start: Int, location: FileLocation) {
      (self.start, self.location) = (start, location)
    }
  }

  /// The pieces, sorted by `start`; empty where the text is the file itself.
  public let pieces: [Piece]

  /// The map of a text that is the file itself.
  public static let lines = SourceMap(pieces: [])

  /// - Parameter pieces: sorted by `start`, without equal ones; the first starts at 0.
  public init(pieces: [Piece]) {
    precondition(pieces.first.map { $0.start == 0 } ?? true, "every byte of a text has a place")
    precondition(zip(pieces, pieces.dropFirst()).allSatisfy { $0.start < $1.start }, "pieces stand in their order")
    self.pieces = pieces
  }

  /// Where a byte of the text stands in the file.
  ///
  /// - Parameters:
  ///   - byte: of the text, from 0.
  ///   - text: the text that the map belongs to.
  /// - Complexity: O(log n).
  public func location(ofByte byte: Int, in text: SourceText) -> FileLocation {
    guard !pieces.isEmpty else { return FileLocation(line: text.line(atByte: byte)) }
    return pieces[pieces.dropFirst().partitioningIndex { $0.start > byte } - 1].location
  }
}

/// A place in a file, as people look it up.
public struct FileLocation: Sendable, Hashable {
  /// The part of the file, such as an attachment; nil where the file has one part only.
  public var part: String?
  /// The page, from 1; nil where there are none.
  public var page: Int?
  /// The line in its part or in the file, from 1; nil where there are no lines.
  public var line: Int?
  /// The offset in the file in bytes, from 0; nil where the text does not stand in the file as it is.
  public var byte: Int?

  /// A place, of which anything may be unknown.
  public init(part: String? = nil, page: Int? = nil, line: Int? = nil, byte: Int? = nil) {
    (self.part, self.page, self.line, self.byte) = (part, page, line, byte)
  }

  /// The place as it is written behind the path of the file: `:12`, `, p. 4`, `, letter.txt:3`. Where there is a page,
  /// the line is left out.
  public var suffix: String {
    let part = part.map { ", \($0)" } ?? ""
    if let page { return "\(part), p. \(page)" }
    return part + (line.map { ":\($0)" } ?? "")
  }
}
