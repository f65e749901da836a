// Looks up the names of a user's directions, document by document.

internal import ChronicleTypes

/// The names of an actors.yaml, ready to be looked up.
struct DirectedNames {
  let entries: [ActorDirections.Entry]
  /// Normal name → the entries that list it: those for certain documents first, then in the order of the file.
  private var claims: [String: [Int]] = [:]
  /// For each entry the documents to which it is limited; nil where it holds in all.
  private var documents: [Set<Int>?]
  /// For each entry the names that are never this actor.
  private var refused: [Set<String>]

  init(_ directions: ActorDirections, _ sources: [Document.Source]) {
    entries = directions.entries
    refused = entries.map { Set($0.not.map { ActorName.normal($0.text) }) }
    let shelf = entries.allSatisfy(\.documents.isEmpty) ? DocumentShelf([]) : DocumentShelf(sources)
    documents = entries.map { entry in
      entry.documents.isEmpty ? nil : Set(entry.documents.flatMap { shelf.documents(named: $0.text) })
    }
    for isLimited in [true, false] {
      for (index, entry) in entries.enumerated() where (documents[index] != nil) == isLimited {
        for key in Set(entry.names.map { ActorName.normal($0.text) }) { claims[key, default: []].append(index) }
      }
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The entry that a name means in a document.
  func entry(of name: String, in document: Int) -> Int? {
    claims[ActorName.normal(name)]?.first { documents[$0]?.contains(document) ?? true }
  }

  /// Whether an entry is limited to certain documents.
  func isLimited(_ entry: Int) -> Bool { documents[entry] != nil }

  /// Whether an entry says that a name is never this actor.
  func refuses(_ entry: Int, _ name: String) -> Bool { refused[entry].contains(ActorName.normal(name)) }
}

/// Finds documents by what a user may call them: path, end of the path, file name with or without its ending, or id.
struct DocumentShelf {
  private let sources: [Document.Source]
  private var byName: [String: [Int]] = [:]

  init(_ sources: [Document.Source]) {
    self.sources = sources
    for (index, source) in sources.enumerated() {
      for name in Set([source.id, source.fileName, Self.lastPart(source.path)]) {
        byName[name, default: []].append(index)
      }
    }
  }

  func documents(named name: String) -> [Int] {
    let found = byName[Self.lastPart(name)] ?? []
    guard name.contains("/") else { return found }
    let wanted = name.hasPrefix("./") ? name.dropFirst(2) : name[...]
    return found.filter { sources[$0].path == wanted || sources[$0].path.hasSuffix("/" + wanted) }
  }

  private static func lastPart(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
