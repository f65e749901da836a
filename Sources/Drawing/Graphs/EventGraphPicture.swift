// The event graph: actors, what they said and did, and who reported it; of many events groups of them.

internal import ChronicleTypes
internal import Graphviz
internal import Wording

/// Builds the graph that `dot` lays out in columns: actors, statements, incidents, sources.
struct EventGraphPicture {
  let labels: EventLabels
  let links: CitationLinks
  let chronicle: Chronicle

  /// - Parameter isGrouped: whether each actor's statements, and its incidents, are one node.
  static func graph(
    _ events: [Event], in chronicle: Chronicle, links: CitationLinks, isGrouped: Bool, remark: String?
  ) -> DOT.Graph {
    let picture = EventGraphPicture(chronicle, links)
    return isGrouped ? picture.graph(ofGroups: events, remark) : picture.graph(events, remark)
  }

  private init(_ chronicle: Chronicle, _ links: CitationLinks) {
    self.chronicle = chronicle
    self.links = links
    labels = EventLabels(chronicle)
  }

  private func graph(_ events: [Event], _ remark: String?) -> DOT.Graph {
    var edges: [DOT.Edge] = []
    let involved = Set(events.flatMap { $0.actors.map(\.id) + $0.via })
    let actors = chronicle.actors.filter { involved.contains($0.id) && $0.type != .place }
    let shownActors = Set(actors.map(\.id))
    let sources = SourceTies(events.map { [$0] }, in: chronicle)
    for (index, event) in events.enumerated() {
      var seen: Set<String> = []
      for actor in event.actors where shownActors.contains(actor.id) && seen.insert(actor.id).inserted {
        edges.append(edge(actor, event))
      }
      for actor in event.via where shownActors.contains(actor) && seen.insert(actor).inserted {
        edges.append(via(actor, event))
      }
      edges += citations(of: event.id, sources.ties(of: index), sources, tooltip: labels.citation(event))
    }
    let shown = Dictionary(events.map { ($0.id, $0.id) }, uniquingKeysWith: { first, _ in first })
    func column(_ kind: Event.Kind) -> [DOT.Node] { events.filter { $0.kind == kind }.map { card($0, sources).node } }
    return graph(
      actors.map { actor in
        box(actor, events.first { $0.actors.contains { $0.id == actor.id } || $0.via.contains(actor.id) }).node()
      }, column(.statement), column(.incident), sources, edges + conflicts(shown),
      "From left to right: actors; statements (blue, rounded); incidents (orange, square); sources, which the letters name.",
      remark)
  }

