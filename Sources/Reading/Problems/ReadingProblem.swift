// Problems with files, in words for the person who has to do something about them.

internal import TextBasics

/// Something about a file or folder that a user should know.
///
/// An error means that a document, or something said about documents, could not be used. A notice means that everything
/// could, with a reservation.
public struct ReadingProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// Whether something could not be used.
  public enum Severity: String, Sendable, CaseIterable {
    /// A document, or something known of documents, could not be used.
    case error
    /// Everything could be used, with a reservation.
    case notice
  }

  /// Whether something could not be used.
  public var severity: Severity
  /// The file or folder, as the user would type it; `-` for the standard input.
  public var path: String
  /// The line, counted from 1; nil where the problem is with the whole file.
  public var line: Int?
  /// What is wrong.
  public var reason: String
  /// What can be done about it; nil where nothing has to be.
  public var cure: String?

  /// A problem with a file or folder.
  public init(
    _ severity: Severity, path: String, line: Int? = nil, reason: String, cure: String? = nil
  ) {
    self.severity = severity
    self.path = path
    self.line = line
    self.reason = reason
    self.cure = cure
  }

  /// `path:line: severity: reason; cure`, in one line.
  ///
  /// Control characters are written as `\u{1B}`: names and contents of files come from others and must not steer the
  /// terminal that shows them.
  public var description: String {
    var text = path
    if let line { text += ":\(line)" }
    text += ": \(severity.rawValue): \(reason)"
    if let cure { text += "; \(cure)" }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      switch HostileScalar(scalar) {
      case .control, .direction: result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      case .noncharacter, nil: result.unicodeScalars.append(scalar)
      }
    }
  }
}
