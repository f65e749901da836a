// What reading files and folders gives.
public import ChronicleTypes

/// The documents that could be read, and the problems with the rest.
public struct ReadResult: Sendable, Equatable {
  /// The documents, in the order of the given paths; within a folder in byte order of the path.
  public var documents: [Document]
  /// The problems, in the order in which they were found.
  public var problems: [ReadingProblem]

  /// Documents and problems.
  public init(documents: [Document] = [], problems: [ReadingProblem] = []) {
    self.documents = documents
    self.problems = problems
  }

  /// Whether anything could not be used; a program should then end with an error.
  public var hasErrors: Bool { problems.contains { $0.severity == .error } }
}
