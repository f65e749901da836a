// Which date of a sentence belongs to which of its events.

internal import CalendarDates
internal import ChronicleTypes
internal import Linguistics
internal import TimeExpressions

/// Gives each date to the event that it hangs on, and then to the events joined to that one or named by its nouns.
struct EventDates {
  let document: AnnotatedDocument

  /// The dates of the events of a sentence; an event that has none is missing.
  /// - Complexity: O(t · h) in the dates and the height of the tree, and O(e) in the events.
  func dates(of events: [Int], in sentence: Range<Int>) -> [Int: TimeMention] {
    var dates: [Int: TimeMention] = [:]
    let all = Set(events)
    var seen = -1
    var asides: [(owner: Int, time: TimeMention)] = []
    var isAside = false
    for token in sentence {
      if document.isMark(token, "(") { isAside = true }
      if document.isMark(token, ")") { isAside = false }
      guard let index = document.time(at: token), index != seen else { continue }
      seen = index
      let time = document.times[index]
      guard time.isCalendar, !isCompared(time), let owner = owner(of: time, among: all), dates[owner] == nil else {
        continue
      }
      // “(8:02 a.m. ET) Ruiz said on Monday”: a stamp in brackets yields to the day in the sentence.
      guard !isAside else {
        asides.append((owner, time))
        continue
      }
      // “Died within weeks of his capture on 3 May”: the day is that of the capture.
      if let noun = origin(before: time, under: owner, among: all) {
        if dates[noun] == nil { dates[noun] = time }
        continue
      }
      dates[owner] = time
      // “a voicemail left on January 24”: the date is also that of the voicemail.
      if let noun = document.analysis.head(of: owner), document.tokens[owner].relation == .acl, all.contains(noun),
        dates[noun] == nil
      {
        dates[noun] = time
      }
      // “will rule on the appeal on 3 December”: the tree hangs the date on the appeal, but the ruling has it too.
      if document.tokens[owner].upos == .noun, document.tokens[owner].relation == .obl,
        let verb = document.analysis.head(of: owner),
        all.contains(verb), dates[verb] == nil, time.tokens.lowerBound > owner,
        !document.classes.of.contains(document.tokens[time.tokens.lowerBound - 1].key)
      {
        dates[verb] = time
      }
    }
    for aside in asides where dates[aside.owner] == nil { dates[aside.owner] = aside.time }
    if let head = head(of: sentence) {
      // “24 February – Militias take the town”
      for event in events where dates[event] == nil && stands(event, above: all) { dates[event] = head }
    }
    guard !dates.isEmpty else { return dates }
    // “were killed and six hurt on Tuesday”: a date behind the last of joined events is that of the first too.
    for event in events where document.tokens[event].relation == .conj {
      guard let time = dates[event], time.tokens.lowerBound > event, let head = document.analysis.head(of: event),
        all.contains(head), dates[head] == nil
      else { continue }
      dates[head] = time
    }
    for event in events {
      guard let time = dates[event], let head = document.analysis.head(of: event), all.contains(head),
        dates[head] == nil, lends(time, of: event, to: head)
      else { continue }
      dates[head] = time
    }
    for event in events where dates[event] == nil { dates[event] = inherited(event, dates) }
    return dates
  }

  /// The date at the head of the paragraph or list item that a sentence belongs to; nil where none is near, and for the
  /// day of the report, which heads its text.
  private func head(of sentence: Range<Int>) -> TimeMention? {
    guard var index = document.sentence(of: sentence.lowerBound) else { return nil }
    let block = document.block(at: sentence.lowerBound)
    let first = max(0, index - Self.sentencesOfItem)
    while index >= first {
      let tokens = document.analysis.sentences[index]
      let start = tokens.prefix(Self.reachOfHead).first { document.time(at: $0) != nil }
      if let start, let time = document.time(at: start).map({ document.times[$0] }), time.isHead, time.isCalendar {
        let isAlone = tokens.allSatisfy { document.time(at: $0) != nil || document.tokens[$0].shape.contains(.mark) }
        guard document.block(at: tokens.lowerBound) == block || isAlone else { return nil }
        return time.type == .date && time.edtf == document.source.published ? nil : time
      }
      guard index > 0 else { return nil }
      index -= 1
    }
    return nil
  }

  /// An item of a list has so many sentences behind the one with its date.
  private static let sentencesOfItem = 3
  /// So many marks stand before the date of an item.
  private static let reachOfHead = 4

  /// Whether no other event governs an event, and no future lies in its words.
  private func stands(_ event: Int, above events: Set<Int>) -> Bool {
    var at = event
    for _ in 0..<TreeReach.clause {
      guard let head = document.analysis.head(of: at) else { break }
      if events.contains(head) { return false }
      at = head
    }
    return EventTense(document: document).tense(of: event) != .future
  }

