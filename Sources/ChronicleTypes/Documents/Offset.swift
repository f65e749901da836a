// A place in a text, in four bytes.

/// An offset, line or rank, kept in four bytes: a chronicle holds millions of them, and no text is longer than they reach.
/// Larger numbers become the largest, smaller ones the smallest.
@propertyWrapper
public struct Offset: Hashable, Sendable {
  private var value: Int32

  public init(wrappedValue: Int) { value = Int32(clamping: wrappedValue) }

  public var wrappedValue: Int {
    get { Int(value) }
    set { value = Int32(clamping: newValue) }
  }
}
