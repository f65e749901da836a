// actors.yaml: who is one actor and who is not, as the user says.
public import ChronicleTypes
internal import TextBasics

/// Reads files in which a user says who is one actor and who is not.
///
///     - name: Department of Homeland Security   # what it is called
///       type: organization
///       aliases: [DHS, Homeland Security]       # names that are this actor
///       not: [Home Office]                      # names that never are
///       in: [report-3.txt]                      # where alone the names are it
public struct ActorsFile {
  /// What the file is called where nobody names it.
  public static let name = "actors.yaml"

  /// Larger files are refused before they are parsed.
  static let largest = 16 << 20

  /// Everything that is wrong with the files of a user.
  public struct Faults: Error, Sendable, Equatable {
    /// What is wrong, in the order of the files.
    public var problems: [ReadingProblem]
  }

  private enum Key: String, CaseIterable {
    case name, type, aliases, not
    case documents = "in"
  }

  private let path: String
  private var entries: [ActorDirections.Entry] = []
  private var problems: [ReadingProblem] = []

  /// What some files say together. A file that is named twice is read once.
  /// - Throws: `Faults`, with everything that cannot be used or contradicts itself.
  /// - Complexity: O(n) in the size of the files.
  public static func read(_ paths: [String]) throws(Faults) -> ActorDirections {
    var directions = ActorDirections()
    var problems: [ReadingProblem] = []
    var seen: Set<FilePath> = []
    for path in paths {
      guard seen.insert(FileKind.canonicalPath(FilePath(path)) ?? FilePath(path)).inserted else { continue }
      let file = ActorsFile(path)
      directions.entries += file.entries
      problems += file.problems
    }
    if problems.isEmpty {
      problems = directions.contradictions.map {
        ReadingProblem(.error, path: $0.line.path, line: $0.line.number, reason: $0.reason, cure: $0.cure)
      }
    }
    guard problems.isEmpty else { throw Faults(problems: problems) }
    return directions
  }

  private init(_ path: String) {
    self.path = path
    do throws(Refusal) {
      let bytes = try FileContent.read(FilePath(path))
      guard bytes.count <= Self.largest else {
        report(nil, "is larger than \(Self.largest >> 20) MB", "keep only the actors that need a word")
        return
      }
      let text = try ReadableText(bytes)
      if let doubt = text.reservation {
        report(doubt.line, doubt.reason, doubt.cure ?? "save it as UTF-8")
      } else {
        read(text.utf8)
      }
    } catch {
      report(nil, error.reason, error.cure ?? "see that it is a file you may read")
    }
  }

  private mutating func read(_ utf8: [UInt8]) {
    let root: DataNode
    do throws(DataSyntaxError) {
      root = try YAMLParser.parse(utf8)
    } catch {
      report(error.line, "is not YAML: \(error.reason)", "correct it; indent with spaces")
      return
    }
    if root.content == .null { return }
    guard let items = root.items else {
      report(root.line, "is \(root.kindName), not a list of actors", "begin each actor with “- name: …”")
      return
    }
    for item in items {
      guard let pairs = item.pairs else {
        report(item.line, "an actor is \(item.kindName), not a mapping", "write “- name: …”")
        continue
      }
      read(pairs, line: item.line)
    }
  }

  private mutating func read(_ pairs: [DataNode.Pair], line: Int) {
    var values: [Key: DataNode] = [:]
    for pair in pairs {
      let written = pair.key.text ?? pair.key.kindName
      guard let key = Key(rawValue: written) else {
        report(
          pair.key.line, "the key “\(written.prefix(80))” is not known",
          "known are \(Key.allCases.map(\.rawValue).joined(separator: ", "))")
        continue
      }
      if values.updateValue(pair.value, forKey: key) != nil {
        report(pair.key.line, "“\(written)” stands here twice in one actor", "remove one, or begin the next with “-”")
      }
    }
    guard let node = values[.name], let name = name(node, .name) else {
      if values[.name] == nil { report(line, "an actor has no name", "write “- name: …”") }
      return
    }
    var entry = ActorDirections.Entry(name: name)
    if let node = values[.type] { entry.type = type(node) }
    if let node = values[.aliases] { entry.aliases = names(node, .aliases) }
    if let node = values[.not] { entry.not = names(node, .not) }
    if let node = values[.documents] {
      entry.documents = names(node, .documents)
      if entry.documents.isEmpty { report(node.line, "“in” names no document", "name one, or remove “in”") }
    }
    entries.append(entry)
  }

  private mutating func type(_ node: DataNode) -> ActorType? {
    if let type = node.text.flatMap(ActorType.init) { return type }
    report(
      node.line, "“\((node.text ?? node.kindName).prefix(80))” is no type of actor",
      "write one of \(ActorType.allCases.map(\.rawValue).joined(separator: ", "))")
    return nil
  }

  /// A list of texts, or one text.
  private mutating func names(_ node: DataNode, _ key: Key) -> [ActorDirections.Line] {
    if node.content == .null { return [] }
    return (node.items ?? [node]).compactMap { name($0, key) }
  }

  private mutating func name(_ node: DataNode, _ key: Key) -> ActorDirections.Line? {
    let text = node.text.map { $0.onOneLine } ?? ""
    if !text.isEmpty { return ActorDirections.Line(text, path: path, number: node.line) }
    let what = node.text == nil ? node.kindName : "empty"
    report(
      node.line, "“\(key.rawValue)” has \(what == "empty" ? "nothing" : what) where a name is expected",
      "write the name out")
    return nil
  }

  private mutating func report(_ line: Int?, _ reason: String, _ cure: String) {
    problems.append(ReadingProblem(.error, path: path, line: line, reason: reason, cure: cure))
  }
}
