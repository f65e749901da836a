// Where things stand on a timeline and in a chronicle.

import CalendarDates
import ChronicleTypes
import Graphviz
import Testing
import Wording

@testable import Drawing

@Suite struct TimelineLayoutTests {
  /// A rectangle on the sheet, y downwards.
  private struct Box {
    var name: String
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double

    /// Half a point is no overlap that an eye could see.
    func overlaps(_ other: Box) -> Bool {
      left + 0.5 < other.right && other.left + 0.5 < right && top + 0.5 < other.bottom && other.top + 0.5 < bottom
    }

    func contains(_ other: Box) -> Bool {
      left <= other.left + 0.01 && other.right <= right + 0.01 && top <= other.top + 0.01
        && other.bottom <= bottom + 0.01
    }
  }

  private func nodes(_ sample: Sample, _ kind: Picture.Kind = .timeline) -> [DOT.Node] {
    Picture(kind, of: Selection(allOf: sample.chronicle)).graph.nodes
  }

  /// The pictures whose every position is the program's own.
  private static let sheets: [Picture.Kind] = [.timeline, .chronicle]

  private func box(_ node: DOT.Node) -> Box? {
    guard case .position(let x, let y)? = node.attributes[.position],
      case .number(let width)? = node.attributes["width"], case .number(let height)? = node.attributes["height"]
    else { return nil }
    return Box(
      name: node.id, left: x - width * 36, right: x + width * 36, top: -y - height * 36, bottom: -y + height * 36)
  }

  /// The words of a node and the room that they take; the node itself may be wider.
  private func words(_ node: DOT.Node) -> Box? {
    let (text, isRight): (String, Bool)
    switch node.attributes[.label] {
    case .leftText(let words)?: (text, isRight) = (words, false)
    case .rightText(let words)?: (text, isRight) = (words, true)
    default: return nil
    }
    guard !text.allSatisfy(\.isWhitespace), var box = box(node), case .number(let size)? = node.attributes["fontsize"]
    else { return nil }
    let isBold = hasClass(node, "bold")
    let width = text.split(separator: "\n").map { TextMeasure.width($0, size: size, bold: isBold) }.max() ?? 0
    box.name = "“\(text.replacing("\n", with: "/").prefix(60))”"
    if isRight { box.left = max(box.left, box.right - width) } else { box.right = min(box.right, box.left + width) }
    return box
  }

  private func hasClass(_ node: DOT.Node, _ name: String) -> Bool {
    guard case .text(let classes)? = node.attributes[.styleClass] else { return false }
    return classes.split(separator: " ").contains { $0 == name }
  }

  @Test(arguments: Sample.ordinary + Sample.crowded + Sample.hostile, sheets)
  func noTextOverText(sample: Sample, kind: Picture.Kind) {
    let texts = nodes(sample, kind).compactMap(words).sorted { $0.top < $1.top }
    var overlaps: [String] = []
    for (i, text) in texts.enumerated() {
      for other in texts[(i + 1)...].prefix(while: { $0.top < text.bottom }) where text.overlaps(other) {
        overlaps.append("\(text.name) and \(other.name)")
      }
    }
    #expect(overlaps == [])
  }

  @Test(arguments: Sample.ordinary + Sample.crowded + Sample.hostile, sheets)
  func textsOnTheSheet(sample: Sample, kind: Picture.Kind) {
    let outside = nodes(sample, kind).compactMap(words).filter {
      $0.left < -0.01 || $0.right > 1250.5 || $0.top < -0.01
    }
    #expect(outside.map(\.name) == [])
  }

  /// A wider typeface than Helvetica still fits its node, so that it starts where it should.
  @Test(arguments: Sample.ordinary + Sample.crowded, sheets)
  func roomForOtherTypefaces(sample: Sample, kind: Picture.Kind) {
    for node in nodes(sample, kind) {
      guard let box = box(node), let text = words(node) else { continue }
      #expect((text.right - text.left) * TextMeasure.slack <= box.right - box.left + 1, "\(text.name)")
    }
  }

