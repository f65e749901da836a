// Values of attributes.

extension DOT {
  /// The value of an attribute.
  ///
  /// A value that may not stand under its name (a text as `shape`, a number that is not finite) is
  /// left out of the source and refused by ``Graph/check()``.
  public enum Value: Sendable, Equatable {
    /// Words from documents, shown as they are: labels, tooltips, `id` and `class`. Lines are
    /// centred.
    case text(String)
    /// Like ``text(_:)``, with the lines of a label set flush left.
    case leftText(String)
    /// The same, flush right.
    case rightText(String)
    /// A label with tables, fonts and several runs of text.
    case html(HTMLLabel)
    /// An address: `http`, `https`, `mailto`, `#fragment` or a path without a scheme. Any other is
    /// left out.
    case link(String)
    /// A number, in the unit of the attribute; finite, at most ``GraphvizLimits/number``, written to four
    /// decimals.
    case number(Double)
    /// The place of a node in points, pinned.
    case position(x: Double, y: Double)
    /// A value written in the program.
    case constant(Constant)
  }
}

extension DOT.Value: ExpressibleByStringLiteral {
  /// A constant: `"fillcolor": "#ffffff"`. Only a literal can be written so, never words from a document.
  public init(stringLiteral literal: StaticString) {
    self = .constant(DOT.Constant(stringLiteral: literal))
  }
}
