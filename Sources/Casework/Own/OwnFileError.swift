// What is wrong with the word lists and actors of a user.

/// Why the word lists or actors of a user cannot be used.
public struct OwnFileError: Error, Sendable, Equatable {
  /// All that is wrong, at least one sentence, each with its place and its cure.
  public var reasons: [String]

  public init(reasons: [String]) { self.reasons = reasons }
}
