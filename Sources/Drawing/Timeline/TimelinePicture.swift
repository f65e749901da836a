// The timeline: lanes by actor on a true scale, then what has no place on it.

internal import CalendarDates
internal import ChronicleTypes
internal import Graphviz
internal import Wording

/// Places the events of a timeline on a sheet.
struct TimelinePicture {
  let labels: EventLabels
  let links: CitationLinks
  var canvas = Canvas()
  var y = 0.0

  static let left = 150.0
  static let width = 1100.0
  static var right: Double { left + width }

  /// - Parameters:
  ///   - events: in the order of the chronicle.
  ///   - all: those that they were chosen from, which a band counts where they are more.
  static func graph(
    _ events: [Event], of all: [Event], in chronicle: Chronicle, links: CitationLinks, remark: String?
  ) -> DOT.Graph {
    var picture = TimelinePicture(labels: EventLabels(chronicle), links: links)
    picture.draw(events, all, chronicle, remark)
    return picture.canvas.graph(id: "timeline", tooltip: "Timeline")
  }

  private init(labels: EventLabels, links: CitationLinks) {
    self.labels = labels
    self.links = links
  }

  private mutating func draw(_ events: [Event], _ all: [Event], _ chronicle: Chronicle, _ remark: String?) {
    let dated = events.filter(\.days.isBounded)
    let partly = events.filter { $0.days.date != nil && !$0.days.isBounded }
    let undated = events.filter { $0.days.date == nil }
    canvas.text(
      ["Who did and said what, and when"], x: 0, y: 0,
      .init(size: 20, isBold: true))
    var subtitle =
      "\(events.count) event\(events.count == 1 ? "" : "s") from \(Set(events.map(\.document)).count) of \(chronicle.documents.count) documents."
    if !dated.isEmpty {
      subtitle +=
        "  A mark sits on its date; a dashed bar means that the date is known only to within that range; one with an arrow, that only its end or its beginning is known."
    }
    if dated.contains(where: \.days.isNarrowed) {
      subtitle += "  Where the order of events leaves fewer days than the words of a date, marks and bars show those."
    }
    if let remark { subtitle += "  " + remark + "." }
    y = 30
    paragraph(subtitle)
    y += 14
    if !dated.isEmpty { drawDated(dated, all.count > events.count ? all : []) }
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
    /// Whether the time is known to begin or to end, and the bar leads on at its other side.
    var opens: Opening?
    var x: Double
    var lines: [String]
    var caption: String
    /// The left edge of the label, or the right one of a label on the left of its mark.
    var labelX: Double
    var isLabelLeft = false
    var extent: ClosedRange<Double>
    var row = 0
    /// Ids of the events that a ring stands for; none for a mark.
    var ringOf: [String] = []
  }

  private enum Opening { case past, future }

  /// How far the bar of a time that only begins, or only ends, reaches.
  private static let openWidth = 60.0

  /// The days that each dated event can mean.
  private static func days(_ events: [Event]) -> [ClosedRange<Int>] {
    events.compactMap { event in
      let days = event.days
      guard let first = days.earliest ?? days.latest, let last = days.latest ?? days.earliest else { return nil }
      return first.number...last.number
    }
  }

