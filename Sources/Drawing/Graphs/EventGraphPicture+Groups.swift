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
    func column(_ kind: Event.Kind) -> [DOT.Node] {
      groups.filter { $0.kind == kind }.map { card($0, lanes[$0.lane]).node }
    }
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
    let id = "lane-\(index)"
    if let actor = lane.actor.flatMap(labels.actor) { return box(actor, lane.events.first).node(id: id) }
    return GraphBox(
      className: "actor others", lines: [lane.name], fill: Palette.quiet,
      link: .init(
        id: id, tooltip: "\(lane.name): \(lane.events.count) events",
        url: lane.events.first.map { links.url(of: $0) } ?? "#events")
    ).node()
  }

  private func card(_ group: EventGroup, _ lane: ActorLanes.Lane) -> Card {
    let isIncident = group.kind == .incident
    let count = group.events.count
    let name = "\(count) \(group.kind.rawValue)\(count == 1 ? "" : "s")"
    let head = [name, group.time].compactMap(\.self).joined(separator: "  ·  ")
    let kinds = group.kinds(labels)
    let example = group.worthMost
    let first = group.events.prefix(6).map { "\(labels.kind($0)): \(labels.text($0))" }
    return Card(
      className: "event \(group.kind.rawValue) group",
      head: HTMLLabel.Line(
        head, style: .init(isBold: true, size: 10, color: isIncident ? Palette.incidentText : Palette.statementText)),
      headWidth: 236,
      body: TextMeasure.wrap(kinds, width: 250, size: 10, lines: 2).map { HTMLLabel.Line($0) }
        + TextMeasure.wrap(example.map(labels.text) ?? "", width: 250, size: 8.5, lines: 1).map {
          HTMLLabel.Line($0, style: .init(size: 8.5, color: Palette.quiet))
        },
      ground: isIncident ? Palette.incidentPale : Palette.statementPale,
      border: isIncident ? Palette.incident : Palette.statement, style: isIncident ? "solid" : "rounded",
      link: .init(
        id: group.id,
        tooltip: "\(lane.name): \(head)\n\(kinds)\n" + first.joined(separator: "\n")
          + (count > 6 ? "\nand \(count - 6) more" : ""),
        url: example.map { links.url(of: $0, for: lane.actor, group.kind) } ?? "#events"))
  }
}
