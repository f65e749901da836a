// Resolves months, days, seasons, quarters and holidays, and finds the year where none is written.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics

extension TimeResolver {
  /// The year that the words give, counted as the calendar does: 1 BC is 0.
  func year(_ frame: TimeFrame) -> Int? {
    if let year = frame[.year] {
      if let era = frame[.era], era < 0 { return 1 - year }
      return year
    }
    guard let short = frame[.shortYear] else { return nil }
    let about = (isNews ? setting.published?.components.year : spoken.year?.period.year) ?? 2010
    // The last year with these digits, some years ahead included.
    let century = about / 100 * 100
    return century + short <= about + 5 ? century + short : century - 100 + short
  }

  /// A function from a year to the month and day, holiday, season, quarter or half that the words name; nil where they
  /// name none.
  func yearly(_ frame: TimeFrame) -> ((Int) -> TimePeriod?)? {
    if let month = frame[.month] {
      guard let day = frame[.day] ?? frame[.ordinal] else {
        return { TimePeriod(grain: .month, year: $0, part: month) }
      }
      return { year in CalendarDay(year: year, month: month, day: day).map { TimePeriod($0, .day) } }
    }
    if let holiday = frame[.holiday] {
      let rule = lexicon.holidayRules[holiday]
      return { rule.day(in: $0).map { TimePeriod($0, .day) } }
    }
    if let season = frame[.season] { return { TimePeriod(grain: .season, year: $0, part: season) } }
    if let number = frame[.quarter] {
      let quarter = number == 0 ? frame[.ordinal] ?? 0 : number
      guard quarter <= 4, quarter != 0 else { return { _ in nil } }
      return { TimePeriod(grain: .quarter, year: $0, part: quarter < 0 ? 4 : quarter) }
    }
    if let number = frame[.half] {
      let half = number == 0 ? frame[.ordinal] ?? 0 : number
      guard half <= 2, half != 0 else { return { _ in nil } }
      return { TimePeriod(grain: .half, year: $0, part: half < 0 ? 2 : half) }
    }
    return nil
  }

  func inYear(_ make: @escaping (Int) -> TimePeriod?, _ frame: TimeFrame, _ tokens: Range<Int>) -> TimeValue? {
    if let year = year(frame) { return make(year).map { TimeValue($0) } }
    // Some year must have such a day.
    guard let sample = make(2000) else { return nil }
    if case .once(let day)? = frame[.holiday].map({ lexicon.holidayRules[$0] }) {
      return TimeValue(TimePeriod(day, .day))
    }
    let isMovable = frame[.holiday].map { if case .fixed = lexicon.holidayRules[$0] { false } else { true } } ?? false
    let open = openYear(sample, isMovable: isMovable)
    if frame[.unit] == TimeUnit.year.rawValue, let step = frame[.step] {
      guard let (base, anchor) = deicticBase(.year, frame) else { return open }
      guard let period = make(base.year + step) else { return nil }
      var found = TimeValue(period)
      found.literal = open.literal + " " + name(anchor) + Self.signed(step, "Y")
      found.anchor = anchor
      found.policy = policy(anchor)
      return found
    }
    if let step = frame[.step] {
      guard let (base, anchor) = deicticBase(.day, frame) ?? deicticBase(.month, frame) ?? deicticBase(.year, frame),
        var day = base.firstDay
      else { return open }
      if step == 0, let period = make(day.components.year) {
        var found = TimeValue(period)
        let about = if case .mention = anchor { "last-mention" } else { "publication" }
        (found.literal, found.anchor, found.policy) = (open.literal, anchor, "year-of-" + about)
        return found
      }
      // The month before this one is “last month”: “last February” of a March is that of the year before.
      if step < 0, sample.grain == .month, case .publication = anchor { day = day + -31 }
      return pick(make, open, anchor: anchor, near: day, heading: step, isStrict: step != 0)
    }
    guard isNews, let published = setting.published else {
      guard let entry = spoken.year else { return open }
      guard var period = make(entry.period.year) else { return open }
      // A January told after a December is that of the next year.
      if period.grain <= .month, let last = spoken.last?.period.firstDay, let first = period.firstDay,
        last - first > 300, let next = make(entry.period.year + 1)
      {
        period = next
      }
      var found = TimeValue(period)
      (found.literal, found.anchor, found.policy) = (open.literal, .mention(entry.index), "year-of-last-mention")
      return found
    }
    // Days are near, months and longer ones follow the words that govern them.
    let heading =
      sample.grain == .day
      ? dayHeading(of: tokens) : frame[.fiscal] != nil ? -1 : self.heading(of: tokens, sample.grain)
    if frame[.direction] == -1, frame[.unit] == TimeUnit.year.rawValue {
      let near = pick(make, open, anchor: .publication, near: published, heading: -1, isStrict: false)
      guard let period = near.period else { return near }
      var found = counted(period.moved(by: -4), -1, "Y", from: .publication)
      found.isComparison = true
      return found
    }
    if let weekday = frame[.weekday], sample.grain == .day, frame[.nth] == nil,
      let fitting = fitting(weekday, make, open, near: published)
    {
      return fitting
    }
    return pick(make, open, anchor: .publication, near: published, heading: heading, isStrict: false)
  }

