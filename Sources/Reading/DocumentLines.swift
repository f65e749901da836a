// Documents that another program gives: JSON, one object a line.

internal import ChronicleTypes
internal import JSON

/// A document as another program gives it.
struct GivenDocument {
  /// nil where the text is to give it.
  var id: String?
  var path: String
  var text: String
  var metadata = Metadata()
}

extension Reader {
  /// Reads documents from lines of JSON, each `{"id", "path", "text", "published", "outlet", "title", "url",
  /// "author"}`. Only `text` is required; it is read as plain text.
  ///
  /// A line that cannot be read is told with its number, and the next one is read. A key that is not known is told
  /// once.
  ///
  /// - Parameters:
  ///   - name: what the lines are called in messages.
  ///   - blocks: gives the lines, an empty block at their end.
  ///   - problem: told what could not be read, in the order in which it is met.
  public func stream(
    lines name: String, blocks: @escaping () -> [UInt8], problem: @escaping (ReadingProblem) -> Void
  ) -> DocumentStream {
    var lines = DocumentLines(name: name, blocks: blocks)
    return DocumentStream(ReadingBatch(published: published, formats: formats), problem: problem) { batch in
      lines.read(into: &batch)
    }
  }
}

/// Lines of JSON that hold documents.
private struct DocumentLines {
  private let name: String
  private var lines: JSONLines
  /// Keys that are not known and were told.
  private var strange: Set<String> = []

  /// A line can be twice as long as the largest text: what is escaped takes more room.
  private static let longest = 2 * FileContent.largest

  init(name: String, blocks: @escaping () -> [UInt8]) {
    self.name = name
    lines = JSONLines(longest: Self.longest, blocks: blocks)
  }

  /// Reads one line.
  /// - Returns: whether there was one.
  mutating func read(into batch: inout ReadingBatch) -> Bool {
    guard let line = lines.next() else { return false }
    do throws(Refusal) {
      batch.read(try document(line, into: &batch))
    } catch {
      batch.add(ReadingProblem(error, path: name))
    }
    // The text is a line of this file: that is where a person has to look.
    batch.place(at: name, line: line.number)
    return true
  }

  private mutating func document(_ line: JSONLines.Line, into batch: inout ReadingBatch) throws(Refusal)
    -> GivenDocument
  {
    if line.isTooLong { throw Refusal.tooLarge }
    let node: DataNode
    do throws(DataSyntaxError) {
      node = try JSONParser.parse(line.bytes, line: line.number)
    } catch {
      throw Refusal(reason: "is not JSON: \(error.reason)", cure: "correct it; the line was left out")
    }
    guard let pairs = node.pairs else {
      throw Refusal(reason: "is \(node.kindName), not a mapping", cure: "write {\"text\": \"…\"}")
    }
    var given = GivenDocument(path: "\(name):\(line.number)", text: "")
    var seen: Set<String> = []
    for pair in pairs {
      let key = pair.key.text ?? ""
      guard seen.insert(key).inserted else { throw Refusal(reason: "“\(key)” stands here twice", cure: "remove one") }
      switch key {
      case "id": given.id = try Self.text(pair)
      case "path": given.path = try Self.text(pair) ?? given.path
      case "text": given.text = try Self.text(pair) ?? ""
      default: try set(key, pair.value, in: &given.metadata, &batch)
      }
    }
    guard seen.contains("text") else { throw Refusal(reason: "“text” is missing", cure: "write {\"text\": \"…\"}") }
    if let id = given.id {
      guard !id.isEmpty, !id.unicodeScalars.contains(where: { $0.properties.isWhitespace || $0.value < 0x20 }) else {
        throw Refusal(reason: "“id” is empty or has a blank in it", cure: "write it without, or leave it out")
      }
      if !seen.contains("path") { given.path = id }
    }
    return given
  }

  private mutating func set(
    _ key: String, _ value: DataNode, in metadata: inout Metadata, _ batch: inout ReadingBatch
  ) throws(Refusal) {
    guard let field = Metadata.Field(rawValue: key) else {
      guard strange.count < Self.mostStrange, strange.insert(key).inserted else { return }
      let known = ["id", "path", "text"] + Metadata.Field.allCases.map(\.rawValue)
      batch.add(
        ReadingProblem(
          .notice, path: name, reason: "the key “\(key)” is not known",
          cure: "known are \(known.joined(separator: ", "))"))
      return
    }
    do throws(Metadata.Fault) {
      try metadata.set(field, named: key, to: value, bareIsText: false)
    } catch {
      throw Refusal(reason: error.reason, cure: error.cure)
    }
  }

  /// More keys that are not known are a program's, and no slip.
  private static let mostStrange = 16

  /// A text, or nil for `null`.
  private static func text(_ pair: DataNode.Pair) throws(Refusal) -> String? {
    switch pair.value.content {
    case .scalar(let text, isText: true): return text
    case .null: return nil
    default:
      throw Refusal(
        reason: "“\(pair.key.text ?? "")” is \(pair.value.kindName), not a text", cure: "write it in quotation marks")
    }
  }
}
