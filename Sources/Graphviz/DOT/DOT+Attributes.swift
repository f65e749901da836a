// Ordered attributes.

extension DOT {
  /// Attributes in the order they were first set. Setting a name twice replaces the value.
  ///
  /// ```swift
  /// var attributes: DOT.Attributes = [.label: .text("Crane 4"), "shape": .constant("box")]
  /// attributes["width"] = .number(1.5)
  /// ```
  public struct Attributes: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    /// A name and its value.
    public struct Entry: Sendable, Equatable {
      /// The attribute's name.
      public let name: Name
      /// The attribute's value.
      public fileprivate(set) var value: Value
    }

    /// The attributes, in order.
    public private(set) var entries: [Entry] = []

    /// No attributes.
    public init() {}

    /// Attributes from a literal.
    public init(dictionaryLiteral elements: (Name, Value)...) {
      for (name, value) in elements { self[name] = value }
    }

    /// The value of a name; nil removes it. Linear in the number of attributes, which is small.
    public subscript(name: Name) -> Value? {
      get { entries.first { $0.name == name }?.value }
      set {
        let index = entries.firstIndex { $0.name == name }
        switch (index, newValue) {
        case (let index?, let value?): entries[index].value = value
        case (let index?, nil): entries.remove(at: index)
        case (nil, let value?): entries.append(Entry(name: name, value: value))
        case (nil, nil): break
        }
      }
    }
  }
}
