// The chronicle: one row an event, lanes of actors on the left, sources on the right.

internal import CalendarDates
internal import ChronicleTypes
internal import Graphviz
internal import Wording

/// Places the events of a chronicle on a sheet, one below the other in its order.
struct ChroniclePicture {
  private let labels: EventLabels
  private let rows: [ChronicleRow]
  private let lanes: ChronicleLanes
  private let sources: [Document.Source]
  private var canvas = Canvas()
  private var y = 0.0

  private static let dateWidth = 128.0
  private static let laneLeft = 150.0
  private static let laneWidth = 20.0
  private static let cardWidth = 560.0
  private static let columnWidth = 22.0
  /// More sources than that share one column.
  private static let mostSources = 12
  /// After so many rows the heads of lanes and columns stand again.
  private static let headEvery = 24

  private var cardLeft: Double { Self.laneLeft + Double(lanes.names.count) * Self.laneWidth + 14 }
  private var columnLeft: Double { cardLeft + Self.cardWidth + 20 }
  private var columns: Int { min(sources.count, Self.mostSources) }
  private var right: Double { columnLeft + Double(max(columns, 4)) * Self.columnWidth }

  /// - Parameter events: in the order of the chronicle.
  static func graph(
    _ events: [Event], in chronicle: Chronicle, links: CitationLinks, remark: String?
  ) -> DOT.Graph {
    var picture = ChroniclePicture(events, chronicle, links)
    picture.draw(events, remark)
    return picture.canvas.graph(id: "chronicle", tooltip: "Chronicle")
  }

  private init(_ events: [Event], _ chronicle: Chronicle, _ links: CitationLinks) {
    let labels = EventLabels(chronicle)
    self.labels = labels
    rows = ChronicleRow.rows(events, chronicle).map { row in
      var row = row
      row.mark = EventMark(row.event, labels, links)
      return row
    }
    lanes = ChronicleLanes(events, labels)
    var told: [String: Int] = [:]
    for event in events { for document in Set(event.mentions.map(\.document)) { told[document, default: 0] += 1 } }
    // Of many sources those that tell most have columns of their own, and stand first.
    let cited = chronicle.documents.enumerated().filter { told[$1.id] != nil }
    let ranked = cited.sorted { (-(told[$0.element.id] ?? 0), $0.offset) < (-(told[$1.element.id] ?? 0), $1.offset) }
    let first =
      cited.count > Self.mostSources ? ranked.prefix(Self.mostSources - 1).sorted { $0.offset < $1.offset } : cited
    let own = Set(first.map(\.offset))
    sources = (first + cited.filter { !own.contains($0.offset) }).map(\.element)
  }

  private mutating func draw(_ events: [Event], _ remark: String?) {
    canvas.text(["What happened, in order, and who reported it"], x: 0, y: 0, .init(size: 20, isBold: true))
    y = 32
    var note =
      "\(rows.count) event\(rows.count == 1 ? "" : "s"). A solid line beside the dates: known to follow what stands above; a broken line: the order is a guess."
    if let remark { note += " " + remark + "." }
    paragraph(note)
    paragraph(lanes.legend)
    let hasManySources = sources.count > Self.mostSources
    if !hasManySources { paragraph(sourceLegend) }
    y += 10
    var lines: [(lane: Int, top: Double, bottom: Double)] = []
    var placed: [(row: ChronicleRow, y: Double)] = []
    var heads: [Double] = []
    var sinceHead = Self.headEvery
    for (index, row) in rows.enumerated() {
      if let gap = row.gap { drawGap(gap) }
      if let heading = row.heading {
        y += 6
        canvas.text([heading], x: 0, y: y, .init(size: 12, isBold: true))
        let isSection = !row.event.days.isBounded
        if sinceHead >= Self.headEvery || isSection {
          heads.append(y)
          sinceHead = 0
        }
        y += 20
      } else if sinceHead >= Self.headEvery {
        heads.append(y)
        sinceHead = 0
        y += 20
      }
      sinceHead += 1
      let height = height(of: row)
      let middle = y + height / 2
      if index > 0, let above = placed.last?.y { drawOrder(from: above, to: middle, isKnown: row.isOrderKnown) }
      for lane in lanes.lanes(of: row.event) {
        if let known = lines.firstIndex(where: { $0.lane == lane }) {
          lines[known].bottom = middle
        } else {
          lines.append((lane, middle, middle))
        }
      }
      placed.append((row, middle))
      y += height + 6
    }
    for line in lines where line.bottom > line.top {
      canvas.box(
        .init(x: laneX(line.lane) - 0.75, y: line.top, width: 1.5, height: line.bottom - line.top),
        .init(fill: ChronicleLanes.colors[line.lane], className: "lane"))
    }
    for head in heads { drawHeads(head) }
    for (row, middle) in placed { draw(row, middle) }
    y += 6
    drawLegend()
    if hasManySources {
      y += 6
      paragraph(sourceLegend)
    }
  }

