// Metadata: what is known of a document apart from its text.
internal import CalendarDates
internal import ChronicleTypes
internal import TextBasics

/// What a sidecar or front matter says of a document.
struct Metadata: Equatable {
  var title: String?
  var outlet: String?
  var author: String?
  var url: String?
  var published: EDTF?

  enum Field: String, CaseIterable {
    case published, outlet, title, url, author
  }

  /// A value that does not fit its key.
  struct Fault: Error, Equatable {
    var line: Int
    var reason: String
    var cure: String
  }

  /// Takes over a value if it fits the field.
  ///
  /// Null and empty text are ignored.
  /// - Parameters:
  ///   - name: the key as it is written, for the message.
  ///   - bareIsText: whether what stands without quotation marks is text, as in YAML.
  mutating func set(
    _ field: Field, named name: String, to node: DataNode, bareIsText: Bool
  ) throws(Fault) {
    if node.content == .null { return }
    let wanted = field == .author ? "a text or a list of texts" : "a text"
    guard let text = Self.text(node, isList: field == .author, bareIsText: bareIsText) else {
      throw Fault(
        line: node.line, reason: "“\(name)” is \(node.kindName), not \(wanted)",
        cure: bareIsText ? "write a text" : "write it in quotation marks")
    }
    guard !text.isEmpty else { return }
    switch field {
    case .title: title = text
    case .outlet: outlet = text
    case .author: author = text
    case .url: url = text
    case .published:
      guard let date = PublicationDate.read(text) else {
        throw Fault(
          line: node.line, reason: "“\(name)”: “\(text.prefix(80))” is no date that can be read",
          cure: PublicationDate.cure)
      }
      published = date
    }
  }

  /// Takes over from other metadata what is missing here.
  mutating func complete(with other: Metadata) {
    title = title ?? other.title
    outlet = outlet ?? other.outlet
    author = author ?? other.author
    url = url ?? other.url
    published = published ?? other.published
  }

  private static func text(_ node: DataNode, isList: Bool, bareIsText: Bool) -> String? {
    switch node.content {
    case .scalar(let text, let isText) where isText || bareIsText:
      return text.onOneLine
    case .sequence(let items) where isList:
      var names: [String] = []
      for item in items where item.content != .null {
        // Some programs write an author as a mapping with a name.
        let item = item.pairs?.first { $0.key.text?.lowercased() == "name" }?.value ?? item
        guard let name = text(item, isList: false, bareIsText: bareIsText) else { return nil }
        names.append(name)
      }
      return names.filter { !$0.isEmpty }.joined(separator: ", ")
    default:
      return nil
    }
  }
}
