// The error for a file that cannot be used.

/// Why a file, or a part of it, cannot be used at all.
struct Refusal: Error, Equatable {
  /// What is wrong, as a continuation of the file name: `is empty`.
  var reason: String
  /// What can be done about it; nil where nothing can.
  var cure: String?
}

extension ReadingProblem {
  /// An error: the file was not used.
  init(_ refusal: Refusal, path: String) {
    self.init(.error, path: path, reason: refusal.reason, cure: refusal.cure)
  }
}
