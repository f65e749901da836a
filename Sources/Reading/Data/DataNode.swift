// A value of a YAML or JSON file that knows its line.

/// A value of a YAML or JSON file, and where it stands.
struct DataNode: Equatable {
  var content: Content
  /// The line, from 1.
  var line: Int

  enum Content: Equatable {
    /// - `isText` is false for a value that is written without quotation marks. In YAML it may still be text; in JSON
    ///   it is a number or a truth value.
    case scalar(String, isText: Bool)
    case sequence([DataNode])
    /// Pairs in the order of the file. A key may be there twice.
    case mapping([Pair])
    case null
    /// A YAML alias, `*name`. Aliases are not followed, so that no file can grow by them.
    case alias
  }

  struct Pair: Equatable {
    var key: DataNode
    var value: DataNode
  }

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  var pairs: [Pair]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  var items: [DataNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// What the value is, for a message.
  var kindName: String {
    switch content {
    case .scalar(_, isText: true): "a text"
    case .scalar(_, isText: false): "a bare value"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .null: "empty"
    case .alias: "an alias"
    }
  }
}
