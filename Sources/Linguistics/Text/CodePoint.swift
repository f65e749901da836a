// What kind of character stands at a byte.

/// A code point read from UTF-8, with its class. Only what tokens and sentences need; no tables.
struct CodePoint {
  let value: UInt32
  /// Bytes it takes, 1 to 4.
  let length: Int

  enum Class {
    case space, letter, digit, mark
  }

  /// - Parameter bytes: valid UTF-8; `i` must be at the start of a code point.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) {
    let first = UInt32(bytes[i])
    if first < 0x80 {
      (value, length) = (first, 1)
    } else if first < 0xE0 {
      (value, length) = ((first & 0x1F) << 6 | Self.tail(bytes, i + 1), 2)
    } else if first < 0xF0 {
      value = (first & 0x0F) << 12 | Self.tail(bytes, i + 1) << 6 | Self.tail(bytes, i + 2)
      length = 3
    } else {
      value =
        (first & 0x07) << 18 | Self.tail(bytes, i + 1) << 12 | Self.tail(bytes, i + 2) << 6
        | Self.tail(bytes, i + 3)
      length = 4
    }
  }

  private static func tail(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> UInt32 {
    i < bytes.count ? UInt32(bytes[i]) & 0x3F : 0
  }

  var kind: Class {
    switch value {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x30...0x39: .digit
    case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
      0xFEFF:
      .space
    case 0...0x7F: .mark
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xA1...0xBF, 0xD7, 0xF7: .mark
    case 0x2010...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0x3001...0x303F: .mark
    case 0xFE00...0xFE0F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFFFC...0xFFFD, 0x1F000...0x1FAFF: .mark
    default: .letter
    }
  }

  /// Whether it is a capital letter of the Latin, Greek or Cyrillic script.
  var isCapital: Bool {
    switch value {
    case 0x41...0x5A: true
    case 0xC0...0xDE: value != 0xD7
    case 0x100...0x137, 0x14A...0x177: value & 1 == 0
    case 0x139...0x148, 0x179...0x17E: value & 1 == 1
    case 0x391...0x3A9, 0x400...0x42F: true
    default: false
    }
  }

  /// An apostrophe, plain or typographic.
  var isApostrophe: Bool { value == 0x27 || value == 0x2019 }
}
