// Resolves time expressions: the slots of an expression to its value.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics
internal import TextBasics

/// The value of an expression, before it becomes a mention.
struct TimeValue {
  var type = TimeExpression.Kind.date
  var literal: String
  var value: String
  var edtf: EDTF?
  /// The stretch of the calendar that later expressions may count from.
  var period: TimePeriod?
  /// The policy that chose among several candidates: `nearest-to-publication`.
  var policy: String?
  var anchor: TimeExpression.Anchor?
  /// How often within the value, and which of them: the attributes freq and quant of TIMEX3.
  var frequency: String?
  var quantifier: String?
  /// Whether the words only measure something against another time: “up from a year earlier”.
  var isComparison = false

  /// A value that needs no anchor.
  init(_ period: TimePeriod) {
    literal = period.value
    value = period.value
    edtf = period.edtf
    self.period = period
  }

  /// A value that stays as the words say it.
  init(_ value: String, type: TimeExpression.Kind = .date, edtf: EDTF? = nil) {
    self.type = type
    literal = value
    self.value = value
    self.edtf = edtf
  }

  /// Now, the past, the future.
  static func reference(_ direction: Int) -> TimeValue {
    TimeValue(direction == 0 ? "PRESENT_REF" : direction < 0 ? "PAST_REF" : "FUTURE_REF")
  }
}

/// Resolves the expressions of a text in their order, and remembers what was mentioned last.
struct TimeResolver {
  let analysis: LinguisticAnalysis
  let tree: TreeIndex
  let lexicon: TimeLexicon
  let setting: TimeSetting
  let heads: TimeHeads
  var spoken = TimeFocus()
  /// The sentence that is read, and its paragraph.
  private(set) var sentence = 0
  private var block = 0
  /// The paragraph that named a year long before publication last; nil once a recent one is named.
  private var history: Int?

  init(
    analysis: LinguisticAnalysis, tree: TreeIndex, lexicon: TimeLexicon, setting: TimeSetting, heads: TimeHeads
  ) {
    (self.analysis, self.tree, self.lexicon) = (analysis, tree, lexicon)
    (self.setting, self.heads) = (setting, heads)
  }

  /// The value of an expression; nil where the calendar has no such day.
  /// - Parameters:
  ///   - governed: the words that a verb governs; of several dates in a row those of the last.
  ///   - index: the index of the mention among all.
  mutating func resolve(
    _ rule: TimeRule, _ frame: TimeFrame, tokens: Range<Int>, governed: Range<Int>, sentence: Int, index: Int
  ) -> TimeMention? {
    if sentence != self.sentence {
      self.sentence = sentence
      block = analysis.blocks.partitioningIndex { $0.sentences.upperBound > sentence }
    }
    let found: TimeValue? =
      switch rule.form {
      case .date: date(frame, governed, at: tokens.lowerBound, sentence)
      case .shift: shift(frame, sentence)
      case .duration: duration(frame)
      case .eventShift: fromEvent(frame)
      case .set: recurring(frame)
      case .reference: reference(frame)
      case .definite: definite(frame)
      case .nothing: nil
      }
    guard var found else { return nil }
    if setting.isMixed, let year = year(frame) { noteYear(year, found) }
    let modifier = frame[.modifier].map { TimeModifier.allCases[$0] }
    if modifier == .approx { found.edtf = found.edtf?.approximate }
    // A time that something is only compared with does not become the one that was mentioned last.
    if let period = found.period, !found.isComparison, !isAside(period, tokens) {
      let hasEnded = setting.published.map { period.lastDay ?? $0 < $0 } ?? true
      spoken.note(
        period, index: index, sentence: sentence, isReported: !isNews || hasEnded,
        isHead: heads.contains(tokens.lowerBound) && found.type == .date)
    }
    return TimeMention(
      tokens: tokens, type: found.type, literal: found.literal, value: found.value, modifier: modifier?.name,
      quantifier: found.quantifier, frequency: found.frequency, edtf: found.edtf, anchor: found.anchor,
      isHead: heads.contains(tokens.lowerBound), rule: found.policy.map { rule.name + " " + $0 } ?? rule.name)
  }

  /// Whether a year is no part of the story that a narrative tells, because it depends on a noun: “the 1614 rules”.
  /// Headings have no verb, and their years count.
  private func isAside(_ period: TimePeriod, _ tokens: Range<Int>) -> Bool {
    guard period.grain == .year, !isNews else { return false }
    let all = analysis.tokens
    let top = tokens.last { !tokens.contains(Int(all[$0].head)) } ?? tokens.lowerBound
    guard let head = analysis.head(of: top), ![.verb, .aux, .adj].contains(all[head].upos), all[head].relation != .root
    else { return false }
    return analysis.sentences[analysis.sentence(of: top)].contains { all[$0].upos == .verb || all[$0].upos == .aux }
  }

  /// Whether words are counted from the day of publication. If not, they are counted from what was mentioned last: in a
  /// narrative, and in the paragraphs of a report that tell a history.
  var isNews: Bool {
    guard setting.published != nil else { return false }
    guard setting.genre == .narrative else { return true }
    return setting.isMixed && history != block
  }

  /// Whether the text tells of the past and not of today, so that “last year” is a year that nothing gives.
  var isNarrative: Bool { setting.published == nil ? setting.genre == .narrative : !isNews }

