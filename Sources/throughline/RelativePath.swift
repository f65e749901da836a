// The way from an output file back to the documents.

internal import FoundationEssentials

enum RelativePath {
  /// What to put before a document's path, so that a link in a file in `folder` finds it.
  ///
  /// A folder below the working directory is left by as many `../`; from elsewhere the working directory is named.
  static func prefix(from folder: String) -> String {
    let parts = folder.split(separator: "/").filter { $0 != "." }
    guard !folder.hasPrefix("/"), !parts.contains("..") else {
      return FileManager.default.currentDirectoryPath + "/"
    }
    return String(repeating: "../", count: parts.count)
  }

  /// The folder of a file.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
