// What is wrong with a JSON text, and where.

/// Why a text is not JSON, or not the JSON that its reader needs.
public struct JSONError: Error, Equatable, CustomStringConvertible {
  /// The line of the text, counted from 1.
  public var line: Int
  /// The place in the value, such as `.events[3].date`; empty at the top.
  public var path: String
  /// What is wrong, in words, without the place.
  public var reason: String

  /// An error at a line and a place.
  public init(line: Int, path: String, reason: String) {
    self.line = line
    self.path = path
    self.reason = reason
  }

  /// Line, reason and place: `line 7: “arrest” is no number at .events[3].line`.
  public var description: String { "line \(line): \(reason)" + (path.isEmpty ? "" : " at \(path)") }
}
