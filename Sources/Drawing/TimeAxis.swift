// Days to places on paper, with empty stretches compressed.

internal import Chronicle

/// A time scale that is true within each piece; long stretches in which nothing is recorded become narrow columns.
struct TimeAxis {
  /// A stretch of days drawn at the same scale.
  struct Piece {
    var days: ClosedRange<Int>
    var x: Double
    var width: Double
  }

  /// A stretch of days in which nothing is recorded, not to scale.
  struct Gap {
    var days: Int
    var x: Double
    var width: Double
  }

  struct Tick {
    var x: Double
    var label: String
    /// The first tick of a month or year: its label names it.
    var isMajor: Bool
  }

  private(set) var pieces: [Piece] = []
  private(set) var gaps: [Gap] = []
  private let pointsPerDay: Double
  private static let gapWidth = 64.0

  /// - Parameter ranges: first and last days of what is to be shown; at least one.
  init(_ ranges: [ClosedRange<Int>], x: Double, width: Double) {
    var stretches = Self.merged(ranges)
    Self.joinShortGaps(&stretches)
    let margin = max(stretches.reduce(0) { $0 + $1.count } / 60, 1)
    stretches = stretches.map { ($0.lowerBound - margin)...($0.upperBound + margin) }
    let days = stretches.reduce(0) { $0 + $1.count }
    let room = width - Double(stretches.count - 1) * Self.gapWidth
    pointsPerDay = max(room, 100) / Double(max(days, 1))
    var at = x
    for (index, stretch) in stretches.enumerated() {
      if index > 0 {
        let between = stretch.lowerBound - stretches[index - 1].upperBound - 1
        gaps.append(Gap(days: between, x: at, width: Self.gapWidth))
        at += Self.gapWidth
      }
      let width = Double(stretch.count) * pointsPerDay
      pieces.append(Piece(days: stretch, x: at, width: width))
      at += width
    }
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

  /// Joins stretches over what stays to scale. The longest gap is cut out as long as it takes an eighth of what is left
  /// and more than ten days, at most six times; so one outlier does not press all else together.
  private static func joinShortGaps(_ stretches: inout [ClosedRange<Int>]) {
    guard let first = stretches.first, let last = stretches.last else { return }
    var left = last.upperBound - first.lowerBound + 1
    let gaps = stretches.indices.dropFirst().map {
      (index: $0, days: stretches[$0].lowerBound - stretches[$0 - 1].upperBound)
    }
    var cut: Set<Int> = []
    for gap in gaps.sorted(by: { ($1.days, $0.index) < ($0.days, $1.index) }).prefix(6) {
      guard gap.days > 10, gap.days * 8 > left else { break }
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
    let piece = pieces.last { $0.days.lowerBound <= day } ?? pieces[0]
    let inside = min(max(day, piece.days.lowerBound), piece.days.upperBound + 1)
    return piece.x + Double(inside - piece.days.lowerBound) * pointsPerDay
  }

  /// Ticks at days, Mondays, months, quarters, years, decades or centuries, so that labels have room.
  var ticks: [Tick] {
    var ticks: [Tick] = []
    let room = 58.0
    for piece in pieces {
      let start = CalendarDay(number: piece.days.lowerBound)
      let end = CalendarDay(number: piece.days.upperBound)
      if 7 * pointsPerDay >= room / 2 {
        let step = pointsPerDay >= room / 2 ? 1 : 7
        var day = start
        while step == 7, day.weekday != 1 { day = day + 1 }
        while day <= end {
          let isMajor = day.components.day <= step || day - start < step
          ticks.append(
            Tick(
              x: left(day.number),
              label: isMajor ? "\(day.components.day) \(Self.month(day))" : "\(day.components.day)",
              isMajor: isMajor))
          day = day + step
        }
      } else {
        let months = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000].first {
          Double($0) * 30.4 * pointsPerDay >= room
        }
        let step = months ?? 12000
        var month = (start.components.year * 12 + start.components.month - 1)
        month = (month + step - 1) / step * step
        while let day = CalendarDay(year: month / 12, month: month % 12 + 1, day: 1), day <= end {
          if day >= start {
            let isYear = step >= 12 || month % 12 == 0
            ticks.append(
              Tick(
                x: left(day.number), label: isYear ? "\(day.components.year)" : Self.month(day),
                isMajor: isYear))
          }
          month += step
        }
      }
    }
    // Of ticks too close to each other the first stays.
    var kept: [Tick] = []
    for tick in ticks where kept.last.map({ tick.x - $0.x >= room / 2 }) ?? true { kept.append(tick) }
    return kept
  }

  private static func month(_ day: CalendarDay) -> String {
    let (year, month, _) = day.components
    return "\(DateWords.months[month - 1].prefix(3)) \(year)"
  }
}
