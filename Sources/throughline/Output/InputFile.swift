// A file that is read block by block.

internal import Glibc

/// A file that is read a block at a time. It is open only from its first block to its last, so that any number of
/// files can wait for their turn.
final class InputFile {
  /// As the user gave it; `-` is standard input.
  let path: String
  private var descriptor: Int32?
  private var isOver = false
  /// Why it could not be read to its end; nil where it could.
  private(set) var problem: String?

  private static let block = 1 << 18

  /// - Throws: where it cannot be opened. A pipe or device is refused, because reading it could wait forever.
  init(_ path: String) throws(Failure) {
    self.path = path
    guard path != "-" else { return }
    let opened = Self.open(path)
    guard opened >= 0 else { throw Failure("\(path) cannot be read: \(String(cString: strerror(errno)))") }
    defer { close(opened) }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Failure("\(path) cannot be read: it is no regular file")
    }
  }

  private static func open(_ path: String) -> Int32 { Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }

  deinit { end() }

  /// The next block. It is empty at the end, and where reading fails; then `problem` says why.
  func next() -> [UInt8] {
    guard !isOver else { return [] }
    let from = descriptor ?? (path == "-" ? 0 : Self.open(path))
    descriptor = from
    let block = [UInt8](unsafeUninitializedCapacity: Self.block) { buffer, count in
      var bytes = 0
      repeat { bytes = read(from, buffer.baseAddress, buffer.count) } while bytes < 0 && errno == EINTR
      if bytes < 0 { problem = String(cString: strerror(errno)) }
      count = max(0, bytes)
    }
    if block.isEmpty { end() }
    return block
  }

  /// Makes sure that files were read to their ends.
  static func check(_ files: [InputFile]) throws(Failure) {
    for file in files {
      if let problem = file.problem { throw Failure("\(file.path) cannot be read: \(problem)") }
    }
  }

  private func end() {
    isOver = true
    if let descriptor, descriptor > 0 { close(descriptor) }
    descriptor = nil
  }
}