  // MARK: Heads and legends

  private mutating func paragraph(_ text: String) {
    guard !text.isEmpty else { return }
    let lines = TextMeasure.wrap(text, width: right, size: 11, lines: 80)
    canvas.text(lines, x: 0, y: y, .init(size: 11, color: Palette.quiet, className: "quiet"))
    y += Double(lines.count) * 13.2 + 3
  }

  private var sourceLegend: String {
    let cited = Set(rows.map(\.event.document)).union(sources.prefix(columns).map(\.id))
    let names = sources.filter { cited.contains($0.id) }.map { "\(labels.letter($0.id)) \(labels.source($0.id))" }
    let shared = sources.count > columns ? " The last column stands for those without a column of their own." : ""
    return sources.isEmpty ? "" : "Sources: " + names.joined(separator: " · ") + "." + shared
  }

  private mutating func drawHeads(_ y: Double) {
    for lane in lanes.names.indices {
      head("\(lane + 1)", x: laneX(lane), y, bold: true)
    }
    for column in 0..<columns {
      let isShared = column == columns - 1 && sources.count > columns
      head(isShared ? "…" : labels.letter(sources[column].id), x: columnX(column), y, bold: false)
    }
  }

  private mutating func head(_ text: String, x: Double, _ y: Double, bold: Bool) {
    let size = text.count > 2 ? 7.0 : 9.5
    let width = TextMeasure.nodeWidth(text, size: size, bold: bold)
    canvas.text(
      [text], x: x - width / 2, y: y + 3,
      .init(size: size, color: Palette.quiet, isBold: bold, className: "quiet", ground: Palette.paper))
  }

  private mutating func drawLegend() {
    var x = 0.0
    for (isIncident, name) in [(true, "Incident"), (false, "Statement")] {
      let color = isIncident ? Palette.incident : Palette.statement
      canvas.box(
        .init(x: x, y: y + 1, width: 10, height: 10),
        .init(shape: isIncident ? "diamond" : "circle", fill: color, stroke: color, className: "legend"))
      x += 14
      canvas.text([name], x: x, y: y, .init(size: 10, color: Palette.quiet, className: "quiet"))
      x += TextMeasure.nodeWidth(name, size: 10) + 20
    }
    canvas.text(
      ["In a lane: filled where the actor acts or speaks, hollow where it is involved."], x: x, y: y,
      .init(size: 10, color: Palette.quiet, className: "quiet"))
    y += 14
  }

  // MARK: Rows

  private func lines(of row: ChronicleRow) -> [String] {
    TextMeasure.wrap(row.mark?.text ?? row.event.text, width: Self.cardWidth - 34, size: 10, lines: 2)
  }

  private func height(of row: ChronicleRow) -> Double { Double(max(lines(of: row).count, 1)) * 12 + 21 }