  /// The whole graph of its columns from left to right, and of what ties them.
  func graph(
    _ actors: [DOT.Node], _ statements: [DOT.Node], _ incidents: [DOT.Node], _ column: SourceTies, _ ties: [DOT.Edge],
    _ legend: String, _ remark: String?
  ) -> DOT.Graph {
    var edges = ties
    var groups: [DOT.Group] = []
    let tied = Set(ties.map(\.head))
    var sources = column.sources.filter { tied.contains($0.id) }.map { box($0, column).node() }
    if tied.contains(SourceTies.others) { sources.append(otherSources(column.sources.count - sources.count).node()) }
    var nodes = actors + statements + incidents + sources
    addColumns([actors, statements, incidents, sources].map { $0.map(\.id) }, &nodes, &edges, &groups)
    return DOT.Graph(
      id: "graph", isDirected: true,
      attributes: [
        .id: .text("eventgraph"), .styleClass: .text("graph"), "rankdir": "LR", "newrank": "true",
        "ranksep": .number(1.1), "nodesep": .number(0.07), "splines": "true", "pad": .number(0.3),
        "outputorder": "edgesfirst", "bgcolor": "#ffffff", "labelloc": "t", "labeljust": "l",
        "fontname": .constant(Palette.font), .label: .html(heading(legend, remark, ties).label),
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

  private func heading(_ legend: String, _ remark: String?, _ ties: [DOT.Edge]) -> Heading {
    let kinds: [(String, Heading.Line)] = [
      ("involves", .init(sign: "──  ", color: Palette.quiet, meaning: "speaks or takes part")),
      ("via", .init(sign: "╌╌  ", color: Palette.statement, meaning: "passes on")),
      ("conflict", .init(sign: "╌╌┤  ", color: Palette.conflict, meaning: "figures exclude each other")),
    ]
    let drawn = kinds.filter { kind, _ in ties.contains { $0.attributes[.styleClass] == .text(kind) } }
    return Heading(
      title: "Who said and did what, and who reported it", legend: legend, lines: drawn.map(\.1), notes: [],
      remark: remark)
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

  /// - Parameter event: what it leads to, where the picture stands alone.
  func box(_ actor: Actor, _ event: Event?) -> GraphBox {
    let aliases = actor.aliases.isEmpty ? "" : "\nalso: " + actor.aliases.joined(separator: ", ")
    return GraphBox(
      className: "actor \(actor.type.rawValue)", lines: TextMeasure.wrap(actor.name, width: 140, size: 11, lines: 3),
      fill: Palette.actor,
      link: .init(
        id: actor.id, tooltip: "\(actor.name), \(actor.type.rawValue)\(aliases)",
        url: links.url(ofActor: actor.id, in: event)))
  }

  private func box(_ source: SourceTies.Source, _ column: SourceTies) -> GraphBox {
    let count = source.documents.count
    let name =
      count > 1
      ? "\(source.documents[0].outlet ?? "") (\(count) reports)"
      : "\(labels.letter(source.id))  \(labels.source(source.id))"
    let documents = source.documents.prefix(8).map { document in
      document.path + (document.published.map { ", published " + DateWords.say($0) } ?? ", publication date unknown")
    }
    return GraphBox(
      className: "source", lines: TextMeasure.wrap(name, width: 150, size: 11, lines: 3),
      fill: column.color(ofDocument: source.id), ink: Palette.ink, style: "filled",
      link: .init(
        id: source.id, tooltip: documents.joined(separator: "\n") + (count > 8 ? "\nand \(count - 8) more" : ""),
        url: links.url(ofDocument: source.id)))
  }

  /// The box that other sources share, also those that tell less of an item than the ones it is tied to.
  private func otherSources(_ count: Int) -> GraphBox {
    let hidden = count > 0 ? "\(count) that have no box of their own, and those that" : "those that"
    return GraphBox(
      className: "source others",
      lines: [count > 0 ? "\(count) other source\(count == 1 ? "" : "s")" : "other sources"], fill: Palette.faintLine,
      ink: Palette.ink, style: "filled",
      link: .init(
        id: SourceTies.others, tooltip: "Other sources: \(hidden) tell less of an item than the ones it is tied to",
        url: links.urlOfDocuments))
  }

  private func card(_ event: Event, _ sources: SourceTies) -> Card {
    let mark = EventMark(event, labels, links)
    let date = event.days.date.map(DateWords.say) ?? event.days.text.map { "“\($0)”" } ?? "no date"
    return Card(
      className: mark.className(event.days.date == nil ? "undated" : ""),
      head: HTMLLabel.Line("\(mark.caption)  ·  \(date)", style: .init(size: 8.5, color: mark.textColor)),
      headWidth: 236, source: (labels.letter(event.document), sources.color(ofDocument: event.document)),
      body: TextMeasure.wrap(mark.text, width: 250, size: 10, lines: 2).map { HTMLLabel.Line($0) }, ground: mark.pale,
      border: mark.color, style: mark.isIncident ? "solid" : "rounded", link: mark.link)
  }

  // MARK: Edges

  private func edge(_ actor: Event.Involvement, _ event: Event) -> DOT.Edge {
    DOT.Edge(
      tail: actor.id, head: event.id, id: "\(actor.id)-\(event.id)",
      attributes: [
        .id: .text("link-\(actor.id)-\(event.id)"), .styleClass: .text("involves"),
        .tooltip: .text("\(labels.name(actor.id)): \(actor.role.rawValue)"),
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

  /// Lines from an item to its sources, the thicker the more of its events they tell.
  func citations(
    of item: String, _ ties: [(source: String, count: Int)], _ sources: SourceTies, tooltip: String
  ) -> [DOT.Edge] {
    ties.map { source, count in
      let isOther = source == SourceTies.others
      let color = isOther ? Palette.line : sources.color(ofDocument: source, of: Palette.sourceLines)
      return DOT.Edge(
        tail: item, head: source, id: "\(item)-\(source)",
        attributes: [
          .id: .text("cite-\(item)-\(source)"), .styleClass: .text("cites"), "color": .constant(color),
          "penwidth": .number(Self.width(count)),
          .tooltip: .text(count > 1 ? "\(tooltip): \(count)" : tooltip),
        ])
    }
  }

  /// How thick the line of so many events is: half a point more for twice as many.
  static func width(_ count: Int) -> Double {
    0.8 + 0.5 * Double(Int.bitWidth - 1 - max(count, 1).leadingZeroBitCount)
  }

  /// Items whose statements give figures that exclude each other; one line for two items.
  ///
  /// - Parameter shown: the item of each event.
  func conflicts(_ shown: [String: String]) -> [DOT.Edge] {
    let claims = Dictionary(chronicle.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var reasons: [(from: String, to: String, id: String, texts: [String])] = []
    var places: [String: Int] = [:]
    for relation in chronicle.relations where relation.type == .conflicts {
      guard let from = claims[relation.from]?.statements.lazy.compactMap({ shown[$0] }).first,
        let to = claims[relation.to]?.statements.lazy.compactMap({ shown[$0] }).first, from != to
      else { continue }
      let pair = from < to ? "\(from) \(to)" : "\(to) \(from)"
      if let known = places[pair] {
        reasons[known].texts.append(relation.reason)
      } else {
        places[pair] = reasons.count
        reasons.append((from, to, "\(relation.from)-\(relation.to)", [relation.reason]))
      }
    }
    return reasons.map { from, to, id, texts in
      DOT.Edge(
        tail: from, head: to, id: id,
        attributes: [
          .id: .text("conflict-\(id)"), .styleClass: .text("conflict"),
          "color": .constant(Palette.conflict), "style": "dashed", "penwidth": .number(Self.width(texts.count) + 0.8),
          "arrowhead": "tee", "constraint": "false",
          .tooltip: .text(
            texts.prefix(8).joined(separator: "\n") + (texts.count > 8 ? "\nand \(texts.count - 8) more" : "")),
        ])
    }
  }
}
