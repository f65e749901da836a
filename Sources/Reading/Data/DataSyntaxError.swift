// The error for YAML and JSON that cannot be read.

/// Why a YAML or JSON file cannot be read.
struct DataSyntaxError: Error, Equatable {
  /// The line, from 1.
  var line: Int
  var reason: String
}
