// Reads JSON into nodes that know their lines.

internal import JSON

/// Reads JSON into nodes that know their lines. A key that an object has twice is kept twice, so that the reader of the
/// file can report it.
enum JSONParser {
  /// - Parameter bytes: valid UTF-8; a byte order mark at the start is skipped.
  /// - Complexity: O(n).
  static func parse(_ bytes: [UInt8]) throws(DataSyntaxError) -> DataNode {
    var json = JSONReader(bytes)
    do {
      let node = try DataNode(from: &json)
      try json.end()
      return node
    } catch {
      throw DataSyntaxError(line: error.line, reason: error.reason)
    }
  }
}

extension DataNode: JSONReadable {
  init(from json: inout JSONReader) throws(JSONError) {
    let kind = try json.kind()
    line = json.line
    switch kind {
    case .string: content = .scalar(try json.string(), isText: true)
    case .number, .truth: content = .scalar(try json.bare(), isText: false)
    case .null:
      _ = try json.null()
      content = .null
    case .array: content = .sequence(try json.value())
    case .object:
      var pairs: [Pair] = []
      try json.object()
      while let key = try json.key() {
        let name = DataNode(content: .scalar(key, isText: true), line: json.line)
        pairs.append(Pair(key: name, value: try json.value()))
      }
      content = .mapping(pairs)
    }
  }
}
