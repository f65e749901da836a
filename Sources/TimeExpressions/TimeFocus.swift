// The times that a text has mentioned so far.

internal import ChronicleTypes

/// The time that was mentioned last, for each grain.
struct TimeFocus {
  struct Entry {
    var period: TimePeriod
    var index: Int
    var sentence: Int
  }

  private(set) var last: Entry?
  private(set) var day: Entry?
  private(set) var month: Entry?
  private(set) var quarter: Entry?
  private(set) var season: Entry?
  private(set) var year: Entry?
  private(set) var longer: Entry?
  /// The day at the head of a paragraph or a list item.
  private(set) var head: Entry?

  /// - Parameter isReported: whether a report can tell results of the period; it cannot for a quarter that is still to
  /// come.
  mutating func note(_ period: TimePeriod, index: Int, sentence: Int, isReported: Bool, isHead: Bool) {
    let entry = Entry(period: period, index: index, sentence: sentence)
    last = entry
    if isHead, period.grain == .day { head = entry }
    switch period.grain {
    case .day, .weekend, .week: day = entry
    case .month: month = entry
    case .quarter, .half: if isReported { quarter = entry }
    case .season: season = entry
    case .year: year = entry
    case .decade, .century:
      longer = entry
      return
    }
    var wider = entry
    wider.period = TimePeriod(grain: .year, year: period.year)
    if period.grain != .year { year = wider }
    if period.grain == .day, let day = period.day {
      wider.period = TimePeriod(day, .month)
      month = wider
    }
  }

  /// The index of the last mention of a month or year that a day does not lie in.
  private func freshest(_ day: Entry) -> Int {
    guard let last, last.index > day.index, let first = day.period.firstDay else { return -1 }
    guard last.period.grain <= .year, let from = last.period.firstDay, let to = last.period.lastDay else { return -1 }
    return from <= first && first <= to ? -1 : last.index
  }

  /// The last mention that gives a period of a grain: for a day only a day does, for a year any mention.
  func entry(for grain: TimePeriod.Grain) -> Entry? {
    let found: Entry? =
      switch grain {
      // Once another month or year was mentioned, the day before is no longer meant.
      case .day, .weekend, .week: day.flatMap { $0.index >= freshest($0) ? $0 : nil }
      case .month: month
      case .quarter: quarter ?? month
      case .half: quarter ?? month
      case .season: season ?? month
      case .year: year
      case .decade, .century: [longer, year].compactMap { $0 }.max { $0.index < $1.index }
      }
    guard var entry = found else { return nil }
    if entry.period.grain < grain {
      if let first = entry.period.firstDay { entry.period = TimePeriod(first, grain) }
    } else if entry.period.grain > grain {
      return nil
    }
    return entry
  }
}
