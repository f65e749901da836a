// Why a file of data cannot be read.

/// Why a YAML or JSON file cannot be read.
struct DataSyntaxError: Error, Equatable {
  /// Counted from 1.
  var line: Int
  var reason: String
}