  private mutating func draw(_ row: ChronicleRow, _ middle: Double) {
    guard let mark = row.mark else { return }
    let height = height(of: row)
    let top = middle - height / 2
    for (x, width) in [
      (Self.laneLeft, cardLeft - Self.laneLeft),
      (cardLeft + Self.cardWidth, Double(columns) * Self.columnWidth + 20),
    ] where width > 0 {
      canvas.box(
        .init(x: x, y: middle - 0.25, width: width, height: 0.5), .init(fill: Palette.faintLine, className: "guide"),
        of: row.event.id)
    }
    let date = TextMeasure.wrap(row.dateWords, width: Self.dateWidth, size: 9.5, lines: 2)
    canvas.text(
      date, x: 0, y: middle - Double(date.count) * 5.7,
      .init(size: 9.5, color: Palette.quiet, className: "quiet"), of: row.event.id)
    for lane in lanes.lanes(of: row.event) {
      let isMain = lanes.isMain(lane, in: row.event)
      let size = 9.0
      canvas.box(
        .init(x: laneX(lane) - size / 2, y: middle - size / 2, width: size, height: size),
        .init(
          shape: mark.isIncident ? "box" : "circle", fill: isMain ? ChronicleLanes.colors[lane] : Palette.paper,
          stroke: ChronicleLanes.colors[lane], strokeWidth: 1.6, className: isMain ? "actor" : "also"),
        of: row.event.id)
    }
    canvas.box(
      .init(x: cardLeft, y: top, width: Self.cardWidth, height: height),
      .init(
        fill: mark.pale, stroke: mark.color, strokeWidth: 0.8, style: mark.isIncident ? "filled" : "filled,rounded",
        className: mark.className(row.event.days.date == nil ? "undated card" : "card")), link: mark.link)
    let size = mark.isIncident ? 11.0 : 9.0
    canvas.box(
      .init(x: cardLeft + 13 - size / 2, y: top + 11 - size / 2, width: size, height: size),
      .init(shape: mark.shape, fill: mark.color, stroke: mark.color, className: "sign"), of: row.event.id)
    let lines = lines(of: row)
    canvas.text(lines, x: cardLeft + 24, y: top + 4, .init(className: "on-card"), of: row.event.id)
    canvas.text(
      [caption(mark)], x: cardLeft + 24, y: top + 5 + Double(lines.count) * 12,
      .init(size: 8.5, color: mark.textColor, className: "on-card"), of: row.event.id)
    let told = Set(row.event.mentions.map(\.document))
    for (column, source) in sources.enumerated() where column < columns {
      let isShared = column == columns - 1 && sources.count > columns
      guard isShared ? sources[column...].contains(where: { told.contains($0.id) }) : told.contains(source.id) else {
        continue
      }
      canvas.box(
        .init(x: columnX(column) - 3.5, y: middle - 3.5, width: 7, height: 7),
        .init(shape: "circle", fill: Palette.connector, className: "source"), of: row.event.id)
    }
  }

  /// Who, what kind, where, and the citation.
  private func caption(_ mark: EventMark) -> String {
    let who = labels.who(mark.event)
    return mark.captionLine(
      [who == "?" ? nil : who, mark.caption, mark.event.place.map { "in \($0)" }], width: Self.cardWidth - 34)
  }

  private mutating func drawGap(_ days: Int) {
    canvas.text(
      ["⋮  \(DateWords.span(days)) without a dated event"], x: cardLeft + 4, y: y + 2,
      .init(size: 9.5, color: Palette.quiet, className: "quiet"))
    y += 18
  }

  /// Beside the dates: solid where the order is known, broken where it is a guess.
  private mutating func drawOrder(from above: Double, to middle: Double, isKnown: Bool) {
    let look = Canvas.Look(fill: Palette.connector, className: isKnown ? "known" : "guess")
    let length = middle - above - 10
    // Broken into two short strokes, as Graphviz cannot dash a line that is a node.
    for (start, share) in isKnown ? [(0.0, 1.0)] : [(0.2, 0.2), (0.6, 0.2)] {
      canvas.box(
        .init(x: Self.dateWidth + 8, y: above + 5 + start * length, width: 1.5, height: max(1, share * length)), look)
    }
  }

  private func laneX(_ lane: Int) -> Double { Self.laneLeft + (Double(lane) + 0.5) * Self.laneWidth }
  private func columnX(_ column: Int) -> Double { columnLeft + (Double(column) + 0.5) * Self.columnWidth }
}
