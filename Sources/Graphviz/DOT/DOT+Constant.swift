// Words of the program's own, told apart by type from words out of documents.

extension DOT {
  /// A value written in the program: a colour, a style, a shape.
  ///
  /// It can be made only from a literal, so nothing from a document can become one. Escapes of
  /// Graphviz (`\N`, `\l`) keep their meaning in it.
  ///
  /// ```swift
  /// let incident: DOT.Constant = "#D55E00"
  /// ```
  public struct Constant: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The literal.
    public let description: String

    /// A constant from a literal.
    public init(stringLiteral literal: StaticString) { description = literal.description }
  }
}
