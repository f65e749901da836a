// The event graph of many events: one node for what an actor said, one for what it did.

internal import ChronicleTypes
internal import Graphviz
internal import Wording

extension EventGraphPicture {
  /// Each actor's statements, and its incidents, as one node. Nothing is left out: who has few events shares a node
  /// with others.
  func graph(ofGroups events: [Event], _ remark: String?) -> DOT.Graph {
    let lanes = ActorLanes(events, labels).lanes
    let groups = EventGroup.groups(lanes)
    let sources = SourceTies(groups.map(\.events), in: chronicle, byOutlet: true)
    var edges: [DOT.Edge] = []
    var shown: [String: String] = [:]
    for (index, group) in groups.enumerated() {
      for event in group.events { shown[event.id] = group.id }
      edges.append(
        DOT.Edge(
          tail: "lane-\(group.lane)", head: group.id, id: "lane-\(group.id)",
          attributes: [
            .id: .text("link-\(group.id)"), .styleClass: .text("involves"),
            "penwidth": .number(Self.width(group.events.count)),
            .tooltip: .text("\(lanes[group.lane].name): \(group.events.count)"),
          ]))
      edges += passing(group, lanes)
      edges += citations(of: group.id, sources.ties(of: index), sources, tooltip: "events told")
    }
    func column(_ kind: Event.Kind) -> [DOT.Node] { groups.filter { $0.kind == kind }.map { node($0, lanes[$0.lane]) } }
    return graph(
      lanes.indices.map { node(lanes[$0], $0) }, column(.statement), column(.incident), sources,
      edges + conflicts(shown),
      "From left to right: actors; their statements (blue, rounded) and incidents (orange, square), each card for many; sources. Thick lines stand for many events.",
      remark)
  }

  /// Lines from those through whom the statements of a group came.
  private func passing(_ group: EventGroup, _ lanes: [ActorLanes.Lane]) -> [DOT.Edge] {
    var counts: [Int: Int] = [:]
    for actor in group.events.flatMap(\.via) {
      let own =
        lanes.firstIndex { $0.actor == actor } ?? lanes.firstIndex { $0.actor == nil && $0.name != ActorLanes.nobody }
      if let own, own != group.lane { counts[own, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map { lane, count in
      DOT.Edge(
        tail: "lane-\(lane)", head: group.id, id: "via-\(lane)-\(group.id)",
        attributes: [
          .id: .text("via-\(lane)-\(group.id)"), .styleClass: .text("via"), "style": "dashed",
          "color": .constant(Palette.statement), "penwidth": .number(Self.width(count)),
          .tooltip: .text("passed on by \(lanes[lane].name): \(count)"),
        ])
    }
  }

  private func node(_ lane: ActorLanes.Lane, _ index: Int) -> DOT.Node {
    if let actor = lane.actor.flatMap(labels.actor) {
      var node = node(actor, lane.events.first)
      node.id = "lane-\(index)"
      return node
    }
    return DOT.Node(
      id: "lane-\(index)",
      attributes: [
        .id: .text("lane-\(index)"), .styleClass: .text("actor others"), .shape: "box", "style": "filled,rounded",
        "fillcolor": .constant(Palette.quiet), "color": .constant(Palette.quiet), "fontcolor": "#ffffff",
        "fontsize": .number(11), "margin": "0.12,0.07", .label: .text(lane.name),
        .tooltip: .text("\(lane.name): \(lane.events.count) events"),
        .url: .link(lane.events.first.map { links.url(of: $0) } ?? "#events"),
      ])
  }

  private func node(_ group: EventGroup, _ lane: ActorLanes.Lane) -> DOT.Node {
    let isIncident = group.kind == .incident
    let count = group.events.count
    let name = "\(count) \(group.kind.rawValue)\(count == 1 ? "" : "s")"
    let head = [name, group.time].compactMap(\.self).joined(separator: "  ·  ")
    let kinds = group.kinds(labels)
    let example = group.mostSalient
    let body =
      TextMeasure.wrap(kinds, width: 250, size: 10, lines: 2).map { HTMLLabel.Line($0) }
      + TextMeasure.wrap(example.map(labels.text) ?? "", width: 250, size: 8.5, lines: 1).map {
        HTMLLabel.Line($0, style: .init(size: 8.5, color: Palette.quiet))
      }
    let table = HTMLLabel.Table(
      attributes: [
        "border": .number(1), "cellborder": .number(0), "cellspacing": .number(2), "cellpadding": .number(2),
        "color": .constant(isIncident ? Palette.incident : Palette.statement),
        "bgcolor": .constant(isIncident ? Palette.incidentPale : Palette.statementPale),
        "style": isIncident ? "solid" : "rounded",
      ],
      rows: [
        [
          HTMLLabel.Cell(
            [
              HTMLLabel.Line(
                head,
                style: .init(isBold: true, size: 10, color: isIncident ? Palette.incidentText : Palette.statementText))
            ], alignment: .left, attributes: ["align": "left", "width": .number(236)])
        ],
        [HTMLLabel.Cell(body, alignment: .left, attributes: ["align": "left", "balign": "left"])],
      ])
    let first = group.events.prefix(6).map { "\(labels.kind($0)): \(labels.text($0))" }
    return DOT.Node(
      id: group.id,
      attributes: [
        .id: .text(group.id), .styleClass: .text("event \(group.kind.rawValue) group"), .label: .html(HTMLLabel(table)),
        .tooltip: .text(
          "\(lane.name): \(head)\n\(kinds)\n" + first.joined(separator: "\n")
            + (count > 6 ? "\nand \(count - 6) more" : "")),
        .url: .link(example.map { links.url(of: $0, for: lane.actor, group.kind) } ?? "#events"),
      ])
  }
}
