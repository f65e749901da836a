// The timeline: lanes by actor on a true scale, then what has no place on it.

internal import Chronicle
internal import Graphviz

/// Places the events of a timeline on a sheet.
struct TimelinePicture {
  let labels: EventLabels
  let links: CitationLinks
  var canvas = Canvas()
  var y = 0.0

  static let left = 150.0
  static let width = 1100.0
  static var right: Double { left + width }

  /// - Parameter events: in the order of the chronicle.
  static func graph(
    _ events: [Event], in chronicle: Chronicle, links: CitationLinks, remark: String?
  ) -> DOT.Graph {
    var picture = TimelinePicture(labels: EventLabels(chronicle), links: links)
    picture.draw(events, chronicle, remark)
    return picture.canvas.graph(id: "timeline", tooltip: "Timeline")
  }

  private init(labels: EventLabels, links: CitationLinks) {
    self.labels = labels
    self.links = links
  }

  private mutating func draw(_ events: [Event], _ chronicle: Chronicle, _ remark: String?) {
    let dated = events.filter { $0.date?.isBounded == true }
    let partly = events.filter { $0.date != nil && $0.date?.isBounded == false }
    let undated = events.filter { $0.date == nil }
    canvas.text(
      ["Who did and said what, and when"], x: 0, y: 0,
      .init(size: 20, isBold: true))
    var subtitle =
      "\(events.count) event\(events.count == 1 ? "" : "s") from \(Set(events.map(\.document)).count) of \(chronicle.documents.count) documents."
    if !dated.isEmpty {
      subtitle += "  A mark sits on its date; a dashed bar means that the date is known only to within that range."
    }
    if let remark { subtitle += "  " + remark + "." }
    y = 30
    paragraph(subtitle)
    y += 14
    if !dated.isEmpty { drawDated(dated) }
    if !partly.isEmpty {
      drawUndated(partly, heading: "Date known in part", note: "by month and day; the year is not given")
    }
    if !undated.isEmpty {
      drawUndated(
        undated, heading: "No date given",
        note: "in the order of the documents and their text, which says nothing of time")
    }
    drawLegend(events, chronicle)
  }

  private mutating func paragraph(_ text: String) {
    let lines = TextMeasure.wrap(text, width: Self.right, size: 11, lines: 3)
    canvas.text(lines, x: 0, y: y, .init(size: 11, color: Palette.quiet, className: "quiet"))
    y += Double(lines.count) * 13.2
  }

  // MARK: Dated events

  /// A mark with its label, or the ring of another actor that takes part, placed in a lane.
  private struct Item {
    var mark: EventMark
    var bar: ClosedRange<Double>?
    var x: Double
    var lines: [String]
    var caption: String
    var labelX: Double
    var extent: ClosedRange<Double>
    var row = 0
    var isRing: Bool
  }

  private mutating func drawDated(_ events: [Event]) {
    let ranges = events.compactMap { event -> ClosedRange<Int>? in
      guard let date = event.date else { return nil }
      let first = date.earliest ?? date.latest
      let last = date.latest ?? date.earliest
      guard let first, let last else { return nil }
      return min(first.number, last.number)...max(first.number, last.number)
    }
    let axis = TimeAxis(ranges, x: Self.left + 8, width: Self.width - 16)
    // Above the axis: what the gaps are, where there are any, then the ticks' labels.
    let gapNote = axis.gaps.isEmpty ? 0.0 : 30.0
    let top = y + gapNote
    y = top + 23
    let lanes = ActorLanes(events, labels).lanes
    var marks: [String: (x: Double, y: Double)] = [:]
    var rings: [(id: String, x: Double, y: Double, name: String, mark: EventMark)] = []
    // Bands first, then ticks and gaps over them, then marks.
    var placed: [(items: [Item], y: Double, height: Double, name: String)] = []
    var at = y
    for lane in lanes {
      let items = pack(lane, axis)
      let rows = (items.map(\.row).max() ?? 0) + 1
      let height = max(Double(rows) * 42 + 6, 36)
      placed.append((items, at, height, lane.name))
      at += height
    }
    for (index, lane) in placed.enumerated() {
      band(index, y: lane.y, height: lane.height, name: lane.name)
    }
    for gap in axis.gaps {
      canvas.box(
        .init(x: gap.x, y: top - gapNote, width: gap.width, height: at - top + gapNote),
        .init(fill: Palette.gap, className: "gap"))
      canvas.text(
        ["\(DateWords.span(gap.days)) with", "nothing recorded", "(not to scale)"], x: gap.x + 3, y: top - gapNote + 2,
        .init(size: 7.5, color: Palette.quiet, className: "quiet"))
    }
    // Of labels that would touch the first stays.
    var labelled = 0.0
    for tick in axis.ticks {
      canvas.box(
        .init(x: tick.x, y: top + 16, width: tick.isMajor ? 1 : 0.5, height: at - top - 16),
        .init(fill: tick.isMajor ? Palette.line : Palette.faintLine, className: "tick"))
      let width = TextMeasure.nodeWidth(tick.label, size: 9.5, bold: tick.isMajor)
      guard tick.x + 2 >= labelled, tick.x + 2 + width <= Self.right else { continue }
      labelled = tick.x + 2 + width + 4
      canvas.text(
        [tick.label], x: tick.x + 2, y: top,
        .init(size: 9.5, color: tick.isMajor ? Palette.ink : Palette.quiet, isBold: tick.isMajor))
    }
    canvas.box(
      .init(x: 0, y: top + 22, width: Self.right, height: 1),
      .init(fill: Palette.line, className: "axis"))
    for lane in placed {
      for item in lane.items {
        let center = lane.y + 18 + Double(item.row) * 42
        if item.isRing {
          rings.append((item.mark.event.id, item.x, center, lane.name, item.mark))
        } else {
          marks[item.mark.event.id] = (item.x, center)
        }
      }
    }
    for ring in rings {
      guard let mark = marks[ring.id] else { continue }
      canvas.box(
        .init(x: mark.x - 0.5, y: min(mark.y, ring.y), width: 1, height: abs(mark.y - ring.y)),
        .init(fill: Palette.connector, className: "connector"))
    }
    for (index, lane) in placed.enumerated() {
      for item in lane.items {
        place(item, y: lane.y + 18 + Double(item.row) * 42, ground: index % 2 == 0 ? Palette.band : Palette.paper)
      }
    }
    y = at + 14
  }