  private mutating func drawDated(_ events: [Event], _ all: [Event]) {
    let past = events.contains { $0.days.earliest == nil } ? Self.openWidth : 0
    let future = events.contains { $0.days.latest == nil } ? Self.openWidth : 0
    let axis = TimeAxis(Self.days(events), x: Self.left + 8 + past, width: Self.width - 16 - past - future)
    let ranges = Self.days(all)
    let density = ranges.isEmpty ? nil : EventDensity(ranges, axis)
    // Above the axis: what the gaps are, where there are any, then the ticks' labels.
    let gapNote = axis.gaps.isEmpty ? 0.0 : 30.0
    let top = y + gapNote
    y = top + 23
    let lanes = ActorLanes(events, labels).lanes
    var marks: [String: (x: Double, y: Double)] = [:]
    var rings: [(id: String, y: Double)] = []
    // Bands first, then ticks and gaps over them, then marks.
    var placed: [(items: [Item], y: Double, height: Double, name: String)] = []
    var at = y + (density == nil ? 0 : Self.densityHeight)
    var heads = [top]
    for lane in lanes {
      // On a long sheet the dates stand again.
      if at - heads[heads.count - 1] > Self.headEvery {
        heads.append(at + 3)
        at += 20
      }
      let items = pack(lane, axis)
      let rows = (items.map(\.row).max() ?? 0) + 1
      let height = max(Double(rows) * 42 + 6, 36)
      placed.append((items, at, height, lane.name))
      at += height
    }
    for (index, lane) in placed.enumerated() {
      band(index, y: lane.y, height: lane.height, name: lane.name)
    }
    if let density { drawDensity(density, of: ranges.count, y: y) }
    for (index, gap) in axis.gaps.enumerated() {
      canvas.box(
        .init(x: gap.x, y: top - gapNote, width: gap.width, height: at - top + gapNote),
        .init(fill: Palette.gap, className: "gap"))
      let hidden = Int((density?.gaps[index] ?? 0).rounded())
      canvas.text(
        [
          "\(DateWords.span(gap.days.count)) with",
          hidden > 0
            ? "\(hidden) not shown"
            : gap.isVague ? "vague dates only" : density == nil ? "nothing recorded" : "nothing shown",
          "(not to scale)",
        ], x: gap.x + 3, y: top - gapNote + 2,
        .init(size: 7.5, color: Palette.quiet, className: "quiet"))
    }
    for tick in axis.ticks {
      canvas.box(
        .init(x: tick.x, y: top + 16, width: tick.isMajor ? 1 : 0.5, height: at - top - 16),
        .init(fill: tick.isMajor ? Palette.line : Palette.faintLine, className: "tick"))
    }
    for head in heads { drawDates(axis, y: head) }
    canvas.box(
      .init(x: 0, y: top + 22, width: Self.right, height: 1),
      .init(fill: Palette.line, className: "axis"))
    for lane in placed {
      for item in lane.items {
        let center = lane.y + 18 + Double(item.row) * 42
        if item.ringOf.isEmpty {
          marks[item.mark.event.id] = (item.x, center)
        } else {
          rings += item.ringOf.map { ($0, center) }
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

  /// After so many points the dates of the axis stand again.
  private static let headEvery = 1000.0

  /// The labels of the ticks; of those that would touch, the one that names its piece stays, else the first.
  private mutating func drawDates(_ axis: TimeAxis, y: Double) {
    var taken: [ClosedRange<Double>] = []
    for tick in axis.ticks.filter(\.isFirst) + axis.ticks.filter({ !$0.isFirst }) {
      let width = TextMeasure.nodeWidth(tick.label, size: 9.5, bold: tick.isMajor)
      let room = (tick.x + 2)...(tick.x + 2 + width + 4)
      guard room.upperBound - 4 <= Self.right, !taken.contains(where: { $0.overlaps(room) }) else { continue }
      taken.append(room)
      canvas.text(
        [tick.label], x: tick.x + 2, y: y,
        .init(size: 9.5, color: tick.isMajor ? Palette.ink : Palette.quiet, isBold: tick.isMajor))
    }
  }

  /// Puts a lane's marks into rows, each into the first row with room.
  private func pack(_ lane: ActorLanes.Lane, _ axis: TimeAxis) -> [Item] {
    var items = lane.events.map { item(EventMark($0, labels, links), axis, who: lane.names[$0.id]) }
    // Rings that would cover each other are one.
    var rings: [Int: Int] = [:]
    for event in lane.others {
      let mark = EventMark(event, labels, links)
      let x = item(mark, axis).x
      if let known = rings[Int(x / 6)] {
        items[known].ringOf.append(event.id)
        continue
      }
      rings[Int(x / 6)] = items.count
      items.append(
        Item(mark: mark, x: x, lines: [], caption: "", labelX: x, extent: (x - 6)...(x + 6), ringOf: [event.id]))
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
    let caption = mark.captionLine([mark.event.days.date.map(DateWords.say), who, mark.caption], width: 230)
    let width = max(
      lines.map { TextMeasure.nodeWidth($0, size: 10) }.max() ?? 0, TextMeasure.nodeWidth(caption, size: 8.5))
    let (first, last) = (mark.event.days.earliest?.number, mark.event.days.latest?.number)
    var bar: ClosedRange<Double>?
    var opens: Opening?
    var x = axis.x(first ?? last ?? 0)
    if let first, let last, first < last {
      let (start, end) = (axis.left(first), axis.left(last + 1))
      bar = start...max(end, start + 14)
      x = (start + max(end, start + 14)) / 2
    } else if first == nil {
      (bar, opens) = ((x - Self.openWidth)...x, .past)
    } else if last == nil {
      (bar, opens) = (x...(x + Self.openWidth), .future)
    }
    let edge = max(bar?.upperBound ?? x, x + 7) + (opens == .future ? 6 : 3)
    let start = min(bar?.lowerBound ?? x, x - 7) - 3
    var labelX = edge
    var isLabelLeft = false
    if edge + width > Self.right {
      // No room on the right: to the left of the mark, or inside the bar.
      isLabelLeft = start - width >= Self.left
      labelX = isLabelLeft ? start : min(x + 9, Self.right - width)
    }
    let extent = min(start, isLabelLeft ? start - width : labelX)...max(edge, isLabelLeft ? edge : labelX + width)
    return Item(
      mark: mark, bar: bar, opens: opens, x: x, lines: lines, caption: caption, labelX: labelX,
      isLabelLeft: isLabelLeft, extent: extent)
  }

  private mutating func place(_ item: Item, y: Double, ground: DOT.Constant) {
    let mark = item.mark
    if !item.ringOf.isEmpty {
      canvas.box(
        .init(x: item.x - 4, y: y - 4, width: 8, height: 8),
        .init(shape: "circle", fill: Palette.paper, stroke: mark.color, strokeWidth: 1.5, className: "also"),
        of: item.ringOf.count == 1 ? item.ringOf[0] : nil)
      return
    }
    if let bar = item.bar {
      canvas.box(
        .init(x: bar.lowerBound, y: y - 7, width: bar.upperBound - bar.lowerBound, height: 14),
        .init(
          fill: mark.pale, stroke: mark.color, style: item.opens == nil ? "filled,rounded,dashed" : "filled,dashed",
          className: "bar"), of: mark.event.id)
      if let opens = item.opens {
        canvas.box(
          .init(x: opens == .past ? bar.lowerBound - 2 : bar.upperBound - 8, y: y - 5, width: 10, height: 10),
          .init(
            shape: "triangle", fill: mark.color, stroke: mark.color, orientation: opens == .past ? 90 : -90,
            className: "open"), of: mark.event.id)
      }
    }
    let size = mark.isIncident ? 13.0 : 10.0
    // Hollow also where the order leaves one day of a vague date.
    let isVague = mark.event.days.isVague
    canvas.box(
      .init(x: item.x - size / 2, y: y - size / 2, width: size, height: size),
      .init(
        shape: mark.shape, fill: isVague ? Palette.paper : mark.color, stroke: mark.color,
        strokeWidth: 1.4, className: mark.className(isVague ? "vague" : "")), link: mark.link)
    canvas.text(
      item.lines, x: item.labelX, y: y - 12, .init(isFlushRight: item.isLabelLeft, ground: ground), of: mark.event.id)
    canvas.text(
      [item.caption], x: item.labelX, y: y - 12 + Double(item.lines.count) * 12,
      .init(
        size: 8.5, color: mark.textColor, className: mark.event.kind.rawValue, isFlushRight: item.isLabelLeft,
        ground: ground), of: mark.event.id)
  }

  mutating func band(_ index: Int, y: Double, height: Double, name: String) {
    canvas.box(
      .init(x: 0, y: y, width: Self.right, height: height),
      .init(fill: index % 2 == 0 ? Palette.band : Palette.paper, className: index % 2 == 0 ? "band" : "mask"))
    let lines = TextMeasure.wrap(name, width: Self.left - 24, size: 11, lines: 3, bold: true)
    canvas.text(lines, x: 10, y: y + 9, .init(size: 11, isBold: true))
  }
}
