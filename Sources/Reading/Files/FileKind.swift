// Kinds of files: regular ones, folders, and others, which must not be opened.
internal import Glibc

/// What a path leads to: a file, a folder, or something else.
enum FileKind: Equatable {
  case file
  case folder
  case link
  case other(String)

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .other("a named pipe")
    case S_IFSOCK: self = .other("a socket")
    case S_IFCHR, S_IFBLK: self = .other("a device")
    default: self = .other("of a kind that has no text")
    }
  }

  /// What it is called, if it is not a regular file.
  var irregularName: String? {
    switch self {
    case .file: nil
    case .folder: "a folder"
    case .link: "a link"
    case .other(let name): name
    }
  }

  /// - Parameter followingLinks: whether a link counts as what it leads to.
  static func of(_ path: FilePath, followingLinks: Bool) throws(Refusal) -> FileKind {
    var status = stat()
    let result = path.withCString { followingLinks ? stat($0, &status) : lstat($0, &status) }
    guard result == 0 else { throw Refusal(errno) }
    return FileKind(mode: status.st_mode)
  }

  /// The absolute path without links that leads to the same place; nil where nothing is there.
  static func canonicalPath(_ path: FilePath) -> FilePath? {
    guard let resolved = path.withCString({ realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return FilePath(bytes: Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved))))
  }
}
