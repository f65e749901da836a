// Resolves dates: from their parts to a stretch of the calendar.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics

extension TimeResolver {
  /// The value of a date or time of day.
  /// - Parameters:
  ///   - tokens: the words that a verb governs.
  ///   - start: the first token of the expression.
  func date(_ frame: TimeFrame, _ tokens: Range<Int>, at start: Int, _ sentence: Int) -> TimeValue? {
    guard var found = calendar(frame, tokens, at: start, sentence) else { return nil }
    if let time = timeOfDay(frame) {
      found.type = .time
      if found.period?.grain != .day, found.value.hasSuffix("_REF") || found.period != nil {
        found.value = "XXXX-XX-XX"
      }
      found.value += time
      found.literal += time + offset(frame)
    }
    return found
  }

  /// `T17:00`, `TMO`; nil where the words name none.
  private func timeOfDay(_ frame: TimeFrame) -> String? {
    func clock(_ hour: Int, _ minute: Int) -> String {
      var hour = hour
      if let shift = frame[.ampm] { hour = hour == 12 ? shift : hour < 12 ? hour + shift : hour }
      if frame[.ampm] == nil, let part = frame[.part].map({ DayPart.allCases[$0] }), hour < 12 {
        if part == .afternoon || part == .evening || part == .night && hour > 5 { hour += 12 }
      }
      return "T" + TimePeriod.digits(hour, 2) + ":" + TimePeriod.digits(minute, 2)
    }
    if let packed = frame[.clock] { return clock(packed / 100, packed % 100) }
    if let hour = frame[.hour] {
      let minutes = hour * 60 + (frame[.minutes] ?? 0)
      return clock(minutes / 60, minutes % 60)
    }
    if let noon = frame[.noon] { return clock(noon, 0) }
    return frame[.part].map { "T" + DayPart.allCases[$0].code }
  }

  /// How far a zone is from UTC, `-05:00`; empty where the words name none.
  private func offset(_ frame: TimeFrame) -> String {
    guard let minutes = frame[.zone] else { return "" }
    return (minutes < 0 ? "-" : "+") + TimePeriod.digits(minutes / 60, 2) + ":" + TimePeriod.digits(minutes % 60, 2)
  }

  private func calendar(_ frame: TimeFrame, _ tokens: Range<Int>, at start: Int, _ sentence: Int) -> TimeValue? {
    if let iso = frame[.iso] {
      if iso % 100 == 0 {
        guard (1...12).contains(iso / 100 % 100) else { return nil }
        return TimeValue(TimePeriod(grain: .month, year: iso / 10_000, part: iso / 100 % 100))
      }
      return CalendarDay(year: iso / 10_000, month: iso / 100 % 100, day: iso % 100).map {
        TimeValue(TimePeriod($0, .day))
      }
    }
    if let packed = frame[.numeric] { return numeric(packed, tokens) }
    if frame[.century] != nil, let ordinal = frame[.ordinal] {
      guard (1...99).contains(ordinal) else { return nil }
      return TimeValue(TimePeriod(grain: .century, year: (frame[.era] ?? 1) < 0 ? -ordinal : ordinal - 1))
    }
    if let decade = frame[.decade] { return self.decade(decade, frame) }
    if let monthly = nthOfMonth(frame) { return inYear(monthly, frame, tokens, at: start) }
    if let make = yearly(frame) {
      guard var found = inYear(make, frame, tokens, at: start) else { return nil }
      guard frame[.unit] == TimeUnit.week.rawValue, let day = found.period?.day else { return found }
      let week = TimeValue(TimePeriod(day, .week))
      (found.value, found.edtf, found.period) = (week.value, week.edtf, week.period)
      return found
    }
    if let weekday = frame[.weekday], let day = frame[.day] {
      if let found = weekdayOfMonth(weekday, day) { return found }
    }
    if let weekday = frame[.weekday] { return self.weekday(weekday, frame, tokens) }
    if let offset = frame[.relativeDay] {
      guard !isNarrative, let published = setting.published else {
        var found = TimeValue.reference(offset)
        found.literal = "published" + Self.signed(offset, "D")
        return found
      }
      return counted(TimePeriod(published + offset, .day), offset, "D", from: .publication)
    }
    if let year = year(frame) {
      // “On the same day in 1989”
      if frame[.unit] == TimeUnit.day.rawValue, let entry = spoken.day,
        let (_, month, day) = entry.period.day?.components
      {
        guard let same = CalendarDay(year: year, month: month, day: day) else { return nil }
        return self.found(same, TimeValue("\(TimePeriod.digits(year, 4))-XX-XX"), .mention(entry.index), nil)
      }
      return TimeValue(TimePeriod(grain: .year, year: year))
    }
    if let day = frame[.day] { return dayOfMonth(day, frame) }
    if let unit = frame[.unit], let step = frame[.step] { return stepped(TimeUnit.allCases[unit], step, frame, tokens) }
    if let step = frame[.step], frame[.part] != nil { return stepped(.day, step, frame, tokens) }
    if timeOfDay(frame) != nil { return dayBeside(frame, at: start, sentence) }
    return nil
  }

