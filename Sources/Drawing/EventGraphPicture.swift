// The event graph: actors, what they said and did, and who reported it.

internal import Chronicle
internal import Graphviz

/// Builds the graph that `dot` lays out in columns: actors, statements, incidents, sources.
struct EventGraphPicture {
  private let labels: EventLabels
  private let links: CitationLinks
  private let chronicle: Chronicle
  private let documentIndex: [String: Int]

  static func graph(
    _ events: [Event], in chronicle: Chronicle, links: CitationLinks, remark: String?
  ) -> DOT.Graph {
    EventGraphPicture(chronicle, links).graph(events, remark)
  }

  private init(_ chronicle: Chronicle, _ links: CitationLinks) {
    self.chronicle = chronicle
    self.links = links
    labels = EventLabels(chronicle)
    documentIndex = Dictionary(
      chronicle.documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func graph(_ events: [Event], _ remark: String?) -> DOT.Graph {
    var nodes: [DOT.Node] = []
    var edges: [DOT.Edge] = []
    var groups: [DOT.Group] = []
    let involved = Set(events.flatMap { $0.actors.map(\.id) + $0.via })
    let actors = chronicle.actors.filter { involved.contains($0.id) && $0.type != .place }
    let shownActors = Set(actors.map(\.id))
    let cited = Set(events.flatMap { $0.mentions.map(\.document) })
    let sources = chronicle.documents.filter { cited.contains($0.id) }
    nodes += actors.map(node)
    nodes += events.map(node)
    nodes += sources.map(node)
    for event in events {
      var seen: Set<String> = []
      for actor in event.actors where shownActors.contains(actor.id) && seen.insert(actor.id).inserted {
        edges.append(edge(actor, event))
      }
      for actor in event.via where shownActors.contains(actor) && seen.insert(actor).inserted {
        edges.append(via(actor, event))
      }
      for document in Set(event.mentions.map(\.document)).sorted() {
        edges.append(citation(event, document))
      }
    }
    edges += conflicts(among: events)
    addColumns(
      [
        actors.map(\.id), events.filter { $0.kind == .statement }.map(\.id),
        events.filter { $0.kind == .incident }.map(\.id), sources.map(\.id),
      ], &nodes, &edges, &groups)
    return DOT.Graph(
      id: "graph", isDirected: true,
      attributes: [
        .id: .text("eventgraph"), .styleClass: .text("graph"), "rankdir": "LR", "newrank": "true",
        "ranksep": .number(1.1), "nodesep": .number(0.07), "splines": "true", "pad": .number(0.3),
        "outputorder": "edgesfirst", "bgcolor": "#ffffff", "labelloc": "t", "labeljust": "l",
        "fontname": .constant(Palette.font), .label: .html(heading(events, remark)),
        .tooltip: .text("Who said and did what, and who reported it"),
      ],
      nodeDefaults: [
        "fontname": .constant(Palette.font), "fontsize": .number(10), .shape: "plain",
        "margin": .number(0),
      ],
      edgeDefaults: [
        "color": .constant(Palette.line), "penwidth": .number(0.8), "arrowhead": "none",
      ],
      nodes: nodes, edges: edges, groups: groups)
  }

  private func heading(_ events: [Event], _ remark: String?) -> HTMLLabel {
    let quiet = HTMLLabel.Style(size: 11, color: Palette.quiet)
    var lines = [
      HTMLLabel.Line("Who said and did what, and who reported it", style: .init(isBold: true, size: 20)),
      HTMLLabel.Line(" ", style: .init(size: 6)),
      HTMLLabel.Line(
        "From left to right: actors; statements (blue, rounded); incidents (orange, square); sources, which the letters name.",
        style: quiet),
      HTMLLabel.Line(" ", style: .init(size: 4)),
      HTMLLabel.Line([
        HTMLLabel.Run("──  ", style: .init(size: 11, color: Palette.quiet)),
        HTMLLabel.Run("speaks or takes part     ", style: quiet),
        HTMLLabel.Run("╌╌  ", style: .init(size: 11, color: Palette.statement)),
        HTMLLabel.Run("passes on     ", style: quiet),
        HTMLLabel.Run("╌╌┤  ", style: .init(isBold: true, size: 11, color: Palette.conflict)),
        HTMLLabel.Run("figures exclude each other", style: quiet),
      ]),
    ]
    if let remark { lines.append(HTMLLabel.Line(remark + ".", style: quiet)) }
    lines.append(HTMLLabel.Line(" ", style: .init(size: 8)))
    return HTMLLabel(lines, alignment: .left)
  }

  /// Puts nodes into columns: each has an unseen node, and these are chained from left to right.
  private func addColumns(
    _ columns: [[String]], _ nodes: inout [DOT.Node], _ edges: inout [DOT.Edge], _ groups: inout [DOT.Group]
  ) {
    let filled = columns.filter { !$0.isEmpty }
    for (index, column) in filled.enumerated() {
      let anchor = "column-\(index)"
      nodes.append(
        DOT.Node(
          id: anchor,
          attributes: [
            .styleClass: "decor", "style": "invis", .label: .text(""), "width": .number(0.01), "height": .number(0.01),
          ]))
      groups.append(DOT.Group(id: anchor, attributes: ["rank": "same"], nodes: [anchor] + column))
      guard index > 0 else { continue }
      edges.append(
        DOT.Edge(
          tail: "column-\(index - 1)", head: anchor, id: "chain-\(index)",
          attributes: [.styleClass: "decor", "style": "invis", .tooltip: .text("")]))
    }
  }

  // MARK: Nodes

  private func node(_ actor: Actor) -> DOT.Node {
    let lines = TextMeasure.wrap(actor.name, width: 140, size: 11, lines: 3)
    let aliases = actor.aliases.isEmpty ? "" : "\nalso: " + actor.aliases.joined(separator: ", ")
    return DOT.Node(
      id: actor.id,
      attributes: [
        .id: .text(actor.id), .styleClass: .text("actor \(actor.type.rawValue)"), .shape: "box",
        "style": "filled,rounded", "fillcolor": .constant(Palette.actor), "color": .constant(Palette.actor),
        "fontcolor": "#ffffff", "fontsize": .number(11), "margin": "0.12,0.07",
        .label: .text(lines.joined(separator: "\n")),
        .tooltip: .text("\(actor.name), \(actor.type.rawValue)\(aliases)"), .url: .link(links.url(ofActor: actor.id)),
      ])
  }

  private func node(_ source: Document.Source) -> DOT.Node {
    let letter = labels.letter(source.id)
    let lines = TextMeasure.wrap("\(letter)  \(labels.source(source.id))", width: 150, size: 11, lines: 3)
    return DOT.Node(
      id: source.id,
      attributes: [
        .id: .text(source.id), .styleClass: .text("source"), .shape: "box", "style": "filled",
        "fillcolor": .constant(color(source.id)), "color": .constant(color(source.id)),
        "fontcolor": .constant(Palette.ink), "fontsize": .number(11), "margin": "0.12,0.07",
        .label: .text(lines.joined(separator: "\n")),
        .tooltip: .text(
          "\(source.path)\(source.published.map { ", published " + DateWords.say($0) } ?? ", publication date unknown")"
        ),
        .url: .link(links.url(ofDocument: source.id)),
      ])
  }

  private func color(_ source: String, of colors: [DOT.Constant] = Palette.sources) -> DOT.Constant {
    colors[(documentIndex[source] ?? 0) % colors.count]
  }

  private func node(_ event: Event) -> DOT.Node {
    let mark = EventMark(event, labels, links)
    let date = event.date.map(DateWords.say) ?? event.dateText.map { "“\($0)”" } ?? "no date"
    let body = TextMeasure.wrap(mark.text, width: 250, size: 10, lines: 2)
    let badge = HTMLLabel.Cell(
      [HTMLLabel.Line(labels.letter(event.document), style: .init(isBold: true, size: 9))],
      attributes: ["bgcolor": .constant(color(event.document)), "width": .number(15), "height": .number(14)])
    let head = HTMLLabel.Cell(
      [HTMLLabel.Line("\(mark.caption)  ·  \(date)", style: .init(size: 8.5, color: mark.textColor))],
      alignment: .left, attributes: ["align": "left", "width": .number(236)])
    let text = HTMLLabel.Cell(
      body.map { HTMLLabel.Line($0) }, alignment: .left,
      attributes: ["align": "left", "colspan": .number(2), "balign": "left"])
    let table = HTMLLabel.Table(
      attributes: [
        "border": .number(1), "cellborder": .number(0), "cellspacing": .number(2),
        "cellpadding": .number(2), "color": .constant(mark.color), "bgcolor": .constant(mark.pale),
        "style": mark.isIncident ? "solid" : "rounded",
      ], rows: [[head, badge], [text]])
    return DOT.Node(
      id: event.id,
      attributes: [
        .id: .text(event.id), .styleClass: .text(mark.className(event.date == nil ? "undated" : "")),
        .label: .html(HTMLLabel(table)), .tooltip: .text(mark.link.tooltip), .url: .link(mark.link.url),
      ])
  }

  // MARK: Edges

  private func edge(_ actor: Event.Involvement, _ event: Event) -> DOT.Edge {
    DOT.Edge(
      tail: actor.id, head: event.id, id: "\(actor.id)-\(event.id)",
      attributes: [
        .id: .text("link-\(actor.id)-\(event.id)"), .styleClass: .text("involves"),
        .tooltip: .text("\(labels.name(actor.id)): \(actor.role)"),
      ])
  }

  private func via(_ actor: String, _ event: Event) -> DOT.Edge {
    DOT.Edge(
      tail: actor, head: event.id, id: "\(actor)-\(event.id)-via",
      attributes: [
        .id: .text("via-\(actor)-\(event.id)"), .styleClass: .text("via"), "style": "dashed",
        "color": .constant(Palette.statement), .tooltip: .text("passed on by \(labels.name(actor))"),
      ])
  }

  private func citation(_ event: Event, _ document: String) -> DOT.Edge {
    DOT.Edge(
      tail: event.id, head: document, id: "\(event.id)-\(document)",
      attributes: [
        .id: .text("cite-\(event.id)-\(document)"), .styleClass: .text("cites"),
        "color": .constant(color(document, of: Palette.sourceLines)), .tooltip: .text(labels.citation(event)),
      ])
  }

  /// Statements whose figures exclude each other; one line for two claims, between the first statement of each.
  private func conflicts(among events: [Event]) -> [DOT.Edge] {
    let shown = Set(events.map(\.id))
    let claims = Dictionary(chronicle.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return chronicle.relations.filter { $0.type == .conflicts }.compactMap { relation in
      guard let from = claims[relation.from]?.statements.first(where: shown.contains),
        let to = claims[relation.to]?.statements.first(where: shown.contains), from != to
      else { return nil }
      return DOT.Edge(
        tail: from, head: to, id: "\(relation.from)-\(relation.to)",
        attributes: [
          .id: .text("conflict-\(relation.from)-\(relation.to)"), .styleClass: .text("conflict"),
          "color": .constant(Palette.conflict), "style": "dashed", "penwidth": .number(1.6),
          "arrowhead": "tee", "constraint": "false", .tooltip: .text(relation.reason),
        ])
    }
  }
}