  /// Whether something is only compared with a time: “compared with March 2009”, “more than in 2010”, but not “no later
  /// than 6 May”.
  private func isCompared(_ time: TimeMention) -> Bool {
    let first = time.tokens.lowerBound
    return (max(0, first - Self.reachOfComparison)..<first).contains { i in
      guard document.classes.comparing.contains(document.tokens[i].key) else { return false }
      return i == 0
        || ![document.classes.later, document.classes.earlier].contains { $0.contains(document.tokens[i - 1].key) }
    }
  }

  /// “than in”, “compared with”, “than that of”
  private static let reachOfComparison = 2

  /// The event that a date hangs on; nil where a noun between them only uses the date as a name: “his 1996 campaign”.
  private func owner(of time: TimeMention, among events: Set<Int>) -> Int? {
    let top = time.tokens.first { document.analysis.head(of: $0).map { !time.tokens.contains($0) } ?? true }
    // “said on Friday two men had left”: a date right behind a reporting verb is when it was said.
    var before = time.tokens.lowerBound - 1
    if before > 0, document.tokens[before].upos == .adp || document.tokens[before].upos == .det { before -= 1 }
    if before >= 0, events.contains(before), document.lexicon.cues[document.tokens[before].key] != nil { return before }
    // “Since 2010” says when something began, not when the event was, and only of what still lasts is that its date.
    if let top, document.classes.since.contains(VerbFrame.preposition(of: top, document)) {
      guard let verb = document.analysis.head(of: top), events.contains(verb), document.tokens[verb].upos == .verb
      else {
        return nil
      }
      let tense = EventTense(document: document).tense(of: verb)
      return tense == .present || tense == .perfect ? verb : nil
    }
    var at = top.flatMap { document.analysis.head(of: $0) }
    // A day dates the event, “during a Sunday broadcast”; a year only tells which noun is meant, “his 1996 campaign”.
    let isDay = time.value.utf8.count >= Self.lengthOfDay
    if let top, let noun = at, !events.contains(noun), !isDay || document.tokens[noun].relation != .obl,
      [.nmodPoss, .amod, .compound, .nummod].contains(document.tokens[top].relation)
    {
      return nil
    }
    for _ in 0..<TreeReach.date {
      guard let place = at, !events.contains(place) else { break }
      switch document.tokens[place].relation {
      case .nmodPoss, .amod, .compound, .nummod, .appos: return nil
      // “The court on Friday ruled” dates the ruling, “figures for January show” dates nothing.
      case .nsubj, .nsubjPass: if !document.canAct(place) { return nil }
      default: break
      }
      at = document.analysis.head(of: place)
    }
    return at
  }

  /// The event right before a date, from which a verb only counts: “died within weeks of his capture on 3 May”.
  private func origin(before time: TimeMention, under verb: Int, among events: Set<Int>) -> Int? {
    var noun = time.tokens.lowerBound - 1
    if noun > verb, document.tokens[noun].upos == .adp { noun -= 1 }
    guard noun > verb, events.contains(noun), document.tokens[noun].relation == .nmod,
      let unit = document.analysis.head(of: noun),
      let span = document.time(at: unit).map({ document.times[$0].tokens }),
      span.contains(where: { document.tokens[$0].relation == .obl && document.analysis.head(of: $0) == verb })
    else { return nil }
    return noun
  }

  /// The bytes of a day in ISO 8601, “2012-05-03”; what is shorter is a month or a year.
  private static let lengthOfDay = 10

  private func inherited(_ event: Int, _ dates: [Int: TimeMention]) -> TimeMention? {
    var at = event
    let statuses = EventStatus(document: document)
    // What a noun tells of in a year or month, its clauses need not.
    var needsDay = false
    var isPlan = false
    for _ in 0..<TreeReach.phrase {
      guard let head = document.analysis.head(of: at) else { return nil }
      switch document.tokens[at].relation {
      case .conj, .obj, .nsubj, .nsubjPass, .obl: break
      case .xcomp: isPlan = isPlan || statuses.status(of: at) == .planned && statuses.status(of: head) != .planned
      default:
        guard isAtOnce(at, as: head) else { return nil }
        needsDay = needsDay || document.tokens[at].relation != .advcl
      }
      // “appealed on Monday against the ruling”: the ruling was not on Monday.
      if document.tokens[at].relation == .obl, let preposition = VerbFrame.preposition(of: at, document),
        !document.classes.setting.contains(preposition)
      {
        return nil
      }
      if let date = dates[head] {
        // “Vowed on Monday to resign”: the resignation was not on Monday. A day to come is that of the plan.
        if isPlan, !isAfterReport(date) { return nil }
        return needsDay && document.date(of: date, for: head)?.day == nil ? nil : date
      }
      at = head
    }
    return nil
  }

  private func isAfterReport(_ time: TimeMention) -> Bool {
    guard let published = document.source.published?.latest, let first = time.edtf?.earliest else { return false }
    return first > published
  }
}