  // MARK: Other parts

  /// A year of today, for texts that do not tell theirs.
  static let latest = 2025

  private func decade(_ number: Int, _ frame: TimeFrame) -> TimeValue? {
    var first = number
    if number < 100, frame[.era] == nil {
      // The nineties are those beside the decade or year that is spoken of, and none to come; a text of today means the
      // last ones.
      let last = setting.published?.components.year ?? Self.latest
      let told = spoken.longer.flatMap { $0.period.grain == .decade ? $0.period.year * 10 : nil }
      let about = told ?? (isNews ? last : spoken.year?.period.year ?? last)
      let centuries = stride(from: about / 100 * 100 - 100, through: min(about / 100 * 100 + 100, last), by: 100)
      let decades = centuries.map { $0 + number }.filter { $0 <= last && (told != nil || $0 <= about) }
      guard let best = decades.min(by: { abs($0 - about) < abs($1 - about) }) else { return nil }
      first = best
    }
    // “490s” alone counts something.
    if (100..<1000).contains(number), frame[.era] == nil { return nil }
    return TimeValue(TimePeriod(grain: .decade, year: (frame[.era] ?? 1) < 0 ? -first / 10 : first / 10))
  }

  /// `28/8/2015`: whether the day or the month comes first is told by the numbers or by other dates of the text.
  private func numeric(_ packed: Int, _ tokens: Range<Int>) -> TimeValue? {
    let (year, a, b) = (packed / 10_000, packed / 100 % 100, packed % 100)
    func value(day: Int, month: Int) -> TimePeriod? {
      CalendarDay(year: year == 0 ? 2000 : year, month: month, day: day).map { TimePeriod($0, .day) }
    }
    let (dayFirst, monthFirst) = (value(day: a, month: b), value(day: b, month: a))
    guard let known = dayFirst ?? monthFirst else { return nil }
    func one(_ period: TimePeriod, _ policy: String?) -> TimeValue? {
      if year == 0 {
        let (_, month, day) = period.day?.components ?? (0, 1, 1)
        var frame = TimeFrame()
        (frame[.month], frame[.day]) = (month, day)
        return date(frame, tokens, at: tokens.lowerBound, 0)
      }
      var found = TimeValue(period)
      found.policy = policy
      return found
    }
    guard let dayFirst, let monthFirst, dayFirst != monthFirst else { return one(known, nil) }
    if let isDayFirst = setting.isDayFirst {
      return one(isDayFirst ? dayFirst : monthFirst, isDayFirst ? "day-first" : "month-first")
    }
    guard year != 0, let x = dayFirst.day, let y = monthFirst.day else { return nil }
    // Nothing tells: one of two days.
    let (early, late) = (min(x, y), max(x, y))
    var found = TimeValue("\(TimePeriod.digits(year, 4))-XX-XX")
    found.edtf = .oneOf([.date(EDTF.Date(early)), .date(EDTF.Date(late))])
    found.policy = "day-or-month-first"
    return found
  }

