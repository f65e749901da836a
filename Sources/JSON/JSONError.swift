// Why a text is no JSON, or not the JSON that is wanted.

/// Why a text is no JSON, or not the JSON that is wanted.
public struct JSONError: Error, Equatable, CustomStringConvertible {
  /// Counted from 1.
  public var line: Int
  /// Where it stands, such as `.events[3].date`; empty at the top.
  public var path: String
  public var reason: String

  public init(line: Int, path: String, reason: String) {
    self.line = line
    self.path = path
    self.reason = reason
  }

  public var description: String { "line \(line): \(reason)" + (path.isEmpty ? "" : " at \(path)") }
}
