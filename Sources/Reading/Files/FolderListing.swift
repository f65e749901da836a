// The names in a folder, in byte order of the paths below it.
internal import Glibc

/// What is in a folder.
struct FolderListing {
  /// Something in the folder, not followed where it is a link.
  struct Entry {
    let name: FilePath
    let kind: FileKind
  }

  /// Without hidden entries; a folder `a` stands where `a/` stands among the paths.
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
        // Removed since it was listed: nothing to read and nothing to say.
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