  /// Whether a time that was mentioned may be counted from: with a day of publication any, else one of the passage.
  ///
  /// A report without its day says “on 8 May” and means this year, whatever year it named some paragraphs before.
  func isNear(_ entry: TimeFocus.Entry) -> Bool {
    setting.published != nil || entry.sentence + (setting.genre == .news ? 2 : 10) >= sentence
  }

  /// Whether a mention stands in the paragraph that is read.
  func isInBlock(_ entry: TimeFocus.Entry) -> Bool {
    analysis.blocks.indices.contains(block) && analysis.blocks[block].sentences.contains(entry.sentence)
  }

  private mutating func noteYear(_ year: Int, _ found: TimeValue) {
    guard let published = setting.published, let period = found.period, period.grain <= .year else { return }
    history = published.components.year - year < 2 ? nil : block
  }

  // MARK: Lengths, sets, references

  /// `P2Y`, `PT24H`, `PXW`.
  func length(_ frame: TimeFrame) -> String? {
    guard let unit = frame[.unit].map({ TimeUnit.allCases[$0] }) else { return nil }
    let (letter, size) = unit.timex
    let prefix = unit.isClock ? "PT" : "P"
    guard let amount = frame[.amount], frame[.vague] == nil else {
      return prefix + "X" + (unit == .decade ? "DE" : unit == .century ? "CE" : unit == .millennium ? "ML" : letter)
    }
    let hundredths = amount * size
    guard hundredths % 100 != 0 else { return prefix + String(hundredths / 100) + letter }
    let rest = hundredths % 100
    // Half an hour more is 30 minutes, half a minute 30 seconds.
    if rest == 50, unit == .hour || unit == .minute {
      return prefix + (hundredths < 100 ? "" : "\(hundredths / 100)" + letter) + (unit == .hour ? "30M" : "30S")
    }
    let fraction = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return prefix + "\(hundredths / 100)." + fraction + letter
  }

  private func duration(_ frame: TimeFrame) -> TimeValue? {
    var frame = frame
    if frame[.unit] == nil { return TimeValue("PXX", type: .duration) }
    // “the past year” is one year.
    if frame[.amount] == nil, frame[.vague] == nil, frame[.step] != nil { frame[.amount] = 100 }
    guard let length = length(frame) else { return nil }
    var found = TimeValue(length, type: .duration)
    if let least = frame[.least] {
      // “12 to 18 months”: TIMEX3 has one number, the words have both.
      var lower = frame
      (lower[.amount], lower[.least]) = (least, nil)
      found.literal = (self.length(lower) ?? "") + "/" + length
    }
    return found
  }

  /// “Two days after the crash”: a length that is tied to an event. “The day after the crash” is a day that nothing
  /// gives.
  private func fromEvent(_ frame: TimeFrame) -> TimeValue? {
    guard var found = duration(frame) else { return nil }
    found.literal = "event" + ((frame[.direction] ?? 1) < 0 ? "-" : "+") + found.value
    found.anchor = .event
    found.policy = "event"
    guard frame[.step] != nil, let unit = frame[.unit].map({ TimeUnit.allCases[$0] }) else { return found }
    found.type = .date
    found.value =
      switch unit {
      case .week: "XXXX-WXX"
      case .month: "XXXX-XX"
      case .year: "XXXX"
      default: "XXXX-XX-XX"
      }
    return found
  }

  private func recurring(_ frame: TimeFrame) -> TimeValue? {
    // “Three times a week” has its count among the amounts.
    let times = frame[.often].map { $0 == 0 ? (frame[.amount] ?? 100) / 100 : $0 }
    func set(_ value: String) -> TimeValue {
      var found = TimeValue(value, type: .set)
      found.frequency = times.map { "\($0)X" }
      found.quantifier = frame[.quantifier].map { ["EVERY", "EACH", "EVERY OTHER"][$0] }
      return found
    }
    let part = frame[.part].map { "T" + DayPart.allCases[$0].code } ?? ""
    if let weekday = frame[.weekday] { return set("XXXX-WXX-\(weekday)" + part) }
    if let month = frame[.month] { return set("XXXX-" + TimePeriod.digits(month, 2)) }
    if let season = frame[.season] { return set("XXXX-" + TimeSeason.allCases[season].code) }
    if !part.isEmpty { return set("XXXX-XX-XX" + part) }
    var frame = frame
    if frame[.unit] == TimeUnit.weekend.rawValue { return set("XXXX-WXX-WE") }
    if frame[.amount] == nil || frame[.often] != nil { frame[.amount] = 100 }
    return length(frame).map(set)
  }

  private func reference(_ frame: TimeFrame) -> TimeValue? {
    let direction = frame[.reference] ?? 0
    // In news “at the same time” most often means “besides”, and “former” belongs to an office.
    if frame[.onlyNarrative] != nil, !isNarrative { return nil }
    guard frame[.anchor] != nil else { return .reference(direction) }
    guard let last = spoken.last else { return .reference(direction) }
    var found = TimeValue(last.period)
    found.literal = "mention"
    found.anchor = .mention(last.index)
    found.policy = "last-mention"
    found.period = nil
    return found
  }
}

extension EDTF {
  /// The same with the mark of an approximate date, where it is one date.
  fileprivate var approximate: EDTF? {
    guard case .date(var date) = self else { return self }
    date.qualifier = date.qualifier.joined(with: .approximate)
    return EDTF(date.description) ?? self
  }
}
