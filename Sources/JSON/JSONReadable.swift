// Types that can be read from JSON.

/// A type that a value of JSON can be read into.
public protocol JSONReadable {
  /// Reads the next value.
  /// - Throws: where that value is not what the type needs.
  init(from json: inout JSONReader) throws(JSONError)
}

extension String: JSONReadable {
  /// Reads a text.
  public init(from json: inout JSONReader) throws(JSONError) { self = try json.string() }
}

extension Int: JSONReadable {
  /// Reads a whole number.
  public init(from json: inout JSONReader) throws(JSONError) { self = try json.integer() }
}

extension Double: JSONReadable {
  /// Reads a finite number.
  public init(from json: inout JSONReader) throws(JSONError) { self = try json.double() }
}

extension Bool: JSONReadable {
  /// Reads `true` or `false`.
  public init(from json: inout JSONReader) throws(JSONError) { self = try json.truth() }
}

extension Optional: JSONReadable where Wrapped: JSONReadable {
  /// Reads a value, or `null`, which gives nil.
  @inlinable
  public init(from json: inout JSONReader) throws(JSONError) {
    self = try json.null() ? nil : try Wrapped(from: &json)
  }
}

extension Array: JSONReadable where Element: JSONReadable {
  /// Reads a list.
  @inlinable
  public init(from json: inout JSONReader) throws(JSONError) {
    self = []
    try json.array()
    while try json.element() { append(try Element(from: &json)) }
  }
}

extension JSONReadable where Self: RawRepresentable & CaseIterable, RawValue == String {
  /// Reads a text that is the name of one of the cases. Another text is an error that lists the names.
  @inlinable
  public init(from json: inout JSONReader) throws(JSONError) {
    let name = try json.string()
    guard let value = Self(rawValue: name) else {
      let names = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw json.error("“\(name.prefix(60))” is none of \(names)")
    }
    self = value
  }
}
