// Reads YAML into nodes that know their lines, with libyaml.
internal import CYAML

/// Reads YAML into nodes that know their lines.
///
///     let node = try YAMLParser.parse(Array("name: Ann\n".utf8))
///
/// Made for small files that anybody may have written: aliases are not followed, and depth and size are limited.
final class YAMLParser {
  static let deepest = 64
  static let mostNodes = 200_000

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let firstLine: Int

  /// The one document of a YAML stream; a null node where there is none.
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - firstLine: the number of the first line, for messages.
  static func parse(_ bytes: [UInt8], firstLine: Int = 1) throws(DataSyntaxError) -> DataNode {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<DataNode, DataSyntaxError> in
      guard let parser = YAMLParser(buffer, firstLine) else {
        return .failure(DataSyntaxError(line: firstLine, reason: "no memory for YAML"))
      }
      return Result { () throws(DataSyntaxError) in try parser.document() }
    }
    return try result.get()
  }

  private init?(_ bytes: UnsafeBufferPointer<UInt8>, _ firstLine: Int) {
    parser = .allocate(capacity: 1)
    self.firstLine = firstLine
    guard yaml_parser_initialize(parser) == 1 else {
      // Without this, freeing a parser that could not be made would read memory that is not set.
      parser.initialize(to: yaml_parser_t())
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  private func document() throws(DataSyntaxError) -> DataNode {
    var builder = YAMLTree()
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw error() }
      defer { yaml_event_delete(&event) }
      let line = firstLine + event.start_mark.line
      switch event.type {
      case YAML_STREAM_END_EVENT:
        return builder.root ?? DataNode(content: .null, line: firstLine)
      case YAML_DOCUMENT_START_EVENT where builder.root != nil:
        throw DataSyntaxError(line: line, reason: "a second document begins")
      case YAML_SCALAR_EVENT:
        try builder.add(DataNode(content: Self.scalar(event), line: line))
      case YAML_ALIAS_EVENT:
        try builder.add(DataNode(content: .alias, line: line))
      case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
        try builder.open(isMapping: event.type == YAML_MAPPING_START_EVENT, line: line)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        try builder.close()
      default:
        break
      }
    }
  }

  private static func scalar(_ event: yaml_event_t) -> DataNode.Content {
    let scalar = event.data.scalar
    let text = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    guard scalar.style == YAML_PLAIN_SCALAR_STYLE else { return .scalar(text, isText: true) }
    // The words for null in the core schema of YAML 1.2.
    return ["", "~", "null", "Null", "NULL"].contains(text) ? .null : .scalar(text, isText: false)
  }

  private func error() -> DataSyntaxError {
    let parser = parser.pointee
    let reason = parser.problem.map { String(cString: $0) } ?? "not YAML"
    let context = parser.context.map { " " + String(cString: $0) } ?? ""
    // Errors in the bytes themselves have no line.
    let line = parser.error == YAML_READER_ERROR ? parser.mark.line : parser.problem_mark.line
    return DataSyntaxError(line: firstLine + line, reason: reason + context)
  }
}
