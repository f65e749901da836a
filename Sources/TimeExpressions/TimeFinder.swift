// Tokens to time expressions: the engine behind time-rules.tsv.

public import Chronicle
public import Linguistics

/// Finds dates and gives them values.
///
/// What the words leave open stays open: without a publication date `January 24` is `XXXX-01-24`. The clock of the
/// machine is never read.
public struct TimeFinder: Sendable {
  /// The finder with the rules that come with the program.
  public static let shared = TimeFinder()

  private let lexicon: TimeLexicon
  private let rules: [TimeRule]

  init() {
    lexicon = TimeLexicon(LexiconFile("times.tsv", columns: 3))
    let file = LexiconFile("time-rules.tsv", columns: 3)
    rules = file.rows.map { TimeRule(row: $0, file: file.name) }
  }

  /// The time expressions of a text, in order, without overlap.
  ///
  /// - Parameters:
  ///   - sentences: which sentences to read; nil for all.
  ///   - published: the publication date, against which weekdays and days without a year are resolved.
  /// - Complexity: O(n) in the tokens.
  public func find(in analysis: LinguisticAnalysis, sentences: Range<Int>? = nil, published: EDTF?) -> [TimeMention] {
    let anchor = published.flatMap { date in
      date.earliest == date.latest ? date.earliest : nil
    }
    let isNarrative = anchor.map { self.isNarrative(analysis, published: $0.components.year) } ?? false
    // The “Today” of USA Today is no day.
    var outlets = analysis.names.lazy.filter { $0.kind == .outlet }.map(\.tokens).makeIterator()
    var outlet = outlets.next()
    var lastYear: Int?
    var found: [TimeMention] = []
    for sentence in analysis.sentences[sentences ?? analysis.sentences.indices] {
      var i = sentence.lowerBound
      while i < sentence.upperBound {
        while let name = outlet, name.upperBound <= i { outlet = outlets.next() }
        guard outlet?.contains(i) != true, lexicon.canStart(analysis.tokens[i]),
          let match = longestMatch(analysis, at: i, in: sentence),
          let mention = value(match, analysis, anchor, narrative: isNarrative, lastYear)
        else {
          i += 1
          continue
        }
        if case .date(let date)? = mention.edtf, date.year.isSpecified { lastYear = date.year.value }
        found.append(mention)
        i = mention.tokens.upperBound
      }
    }
    return found
  }

  /// Whether a text tells of other years than that of its publication: of five years or more that it names, most lie
  /// three years back or further.
  private func isNarrative(_ analysis: LinguisticAnalysis, published: Int) -> Bool {
    let years = analysis.tokens.compactMap { lexicon.number($0, as: .year, analysis.utf8) }
    return years.count >= 5 && years.count { published - $0 >= 3 } * 2 > years.count
  }

  /// A rule that matched, with the numbers of its classes.
  private struct Match {
    var rule: TimeRule
    var tokens: Range<Int>
    var numbers: [TimeWord.Category: Int] = [:]
  }

  private func longestMatch(
    _ analysis: LinguisticAnalysis, at start: Int, in sentence: Range<Int>
  ) -> Match? {
    var best: Match?
    for rule in rules {
      var match = Match(rule: rule, tokens: start..<start)
      let context = rule.elements.prefix { $0.isContext }
      guard start - context.count >= sentence.lowerBound else { continue }
      let from = start - context.count
      guard extend(&match, analysis, element: 0, at: from, end: sentence.upperBound),
        match.tokens.count > best?.tokens.count ?? 0
      else { continue }
      best = match
    }
    return best
  }

  /// Matches the elements of a rule from one on; an optional one is tried first, then passed over.
  private func extend(
    _ match: inout Match, _ analysis: LinguisticAnalysis, element: Int, at i: Int, end: Int
  ) -> Bool {
    guard element < match.rule.elements.count else {
      match.tokens = match.tokens.lowerBound..<i
      return !match.tokens.isEmpty
    }
    let place = match.rule.elements[element]
    if i < end {
      for alternative in place.alternatives {
        switch alternative {
        case .word(let key):
          guard analysis.tokens[i].key == key else { continue }
          if extend(&match, analysis, element: element + 1, at: i + 1, end: end) { return true }
        case .category(let category):
          guard let number = lexicon.number(analysis.tokens[i], as: category, analysis.utf8) else {
            continue
          }
          if extend(&match, analysis, element: element + 1, at: i + 1, end: end) {
            match.numbers[category] = number
            return true
          }
        }
      }
    }
    guard place.isOptional else { return false }
    return extend(&match, analysis, element: element + 1, at: i, end: end)
  }

