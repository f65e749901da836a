// Types that can be read from JSON.

/// A type that a value of JSON can be read into.
public protocol JSONReadable {
  /// - Throws: where the next value is not what the type wants.
  init(from json: inout JSONReader) throws(JSONError)
}

extension String: JSONReadable {
  public init(from json: inout JSONReader) throws(JSONError) { self = try json.string() }
}

/// A whole number.
extension Int: JSONReadable {
  public init(from json: inout JSONReader) throws(JSONError) { self = try json.integer() }
}

/// A finite number.
extension Double: JSONReadable {
  public init(from json: inout JSONReader) throws(JSONError) { self = try json.double() }
}

extension Bool: JSONReadable {
  public init(from json: inout JSONReader) throws(JSONError) { self = try json.truth() }
}

/// nil is `null`.
extension Optional: JSONReadable where Wrapped: JSONReadable {
  @inlinable
  public init(from json: inout JSONReader) throws(JSONError) {
    self = try json.null() ? nil : try Wrapped(from: &json)
  }
}

extension Array: JSONReadable where Element: JSONReadable {
  @inlinable
  public init(from json: inout JSONReader) throws(JSONError) {
    self = []
    try json.array()
    while try json.element() { append(try Element(from: &json)) }
  }
}

/// A text that is one of the names of an enumeration.
extension JSONReadable where Self: RawRepresentable & CaseIterable, RawValue == String {
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
