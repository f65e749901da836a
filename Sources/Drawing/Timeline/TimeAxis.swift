// Days to places on paper, with empty stretches compressed.

internal import CalendarDates
internal import ChronicleTypes
internal import Wording

/// A time scale that is true within each piece; long stretches without an exact date become narrow columns.
///
/// Dates that are much vaguer than most do not set the scale: the year in which somebody was born would press the days
/// of the story together. They are drawn across the columns.
struct TimeAxis {
  /// A stretch of days drawn at the same scale.
  struct Piece {
    var days: ClosedRange<Int>
    var x: Double
    var width: Double
  }

  /// A stretch of days without an exact date, not to scale.
  struct Gap {
    var days: ClosedRange<Int>
    var x: Double
    var width: Double
    /// Whether a vague date may lie in it.
    var isVague: Bool
  }

  struct Tick {
    var x: Double
    var label: String
    /// The first tick of a month or year: its label names it.
    var isMajor: Bool
    /// The first of its piece, which says in which year that is.
    var isFirst = false
  }

  private(set) var pieces: [Piece] = []
  private(set) var gaps: [Gap] = []
  private let pointsPerDay: Double
  private static let gapWidth = 64.0

  /// - Parameter ranges: first and last days of what is to be shown; at least one.
  init(_ ranges: [ClosedRange<Int>], x: Double, width: Double) {
    let limit = Self.longest(ranges)
    let vague = ranges.filter { $0.count > limit }
    var stretches = Self.merged(ranges.filter { $0.count <= limit })
    Self.joinShortGaps(&stretches)
    let margin = max(stretches.reduce(0) { $0 + $1.count } / 60, 1)
    stretches = stretches.map { ($0.lowerBound - margin)...($0.upperBound + margin) }
    let days = stretches.reduce(0) { $0 + $1.count }
    // What is between the stretches, and what vague dates reach beyond them.
    var between = zip(stretches, stretches.dropFirst()).map { ($0.upperBound + 1)...($1.lowerBound - 1) }
    let first = ranges.map(\.lowerBound).min() ?? 0
    let last = ranges.map(\.upperBound).max() ?? 0
    let leads = first < stretches[0].lowerBound
    if leads { between.insert(first...(stretches[0].lowerBound - 1), at: 0) }
    let end = stretches[stretches.count - 1].upperBound
    if last > end { between.append((end + 1)...last) }
    let room = width - Double(between.count) * Self.gapWidth
    pointsPerDay = max(room, 100) / Double(max(days, 1))
    var at = x
    func gap(_ days: ClosedRange<Int>) -> Gap {
      defer { at += Self.gapWidth }
      return Gap(days: days, x: at, width: Self.gapWidth, isVague: vague.contains { $0.overlaps(days) })
    }
    for (index, stretch) in stretches.enumerated() {
      if index > 0 || leads { gaps.append(gap(between[leads ? index : index - 1])) }
      let width = Double(stretch.count) * pointsPerDay
      pieces.append(Piece(days: stretch, x: at, width: width))
      at += width
    }
    if last > end { gaps.append(gap(between[between.count - 1])) }
  }

  /// How many days a date can mean that still sets the scale: four times as many as half of the dates have at most, and
  /// a month.
  private static func longest(_ ranges: [ClosedRange<Int>]) -> Int {
    let lengths = ranges.map(\.count).sorted()
    return max(lengths[(lengths.count - 1) / 2], 8) * 4
  }

  /// The days of the ranges as stretches that do not touch, in order.
  private static func merged(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var stretches: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = stretches.last, range.lowerBound <= last.upperBound + 1 {
        stretches[stretches.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        stretches.append(range)
      }
    }
    return stretches
  }

  /// Joins stretches over what stays to scale. The longest gap is cut out as long as it takes a sixth of what is left
  /// and more than ten days, at most six times; so one outlier does not press all else together.
  private static func joinShortGaps(_ stretches: inout [ClosedRange<Int>]) {
    guard let first = stretches.first, let last = stretches.last else { return }
    var left = last.upperBound - first.lowerBound + 1
    let gaps = stretches.indices.dropFirst().map {
      (index: $0, days: stretches[$0].lowerBound - stretches[$0 - 1].upperBound)
    }
    var cut: Set<Int> = []
    for gap in gaps.sorted(by: { ($1.days, $0.index) < ($0.days, $1.index) }).prefix(6) {
      guard gap.days > 10, gap.days * 6 > left else { break }
      cut.insert(gap.index)
      left -= gap.days
    }
    var joined: [ClosedRange<Int>] = []
    for (index, stretch) in stretches.enumerated() {
      if let open = joined.last, !cut.contains(index) {
        joined[joined.count - 1] = open.lowerBound...stretch.upperBound
      } else {
        joined.append(stretch)
      }
    }
    stretches = joined
  }

