// The fields of a record, named once for both writing and reading.

internal import JSON

/// Visits the fields of a record: one visitor writes them, another one fills them.
///
/// A record names each of its fields once, with its key, in `visit`. So every field that is written is also read, and a
/// new field takes one line.
protocol FieldVisitor {
  /// What can go wrong: nothing in writing.
  associatedtype Failure: Error

  /// The version of the format, the first of all fields.
  mutating func schema(_ version: StaticString) throws(Failure)

  /// A field that every object has.
  mutating func field<Value: LineValue>(_ key: StaticString, _ value: inout Value) throws(Failure)

  /// A field that is left out where it has its usual value.
  mutating func field<Value: LineValue & Equatable>(
    _ key: StaticString, _ value: inout Value, or usual: @autoclosure () -> Value
  ) throws(Failure)

  /// A field that is left out where there is no value.
  mutating func field<Value: LineValue>(_ key: StaticString, _ value: inout Value?) throws(Failure)

  /// A list that is left out where it is empty.
  mutating func list<Value: LineValue>(_ key: StaticString, _ values: inout [Value]) throws(Failure)
}

/// A value of a line of JSON.
protocol LineValue {
  func write(to json: inout JSONWriter)
  init(line json: inout JSONReader) throws(JSONError)
}

/// An object of a line of JSON.
protocol Record: LineValue {
  /// A value to read the fields into. What is not read keeps what it has here.
  static var blank: Self { get }

  /// Gives each stored field to a visitor, in the order of the format.
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure)

  /// What is wrong with a value that was read, in words; nil where all is well.
  var fault: String? { get }
}

extension Record {
  var fault: String? { nil }

  func write(to json: inout JSONWriter) {
    var record = self
    json.object { record.visit(&$0) }
  }

  init(line json: inout JSONReader) throws(JSONError) {
    var record = Self.blank
    try json.record { (json) throws(JSONError) in try record.visit(&json) }
    if let fault = record.fault { throw json.error(fault) }
    self = record
  }
}

extension JSONWriter: FieldVisitor {
  typealias Failure = Never

  mutating func schema(_ version: StaticString) { field("schema", version.description) }

  mutating func field<Value: LineValue>(_ key: StaticString, _ value: inout Value) {
    self.key(key)
    value.write(to: &self)
  }

  mutating func field<Value: LineValue & Equatable>(
    _ key: StaticString, _ value: inout Value, or usual: @autoclosure () -> Value
  ) {
    if value != usual() { field(key, &value) }
  }

  mutating func field<Value: LineValue>(_ key: StaticString, _ value: inout Value?) {
    guard let value else { return }
    self.key(key)
    value.write(to: &self)
  }

  mutating func list<Value: LineValue>(_ key: StaticString, _ values: inout [Value]) {
    if !values.isEmpty { array(key, values) { $1.write(to: &$0) } }
  }
}

extension JSONReader: FieldVisitor {
  typealias Failure = JSONError

  mutating func schema(_ version: StaticString) throws(JSONError) {
    let isFirst = isAtFirstKey
    guard try has("schema", isRequired: true) else {
      if isFirst { throw error("it does not begin with its schema; this program reads \(version)") }
      return
    }
    let found = try string()
    if found != version.description { throw error("its schema is \(found), this program reads \(version)") }
  }

  mutating func field<Value: LineValue>(_ key: StaticString, _ value: inout Value) throws(JSONError) {
    if try has(key, isRequired: true) { value = try Value(line: &self) }
  }

  mutating func field<Value: LineValue & Equatable>(
    _ key: StaticString, _ value: inout Value, or usual: @autoclosure () -> Value
  ) throws(JSONError) {
    if try has(key) { value = try Value(line: &self) }
  }

  mutating func field<Value: LineValue>(_ key: StaticString, _ value: inout Value?) throws(JSONError) {
    if try has(key) { value = try null() ? nil : try Value(line: &self) }
  }

  mutating func list<Value: LineValue>(_ key: StaticString, _ values: inout [Value]) throws(JSONError) {
    if try has(key) { values = try [Value](line: &self) }
  }
}
