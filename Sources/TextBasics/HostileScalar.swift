// Scalars that can do harm where a text is shown.

/// What a scalar of a foreign text can do to a terminal, a table, a page or a picture.
///
/// The text of a document keeps all of them, since it is cited as it stands. Each output deals with them where it
/// writes text, and nowhere else:
///
/// | output | controls | marks of direction | noncharacters |
/// | --- | --- | --- | --- |
/// | terminal | become a space | left out, with all that cannot be seen | stay |
/// | problem of a file | written as `\u{1B}` | written as `\u{202E}` | stay |
/// | CSV | left out, but tabs and line breaks stay | left out | stay |
/// | page | become U+FFFD, but tabs and line breaks stay | left out | become U+FFFD |
/// | picture | left out, but tabs and line breaks stay as blanks and lines | left out | left out |
public enum HostileScalar: Sendable, Equatable {
  /// C0, DEL and C1: they steer terminals, and end lines and strings.
  case control
  /// They turn the direction of writing, so that a text poses as another: U+061C, U+200E, U+202E and their like.
  case direction
  /// The last two scalars of each plane, U+FFFE and U+FFFF first: XML and HTML forbid them.
  case noncharacter

  /// nil for a scalar that does no harm.
  @inlinable public init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: self = .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .direction
    case let value where value & 0xFFFE == 0xFFFE: self = .noncharacter
    default: return nil
    }
  }
}
