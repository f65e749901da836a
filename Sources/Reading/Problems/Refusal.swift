// Why a file cannot be used.

/// Why a file, or what stands in it, cannot be used at all.
struct Refusal: Error, Equatable {
  /// What is wrong, as it goes on behind the name of the file: `is empty`.
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
