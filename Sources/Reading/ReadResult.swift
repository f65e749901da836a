// What came of reading files and folders.
public import ChronicleTypes

/// The documents that could be read, and what is to be said about the rest.
public struct ReadResult: Sendable, Equatable {
  /// In the order in which the paths were given, and within a folder in byte order of the path.
  public var documents: [Document]
  /// In the order in which they were met.
  public var problems: [ReadingProblem]

  public init(documents: [Document] = [], problems: [ReadingProblem] = []) {
    self.documents = documents
    self.problems = problems
  }

  /// Whether anything could not be used; a program should then end with an error.
  public var hasErrors: Bool { problems.contains { $0.severity == .error } }
}