  /// The words of a card stay on it.
  @Test(arguments: Sample.ordinary + Sample.crowded + Sample.hostile)
  func wordsOnCards(sample: Sample) {
    let nodes = nodes(sample, .chronicle)
    let cards = nodes.filter { hasClass($0, "card") }.compactMap(box)
    #expect(cards.count == min(sample.chronicle.events.count, Picture.Kind.chronicle.limit))
    for text in nodes.filter({ hasClass($0, "on-card") }).compactMap(words) {
      #expect(cards.count { $0.contains(text) } == 1, "\(text.name)")
    }
    for (i, card) in cards.enumerated() {
      #expect(!cards[(i + 1)...].contains { $0.overlaps(card) }, "\(card)")
    }
  }

  @Test(arguments: Sample.ordinary + Sample.crowded + Sample.hostile)
  func marksInLanes(sample: Sample) {
    let nodes = nodes(sample)
    let lanes = nodes.filter { hasClass($0, "band") || hasClass($0, "mask") }.compactMap(box)
    let marks = nodes.filter { hasClass($0, "event") }.compactMap(box)
    #expect(marks.count == min(sample.chronicle.events.count, Picture.Kind.timeline.limit))
    for mark in marks {
      #expect(lanes.count { $0.contains(mark) } == 1, "\(mark)")
      #expect(mark.left >= 150, "\(mark) stands among the names of the lanes")
    }
    for (i, lane) in lanes.enumerated() {
      #expect(!lanes[(i + 1)...].contains { $0.overlaps(lane) }, "\(lane)")
    }
  }

  @Test(arguments: Sample.ordinary + Sample.crowded)
  func noMarkOverAnother(sample: Sample) {
    let marks = nodes(sample).filter { hasClass($0, "event") }.compactMap(box)
    var overlaps: [String] = []
    for (i, mark) in marks.enumerated() {
      for other in marks[(i + 1)...] where mark.overlaps(other) { overlaps.append("\(mark) and \(other)") }
    }
    #expect(overlaps == [])
  }

  /// What comes earlier stands further to the left.
  @Test func trueScale() {
    let days = [0, 1, 2, 30, 31, 400, 2_000]
    let axis = TimeAxis(days.map { $0...$0 }, x: 100, width: 1000)
    let places = days.map(axis.x)
    #expect(places == places.sorted())
    #expect(Set(places).count == days.count)
    #expect(places.allSatisfy { (100...1100).contains($0) })
    #expect(abs((places[1] - places[0]) - (places[4] - places[3])) < 1e-6)
    #expect(axis.gaps.count == 3)
    #expect(axis.ticks.allSatisfy { (100...1100).contains($0.x) })
  }

  /// A date that is much vaguer than the others does not press them together; it is drawn across what stands for its
  /// time.
  @Test func vagueDatesSetNoScale() {
    let days = (0..<20).map { (10_000 + $0 * 3)...(10_000 + $0 * 3) }
    let vague = [9_000...9_365, 10_000...10_364, 3_000...6_652]
    let axis = TimeAxis(days + vague, x: 100, width: 1000)
    let clear = TimeAxis(days, x: 100, width: 1000)
    #expect(clear.gaps.isEmpty && axis.gaps.count == 2)
    #expect(axis.gaps.map(\.isVague) == [true, true])
    #expect(axis.x(10_057) - axis.x(10_000) > 0.8 * (clear.x(10_057) - clear.x(10_000)))
    let places = ([3_000, 6_653, 9_000, 9_366, 10_000, 10_030, 10_365]).map(axis.left)
    #expect(places == places.sorted() && Set(places).count == places.count)
    #expect(places.allSatisfy { (100...1100).contains($0) })
    // Where all dates are vague they set the scale.
    #expect(TimeAxis([9_000...9_365, 9_366...9_730], x: 100, width: 1000).gaps.isEmpty)
  }

