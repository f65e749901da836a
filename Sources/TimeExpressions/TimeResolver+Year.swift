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

  func inYear(
    _ make: @escaping (Int) -> TimePeriod?, _ frame: TimeFrame, _ tokens: Range<Int>, at start: Int
  ) -> TimeValue? {
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
    if let year = heads.year(at: start), let period = make(year) {
      var found = TimeValue(period)
      (found.literal, found.policy) = (open.literal, "year-of-list")
      if setting.published != nil { found.anchor = .publication }
      return found
    }
    // “12 January 2019: a man was shot on 8 January”
    if let head = spoken.head, isInBlock(head), let day = head.period.day, day != setting.published,
      sample.grain <= .month
    {
      return pick(make, open, anchor: .mention(head.index), near: day, heading: 0, isStrict: false)
    }
    guard isNews, let published = setting.published else {
      guard let entry = spoken.year, isNear(entry) else { return open }
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
    let heading = frame[.fiscal] != nil ? -1 : side(of: tokens, at: start, sample.grain, make, published)
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

  /// On which side of publication a time without a year lies: 1 after it, -1 before it, 0 on the nearer one.
  ///
  /// A day is the last one, unless the words say that it is to come. As they do so for a day of next year only where it
  /// is not a year away, “will speak of the attack on 3 May” of a report of 4 May tells of yesterday. The present is
  /// also that of news, “police storm the square on 6 March”: the nearer day counts. Where nothing tells, a day that is
  /// soon is to come as well. Months and longer ones follow the words that govern them.
  private func side(
    of tokens: Range<Int>, at start: Int, _ grain: TimePeriod.Grain, _ make: (Int) -> TimePeriod?,
    _ published: CalendarDay
  ) -> Int {
    let year = published.components.year
    let next = (year - 1...year + 1).compactMap { make($0)?.firstDay }.first { $0 >= published }
    let ahead = next.map { $0 - published } ?? .max
    guard grain == .day else {
      let heading = heading(of: tokens, grain)
      let isPresent = preposition(before: tokens) == nil && governor(of: tokens).isPresent
      return heading > 0 && ahead > Self.nearMonth && isPresent ? -1 : heading
    }
    // An item of a list that nearly is due is to come, whatever verb stands near it.
    if heads.contains(start), ahead <= Self.due { return 1 }
    let verb = dayGovernor(of: tokens)
    guard verb.side >= 0 else { return -1 }
    let most =
      verb.isPresent ? (heads.contains(start) ? Self.soon : Self.near) : verb.side > 0 ? Self.far : Self.soon
    return ahead <= most ? 1 : -1
  }

  /// The most days until a day to come: where the words say so, where they stand in the present, and where nothing
  /// tells.
  private static let (far, near, soon) = (300, 182, 60)
  /// The most days until an item of a list that is to come.
  private static let due = 14
  /// The most days until a month of which the present tells.
  private static let nearMonth = 240

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

  /// “The third Thursday in May”, “the last Friday of March 2018”, “the last day of May”, “the first weekend of June”.
  func nthOfMonth(_ frame: TimeFrame) -> ((Int) -> TimePeriod?)? {
    guard frame[.nth] != nil, let nth = frame[.ordinal], let month = frame[.month] else { return nil }
    guard (-1...31).contains(nth), nth != 0 else { return { _ in nil } }
    let unit = frame[.unit]
    if unit == TimeUnit.day.rawValue {
      return { year in
        let last = TimePeriod(grain: .month, year: year, part: month).lastDay
        return (nth < 0 ? last : CalendarDay(year: year, month: month, day: nth)).map { TimePeriod($0, .day) }
      }
    }
    let isWeekend = unit == TimeUnit.weekend.rawValue
    guard let weekday = isWeekend ? 6 : frame[.weekday], nth <= 5 else { return { _ in nil } }
    let rule = HolidayRule.weekday(month: month, nth: nth, weekday: weekday, plus: 0)
    return { year in
      rule.day(in: year).flatMap {
        $0.components.month == month ? TimePeriod($0, isWeekend ? .weekend : .day) : nil
      }
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
