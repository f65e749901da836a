// The claim map: who supports and who denies a claim, from how many origins, and which claims exclude each other.

internal import ChronicleTypes
internal import Graphviz
internal import Wording

/// Builds the graph that `dot` lays out in columns: origins, the statements that go back to them, claims.
struct ClaimMapPicture {
  private let labels: EventLabels
  private let words: ClaimLabels
  private let links: CitationLinks
  private let chronicle: Chronicle
  private let statements: [String: Event]

  /// - Parameter claims: what to show.
  static func graph(
    _ claims: [Claim], in chronicle: Chronicle, links: CitationLinks, remark: String?
  ) -> DOT.Graph {
    ClaimMapPicture(chronicle, links).graph(claims, remark)
  }

  private init(_ chronicle: Chronicle, _ links: CitationLinks) {
    (self.chronicle, self.links) = (chronicle, links)
    labels = EventLabels(chronicle)
    words = ClaimLabels(chronicle)
    statements = Dictionary(
      chronicle.events.lazy.filter { $0.kind == .statement }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The claims that tell most: those that others deny or exclude, and those of several places, the most telling first.
  static func mostTelling(_ limit: Int, of claims: [Claim], in chronicle: Chronicle) -> [Claim] {
    let kinds: Set<Relation.Kind> = [.conflicts, .denies, .updates, .rangeCompatible, .notComparable]
    var related: Set<String> = []
    for relation in chronicle.relations where kinds.contains(relation.type) {
      related.formUnion([relation.from, relation.to])
    }
    return Array(claims.filter { $0.citations.count > 1 || related.contains($0.id) }.prefix(limit))
  }

  private func graph(_ claims: [Claim], _ remark: String?) -> DOT.Graph {
    let shown = Set(claims.map(\.id))
    var told: [String] = []
    var origins: [String: DOT.Node] = [:]
    var originOrder: [String] = []
    var edges: [DOT.Edge] = []
    var seen: Set<String> = []
    var cards: [DOT.Node] = []
    func tell(_ id: String) {
      if statements[id] != nil, seen.insert(id).inserted { told.append(id) }
    }
    // Of many claims fewer origins and statements are shown one by one; a card stands for the others.
    let most = claims.count > 3 ? (origins: 6, statements: 2) : (origins: 24, statements: 4)
    for claim in claims {
      for origin in claim.origins.prefix(most.origins) {
        let id = "origin-\(origin.id)"
        if origins[id] == nil {
          origins[id] = node(origin, id)
          originOrder.append(id)
        }
        let said = origin.statements.filter { statements[$0] != nil }
        let shown = said.prefix(said.count > most.statements + 1 ? most.statements : said.count)
        for statement in shown {
          tell(statement)
          add(edge("goes back to", id, statement, origin.reason, Palette.line), to: &edges, &seen)
        }
        let rest = said.dropFirst(shown.count)
        if !rest.isEmpty {
          let more = "more-\(claim.id)-\(origin.id)"
          cards.append(node(more, "\(rest.count) more statements", of: Array(rest)))
          add(edge("goes back to", id, more, origin.reason, Palette.line), to: &edges, &seen)
          add(edge("supports", more, claim.id, "state “\(claim.text)”", Palette.supports), to: &edges, &seen)
        }
        let isVoice = claim.citations.contains {
          $0.statement == nil && origin.documents.contains($0.document)
        }
        if isVoice { add(edge("reports", id, claim.id, origin.reason, Palette.supports), to: &edges, &seen) }
      }
      let others = claim.origins.dropFirst(most.origins)
      if !others.isEmpty {
        let more = "more-\(claim.id)"
        cards.append(node(more, others.map(words.name), of: claim))
        add(edge("reports", more, claim.id, "\(others.count) more origins", Palette.supports), to: &edges, &seen)
      }
    }
    for claim in claims {
      let unplaced = Set(claim.statements).subtracting(claim.origins.flatMap(\.statements))
      for statement in claim.statements where statements[statement] != nil {
        guard seen.contains(statement) || unplaced.contains(statement) else { continue }
        tell(statement)
        add(
          edge("supports", statement, claim.id, "states “\(claim.text)”", Palette.supports), to: &edges, &seen)
      }
    }
    var denials: [String: [Relation]] = [:]
    var joined = Chains()
    // What excludes each other comes first, so that its lines are drawn.
    for relation in chronicle.relations.filter({ $0.type == .conflicts })
      + chronicle.relations.filter({ $0.type != .conflicts })
    {
      switch relation.type {
      case .denies where shown.contains(relation.to) && statements[relation.from] != nil:
        denials[relation.to, default: []].append(relation)
      case .conflicts, .updates, .rangeCompatible, .notComparable, .corroborates, .echoes:
        // A line to each of many would be a cable: claims that a line joins already need no other, as their cards say it too.
        guard shown.contains(relation.from), shown.contains(relation.to), joined.join(relation.from, relation.to) else {
          continue
        }
        add(between(relation), to: &edges, &seen)
      default: continue
      }
    }
    for claim in claims {
      let said = denials[claim.id] ?? []
      let shown = said.prefix(said.count > most.origins + 1 ? most.origins : said.count)
      for denial in shown {
        tell(denial.from)
        add(edge("denies", denial.from, claim.id, denial.reason, Palette.conflict), to: &edges, &seen)
      }
      let rest = said.dropFirst(shown.count)
      if let first = rest.first {
        let more = "denials-\(claim.id)"
        cards.append(node(more, "\(rest.count) more denials", of: rest.map(\.from)))
        add(edge("denies", more, claim.id, first.reason, Palette.conflict), to: &edges, &seen)
      }
    }
    let events = told.compactMap { statements[$0] }
    return DOT.Graph(
      id: "claims", isDirected: true,
      attributes: [
        .id: .text("claimmap"), .styleClass: .text("graph"), "rankdir": "LR", "newrank": "true",
        "ranksep": .number(1.0), "nodesep": .number(0.1), "splines": "true", "pad": .number(0.3),
        "outputorder": "edgesfirst", "bgcolor": "#ffffff", "labelloc": "t", "labeljust": "l",
        "fontname": .constant(Palette.font), .label: .html(heading(claims, edges, remark)),
        .tooltip: .text("Who supports and who denies what, and from how many origins"),
      ],
      nodeDefaults: [
        "fontname": .constant(Palette.font), "fontsize": .number(10), .shape: "plain", "margin": .number(0),
      ],
      edgeDefaults: ["penwidth": .number(1.1), "fontname": .constant(Palette.font), "fontsize": .number(8.5)],
      nodes: originOrder.compactMap { origins[$0] } + events.map(node) + cards + claims.map { node($0, beside: shown) },
      edges: edges,
      groups: claims.isEmpty ? [] : [DOT.Group(id: "column", attributes: ["rank": "max"], nodes: claims.map(\.id))])
  }

  private func add(_ edge: DOT.Edge, to edges: inout [DOT.Edge], _ seen: inout Set<String>) {
    if seen.insert("edge " + (edge.id ?? "")).inserted { edges.append(edge) }
  }

  private func heading(_ claims: [Claim], _ edges: [DOT.Edge], _ remark: String?) -> HTMLLabel {
    let quiet = HTMLLabel.Style(size: 11, color: Palette.quiet)
    func has(_ names: String...) -> Bool {
      edges.contains { edge in names.contains { edge.attributes[.styleClass] == .text($0) } }
    }
    var runs: [HTMLLabel.Run] = []
    for (isDrawn, sign, color, meaning) in [
      (has("supports", "reports"), "──▶  ", Palette.supports, "supports"),
      (has("denies", "conflicts"), "╌╌┤  ", Palette.conflict, "denies, or excludes"),
      (
        has("updates", "range_compatible", "not_comparable", "corroborates", "echoes"), "··▶  ", Palette.quiet,
        "bears on it in another way, which the card says"
      ),
    ] where isDrawn {
      runs.append(HTMLLabel.Run(sign, style: .init(size: 11, color: color)))
      runs.append(HTMLLabel.Run(meaning + "      ", style: quiet))
    }
    var lines = [
      HTMLLabel.Line("Who supports and who denies what", style: .init(isBold: true, size: 20)),
      HTMLLabel.Line(" ", style: .init(size: 6)),
      HTMLLabel.Line(
        "From left to right: origins; the statements that go back to them; claims, each with the number of its origins.",
        style: quiet),
    ]
    if !runs.isEmpty { lines += [HTMLLabel.Line(" ", style: .init(size: 4)), HTMLLabel.Line(runs)] }
    if claims.isEmpty {
      lines.append(HTMLLabel.Line("No claim is stated twice, denied or contradicted.", style: quiet))
    }
    if let remark { lines += [HTMLLabel.Line(" ", style: .init(size: 4)), HTMLLabel.Line(remark + ".", style: quiet)] }
    lines.append(HTMLLabel.Line(" ", style: .init(size: 8)))
    return HTMLLabel(lines, alignment: .left)
  }

  // MARK: Nodes

  private func node(_ origin: Origin, _ id: String) -> DOT.Node {
    let lines = TextMeasure.wrap(words.name(origin), width: 150, size: 11, lines: 3)
    return DOT.Node(
      id: id,
      attributes: [
        .id: .text(id), .styleClass: .text("origin \(origin.kind.rawValue)"), .shape: "box",
        "style": "filled,rounded", "fillcolor": .constant(Palette.actor), "color": .constant(Palette.actor),
        "fontcolor": "#ffffff", "fontsize": .number(11), "margin": "0.12,0.07",
        .label: .text(lines.joined(separator: "\n")), .tooltip: .text("Origin: \(words.name(origin))"),
        .url: .link(
          origin.kind == .speaker
            ? links.url(ofActor: origin.id, in: origin.statements.lazy.compactMap { statements[$0] }.first)
            : links.url(ofDocument: origin.id)),
      ])
  }

  private func node(_ event: Event) -> DOT.Node {
    let mark = EventMark(event, labels, links)
    let head = "\(labels.who(event)) \(mark.caption)"
    return card(
      id: event.id, class: mark.className("card"), head: mark.captionLine([head], width: 250),
      headColor: mark.textColor, body: TextMeasure.wrap(mark.text, width: 250, size: 10, lines: 3), ground: mark.pale,
      border: mark.color, style: "rounded", link: mark.link)
  }

  /// Statements that have no card of their own.
  private func node(_ id: String, _ title: String, of hidden: [String]) -> DOT.Node {
    let events = hidden.compactMap { statements[$0] }
    let places = events.prefix(8).map(labels.citation)
    let letters = events.map { "\(labels.letter($0.document)):\($0.line)" }
    return card(
      id: id, class: "statement more", head: title, headColor: Palette.statementText,
      body: TextMeasure.wrap(letters.joined(separator: ", "), width: 230, size: 10, lines: 1), ground: Palette.paper,
      border: Palette.statement, style: "rounded",
      link: .init(
        id: id, tooltip: "\(title)\n" + places.joined(separator: "\n") + (events.count > 8 ? "\nand others" : ""),
        url: events.first.map(links.url) ?? "#\(id)"))
  }

  /// Origins that have no box of their own.
  private func node(_ id: String, _ names: [String], of claim: Claim) -> DOT.Node {
    let lines = TextMeasure.wrap(names.joined(separator: ", "), width: 230, size: 10, lines: 2)
    return card(
      id: id, class: "origin more", head: "\(names.count) more origins", headColor: Palette.quiet, body: lines,
      ground: Palette.paper, border: Palette.actor, style: "rounded",
      link: .init(
        id: id, tooltip: "\(names.count) more origins\n" + names.prefix(12).joined(separator: ", "),
        url: links.url(of: claim)))
  }

  private func node(_ claim: Claim, beside shown: Set<String>) -> DOT.Node {
    let value = words.value(claim)
    let count = claim.origins.count
    let origins = count == 0 ? "denied only" : "\(count) origin\(count == 1 ? "" : "s")"
    let head = ([origins] + [value, words.about(claim)].filter { !$0.isEmpty }).joined(separator: " · ")
    let tooltip = "Claim: \(claim.text)\n\(head)\n" + words.citations(claim).joined(separator: ", ")
    let relations = words.relations(claim).filter { shown.contains($0.other) && $0.other != claim.id }.map { relation in
      let other = chronicle.claims.first { $0.id == relation.other }?.text ?? relation.other
      let text = TextMeasure.wrap("\(relation.words) “\(other)”", width: 230, size: 8.5, lines: 2)
      let color = relation.relation.type == .conflicts ? Palette.conflict : Palette.quiet
      return text.map { HTMLLabel.Line($0, style: .init(size: 8.5, color: color)) }
    }
    return card(
      id: claim.id, class: "claim \(claim.kind.rawValue)",
      head: TextMeasure.wrap(head, width: 230, size: 8.5, lines: 1).joined(), headColor: Palette.quiet,
      body: TextMeasure.wrap(claim.text, width: 230, size: 11, lines: 3), ground: Palette.paper, border: Palette.ink,
      style: "rounded", thick: true,
      notes: relations.prefix(6).flatMap(\.self)
        + (relations.count > 6
          ? [HTMLLabel.Line("and \(relations.count - 6) more relations", style: .init(size: 8.5, color: Palette.quiet))]
          : []),
      link: .init(id: claim.id, tooltip: tooltip, url: links.url(of: claim)))
  }

  private func card(
    id: String, class name: String, head: String, headColor: DOT.Constant, body: [String], ground: DOT.Constant,
    border: DOT.Constant, style: DOT.Constant, thick: Bool = false, notes: [HTMLLabel.Line] = [], link: Canvas.Link
  ) -> DOT.Node {
    let top = HTMLLabel.Cell(
      [HTMLLabel.Line(head, style: .init(size: 8.5, color: headColor))], alignment: .left,
      attributes: ["align": "left", "width": .number(240)])
    let text = HTMLLabel.Cell(
      body.map { HTMLLabel.Line($0) }, alignment: .left, attributes: ["align": "left", "balign": "left"])
    let foot = HTMLLabel.Cell(notes, alignment: .left, attributes: ["align": "left", "balign": "left"])
    let table = HTMLLabel.Table(
      attributes: [
        "border": .number(thick ? 2 : 1), "cellborder": .number(0), "cellspacing": .number(2),
        "cellpadding": .number(2), "color": .constant(border), "bgcolor": .constant(ground), "style": .constant(style),
      ], rows: [[top]] + (body.isEmpty ? [] : [[text]]) + (notes.isEmpty ? [] : [[foot]]))
    return DOT.Node(
      id: id,
      attributes: [
        .id: .text(link.id), .styleClass: .text(name), .label: .html(HTMLLabel(table)), .tooltip: .text(link.tooltip),
        .url: .link(link.url),
      ])
  }

  // MARK: Edges

  private func edge(
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
  private func between(_ relation: Relation) -> DOT.Edge {
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

/// Items that lines join, directly or over others.
private struct Chains {
  private var parents: [String: String] = [:]

  private mutating func root(_ item: String) -> String {
    guard let parent = parents[item] else { return item }
    let root = root(parent)
    parents[item] = root
    return root
  }

  /// Joins two items; false where they were joined before.
  mutating func join(_ a: String, _ b: String) -> Bool {
    let (first, second) = (root(a), root(b))
    if first == second { return false }
    parents[second] = first
    return true
  }
}
