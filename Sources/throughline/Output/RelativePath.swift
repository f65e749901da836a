// Relative paths from an output file to the documents, for links.

internal import FoundationEssentials

enum RelativePath {
  /// The path from a folder to the working directory: `../` for each level below it, else the full path of the
  /// directory.
  static func toWorkingDirectory(from folder: String) -> String {
    let parts = folder.split(separator: "/").filter { $0 != "." }
    guard !folder.hasPrefix("/"), !parts.contains("..") else {
      let directory = FileManager.default.currentDirectoryPath
      return directory.hasSuffix("/") ? directory : directory + "/"
    }
    return String(repeating: "../", count: parts.count)
  }

  /// The path from the folder of an output file to the folder in which the documents’ paths hold.
  ///
  /// - Parameters:
  ///   - caseFolder: the folder of chronicle.json, from the working directory.
  ///   - base: the path from there to the folder in which the documents’ paths hold.
  static func toDocuments(from folder: String, caseFolder: String, base: String) -> String {
    if base.hasPrefix("/") { return base }
    let way = caseFolder.hasPrefix("/") ? caseFolder : toWorkingDirectory(from: folder) + caseFolder
    return normalized(way + "/" + base)
  }

  /// The folder of a file.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The path without `.` and without steps down and up again, with a slash at its end unless it is empty.
  private static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    let joined = parts.joined(separator: "/")
    return (path.hasPrefix("/") ? "/" : "") + joined + (joined.isEmpty ? "" : "/")
  }
}
