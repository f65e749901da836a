// Signatures: the bytes by which a format is told.

/// Bytes that all files of a format have at the same offset.
struct Signature: Sendable {
  let bytes: [UInt8]
  let offset: Int

  /// - Parameter offset: the offset of the bytes in the file, from 0.
  init(_ bytes: [UInt8], at offset: Int = 0) { (self.bytes, self.offset) = (bytes, offset) }

  init(_ text: String, at offset: Int = 0) { self.init(Array(text.utf8), at: offset) }

  /// Whether a file has these bytes.
  func isBorne(by file: [UInt8]) -> Bool {
    file.count >= offset + bytes.count && file[offset...].starts(with: bytes)
  }
}
