// Characters that are not written into a string as they are.

/// Which characters are escaped, and how.
///
/// JSON asks for it of quotation marks, backslashes and the controls below the space. The other controls could steer
/// the terminal that a text is printed in, marks of direction let it pose as another, and separators break its line: to
/// whoever reads the JSON they are the same escaped.
enum JSONEscape {
  /// The code of the character that begins at a byte and the number of its bytes; nil where it is written as it is.
  @inline(__always)
  static func code(_ utf8: UnsafeBufferPointer<UInt8>, at i: Int) -> (code: UInt32, length: Int)? {
    let byte = utf8[i]
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x7F: return (UInt32(byte), 1)
    case 0xC2 where utf8[i + 1] < 0xA0: return (UInt32(utf8[i + 1]), 2)
    case 0xD8 where utf8[i + 1] == 0x9C: return (0x061C, 2)
    case 0xE2:
      let code = 0x2000 | UInt32(utf8[i + 1] & 0x3F) << 6 | UInt32(utf8[i + 2] & 0x3F)
      switch code {
      case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (code, 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// Writes a character of the first 65,536 as an escape, with the short one where there is one.
  static func append(_ code: UInt32, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch code {
    case 0x22, 0x5C: bytes.append(UInt8(code))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(code >> shift & 15)
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
