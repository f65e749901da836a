// The error for word lists and actors of a user that cannot be used.

/// Why the word lists or actors of a user cannot be used.
public struct OwnFileError: Error, Sendable, Equatable {
  /// Everything that is wrong, at least one sentence; each names its place and the cure.
  public var reasons: [String]

  /// An error with its sentences.
  public init(reasons: [String]) { self.reasons = reasons }
}
