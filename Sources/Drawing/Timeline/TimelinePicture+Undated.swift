// The part of the timeline for what has no place on its axis.

internal import ChronicleTypes
internal import Graphviz
internal import Wording

extension TimelinePicture {
  /// Lanes again, each event as a card in the order of the chronicle.
  mutating func drawUndated(_ events: [Event], heading: String, note: String) {
    canvas.text([heading], x: 0, y: y, .init(size: 13, isBold: true))
    let offset = TextMeasure.nodeWidth(heading, size: 13, bold: true) + 14
    canvas.text([note], x: offset, y: y + 2, .init(size: 10, color: Palette.quiet, className: "quiet"))
    y += 22
    canvas.box(.init(x: 0, y: y, width: Self.right, height: 1), .init(fill: Palette.line, className: "axis"))
    y += 1
    let columns = 4
    let cell = Self.width / Double(columns)
    for (index, lane) in ActorLanes(events, labels).gathered.enumerated() {
      let marks = lane.events.map { EventMark($0, labels, links) }
      let cards = marks.map { TextMeasure.wrap($0.text, width: cell - 38, size: 10, lines: 3) }
      var rows: [(start: Int, height: Double)] = []
      for start in stride(from: 0, to: marks.count, by: columns) {
        let lines = cards[start..<min(start + columns, marks.count)].map(\.count).max() ?? 1
        rows.append((start, Double(lines) * 12 + 22))
      }
      let name = TextMeasure.wrap(lane.name, width: Self.left - 24, size: 11, lines: 3, bold: true)
      let height = max(rows.map(\.height).reduce(8, +), Double(name.count) * 13.2 + 16)
      band(index, y: y, height: height, name: lane.name)
      var top = y + 8
      for row in rows {
        for i in row.start..<min(row.start + columns, marks.count) {
          card(
            marks[i], cards[i], who: lane.names[marks[i].event.id], x: Self.left + Double(i - row.start) * cell + 8,
            y: top)
        }
        top += row.height
      }
      y += height
    }
    y += 14
  }

  private mutating func card(_ mark: EventMark, _ lines: [String], who: String?, x: Double, y: Double) {
    let size = mark.isIncident ? 13.0 : 10.0
    canvas.box(
      .init(x: x + 6 - size / 2, y: y + 6 - size / 2, width: size, height: size),
      .init(
        shape: mark.shape, fill: Palette.paper, stroke: mark.color, strokeWidth: 1.6,
        className: mark.className("undated")),
      link: mark.link)
    canvas.text(lines, x: x + 18, y: y)
    let date = mark.event.days.date.map(DateWords.say) ?? mark.event.days.text.map { "“\($0)”" }
    canvas.text(
      [mark.captionLine([date, who, mark.caption], width: Self.width / 4 - 30)], x: x + 18,
      y: y + Double(lines.count) * 12,
      .init(size: 8.5, color: mark.textColor, className: mark.event.kind.rawValue))
  }
}
