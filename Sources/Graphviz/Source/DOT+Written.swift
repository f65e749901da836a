// How values of attributes are written in DOT and in HTML-like labels.

extension DOT.Value {
  /// The value as DOT writes it under `name`, quotes and all; nil if it is left out silently, as a
  /// bad link is.
  ///
  /// `owner` is the escaped identifier of the object, from which cells of a label get theirs.
  func written(under name: DOT.Name, owner: String) throws(GraphvizError) -> String? {
    if case .html(let label) = self {
      guard name.kind == .label else { throw refusal(name, owner, "only labels can be HTML-like") }
      return "<\(try HTMLWriter.write(label, owner: owner))>"
    }
    if case .number(let number) = self, name.kind == .own {
      return try Self.written(number, name, owner)
    }
    return try content(under: name, owner: owner).map(Escape.quoted)
  }

  /// The value as an attribute in an HTML-like label; nil if it is left out.
  func writtenInHTML(under name: DOT.Name, owner: String) throws(GraphvizError) -> String? {
    switch self {
    case .text(let text), .leftText(let text), .rightText(let text):
      let clean = CleanText(text).joined
      switch name.kind {
      case .tooltip: return Escape.html(clean)
      // What looks like an entity once the label is read would be copied as one.
      case .copied: return Escape.html(Escape.copied(clean))
      default: break
      }
    case .link, .constant:
      // What is left of a link goes through XML twice: once as it is read, once where it is copied.
      return try content(under: name, owner: owner).map(Escape.xml)
    case .number: return try content(under: name, owner: owner)
    case .html, .position: break
    }
    throw refusal(name, owner, "no such value can stand in a table")
  }

  /// The value, escaped for what Graphviz does with it, without quotes.
  private func content(under name: DOT.Name, owner: String) throws(GraphvizError) -> String? {
    switch (self, name.kind) {
    case (_, .forbidden): throw refusal(name, owner, "pictures never set it")
    case (.text(let text), .label):
      return CleanText(text).lines.map(Escape.label).joined(separator: "\\n")
    case (.leftText(let text), .label):
      return CleanText(text).lines.map { Escape.label($0) + "\\l" }.joined()
    case (.rightText(let text), .label):
      return CleanText(text).lines.map { Escape.label($0) + "\\r" }.joined()
    case (.text(let text), .tooltip), (.leftText(let text), .tooltip), (.rightText(let text), .tooltip):
      let clean = CleanText(text)
      // An empty tooltip would be replaced by the label, markup and all; a blank one is shown as
      // none.
      return clean.isBlank ? " " : clean.lines.map(Escape.tooltip).joined(separator: "\\n")
    case (.text(let text), .copied), (.leftText(let text), .copied), (.rightText(let text), .copied):
      return Escape.copied(CleanText(text).joined)
    case (.text, _), (.leftText, _), (.rightText, _): throw refusal(name, owner, "text cannot stand in it")
    case (.link(let address), .link): return Link.accepted(address)
    case (.link, _): throw refusal(name, owner, "it is not an address")
    case (.number(let number), .own): return try Self.written(number, name, owner)
    case (.number, _): throw refusal(name, owner, "a number cannot stand in it")
    case (.position(let x, let y), .own) where name == .position:
      return try "\(Self.written(x, name, owner)),\(Self.written(y, name, owner))!"
    case (.position, _): throw refusal(name, owner, "a place cannot stand in it")
    case (.constant(let constant), .link): return Link.accepted(constant.description)
    case (.constant(let shape), _) where name == .shape && !Self.shapes.contains(shape):
      throw refusal(name, owner, "there is no such shape, or it reads labels as markup")
    case (.constant(let colors), _)
    where Self.fills.contains(name) && colors.description.utf8.contains(UInt8(ascii: ":")):
      throw refusal(name, owner, "gradients are numbered on from picture to picture")
    case (.constant(let constant), _): return constant.description
    case (.html, _): throw refusal(name, owner, "only labels can be HTML-like")
    }
  }

  /// A number to four decimals, without an exponent, the same on every machine.
  private static func written(
    _ number: Double, _ name: DOT.Name, _ owner: String
  ) throws(GraphvizError) -> String {
    guard number.isFinite, number.magnitude <= GraphvizLimits.number else {
      throw .refused(attribute: name.description, owner: owner, reason: "\(number) is out of range")
    }
    let scaled = Int64((number * 10_000).rounded())
    let (whole, fraction) = scaled.magnitude.quotientAndRemainder(dividingBy: 10_000)
    let sign = scaled < 0 ? "-" : ""
    if fraction == 0 { return "\(sign)\(whole)" }
    var digits = String(fraction + 10_000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }

  /// Where a list of colours would be a gradient.
  private static let fills: Set<DOT.Name> = ["fillcolor", "bgcolor"]

  /// The shapes there are. Graphviz warns of an unknown one only the first time a process draws it.
  /// `record` reads a language of its own in labels; a table does the same.
  private static let shapes: Set<DOT.Constant> = [
    "box", "box3d", "circle", "component", "cylinder", "diamond", "doublecircle", "egg", "ellipse",
    "folder", "hexagon", "house", "invhouse", "invtrapezium", "invtriangle", "none", "note",
    "octagon", "oval", "parallelogram", "pentagon", "plain", "plaintext", "point", "polygon",
    "rect", "rectangle", "septagon", "square", "star", "tab", "trapezium", "triangle", "underline",
  ]

  private func refusal(_ name: DOT.Name, _ owner: String, _ reason: String) -> GraphvizError {
    .refused(attribute: name.description, owner: owner, reason: reason)
  }
}

extension DOT.Attributes {
  /// The attributes as they stand in a tag, each with a space before it.
  func writtenInHTML(owner: String) throws(GraphvizError) -> String {
    var text = ""
    for entry in entries {
      guard let value = try entry.value.writtenInHTML(under: entry.name, owner: owner) else { continue }
      text += " \(entry.name)=\"\(value)\""
    }
    return text
  }
}
