// sources.json: what is known of the files beside it.

/// A `sources.json`: `{"FILE": {"published", "outlet", "title", "url", "author"}}`.
///
/// `FILE` is a name in the folder of the sidecar or a path below it, as `2012/report.txt`.
struct Sidecar {
  static let fileName = FilePath("sources.json")

  private var entries: [String: Metadata] = [:]
  private(set) var problems: [ReadingProblem] = []
  private let path: String

  /// The sidecar of a folder; an empty one where there is none.
  init(of folder: FilePath) {
    let file = folder.appending(Self.fileName)
    path = file.description
    guard (try? FileKind.of(file, followingLinks: false)) != nil else { return }
    do throws(Refusal) {
      read(try ReadableText(try FileContent.read(file)).utf8, of: folder)
    } catch {
      report(.error, reason: error.reason, cure: error.cure)
    }
  }

  /// What it says of a file, by its path below the folder of the sidecar.
  subscript(path: String) -> Metadata? { entries[path] }

  private mutating func read(_ utf8: [UInt8], of folder: FilePath) {
    let root: DataNode
    do throws(DataSyntaxError) {
      root = try JSONParser.parse(utf8)
    } catch {
      report(
        .error, line: error.line, reason: "is not JSON: \(error.reason)",
        cure: "correct it; nothing of it was used")
      return
    }
    guard let files = root.pairs else {
      report(
        .error, line: root.line, reason: "is \(root.kindName), not a mapping of file names",
        cure: "write {\"FILE\": {\"published\": \"YYYY-MM-DD\"}}")
      return
    }
    for file in files { read(file, of: folder) }
  }

  private mutating func read(_ file: DataNode.Pair, of folder: FilePath) {
    let written = file.key.text ?? ""
    guard let name = Self.normalized(written) else {
      report(
        .notice, line: file.key.line, reason: "“\(written)” is not a file below this folder",
        cure: "give its name, or its path from this folder")
      return
    }
    if (try? FileKind.of(folder.appending(FilePath(name)), followingLinks: true)) == nil {
      report(
        .notice, line: file.key.line, reason: "“\(written)”: there is no such file",
        cure: "check the name")
    }
    if file.value.content == .null { return }
    guard let pairs = file.value.pairs else {
      report(
        .error, line: file.value.line,
        reason: "“\(written)” is \(file.value.kindName), not a mapping",
        cure: "write {\"published\": \"YYYY-MM-DD\"}")
      return
    }
    var metadata = Metadata()
    for pair in pairs {
      let key = pair.key.text ?? ""
      guard let field = Metadata.Field(rawValue: key) else {
        let known = Metadata.Field.allCases.map(\.rawValue).joined(separator: ", ")
        report(
          .notice, line: pair.key.line, reason: "“\(written)”: the key “\(key)” is not known",
          cure: "known are \(known)")
        continue
      }
      do throws(Metadata.Fault) {
        try metadata.set(field, named: key, to: pair.value, bareIsText: false)
      } catch {
        report(
          .error, line: error.line, reason: "“\(written)”: \(error.reason)", cure: error.cure)
      }
    }
    if entries.updateValue(metadata, forKey: name) != nil {
      report(
        .notice, line: file.key.line, reason: "“\(written)” stands here twice; the last one counts",
        cure: "remove one")
    }
  }

  /// The path without parts that are `.`; nil where it leads out of the folder.
  private static func normalized(_ path: String) -> String? {
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard !path.hasPrefix("/"), !parts.isEmpty, !parts.contains("..") else { return nil }
    return parts.joined(separator: "/")
  }

  private mutating func report(
    _ severity: ReadingProblem.Severity, line: Int? = nil, reason: String, cure: String?
  ) {
    problems.append(ReadingProblem(severity, path: path, line: line, reason: reason, cure: cure))
  }
}
