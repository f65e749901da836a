// A file that is read block by block.

internal import Glibc

/// A file that is read a block at a time, closed when nobody reads it any more.
final class InputFile {
  private let descriptor: Int32
  /// Why it could not be read to its end; nil where it could.
  private(set) var problem: String?

  private static let block = 1 << 18

  /// - Throws: where it cannot be opened. A pipe or device is refused, because reading it could wait forever.
  init(_ path: String) throws(Failure) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      throw Failure("\(path) cannot be read: \(String(cString: strerror(errno)))")
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Failure("\(path) cannot be read: it is no regular file") }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The next block. It is empty at the end, and where reading fails; then `problem` says why.
  func next() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.block) { buffer, count in
      var bytes = 0
      repeat { bytes = read(descriptor, buffer.baseAddress, buffer.count) } while bytes < 0 && errno == EINTR
      if bytes < 0 { problem = String(cString: strerror(errno)) }
      count = max(0, bytes)
    }
  }
}