  private func weekday(_ weekday: Int, _ frame: TimeFrame, _ tokens: Range<Int>) -> TimeValue? {
    var open = TimeValue("XXXX-WXX-\(weekday)")
    if setting.published == nil, setting.genre == .news, frame[.anchor] == nil, !isUnderHead { return open }
    if let unit = frame[.unit], unit == TimeUnit.week.rawValue {
      guard let (base, anchor) = base(.day, frame), let day = base.day else { return open }
      if let direction = frame[.direction] {
        guard let amount = frame[.amount] else { return open }
        // “A week from Friday”: from the next one; “a week ago Monday”: from the last.
        let ahead = (weekday - day.weekday + 7) % 7
        let start = direction > 0 ? day + ahead : day + -(7 - ahead) % 7
        open.literal += Self.signed(direction * amount / 100, "W")
        return found(start + direction * 7 * amount / 100, open, anchor, nil)
      }
      return found(day + (1 - day.weekday) + 7 * (frame[.step] ?? 0) + (weekday - 1), open, anchor, nil)
    }
    guard let (base, anchor) = base(.day, frame), let day = base.day else { return open }
    let ahead = (weekday - day.weekday + 7) % 7
    let about = if case .mention = anchor { "mention" } else { "publication" }
    switch frame[.step] {
    case -1: return found(day + (ahead == 0 ? -7 : ahead - 7), open, anchor, "last-before-" + about)
    case 1: return found(day + (ahead == 0 ? 7 : ahead), open, anchor, "next-after-" + about)
    case .some where anchor == .publication: return found(day + ahead, open, anchor, "next-after-publication")
    case nil where anchor == .publication:
      if heading(of: tokens, .day) > 0 { return found(day + ahead, open, anchor, "next-after-publication") }
      return found(day + (ahead == 0 ? 0 : ahead - 7), open, anchor, "last-before-publication")
    default: return found(day + ahead, open, anchor, "next-after-mention")
    }
  }

  private func found(
    _ day: CalendarDay, _ open: TimeValue, _ anchor: TimeExpression.Anchor, _ policy: String?
  ) -> TimeValue {
    var found = TimeValue(TimePeriod(day, .day))
    found.literal = open.literal
    found.anchor = anchor
    found.policy = policy ?? self.policy(anchor)
    return found
  }

  /// Whether the day that was mentioned last heads the words, as in a list. A report without its day says “on Friday”
  /// of its own week, whatever day it named before.
  private var isUnderHead: Bool { spoken.head != nil && spoken.head?.index == spoken.day?.index }

  /// “Last week”, “the following year”.
  private func stepped(_ unit: TimeUnit, _ step: Int, _ frame: TimeFrame, _ tokens: Range<Int>) -> TimeValue? {
    // “The next hour” is a length.
    if unit.isClock { return TimeValue("PT1" + unit.timex.letter, type: .duration) }
    let (grain, size) = unit.grain
    guard let (base, anchor) = deicticBase(grain, frame) else {
      // “That day” of a text that told of none says nothing.
      if frame[.anchor] != nil, step == 0 { return nil }
      var found = TimeValue.reference(step)
      found.literal =
        (frame[.anchor] == nil ? "published" : "mention") + Self.signed(step * unit.timex.count, unit.timex.letter)
      return found
    }
    var period = base
    var step = step
    if unit == .weekend, let day = setting.published, anchor == .publication, frame[.definite] != nil, day.weekday < 6,
      heading(of: tokens, .day) <= 0
    {
      step = -1
    }
    period = period.moved(by: step * size)
    return counted(period, step * unit.timex.count, unit.timex.letter, from: anchor)
  }

  /// “Wednesday 28th”: the nearest to publication, or to the day told last.
  private func weekdayOfMonth(_ weekday: Int, _ day: Int) -> TimeValue? {
    guard let (base, anchor) = base(.day, TimeFrame()), let near = base.day else { return nil }
    let month = TimePeriod(near, .month)
    let days = (-3...3).compactMap { step -> CalendarDay? in
      let month = month.moved(by: step)
      return CalendarDay(year: month.year, month: month.part, day: day)
    }
    guard let best = days.filter({ $0.weekday == weekday }).min(by: { abs($0 - near) < abs($1 - near) }) else {
      return nil
    }
    return found(best, TimeValue("XXXX-XX-" + TimePeriod.digits(day, 2)), anchor, "weekday-fits")
  }

