// Writes files so that each is replaced as a whole or not at all.

internal import FoundationEssentials
internal import Glibc

/// A file that is to be written.
struct OutputFile {
  var path: String
  /// Writes the content to a sink, one block after the other.
  var content: (_ write: @escaping ([UInt8]) -> Void) -> Void

  init(_ path: String, content: @escaping (_ write: @escaping ([UInt8]) -> Void) -> Void) {
    self.path = path
    self.content = content
  }

  init(_ path: String, _ bytes: [UInt8]) { self.init(path) { $0(bytes) } }
}

/// Writes files so that an interruption or a full disk leaves the old ones unchanged.
enum OutputFiles {
  /// Writes several files: first all of them beside their targets, then each takes the place of its target.
  ///
  /// A link is followed. A pipe or device is written to directly.
  static func write(_ files: [OutputFile]) throws(Failure) {
    var written: [(temporary: String, target: String, path: String)] = []
    do throws(Failure) {
      for file in files {
        if file.path.isEmpty { throw Failure("no file is named to write to; “-” is standard output") }
        if let kind = kind(of: file.path), kind != S_IFREG {
          guard kind != S_IFDIR else { throw Failure("\(file.path) is a folder; name a file") }
          try write(file, to: file.path, isSpecial: true)
          continue
        }
        let target = target(of: file.path)
        let temporary = temporaryPath(for: target, written.count)
        written.append((temporary, target, file.path))
        try write(file, to: temporary)
      }
      for (count, item) in written.enumerated() {
        guard rename(item.temporary, item.target) == 0 else {
          let problem = failure(item.path, "cannot be replaced")
          guard count > 0 else { throw problem }
          let new = written[..<count].map(\.path).joined(separator: ", ")
          throw Failure("\(problem); \(new) are new already and the others old: mend this and run it again")
        }
      }
    } catch {
      for item in written { unlink(item.temporary) }
      throw error
    }
  }

  /// Writes a file. One with the name “-” goes to standard output.
  static func writeOrPrint(_ file: OutputFile) throws(Failure) {
    guard file.path == "-" else { return try write([file]) }
    var problem: Failure?
    file.content { block in
      guard problem == nil else { return }
      do throws(Failure) {
        try Console.write(block)
      } catch {
        problem = error
      }
    }
    if let problem { throw problem }
  }

  /// Makes a folder and the folders above it.
  static func makeFolder(_ path: String) throws(Failure) {
    if let kind = kind(of: path), kind != S_IFDIR {
      throw Failure("\(path) is a file, not a folder; name another with -o")
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure(
        "\(path): the folder cannot be made (\(String(cString: strerror(errno)))); name another with -o")
    }
  }

  private static func write(
    _ file: OutputFile, to path: String, isSpecial: Bool = false
  ) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(file.path, "cannot be written") }
    var problem: Failure?
    file.content { block in
      if problem == nil, !write(block, to: descriptor) { problem = failure(file.path, "cannot be written") }
    }
    if problem == nil, !isSpecial, fsync(descriptor) != 0 { problem = failure(file.path, "cannot be written") }
    if close(descriptor) != 0, problem == nil { problem = failure(file.path, "cannot be written") }
    if let problem { throw problem }
  }

  /// Whether all of a block could be written.
  private static func write(_ block: [UInt8], to descriptor: Int32) -> Bool {
    var rest = block[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// The kind of what is at a path, after following links; nil where nothing is.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// The path that a link leads to.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func temporaryPath(for path: String, _ index: Int) -> String {
    let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    // Names have a limit, so only the beginning is used, with a number for names that begin alike.
    return path[..<slash] + ".\(path[slash...].prefix(40)).\(index).\(getpid()).new"
  }

  private static func failure(_ path: String, _ what: String) -> Failure {
    Failure("\(path) \(what): \(String(cString: strerror(errno)))" + (errno == ENOENT ? "; make its folder first" : ""))
  }
}
