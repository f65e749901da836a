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
    let sorted = ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    let first = sorted.first?.lowerBound ?? 0
    let last = ranges.map(\.upperBound).max() ?? 0
    // Stretches longer than an eighth of the whole are cut out.
    let threshold = max((last - first) / 8, 10)
    let margin = max((last - first) / 60, 1)
    var stretches: [ClosedRange<Int>] = []
    for range in sorted {
      if let open = stretches.last, range.lowerBound - open.upperBound <= threshold {
        stretches[stretches.count - 1] = open.lowerBound...max(open.upperBound, range.upperBound)
      } else {
        stretches.append(range)
      }
    }
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
