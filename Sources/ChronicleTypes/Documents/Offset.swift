// Numbers that take four bytes of memory instead of eight.

/// An offset, line or rank that takes four bytes: a chronicle holds millions of them, and no text is too long for them.
///
/// A number that does not fit becomes the nearest one that does.
@propertyWrapper
public struct Offset: Hashable, Sendable {
  private var value: Int32

  /// Stores a number, or the nearest one that fits.
  public init(wrappedValue: Int) { value = Int32(clamping: wrappedValue) }

  /// The number.
  public var wrappedValue: Int {
    get { Int(value) }
    set { value = Int32(clamping: newValue) }
  }
}