  /// Ticks say the year before Christ as the marks do, and are few however long the time is.
  @Test(arguments: [
    (["-0043-03-15"], "Mar 44 BC"), (["-0500", "-0300", "-0100"], "BC"), (["0000"], "1 BC"), (["2012"], "2012"),
    (["Y1E14S1"], "100"), (["Y1000000000000", "Y20000000000000"], "000"), (["-2999", "9999"], "3000 BC"),
  ])
  func ticks(dates: [String], label: String) throws {
    let ranges = try dates.map { text in
      let date = try #require(EDTF(text))
      return try #require(date.earliest).number...(try #require(date.latest).number)
    }
    let ticks = TimeAxis(ranges, x: 0, width: 1000).ticks
    #expect((1...60).contains(ticks.count))
    #expect(ticks.filter { $0.label.contains("-") }.map(\.label) == [])
    #expect(ticks.filter { $0.label.contains(label) }.isEmpty == false, "\(ticks.map(\.label))")
  }

  /// Of what only ends, or only begins, the known end is at its mark, and the bar leads on from there.
  @Test func openTimes() throws {
    let sample = Sample(
      "open", actors: Sample.names,
      events: [
        event(0, "[..2012-05-03]", by: 0), event(1, "[2012-05-03..]", by: 1), event(2, "2012-05-03", by: 2),
        event(3, "2012-01-01", by: 3), event(4, "2012-12-31", by: 4),
      ])
    let nodes = nodes(sample)
    func mark(_ id: String) throws -> Box { try #require(nodes.first { $0.attributes[.id] == .text(id) }.flatMap(box)) }
    let marks = try ["e0", "e1", "e2"].map(mark).map { ($0.left + $0.right) / 2 }
    #expect(marks.allSatisfy { abs($0 - marks[2]) < 0.01 })
    let bars = nodes.filter { hasClass($0, "bar") }.compactMap(box)
    #expect(bars.count == 2 && abs(bars[0].right - marks[0]) < 0.01 && abs(bars[1].left - marks[0]) < 0.01)
    #expect(nodes.filter { hasClass($0, "open") }.count == 2)
  }

  /// Where the order leaves fewer days than the words, marks and bars stand where these are; the mark stays hollow and
  /// the words stay.
  @Test func narrowedDays() throws {
    func narrow(_ event: inout Event, _ from: String, _ to: String) {
      event.days.narrow(notBefore: CalendarDay(from), notAfter: CalendarDay(to))
    }
    let sample = Sample(
      "narrowed", actors: Sample.names,
      events: [
        event(0, "2012-05", by: 0) { narrow(&$0, "2012-05-01", "2012-05-03") },
        event(1, "2012-05-01/2012-05-03", by: 1),
        event(2, "2012-05", by: 2) { narrow(&$0, "2012-05-20", "2012-05-20") }, event(3, "2012-05-20", by: 3),
        event(4, "[2012-05-01..]", by: 4) { narrow(&$0, "2012-05-01", "2012-05-03") },
      ])
    let nodes = nodes(sample)
    func node(_ id: String) throws -> DOT.Node { try #require(nodes.first { $0.attributes[.id] == .text(id) }) }
    let bars = nodes.filter { hasClass($0, "bar") }.compactMap(box)
    #expect(bars.count == 3 && Set(bars.map { "\(Int($0.left)) \(Int($0.right))" }).count == 1, "\(bars)")
    #expect(!nodes.contains { hasClass($0, "open") })
    let (vague, clear) = (try node("e2"), try node("e3"))
    #expect(box(vague)?.left == box(clear)?.left)
    #expect(hasClass(vague, "vague") && !hasClass(clear, "vague"))
    let texts = nodes.compactMap { node -> String? in
      if case .leftText(let text)? = node.attributes[.label] { text.replacing("\n", with: " ") } else { nil }
    }
    #expect(texts.contains { $0.hasPrefix("May 2012 · ") } && texts.contains { $0.hasPrefix("from 1 May 2012 on · ") })
    #expect(texts.contains { $0.contains("fewer days than the words of a date") })
    let rows = self.nodes(sample, .chronicle).compactMap(words).map(\.name)
    #expect(rows.contains("“May 2012”"))
  }

  /// What a timeline leaves out is counted along its axis: columns, gaps and what lies outside add up to all.
  @Test func density() {
    let shown = [100, 101, 130, 900, 905].map { $0...$0 }
    let axis = TimeAxis(shown, x: 100, width: 1000)
    let all =
      shown
      + (0..<400).map { number in
        let first = number * 397 % 1_200
        return first...(first + number * 31 % 90)
      }
    let density = EventDensity(all, axis)
    let total = density.columns.map(\.count).reduce(0, +) + density.gaps.reduce(0, +) + density.before + density.after
    #expect(abs(total - Double(all.count)) < 1e-6)
    #expect(density.before > 0 && density.after > 0 && density.gaps.allSatisfy { $0 > 0 })
    let columns = density.columns
    #expect(zip(columns, columns.dropFirst()).allSatisfy { $0.x + $0.width <= $1.x + 1e-6 })
  }

  @Test func densityOnlyWhereSomeAreLeftOut() {
    let few = Sample("few", actors: Sample.names, events: (0..<20).map { event($0, Sample.day($0)) })
    #expect(nodes(few).filter { hasClass($0, "density") }.isEmpty)
    let many = nodes(Sample.ordinary[7])
    #expect(!many.filter { hasClass($0, "density") }.isEmpty)
    #expect(many.compactMap(words).map(\.name).filter { $0.contains("dated events") }.count == 1)
    // The lanes begin below it.
    let foot = many.filter { hasClass($0, "density") }.compactMap(box).map(\.bottom).max() ?? 0
    let lanes = many.filter { hasClass($0, "band") }.compactMap(box).map(\.top)
    #expect(foot > 0 && lanes.allSatisfy { $0 >= foot })
  }

  @Test(arguments: [
    ("2012-05-03", "3 May 2012"), ("2012-05", "May 2012"), ("2012", "2012"),
    ("XXXX-01-24", "24 January, year not given"),
    ("2012-21", "spring 2012"), ("2012?", "possibly 2012"), ("2012-05~", "about May 2012"), ("201X", "201X"),
    ("2012-XX-24", "2012-XX-24"), ("[..2010-04-20]", "by 20 April 2010"), ("[2010..]", "from 2010 on"),
    ("2012/2013", "2012 – 2013"), ("2012/..", "2012 – open"), ("/2012", "unknown – 2012"),
    ("2012-05%", "possibly about May 2012"), ("XXXX-12", "December, year not given"),
  ])
  func dates(text: String, words: String) throws {
    #expect(DateWords.say(try #require(EDTF(text))) == words)
  }
}

@Suite struct TextMeasureTests {
  @Test(
    arguments: [
      ("", 100, 2, []), ("one two", 100, 2, ["one two"]), ("one two three", 48, 3, ["one two", "three"]),
      ("one two three four", 48, 2, ["one two", "three…"]), ("one\n two", 100, 2, ["one two"]),
      ("abcdefghijkl", 36, 9, ["abcde", "fghijkl"]), ("   ", 40, 2, []), ("x", 0, 1, ["x"]),
    ] as [(String, Double, Int, [String])])
  func wrapping(text: String, width: Double, lines: Int, wrapped: [String]) {
    #expect(TextMeasure.wrap(text, width: width, size: 10, lines: lines) == wrapped)
  }

  /// No line is wider than it may be, none is empty, and there are no more than asked for.
  @Test(arguments: Sample.hostileTexts)
  func hostile(text: String) {
    for width in [30.0, 126, 237] {
      let lines = TextMeasure.wrap(text, width: width, size: 10, lines: 3)
      #expect(lines.count <= 3)
      #expect(lines.allSatisfy { TextMeasure.width($0, size: 10) <= width })
      #expect(lines.allSatisfy { !$0.isEmpty && $0 != "…" })
    }
  }

  /// Graphviz estimates by bytes; a node is never narrower than that.
  @Test(arguments: Sample.hostileTexts)
  func nodesHoldTheirLabels(text: String) {
    #expect(TextMeasure.nodeWidth(text, size: 10) >= TextMeasure.width(text, size: 10))
  }
}