  /// The middle of a day.
  func x(_ day: Int) -> Double { left(day) + pointsPerDay / 2 }

  /// The left edge of a day.
  func left(_ day: Int) -> Double {
    if let piece = pieces.last(where: { $0.days.lowerBound <= day && day <= $0.days.upperBound + 1 }) {
      return piece.x + Double(day - piece.days.lowerBound) * pointsPerDay
    }
    if let gap = gaps.first(where: { $0.days.lowerBound <= day && day <= $0.days.upperBound + 1 }) {
      return gap.x + gap.width * Double(day - gap.days.lowerBound) / Double(gap.days.count)
    }
    let (first, last) = (pieces[0], pieces[pieces.count - 1])
    return day < first.days.lowerBound ? min(first.x, gaps.first?.x ?? first.x) : last.x + last.width
  }

  /// Ticks at days, Mondays, months, quarters, years, decades or centuries, so that labels have room.
  var ticks: [Tick] {
    var kept: [Tick] = []
    for piece in pieces {
      let (start, end) = (CalendarDay(number: piece.days.lowerBound), CalendarDay(number: piece.days.upperBound))
      var ticks = 7 * pointsPerDay >= Self.tickRoom / 2 ? days(from: start, to: end) : months(from: start, to: end)
      if ticks.isEmpty {
        // A piece that is too short for one says all the same when it is.
        let isLong = piece.days.count > 366
        let label = isLong ? DateWords.year(start.components.year) : Self.month(start + (end - start) / 2)
        ticks.append(Tick(x: piece.x, label: label, isMajor: true))
      }
      ticks[0].isFirst = true
      // Of ticks too close to each other the first stays.
      for tick in ticks where tick.isFirst || kept.last.map({ tick.x - $0.x >= Self.tickRoom / 2 }) ?? true {
        kept.append(tick)
      }
    }
    return kept
  }

  /// The room of a label.
  private static let tickRoom = 58.0

  /// Days, or Mondays; the first one and the first of a month name their month.
  private func days(from start: CalendarDay, to end: CalendarDay) -> [Tick] {
    var ticks: [Tick] = []
    let step = pointsPerDay >= Self.tickRoom / 2 ? 1 : 7
    var day = start
    while step == 7, day.weekday != 1 { day = day + 1 }
    while day <= end {
      let isMajor = day.components.day <= step || ticks.isEmpty
      ticks.append(
        Tick(
          x: left(day.number), label: isMajor ? "\(day.components.day) \(Self.month(day))" : "\(day.components.day)",
          isMajor: isMajor))
      day = day + step
    }
    return ticks
  }

  /// First days of months, quarters, years and more.
  private func months(from start: CalendarDay, to end: CalendarDay) -> [Tick] {
    var ticks: [Tick] = []
    let steps = [1, 3, 6, 12, 24, 60, 120, 240, 600]
    var step = steps.first { Double($0) * 30.4 * pointsPerDay >= Self.tickRoom } ?? 1_200
    while Double(step) * 30.4 * pointsPerDay < Self.tickRoom, step < .max / 20 { step *= 10 }
    // Months from the year 0 on, which is 1 BC; before it they are negative.
    let first = start.components.year * 12 + start.components.month - 1
    var month = first - (first % step + step) % step
    while true {
      let ofYear = (month % 12 + 12) % 12
      guard let day = CalendarDay(year: (month - ofYear) / 12, month: ofYear + 1, day: 1), day <= end else { break }
      if day >= start {
        let isYear = step >= 12 || ofYear == 0
        ticks.append(
          Tick(
            x: left(day.number), label: isYear ? DateWords.year(day.components.year) : Self.month(day), isMajor: isYear)
        )
      }
      month += step
    }
    return ticks
  }

  private static func month(_ day: CalendarDay) -> String {
    let (year, month, _) = day.components
    return "\(DateWords.months[month - 1].prefix(3)) \(DateWords.year(year))"
  }
}
