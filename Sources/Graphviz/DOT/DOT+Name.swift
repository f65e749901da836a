// Names of attributes.

extension DOT {
  /// The name of an attribute, written in the program.
  public struct Name: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name as DOT spells it.
    public let description: String

    /// A name from a literal; see <https://graphviz.org/doc/info/attrs.html>.
    public init(stringLiteral literal: StaticString) { description = literal.description }

    /// What is written on the object. A node without it shows its identifier.
    public static let label: Name = "label"
    /// What is shown on pointing at the object, and what a screen reader calls it.
    public static let tooltip: Name = "tooltip"
    /// Where the object leads to.
    public static let url: Name = "URL"
    /// The object's `id` in SVG.
    public static let id: Name = "id"
    /// The object's classes in SVG; a class containing "decor" marks it as decoration (see
    /// ``AccessibleSVG``).
    public static let styleClass: Name = "class"
    /// The node's place, in points, for ``Engine/nop2``.
    public static let position: Name = "pos"
    /// The node's shape.
    public static let shape: Name = "shape"
  }
}

extension DOT.Name {
  /// What may stand in an attribute, and how it is escaped.
  enum Kind {
    /// Text with lines, in which Graphviz reads escapes once.
    case label
    /// Text in which Graphviz reads escapes twice.
    case tooltip
    /// Text that is copied: `id` and `class`.
    case copied
    /// An address.
    case link
    /// Something of the program's own.
    case own
    /// Never written: it reads files, puts text into the output unescaped, overrules the engine
    /// asked for, or, as labels outside of the layout do beside one of blank lines, ends the program.
    case forbidden
  }

  var kind: Kind {
    switch description {
    case "label": .label
    case "tooltip", "edgetooltip", "headtooltip", "tailtooltip", "labeltooltip", "title": .tooltip
    case "id", "class": .copied
    case "URL", "edgeURL", "headURL", "tailURL", "labelURL", "href", "edgehref", "headhref",
      "tailhref", "labelhref":
      .link
    case "image", "shapefile", "imagepath", "fontpath", "stylesheet", "layout", "key",
      "_background", "xlabel", "headlabel", "taillabel":
      .forbidden
    default: .own
    }
  }
}
