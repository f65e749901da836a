// Finds the files of paths and folders, each once, and names what it leaves out.

/// Finds the files that paths stand for.
///
/// A link to a file is read under the name of the link. Links to folders inside of a folder are not followed, so the
/// search cannot go in circles. A folder that the user names may be a link.
struct FileSearch {
  /// What was found, in the order in which it is read.
  enum Finding {
    case file(FoundFile)
    case standardInput
    case problem(ReadingProblem)
  }

  private(set) var findings: [Finding] = []
  /// Canonical paths of what was found, so that nothing is found twice.
  private var seen: Set<FilePath> = []
  private var errorCount = 0
  /// Canonical paths of folders and files inside of searched folders that are left out.
  private let excluded: Set<FilePath>
  private let formats: [DocumentFormat]

  /// - Parameter formats: the formats whose endings are looked for in folders.
  /// - Complexity: O(n log n) in the number of files.
  init(_ paths: [String], excluding excluded: [String] = [], formats: [DocumentFormat]) {
    self.formats = formats
    self.excluded = Set(excluded.compactMap { FileKind.canonicalPath(FilePath($0)) })
    for text in paths {
      if text == "-" {
        if seen.insert(FilePath(text)).inserted { findings.append(.standardInput) }
      } else {
        searchNamed(FilePath(text))
      }
    }
  }

  private mutating func searchNamed(_ path: FilePath) {
    do throws(Refusal) {
      switch try FileKind.of(path, followingLinks: true) {
      case .folder: searchNamedFolder(path)
      case .file, .link: addNamedFile(path)
      case .other(let kind): throw Refusal(irregular: kind)
      }
    } catch {
      report(.error, path, error)
    }
  }

  private mutating func addNamedFile(_ path: FilePath) {
    guard let canonical = FileKind.canonicalPath(path), seen.insert(canonical).inserted else {
      return
    }
    guard path.name.bytes != Sidecar.fileName.bytes else {
      report(.notice, path, reason: "not read as a document: it describes the files beside it")
      return
    }
    let folder = path.folder ?? FilePath("")
    let place = FileKind.canonicalPath(path.folder ?? FilePath(".")) ?? folder
    // Whoever names a file wants it read, whatever its ending.
    findings.append(.file(FoundFile(path: path, folder: FoundFolder(path: folder, canonical: place))))
  }

  private mutating func searchNamedFolder(_ path: FilePath) {
    guard let canonical = FileKind.canonicalPath(path) else { return }
    let errorsBefore = errorCount
    let hasDocuments = search(FoundFolder(path: path, canonical: canonical))
    if !hasDocuments, errorCount == errorsBefore {
      report(
        .error, path, reason: "holds no document",
        cure: "documents are files that \(formats.namesInWords)")
    }
  }

  /// - Returns: whether there are documents in the folder or below, including those found before.
  private mutating func search(_ folder: FoundFolder) -> Bool {
    // A folder that was searched before and has no documents is reported already.
    guard seen.insert(folder.canonical).inserted else { return true }
    let listing: FolderListing
    do throws(Refusal) {
      listing = try FolderListing(folder.path)
    } catch {
      report(.error, folder.path, error)
      return false
    }
    var hasDocuments = false
    for entry in listing.entries where add(entry, in: folder) { hasDocuments = true }
    return hasDocuments
  }

  private mutating func add(_ entry: FolderListing.Entry, in folder: FoundFolder) -> Bool {
    let path = folder.path.appending(entry.name)
    var canonical = folder.canonical.appending(entry.name)
    var kind = entry.kind
    if kind == .link {
      do throws(Refusal) {
        kind = try FileKind.of(path, followingLinks: true)
      } catch {
        report(.error, path, error)
        return false
      }
      if kind == .folder {
        report(
          .notice, path, reason: "not read: a link to a folder is not followed",
          cure: "name it on the command line to read it")
        return false
      }
      canonical = FileKind.canonicalPath(path) ?? canonical
    }
    switch kind {
    case .folder:
      guard !excluded.contains(canonical) else { return false }
      return search(FoundFolder(path: path, canonical: canonical, parent: folder))
    case .other(let name):
      report(.notice, path, reason: "not read: it is \(name), not a file")
      return false
    case .file, .link:
      guard entry.name.bytes != Sidecar.fileName.bytes, !excluded.contains(canonical) else { return false }
      if entry.name.bytes == FilePath(ActorsFile.name).bytes {
        if folder.parent != nil {
          report(
            .notice, path, reason: "not read: actors are named beside all reports, or in the case",
            cure: "move it there, or name it with --actors")
        }
        return false
      }
      let ending = entry.name.ending
      guard formats.named(by: ending) != nil else {
        report(
          .notice, path,
          reason: "not read: \(ending.map { ".\($0) files" } ?? "files without an ending") are not supported yet",
          cure: "save it as text")
        return false
      }
      if seen.insert(canonical).inserted { findings.append(.file(FoundFile(path: path, folder: folder))) }
      return true
    }
  }

  private mutating func report(
    _ severity: ReadingProblem.Severity, _ path: FilePath, reason: String, cure: String? = nil
  ) {
    if severity == .error { errorCount += 1 }
    findings.append(
      .problem(
        ReadingProblem(severity, path: path.description, reason: reason, cure: cure)))
  }

  private mutating func report(
    _ severity: ReadingProblem.Severity, _ path: FilePath, _ failure: Refusal
  ) {
    report(severity, path, reason: failure.reason, cure: failure.cure)
  }
}
