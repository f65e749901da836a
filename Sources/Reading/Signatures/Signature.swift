// The bytes by which a format is known.

/// Bytes that all files of a format have in one place.
struct Signature: Sendable {
  let bytes: [UInt8]
  let offset: Int

  /// - Parameter offset: where the bytes stand, from 0.
  init(_ bytes: [UInt8], at offset: Int = 0) { (self.bytes, self.offset) = (bytes, offset) }

  init(_ text: String, at offset: Int = 0) { self.init(Array(text.utf8), at: offset) }

  /// Whether the bytes of a file have it.
  func isBorne(by file: [UInt8]) -> Bool {
    file.count >= offset + bytes.count && file[offset...].starts(with: bytes)
  }
}
