// The boxes, cards and lines of a claim map.

internal import ChronicleTypes
internal import Graphviz
internal import Wording

extension ClaimMapPicture {
  func box(_ origin: Origin, _ id: String) -> GraphBox {
    let name = words.name(origin)
    return GraphBox(
      className: "origin \(origin.kind.rawValue)", lines: TextMeasure.wrap(name, width: 150, size: 11, lines: 3),
      fill: Palette.actor,
      link: .init(
        id: id, tooltip: "Origin: \(name)",
        url: origin.kind == .speaker
          ? links.url(ofActor: origin.id, in: origin.statements.lazy.compactMap { statements[$0] }.first)
          : links.url(ofDocument: origin.id)))
  }

  // MARK: Cards

  func card(_ statement: Event) -> Card {
    let mark = EventMark(statement, labels, links)
    let head = mark.captionLine(["\(labels.who(statement)) \(mark.caption)"], width: 250)
    return Card(
      className: mark.className("card"), head: small(head, mark.textColor),
      body: lines(mark.text, width: 250, count: 3),
      ground: mark.pale, border: mark.color, link: mark.link)
  }

  /// Statements that have no card of their own.
  func card(_ id: String, _ title: String, of hidden: [String]) -> Card {
    let hidden = hidden.compactMap { statements[$0] }
    let places = hidden.prefix(8).map(labels.citation)
    let letters = hidden.map { "\(labels.letter($0.document)):\($0.line)" }
    return Card(
      className: "statement more", head: small(title, Palette.statementText),
      body: lines(letters.joined(separator: ", "), width: 230, count: 1), ground: Palette.paper,
      border: Palette.statement,
      link: .init(
        id: id, tooltip: "\(title)\n" + places.joined(separator: "\n") + (hidden.count > 8 ? "\nand others" : ""),
        url: hidden.first.map(links.url) ?? "#\(id)"))
  }

  /// Origins that have no box of their own.
  func card(_ id: String, _ names: [String], of claim: Claim) -> Card {
    Card(
      className: "origin more", head: small("\(names.count) more origins", Palette.quiet),
      body: lines(names.joined(separator: ", "), width: 230, count: 2), ground: Palette.paper, border: Palette.actor,
      link: .init(
        id: id, tooltip: "\(names.count) more origins\n" + names.prefix(12).joined(separator: ", "),
        url: links.url(of: claim)))
  }

  func card(_ claim: Claim) -> Card {
    let head = ([words.origins(counted: claim)] + [words.value(claim), words.about(claim)].filter { !$0.isEmpty })
      .joined(separator: " · ")
    return Card(
      className: "claim \(claim.kind.rawValue)",
      head: small(TextMeasure.wrap(head, width: 230, size: 8.5, lines: 1).joined(), Palette.quiet),
      body: TextMeasure.wrap(claim.text, width: 230, size: 11, lines: 3).map { HTMLLabel.Line($0) },
      notes: notes(of: claim), ground: Palette.paper, border: Palette.ink, borderWidth: 2,
      link: .init(
        id: claim.id,
        tooltip: "Claim: \(claim.text)\n\(head)\n" + words.citations(claim).joined(separator: ", "),
        url: links.url(of: claim)))
  }

  /// How a claim bears on others of the picture, of many the first.
  private func notes(of claim: Claim) -> [HTMLLabel.Line] {
    let relations = words.relations(claim).filter { shown.contains($0.other) && $0.other != claim.id }
    let notes = relations.prefix(Self.mostNotes).flatMap { relation in
      let other = chronicle.claims.first { $0.id == relation.other }?.text ?? relation.other
      let color = relation.relation.type == .conflicts ? Palette.conflict : Palette.quiet
      return TextMeasure.wrap("\(relation.words) “\(other)”", width: 230, size: 8.5, lines: 2).map { small($0, color) }
    }
    let left = relations.count - Self.mostNotes
    return notes + (left > 0 ? [small("and \(left) more relations", Palette.quiet)] : [])
  }

  /// More notes would make a card longer than what it is about.
  private static let mostNotes = 6

  private func small(_ text: String, _ color: DOT.Constant) -> HTMLLabel.Line {
    HTMLLabel.Line(text, style: .init(size: 8.5, color: color))
  }

  private func lines(_ text: String, width: Double, count: Int) -> [HTMLLabel.Line] {
    TextMeasure.wrap(text, width: width, size: 10, lines: count).map { HTMLLabel.Line($0) }
  }

  // MARK: Edges

  func edge(
    _ kind: String, _ tail: String, _ head: String, _ reason: String, _ color: DOT.Constant
  ) -> DOT.Edge {
    let isDenial = kind == "denies"
    var attributes: DOT.Attributes = [
      .id: .text("\(isDenial ? "denies" : "link")-\(tail)-\(head)"),
      .styleClass: .text(kind.split(separator: " ").joined(separator: "-")), "color": .constant(color),
      .tooltip: .text("\(kind): \(Self.short(reason))"),
      "arrowhead": isDenial ? "tee" : kind == "goes back to" ? "none" : "normal",
      "arrowsize": .number(0.7),
    ]
    if isDenial {
      attributes["style"] = "dashed"
      attributes[.label] = .text("denies")
      attributes["fontcolor"] = .constant(Palette.conflict)
    }
    return DOT.Edge(tail: tail, head: head, id: "\(kind) \(tail) \(head)", attributes: attributes)
  }

  /// Of a reason that names hundreds of reports its beginning; `explain` prints all of it.
  private static func short(_ reason: String) -> String { reason.count > 300 ? reason.prefix(300) + "…" : reason }

  /// How two claims bear on each other; in words on the later card, as Graphviz cannot label a line within a column.
  func between(_ relation: Relation) -> DOT.Edge {
    let isConflict = relation.type == .conflicts
    let name = relation.type.words(isFrom: true)
    return DOT.Edge(
      tail: relation.from, head: relation.to, id: "\(relation.type.rawValue) \(relation.from) \(relation.to)",
      attributes: [
        .id: .text("\(relation.type.rawValue)-\(relation.from)-\(relation.to)"),
        .styleClass: .text(relation.type.rawValue), "constraint": "false",
        "color": .constant(isConflict ? Palette.conflict : Palette.quiet),
        "fontcolor": .constant(isConflict ? Palette.conflict : Palette.quiet),
        "style": isConflict ? "dashed" : "dotted", "penwidth": .number(isConflict ? 1.6 : 1.1),
        "arrowhead": isConflict ? "tee" : "normal", "arrowsize": .number(0.7),
        .tooltip: .text("\(name): \(Self.short(relation.reason))"),
      ])
  }
}
