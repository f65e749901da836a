// Scalars that can do harm where a text is shown.

import Testing
import TextBasics

@Suite struct HostileScalarTests {
  /// The classes of Unicode, of each scalar there is.
  @Test func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      let expected: HostileScalar? =
        properties.generalCategory == .control
        ? .control
        : properties.isBidiControl ? .direction : [0xFFFE, 0xFFFF].contains(value & 0xFFFF) ? .noncharacter : nil
      if HostileScalar(scalar) != expected { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test(
    arguments: [
      ("\u{1B}", .control), ("\n", .control), ("\u{9B}", .control), ("\u{61C}", .direction), ("\u{202E}", .direction),
      ("\u{2069}", .direction), ("\u{FFFE}", .noncharacter), ("\u{1FFFF}", .noncharacter), ("a", nil), ("é", nil),
      ("ش", nil), ("\u{200D}", nil), ("\u{FFFD}", nil),
    ] as [(Unicode.Scalar, HostileScalar?)])
  func examples(scalar: Unicode.Scalar, harm: HostileScalar?) {
    #expect(HostileScalar(scalar) == harm)
  }
}
