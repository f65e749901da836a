// What Graphviz's SVG lacks to be published.

/// What a picture says about itself, and how Graphviz's SVG is made to say it.
///
/// ```swift
/// let about = AccessibleSVG(title: "Timeline", description: "Four events", language: "en")
/// let published = try about.rewrite(svg)
/// ```
public struct AccessibleSVG: Sendable, Equatable {
  /// The picture's name, read out by screen readers and shown on pointing at the picture.
  public var title: String
  /// What is to be seen, in words; may be empty.
  public var description: String
  /// The language of the texts, as in BCP 47, for example "en" or "pt-BR".
  public var language: String
  /// A style sheet to put in, or nil.
  public var stylesheet: DOT.Constant?
  /// Whether the picture stands inside a page, beside others. Then its objects have no identifiers, as another picture
  /// could have the same ones; its texts have the typeface of the page; and it is written short, since the page always
  /// carries it.
  public var isInPage: Bool

  /// What is to be said about a picture.
  public init(
    title: String, description: String, language: String, stylesheet: DOT.Constant? = nil, isInPage: Bool = false
  ) {
    self.title = title
    self.description = description
    self.language = language
    self.stylesheet = stylesheet
    self.isInPage = isInPage
  }

  /// Graphviz's SVG, made fit to be published alone or inside HTML.
  ///
  /// * The XML declaration, the document type and the comments go, and with them Graphviz's
  ///   version.
  /// * The picture gets its name, description, language and style sheet.
  /// * The `<title>` of a node, edge or cluster, which is its identifier, becomes its tooltip where
  ///   it has one; a blank tooltip takes the `<title>` away. Objects with a class containing
  ///   "decor" get none and are hidden from screen readers.
  /// * Tooltips of cells become `<title>`s; an `<a>` that leads nowhere becomes a `<g>`.
  /// * Words from right to left are set apart in a line that runs the other way.
  /// * Colours that are none in SVG 1.1 are mended: `transparent` becomes `none`, of a list of
  ///   colours the first stays.
  ///
  /// Linear in the length of `svg`.
  ///
  /// - Throws: ``GraphvizError/malformedSVG(offset:)``.
  public func rewrite(_ svg: [UInt8]) throws(GraphvizError) -> [UInt8] {
    var rewriter = SVGRewriter(svg, about: self)
    return try rewriter.rewritten()
  }

  /// What stands at the top of the picture. `prefix` sets its identifiers apart from those of other
  /// pictures on a page.
  func head(prefix: String) -> String {
    var head = "\n<title id=\"\(prefix)-title\">\(Self.text(title))</title>\n"
    if hasDescription { head += "<desc id=\"\(prefix)-desc\">\(Self.text(description))</desc>\n" }
    if let stylesheet { head += "<style>\(Escape.xml(stylesheet.description))</style>\n" }
    return head
  }

  /// The attributes the `<svg>` gets in addition.
  func attributes(prefix: String) -> String {
    let description = hasDescription ? " \(prefix)-desc" : ""
    var attributes = " role=\"graphics-document\" aria-labelledby=\"\(prefix)-title\(description)\""
    let tag = language.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    if !tag.isEmpty { attributes += " lang=\"\(tag)\" xml:lang=\"\(tag)\"" }
    return attributes
  }

  private var hasDescription: Bool { !CleanText(description).isBlank }

  private static func text(_ words: String) -> String {
    CleanText(words).lines.map(Escape.xml).joined(separator: "\n")
  }
}