  /// Puts a lane's marks into rows, each into the first row with room.
  private func pack(_ lane: ActorLanes.Lane, _ axis: TimeAxis) -> [Item] {
    var items = lane.events.map { item(EventMark($0, labels, links), axis, who: lane.names[$0.id]) }
    items += lane.others.map { event in
      let mark = EventMark(event, labels, links)
      let x = item(mark, axis).x
      return Item(
        mark: mark, bar: nil, x: x, lines: [], caption: "", labelX: x, extent: (x - 6)...(x + 6), isRing: true)
    }
    items.sort { ($0.extent.lowerBound, $0.mark.event.order) < ($1.extent.lowerBound, $1.mark.event.order) }
    var ends: [Double] = []
    for i in items.indices {
      let row = ends.firstIndex { $0 + 8 <= items[i].extent.lowerBound } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = items[i].extent.upperBound
      items[i].row = row
    }
    return items
  }

  private func item(_ mark: EventMark, _ axis: TimeAxis, who: String? = nil) -> Item {
    let lines = TextMeasure.wrap(mark.text, width: 150, size: 10, lines: 2)
    let caption = mark.captionLine([mark.event.date.map(DateWords.say), who, mark.caption], width: 230)
    let width = max(
      lines.map { TextMeasure.nodeWidth($0, size: 10) }.max() ?? 0, TextMeasure.nodeWidth(caption, size: 8.5))
    let first = mark.event.date?.earliest?.number
    let last = mark.event.date?.latest?.number
    var bar: ClosedRange<Double>?
    var x = axis.x(first ?? last ?? 0)
    if first != last {
      let start = first.map(axis.left) ?? Self.left
      let end = last.map { axis.left($0 + 1) } ?? Self.right
      bar = start...max(end, start + 14)
      x = (start + max(end, start + 14)) / 2
    }
    let edge = (bar?.upperBound ?? x + 7) + 3
    let start = (bar?.lowerBound ?? x - 7) - 3
    var labelX = edge
    if edge + width > Self.right {
      // No room on the right: to the left of the mark, or inside the bar.
      labelX = start - width >= Self.left ? start - width : min(x + 9, Self.right - width)
    }
    let extent = min(start, labelX)...max(edge, labelX + width)
    return Item(
      mark: mark, bar: bar, x: x, lines: lines, caption: caption, labelX: labelX, extent: extent, isRing: false)
  }

  private mutating func place(_ item: Item, y: Double, ground: DOT.Constant) {
    let mark = item.mark
    if item.isRing {
      canvas.box(
        .init(x: item.x - 4, y: y - 4, width: 8, height: 8),
        .init(shape: "circle", fill: Palette.paper, stroke: mark.color, strokeWidth: 1.5, className: "also"))
      return
    }
    if let bar = item.bar {
      canvas.box(
        .init(x: bar.lowerBound, y: y - 7, width: bar.upperBound - bar.lowerBound, height: 14),
        .init(fill: mark.pale, stroke: mark.color, style: "filled,rounded,dashed", className: "bar"))
    }
    let size = mark.isIncident ? 13.0 : 10.0
    canvas.box(
      .init(x: item.x - size / 2, y: y - size / 2, width: size, height: size),
      .init(
        shape: mark.shape, fill: item.bar == nil ? mark.color : Palette.paper, stroke: mark.color,
        strokeWidth: 1.4, className: mark.className(item.bar == nil ? "" : "vague")), link: mark.link)
    canvas.text(
      item.lines, x: item.labelX, y: y - 12,
      .init(ground: ground))
    canvas.text(
      [item.caption], x: item.labelX, y: y - 12 + Double(item.lines.count) * 12,
      .init(
        size: 8.5, color: mark.textColor, className: mark.event.kind.rawValue,
        ground: ground))
  }

  mutating func band(_ index: Int, y: Double, height: Double, name: String) {
    canvas.box(
      .init(x: 0, y: y, width: Self.right, height: height),
      .init(fill: index % 2 == 0 ? Palette.band : Palette.paper, className: index % 2 == 0 ? "band" : "mask"))
    let lines = TextMeasure.wrap(name, width: Self.left - 24, size: 11, lines: 3, bold: true)
    canvas.text(lines, x: 10, y: y + 9, .init(size: 11, isBold: true))
  }
}
