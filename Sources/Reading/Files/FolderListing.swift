// Lists a folder, in byte order of the paths below it.
internal import Glibc

/// What is in a folder.
struct FolderListing {
  /// An entry of the folder. A link is not followed.
  struct Entry {
    let name: FilePath
    let kind: FileKind
  }

  /// The entries, without hidden ones. A folder `a` is sorted as `a/`.
  let entries: [Entry]

  init(_ folder: FilePath) throws(Refusal) {
    guard let stream = folder.withCString({ opendir($0) }) else { throw .init(errno) }
    defer { closedir(stream) }
    var found: [(key: [UInt8], entry: Entry)] = []
    while true {
      errno = 0
      guard let item = readdir(stream) else {
        if errno != 0 { throw .init(errno) }
        break
      }
      let name = withUnsafeBytes(of: &item.pointee.d_name) { raw in
        FilePath(bytes: Array(raw.prefix { $0 != 0 }))
      }
      guard !name.isHidden else { continue }
      let kind: FileKind
      switch Int(item.pointee.d_type) {
      case Int(DT_REG): kind = .file
      case Int(DT_DIR): kind = .folder
      default:
        // It was removed after the folder was listed.
        guard let known = try? FileKind.of(folder.appending(name), followingLinks: false)
        else { continue }
        kind = known
      }
      let key = kind == .folder ? name.bytes + [UInt8(ascii: "/")] : name.bytes
      found.append((key, Entry(name: name, kind: kind)))
    }
    found.sort { $0.key.lexicographicallyPrecedes($1.key) }
    entries = found.map(\.entry)
  }
}
