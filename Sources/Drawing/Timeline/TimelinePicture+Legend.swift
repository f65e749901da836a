// The legend of the timeline: marks, and the letters of the sources.

internal import CalendarDates
internal import ChronicleTypes
internal import Graphviz
internal import Wording

extension TimelinePicture {
  mutating func drawLegend(_ events: [Event], _ chronicle: Chronicle) {
    var x = 10.0
    func style() -> Canvas.TextStyle { .init(size: 10, color: Palette.quiet, className: "quiet") }
    func word(_ text: String, _ picture: inout TimelinePicture) {
      picture.canvas.text([text], x: x, y: picture.y, style())
      x += TextMeasure.nodeWidth(text, size: 10) + 22
    }
    let isVague = events.contains { $0.days.isBounded && $0.days.isVague }
    let hasDated = events.contains { $0.days.isBounded }
    let hasUndated = events.contains { !$0.days.isBounded }
    for (isIncident, name) in [(true, "Incident"), (false, "Statement")] {
      let size = isIncident ? 13.0 : 10.0
      let color = isIncident ? Palette.incident : Palette.statement
      let shape: DOT.Constant = isIncident ? "diamond" : "circle"
      if hasDated {
        canvas.box(
          .init(x: x, y: y + 6 - size / 2, width: size, height: size),
          .init(shape: shape, fill: color, stroke: color, className: "legend"))
        x += size + 4
      }
      if hasUndated || isVague {
        canvas.box(
          .init(x: x, y: y + 6 - size / 2, width: size, height: size),
          .init(shape: shape, fill: Palette.paper, stroke: color, strokeWidth: 1.5, className: "legend"))
        x += size + 5
      }
      word(hasDated && (hasUndated || isVague) ? "\(name), hollow where the date is vague or missing" : name, &self)
    }
    if isVague {
      canvas.box(
        .init(x: x, y: y, width: 44, height: 12),
        .init(fill: Palette.incidentPale, stroke: Palette.incident, style: "filled,rounded,dashed", className: "legend")
      )
      x += 50
      word("Known only to within this range", &self)
    }
    if hasDated {
      canvas.box(
        .init(x: x, y: y + 2, width: 8, height: 8),
        .init(shape: "circle", fill: Palette.paper, stroke: Palette.connector, strokeWidth: 1.5, className: "legend"))
      x += 13
      word("Also involved", &self)
    }
    y += 20
    let cited = Set(events.map(\.document))
    let names = chronicle.documents.filter { cited.contains($0.id) }.map {
      "\(labels.letter($0.id)) \(labels.source($0.id))"
    }
    let text = names.isEmpty ? "" : "Sources, with the line cited: " + names.joined(separator: " · ")
    let lines = TextMeasure.wrap(text, width: Self.right - 10, size: 10, lines: 80)
    canvas.text(lines, x: 10, y: y, style())
    y += Double(lines.count) * 12
  }
}