  /// “Tuesday, March 13”: the nearest year in which that day is a Tuesday; nil where none is near.
  private func fitting(
    _ weekday: Int, _ make: (Int) -> TimePeriod?, _ open: TimeValue, near day: CalendarDay
  ) -> TimeValue? {
    let year = day.components.year
    let days = (year - 3...year + 3).compactMap { make($0)?.day }.filter { $0.weekday == weekday }
    guard let best = days.min(by: { abs($0 - day) < abs($1 - day) }) else { return nil }
    var found = TimeValue(TimePeriod(best, .day))
    (found.literal, found.anchor, found.policy) = (open.literal, .publication, "weekday-fits")
    return found
  }

  /// “The third Thursday in May”, “the last Friday of March 2018”.
  func nthWeekday(_ frame: TimeFrame) -> ((Int) -> TimePeriod?)? {
    guard frame[.nth] != nil, let weekday = frame[.weekday], let nth = frame[.ordinal], let month = frame[.month] else {
      return nil
    }
    guard (-1...5).contains(nth), nth != 0 else { return { _ in nil } }
    let rule = HolidayRule.weekday(month: month, nth: nth, weekday: weekday, plus: 0)
    return { year in
      rule.day(in: year).flatMap { $0.components.month == month ? TimePeriod($0, .day) : nil }
    }
  }

  /// The period of the year that a direction chooses: the nearest one, the last before, or the next after.
  private func pick(
    _ make: (Int) -> TimePeriod?, _ open: TimeValue, anchor: TimeExpression.Anchor, near day: CalendarDay, heading: Int,
    isStrict: Bool
  ) -> TimeValue {
    let year = day.components.year
    var best: (distance: Int, period: TimePeriod)?
    for candidate in (year - 1)...(year + 1) {
      guard let period = make(candidate), let first = period.firstDay, let last = period.lastDay else { continue }
      let distance = day < first ? first - day : day > last ? day - last : 0
      if heading > 0, isStrict ? first <= day : last < day { continue }
      if heading < 0, isStrict ? last >= day : first > day { continue }
      if distance < best?.distance ?? .max { best = (distance, period) }
    }
    guard let best else { return open }
    var found = TimeValue(best.period)
    found.literal = open.literal
    found.anchor = anchor
    let about = if case .mention = anchor { "mention" } else { "publication" }
    found.policy = (heading > 0 ? "next-after-" : heading < 0 ? "last-before-" : "nearest-to-") + about
    return found
  }

  /// A date whose year is not known.
  private func openYear(_ sample: TimePeriod, isMovable: Bool) -> TimeValue {
    let text = "XXXX" + sample.value.dropFirst(4)
    switch sample.grain {
    case .day where !isMovable, .month: return TimeValue(text, edtf: EDTF(text))
    case .day: return TimeValue("XXXX-XX-XX")
    case .season: return TimeValue(text, edtf: EDTF("XXXX-\(TimeSeason.allCases[sample.part].edtf)"))
    case .quarter: return TimeValue(text, edtf: EDTF("XXXX-\(32 + sample.part)"))
    case .half: return TimeValue(text, edtf: EDTF("XXXX-\(39 + sample.part)"))
    default: return TimeValue(text)
    }
  }
}