  /// “The 24th”: of the month that was mentioned last, or the one nearest to publication.
  private func dayOfMonth(_ day: Int, _ frame: TimeFrame) -> TimeValue? {
    var found = TimeValue("XXXX-XX-" + TimePeriod.digits(day, 2))
    found.edtf = EDTF(found.value)
    if frame[.unit] == TimeUnit.month.rawValue, let step = frame[.step] {
      // “The 30th of next month”
      guard let (base, anchor) = deicticBase(.month, frame) else { return found }
      let month = base.moved(by: step)
      return CalendarDay(year: month.year, month: month.part, day: day).map { self.found($0, found, anchor, nil) }
    }
    if isNews, let published = setting.published {
      let month = TimePeriod(published, .month)
      let days = [-1, 0, 1].compactMap { step -> CalendarDay? in
        let month = month.moved(by: step)
        return CalendarDay(year: month.year, month: month.part, day: day)
      }
      guard let best = days.min(by: { abs($0 - published) < abs($1 - published) }) else { return found }
      return self.found(best, found, .publication, "nearest-to-publication")
    }
    guard let entry = spoken.month else { return found }
    let month = entry.period
    guard let best = CalendarDay(year: month.year, month: month.part, day: day) else { return found }
    return self.found(best, found, .mention(entry.index), "month-of-last-mention")
  }

  /// The day of a time of day that stands alone: a day of the same sentence, else the day of publication. At the head
  /// of a paragraph it is the day at the last head.
  private func dayBeside(_ frame: TimeFrame, at start: Int, _ sentence: Int) -> TimeValue {
    var found = TimeValue("XXXX-XX-XX")
    if heads.contains(start) {
      if let entry = spoken.head, let day = entry.period.day {
        found = self.found(day, found, .mention(entry.index), "day-of-last-mention")
      } else if let published = setting.published {
        found = self.found(published, found, .publication, nil)
      }
    } else if let entry = spoken.entry(for: .day), let day = entry.period.day, entry.period.grain == .day,
      entry.sentence + 1 >= sentence || !isNews
    {
      found = self.found(day, found, .mention(entry.index), "day-of-last-mention")
    } else if isNews, let published = setting.published {
      found = self.found(published, found, .publication, nil)
    }
    found.literal = ""
    return found
  }

  // MARK: Anchors

  /// What a time is counted from: the period of a grain that was mentioned last, where the words ask for it or the text
  /// is a narrative; else that of publication.
  func base(_ grain: TimePeriod.Grain, _ frame: TimeFrame) -> (TimePeriod, TimeExpression.Anchor)? {
    if isNews, frame[.anchor] == nil, let published = setting.published {
      return (TimePeriod(published, grain), .publication)
    }
    if let entry = spoken.entry(for: grain), isNear(entry) || frame[.anchor] != nil {
      return (entry.period, .mention(entry.index))
    }
    // Where nothing was mentioned yet, news count from the day of publication.
    guard isNews, spoken.last == nil, let published = setting.published else { return nil }
    return (TimePeriod(published, grain), .publication)
  }

  /// What “last year” and “two days ago” are counted from: from publication or from nothing, unless the words name the
  /// time that was mentioned last. In a narrative “the next spring” counts from that time, but “years ago” is said by
  /// somebody on a day that is not told.
  func deicticBase(_ grain: TimePeriod.Grain, _ frame: TimeFrame) -> (TimePeriod, TimeExpression.Anchor)? {
    if frame[.anchor] != nil { return base(grain, frame) }
    if isNarrative { return frame[.direction] == nil ? base(grain, frame) : nil }
    return setting.published.map { (TimePeriod($0, grain), .publication) }
  }

  func counted(
    _ period: TimePeriod, _ steps: Int, _ letter: String, from anchor: TimeExpression.Anchor
  ) -> TimeValue {
    var found = TimeValue(period)
    found.literal = name(anchor) + Self.signed(steps, letter)
    found.anchor = anchor
    found.policy = policy(anchor)
    return found
  }

  func name(_ anchor: TimeExpression.Anchor) -> String {
    switch anchor {
    case .publication: "published"
    case .mention: "mention"
    case .event: "event"
    }
  }

  func policy(_ anchor: TimeExpression.Anchor) -> String {
    switch anchor {
    case .publication: "publication"
    case .mention: "last-mention"
    case .event: "event"
    }
  }

  /// `+P2D`, `-P1Y`, `+P0M`.
  static func signed(_ steps: Int, _ letter: String) -> String { (steps < 0 ? "-P" : "+P") + "\(abs(steps))" + letter }
}