  private func value(
    _ match: Match, _ analysis: LinguisticAnalysis, _ anchor: CalendarDay?, narrative: Bool, _ lastYear: Int?
  ) -> TimeMention? {
    let year = match.numbers[.year].map { EDTF.Date.Component($0) }
    let month = match.numbers[.month].map { EDTF.Date.Component($0) }
    let day = match.numbers[.day].map { EDTF.Date.Component($0) }
    switch match.rule.value {
    case .yearMonthDay, .yearMonth, .year:
      guard let year else { return nil }
      return mention(match, EDTF.Date(year: year, month: month, day: day))
    case .iso:
      return EDTF(analysis.text(match.tokens)).flatMap { date in
        guard case .date(let date) = date else { return nil }
        return mention(match, date)
      }
    case .monthDay, .month:
      let literal = EDTF.Date(year: .unknownYear, month: month, day: day)
      if narrative {
        // A history means the year that it spoke of last; without one the year stays open.
        guard let lastYear else { return mention(match, literal) }
        let date = EDTF.Date(year: EDTF.Date.Component(lastYear), month: month, day: day)
        // A 29 February of a year without one is no day of that year.
        return mention(match, date, policy: "year-of-last-mention") ?? mention(match, literal)
      }
      guard let anchor, let date = nearest(literal, to: anchor) else {
        return mention(match, literal)
      }
      return mention(match, date, policy: "nearest-to-publication")
    case .decade:
      guard let first = match.numbers[.decade] else { return nil }
      let date = EDTF.Date(year: EDTF.Date.Component(first, unspecified: 1))
      var result = mention(match, date)
      result?.value = String(first / 10)
      return result
    case .weekday:
      guard let weekday = match.numbers[.weekday] else { return nil }
      guard let anchor else { return unanchored(match, "XXXX-WXX-\(weekday)") }
      if looksAhead(analysis, match.tokens.lowerBound) {
        let ahead = (weekday - anchor.weekday + 7) % 7
        return mention(match, EDTF.Date(anchor + ahead), policy: "next-after-publication")
      }
      let back = (anchor.weekday - weekday + 7) % 7
      return mention(match, EDTF.Date(anchor + -back), policy: "last-before-publication")
    case .relativeDay:
      guard let offset = match.numbers[.relative] else { return nil }
      guard let anchor else {
        return unanchored(
          match, offset == 0 ? "PRESENT_REF" : offset < 0 ? "PAST_REF" : "FUTURE_REF")
      }
      return mention(match, EDTF.Date(anchor + offset), policy: "publication")
    }
  }

  /// Whether a word that looks ahead governs what begins at a token: “will rule on Friday”, “until Saturday”. Marks and
  /// words that look back end its reach.
  private func looksAhead(_ analysis: LinguisticAnalysis, _ start: Int) -> Bool {
    for i in stride(from: start - 1, through: max(start - 5, 0), by: -1) {
      let token = analysis.tokens[i]
      if token.shape.contains(.mark) { return false }
      if let direction = lexicon.direction(of: token) { return direction > 0 }
    }
    return false
  }

  /// A mention of a date; nil where the calendar has no such day.
  private func mention(_ match: Match, _ date: EDTF.Date, policy: String? = nil) -> TimeMention? {
    guard (0...9999).contains(date.year.value), let edtf = EDTF(date.description) else { return nil }
    let rule = policy.map { match.rule.name + " " + $0 } ?? match.rule.name
    return TimeMention(
      tokens: match.tokens, type: .date, value: date.description, edtf: edtf, rule: rule)
  }

  private func unanchored(_ match: Match, _ value: String) -> TimeMention {
    TimeMention(tokens: match.tokens, type: .date, value: value, edtf: nil, rule: match.rule.name)
  }

  /// The month or day of that name that is nearest to a day; of two at the same distance the earlier.
  private func nearest(_ literal: EDTF.Date, to anchor: CalendarDay) -> EDTF.Date? {
    let year = anchor.components.year
    var best: (distance: Int, date: EDTF.Date)?
    for candidate in (year - 1)...(year + 1) {
      var date = literal
      date.year = EDTF.Date.Component(candidate)
      guard EDTF(date.description) != nil, let first = date.earliest, let last = date.latest else {
        continue
      }
      let distance = anchor < first ? first - anchor : anchor > last ? anchor - last : 0
      if distance < best?.distance ?? .max { best = (distance, date) }
    }
    return best?.date
  }
}
