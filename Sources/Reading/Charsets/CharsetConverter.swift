// ICU's charset converters behind a Swift type.
internal import CICU

/// Converts bytes of one charset to UTF-8.
///
/// Manual: https://unicode-org.github.io/icu/userguide/conversion/converters.html
final class CharsetConverter {
  /// ICU's name of an error.
  struct Failure: Error {
    let name: String
  }

  private let converter: OpaquePointer

  init(_ charset: Charset) throws(Failure) {
    var status = U_ZERO_ERROR
    guard let converter = icu_converter_open(charset.name, &status), status.isSuccess else {
      throw Failure(status)
    }
    self.converter = converter
  }

  deinit { icu_converter_close(converter) }

  /// The bytes as UTF-8, with U+FFFD for what is broken. A byte order mark stays.
  /// - Complexity: O(n).
  func utf8(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    guard !bytes.isEmpty else { return [] }
    var status = U_ZERO_ERROR
    // One byte of any charset gives at most three bytes of UTF-8. Memory that is not used is not touched.
    let room = 3 * bytes.count + 8
    let result = [UInt8](unsafeUninitializedCapacity: room) { target, count in
      bytes.withUnsafeBytes { source in
        let written = icu_converter_to_utf8(
          converter,
          UnsafeMutableRawPointer(target.baseAddress)?.assumingMemoryBound(to: CChar.self),
          Int32(room), source.baseAddress?.assumingMemoryBound(to: CChar.self),
          Int32(source.count), &status)
        count = status.isSuccess ? min(max(Int(written), 0), room) : 0
      }
    }
    guard status.isSuccess else { throw Failure(status) }
    return result
  }
}

extension CharsetConverter.Failure {
  init(_ status: UErrorCode) {
    name = icu_error_name(status).map { String(cString: $0) } ?? "error \(status.rawValue)"
  }
}
