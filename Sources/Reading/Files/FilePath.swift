// Paths as the file system has them: bytes, which need not be text.

internal import TextBasics

/// A path. The system knows it as bytes, which need not be UTF-8; people see it as text.
struct FilePath: Hashable, Sendable, CustomStringConvertible {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The path as text, with U+FFFD for bytes that are not UTF-8.
  var description: String { String(decoding: bytes, as: UTF8.self) }

  /// What follows the last slash.
  var name: FilePath {
    let end = bytes.lastIndex { $0 != UInt8(ascii: "/") }.map { $0 + 1 } ?? 0
    let start = bytes[..<end].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return FilePath(bytes: Array(bytes[start..<end]))
  }

  /// The folder of the path, as it was typed; nil where the path has none.
  var folder: FilePath? {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return FilePath(bytes: Array(bytes[..<max(slash, 1)]))
  }

  /// What follows the last dot of the name, in small letters.
  ///
  /// An ending is short, has a letter and no white space: `notes.2012` and `Mr. Smith` have none.
  var ending: String? {
    let name = name.bytes
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return nil }
    let ending = name[(dot + 1)...]
    guard ending.count <= 16, !ending.contains(where: { $0 <= 0x20 }),
      ending.contains(where: { $0 >= 0x80 || ASCII.isLetter($0) })
    else { return nil }
    return String(decoding: ending, as: UTF8.self).lowercased()
  }

  var isHidden: Bool { name.bytes.first == UInt8(ascii: ".") }

  /// The path of something in this folder; an empty path is the working folder.
  func appending(_ path: FilePath) -> FilePath {
    let slash = bytes.isEmpty || bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    return FilePath(bytes: bytes + slash + path.bytes)
  }

  /// Calls a C function with the path. A path with a NUL ends there, as always in C.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let cString = bytes.map { CChar(bitPattern: $0) } + [0]
    return cString.withUnsafeBufferPointer { buffer in
      // An array that is not empty has a base address.
      guard let base = buffer.baseAddress else { preconditionFailure("a C string is never empty") }
      return body(base)
    }
  }
}
