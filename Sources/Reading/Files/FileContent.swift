// Reads the bytes of files, and never waits for a pipe or a device.
internal import Glibc

/// Reads the bytes of files.
enum FileContent {
  /// The most bytes of a file. No report is larger, and offsets have 32 bits.
  static let largest = 256 << 20

  /// The bytes of a regular file.
  static func read(_ path: FilePath) throws(Refusal) -> [UInt8] {
    // Without O_NONBLOCK, opening a FIFO would wait for a writer.
    let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw Refusal(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Refusal(errno) }
    if let kind = FileKind(mode: status.st_mode).irregularName { throw Refusal(irregular: kind) }
    guard status.st_size <= largest else { throw .tooLarge }
    return try read(descriptor, expecting: Int(status.st_size))
  }

  /// Everything that a descriptor still gives. It waits where it has to.
  static func read(_ descriptor: Int32, expecting size: Int = 0) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    // With room for one byte more than the size, the end of the file is seen without growing the array.
    var room = max(size + 1, 1 << 16)
    while true {
      let start = bytes.count
      var code: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        while count < buffer.count {
          let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), room - count)
          if got > 0 {
            count += got
          } else if got == 0 {
            return
          } else if errno != EINTR {
            code = errno
            return
          }
        }
      }
      guard code == 0 else { throw Refusal(code) }
      if start == 0 { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= largest else { throw .tooLarge }
      // A copy of the right size; otherwise every small document would keep room for growing.
      if chunk.count < room { return bytes.withUnsafeBufferPointer { Array($0) } }
      room = min(max(bytes.count, 1 << 16), largest)
    }
  }
}

extension Refusal {
  static let tooLarge = Self(
    reason: "is larger than \(FileContent.largest >> 20) MB", cure: "split it into its reports")

  init(_ code: Int32) {
    let cure: String? =
      switch code {
      case ENOENT: "check the name, or where a link points to"
      case EACCES, EPERM: "check its permissions"
      case ELOOP: "a link points to itself; remove it"
      default: nil
      }
    self.init(reason: "cannot be read: \(systemReason(code))", cure: cure)
  }

  init(irregular kind: String) {
    self.init(reason: "is \(kind), not a file", cure: "give its text through the standard input, -")
  }
}
