// A place in a text, in four bytes.

/// An offset, line or rank, kept in four bytes: a chronicle holds millions of them, and no text is longer than they reach.
/// Larger numbers become the largest, smaller ones the smallest.
@propertyWrapper
public struct Offset: Hashable, Sendable, Codable {
  private var value: Int32

  public init(wrappedValue: Int) { value = Int32(clamping: wrappedValue) }

  public var wrappedValue: Int {
    get { Int(value) }
    set { value = Int32(clamping: newValue) }
  }

  public init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(Int32.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
