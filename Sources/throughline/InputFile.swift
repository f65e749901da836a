// A file that is read a block at a time.

internal import Glibc

/// A file that is read a block at a time, closed when nobody reads it any more.
final class InputFile {
  private let descriptor: Int32
  /// Why it could not be read to its end.
  private(set) var problem: String?

  private static let block = 1 << 18

  /// nil, and `errno`, where it cannot be opened.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The next block; an empty one at the end, and where reading fails, which `problem` then tells.
  func next() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.block) { buffer, count in
      var bytes = 0
      repeat { bytes = read(descriptor, buffer.baseAddress, buffer.count) } while bytes < 0 && errno == EINTR
      if bytes < 0 { problem = String(cString: strerror(errno)) }
      count = max(0, bytes)
    }
  }
}
