// Which date of a sentence belongs to which of its events.

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
    for token in sentence {
      guard let index = document.time(at: token), index != seen else { continue }
      seen = index
      let time = document.times[index]
      guard time.isCalendar, let owner = owner(of: time, among: all), dates[owner] == nil else { continue }
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
    guard !dates.isEmpty else { return dates }
    // “were killed and six hurt on Tuesday”: a date behind the last of joined events is that of the first too.
    for event in events where document.tokens[event].relation == .conj {
      guard let time = dates[event], time.tokens.lowerBound > event, let head = document.analysis.head(of: event),
        all.contains(head), dates[head] == nil
      else { continue }
      dates[head] = time
    }
    for event in events where dates[event] == nil { dates[event] = inherited(event, dates) }
    return dates
  }

  /// The event that a date hangs on; nil where a noun between them only uses the date as a name: “his 1996 campaign”.
  private func owner(of time: TimeMention, among events: Set<Int>) -> Int? {
    let top = time.tokens.first { document.analysis.head(of: $0).map { !time.tokens.contains($0) } ?? true }
    // “said on Friday two men had left”: a date right behind a reporting verb is when it was said.
    var before = time.tokens.lowerBound - 1
    if before > 0, document.tokens[before].upos == .adp || document.tokens[before].upos == .det { before -= 1 }
    if before >= 0, events.contains(before), document.lexicon.cues[document.tokens[before].key] != nil { return before }
    // “since 2010” says when something began, not when the event was.
    if let top, document.classes.since.contains(VerbFrame.preposition(of: top, document)) { return nil }
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

  /// The bytes of a day in ISO 8601, “2012-05-03”; what is shorter is a month or a year.
  private static let lengthOfDay = 10

  private func inherited(_ event: Int, _ dates: [Int: TimeMention]) -> TimeMention? {
    var at = event
    for _ in 0..<TreeReach.phrase {
      guard let head = document.analysis.head(of: at),
        [.conj, .xcomp, .obj, .nsubj, .nsubjPass, .obl].contains(document.tokens[at].relation)
      else { return nil }
      // “appealed on Monday against the ruling”: the ruling was not on Monday.
      if document.tokens[at].relation == .obl, let preposition = VerbFrame.preposition(of: at, document),
        !document.classes.setting.contains(preposition)
      {
        return nil
      }
      if let date = dates[head] { return date }
      at = head
    }
    return nil
  }
}
