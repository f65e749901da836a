// Counting from a day: “two days ago”, “a year earlier”, “the quarter”.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics

extension TimeUnit {
  /// The grain of the calendar in which a unit is counted, and how many of that grain the unit is.
  var grain: (grain: TimePeriod.Grain, size: Int) {
    switch self {
    case .second, .minute, .hour, .day: (.day, 1)
    case .weekend: (.weekend, 1)
    case .week: (.week, 1)
    case .fortnight: (.week, 2)
    case .month: (.month, 1)
    case .quarter: (.quarter, 1)
    case .season: (.season, 1)
    case .semester: (.half, 1)
    case .year: (.year, 1)
    case .decade: (.decade, 1)
    case .century: (.century, 1)
    case .millennium: (.century, 10)
    }
  }
}

extension TimeResolver {
  /// “Two days ago”, “a year later”.
  func shift(_ frame: TimeFrame, _ sentence: Int) -> TimeValue? {
    guard let unit = frame[.unit].map({ TimeUnit.allCases[$0] }), let direction = frame[.direction] else { return nil }
    let origin = frame[.anchor] == nil ? "published" : "mention"
    var open = TimeValue.reference(direction)
    open.literal = origin + (direction < 0 ? "-" : "+") + (length(frame) ?? "")
    guard frame[.vague] == nil, let amount = frame[.amount], !unit.isClock, let length = length(frame) else {
      return open
    }
    // Decades are counted in years, half years in months.
    var (grain, size) = unit.grain
    if grain >= .decade { (grain, size) = (.year, unit.timex.count) }
    var steps = amount * size
    if steps % 100 != 0, grain == .year { (grain, steps) = (.month, steps * 12) }
    steps = (steps + 50) / 100 * direction
    if unit == .year, steps == -1, let compared = compared(sentence) { return compared }
    // In news “a year earlier” is the year before the one of the same sentence, or before the present one.
    var frame = frame
    let isComparison = isNews && unit == .year && steps == -1
    if isComparison, let year = spoken.year, year.sentence != sentence { frame[.anchor] = nil }
    guard let (base, anchor) = deicticBase(grain, frame), abs(steps) < 5000 else { return open }
    if unit == .week || unit == .fortnight, let (day, anchor) = deicticBase(.day, frame), let first = day.day {
      var found = counted(TimePeriod(first + 7 * steps, .day), steps, "W", from: anchor)
      found.literal = open.literal
      return found
    }
    var found = counted(base.moved(by: steps), steps, "", from: anchor)
    found.literal = name(anchor) + (direction < 0 ? "-" : "+") + length
    found.isComparison = isComparison
    return found
  }

  /// “A year earlier” beside a quarter or month: the same quarter or month of the year before.
  private func compared(_ sentence: Int) -> TimeValue? {
    guard let entry = spoken.quarter, entry.sentence + 4 >= sentence, entry.period.grain == .quarter else {
      return nil
    }
    var found = TimeValue(entry.period.moved(by: -4))
    found.literal = "mention-P1Y"
    found.anchor = .mention(entry.index)
    found.policy = "as-compared"
    found.isComparison = true
    return found
  }

  /// “The quarter”, “the year-ago period”, “the end of the year”.
  func definite(_ frame: TimeFrame) -> TimeValue? {
    let unit = frame[.unit].map { TimeUnit.allCases[$0] }
    let step = frame[.step] ?? 0
    var open = TimeValue.reference(step)
    open.literal = "mention" + Self.signed(step, "Y")
    if let year = frame[.year] {
      guard let entry = spoken.quarter else { return TimeValue(TimePeriod(grain: .year, year: year)) }
      var period = entry.period
      period.year = year
      var found = TimeValue(period)
      (found.anchor, found.policy) = (.mention(entry.index), "last-mention")
      found.isComparison = true
      return found
    }
    let grain = unit?.grain.grain ?? .quarter
    let inNews = isNews && grain != .quarter ? setting.published.map { TimePeriod($0, grain) } : nil
    let entry = isNews && grain == .quarter ? spoken.quarter : spoken.entry(for: grain)
    if let inNews { return counted(inNews.moved(by: step), step, unit?.timex.letter ?? "Q", from: .publication) }
    guard let entry else {
      guard isNews, let published = setting.published else { return open }
      // The quarter that reports tell of is the last full one.
      let quarter = TimePeriod(published, .quarter).moved(by: -1)
      return counted(quarter.moved(by: 4 * step), step, "Y", from: .publication)
    }
    let period =
      grain == .quarter
      ? entry.period.moved(by: (entry.period.grain == .half ? 2 : 4) * step) : entry.period.moved(by: step)
    var found = counted(period, step, grain == .quarter ? "Y" : unit?.timex.letter ?? "Y", from: .mention(entry.index))
    found.isComparison = step != 0
    return found
  }
}
