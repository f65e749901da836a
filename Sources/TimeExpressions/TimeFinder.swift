// Finds time expressions among tokens: the engine behind time-rules.tsv.

public import CalendarDates
internal import ChronicleTypes
public import Linguistics

/// Finds dates, times of day, lengths and recurrences, and gives them values.
///
///     let text = Language.english.analyze("The court closed on Friday.")
///     let found = TimeFinder.english.find(in: text, published: EDTF("2012-05-10"))
///     found[0].value    // "2012-05-04"
///     found[0].rule     // "date.weekday last-before-publication"
///
/// What the words leave open stays open: without a publication date `January 24` is `XXXX-01-24`. The clock of the
/// machine is never read.
public struct TimeFinder: Sendable {
  /// The finder of English times.
  public static let english = TimeFinder(.english)

  private let grammar: TimeGrammar
  private let lexicon: TimeLexicon

  /// The finder of a language: its time-rules.tsv, times.tsv and holidays.tsv.
  ///
  /// A row that cannot be used stops the program with the file and the line.
  /// - Complexity: O(n) in the words of these lists.
  public init(_ language: Language) {
    grammar = TimeGrammar(language.lists.file(Self.ruleFile, columns: 3))
    lexicon = TimeLexicon(language, symbols: grammar.symbols)
  }

  private static let ruleFile = "time-rules.tsv"

  /// A rule as people read of it.
  public struct Rule: Sendable {
    /// The id that evidence names it by: `date.month`.
    public let name: String
    /// What kind of value its words give.
    public let meaning: String
    /// Words that it reads, divided by `; `.
    public let example: String
  }

  /// The rules of time-rules.tsv of a language, in their order.
  /// - Complexity: O(n) in the rules.
  public static func rules(of lists: WordLists) -> [Rule] {
    TimeGrammar(lists.file(ruleFile, columns: 3)).rules.map {
      Rule(name: $0.name, meaning: $0.form.meaning, example: $0.example)
    }
  }

  /// The time expressions of a text, in order, without overlap.
  ///
  /// - Parameters:
  ///   - sentences: which sentences to read; nil for all.
  ///   - published: the date of publication, by which weekdays and days without a year are resolved. A date that is not
  ///     a single day is not used.
  ///   - genre: whether the text is news or a narrative; nil to find it out.
  /// - Complexity: O(n) in the tokens.
  public func find(
    in analysis: LinguisticAnalysis, sentences: Range<Int>? = nil, published: EDTF?, genre: TimeGenre? = nil
  ) -> [TimeMention] {
    let setting = TimeSetting(analysis, published: published, genre: genre, lexicon: lexicon)
    let typing = TimeTyping(lexicon: lexicon, analysis: analysis, isLive: setting.isLive)
    var matched: [Matched] = []
    var heads: [TimeHeads.Head] = []
    for index in sentences ?? analysis.sentences.indices {
      let items = typing.items(of: analysis.sentences[index])
      for (rule, part, governed) in matches(items) {
        let match = Matched(
          rule: rule, frame: part.frame, tokens: Self.tokens(of: part.items, items),
          governed: Self.tokens(of: governed, items), sentence: index)
        if let head = head(match, in: analysis) { heads.append(head) }
        matched.append(match)
      }
    }
    var resolver = TimeResolver(
      analysis: analysis, tree: TreeIndex(analysis.tokens), lexicon: lexicon, setting: setting,
      heads: TimeHeads(heads, published: setting.published))
    var found: [TimeMention] = []
    for match in matched {
      if let mention = resolver.resolve(
        match.rule, match.frame, tokens: match.tokens, governed: match.governed, sentence: match.sentence,
        index: found.count)
      {
        found.append(mention)
      }
    }
    return found
  }

  /// An expression with its rule, before it is resolved.
  private struct Matched {
    var rule: TimeRule
    var frame: TimeFrame
    var tokens: Range<Int>
    /// The words that a verb can govern.
    var governed: Range<Int>
    var sentence: Int
  }

  /// What a date or clock time heads, if it stands first in its sentence and a colon, a dash or the end of the line
  /// follows: “24 February – Militias take the town.” On the pages that are kept up through the day, a clock time needs
  /// no mark.
  private func head(_ match: Matched, in analysis: LinguisticAnalysis) -> TimeHeads.Head? {
    guard match.rule.form == .date else { return nil }
    let tokens = analysis.tokens
    let sentence = analysis.sentences[match.sentence]
    func isMark(_ i: Int) -> Bool { tokens[i].shape.contains(.mark) }
    guard (sentence.lowerBound..<match.tokens.lowerBound).allSatisfy(isMark) else { return nil }
    let marks = (match.tokens.upperBound..<sentence.upperBound).prefix(while: isMark)
    let hasMark = marks.contains { lexicon[tokens[$0].key]?.symbols.contains(.headmark) == true }
    let frame = match.frame
    var head = TimeHeads.Head(
      token: match.tokens.lowerBound, month: frame[.month], day: frame[.day], year: frame[.year])
    if let iso = frame[.iso] {
      (head.year, head.month, head.day) = (iso / 10_000, iso / 100 % 100, iso % 100 == 0 ? nil : iso % 100)
    }
    let isClock = frame[.clock] ?? frame[.hour] != nil
    guard hasMark || marks.endIndex == sentence.upperBound || isClock && match.rule.name == Self.liveRule else {
      return nil
    }
    return isClock || head.month != nil || head.year != nil || frame[.weekday] != nil ? head : nil
  }

  /// The rule of clock times that only the genre of the page tells from years.
  private static let liveRule = "date.live-clock"

  private typealias Part = (items: Range<Int>, frame: TimeFrame)

  /// The expressions of a sentence, each with its rule and the words that a verb can govern.
  private func matches(_ items: [TimeItem]) -> [(rule: TimeRule, part: Part, governed: Range<Int>)] {
    var found: [(rule: TimeRule, part: Part, governed: Range<Int>)] = []
    var i = 0
    while i < items.count {
      guard !items[i].symbols.isEmpty, var match = grammar.match(items, at: i) else {
        i += 1
        continue
      }
      // A rule that only has more context in front does not win over a longer expression that begins at the same word.
      if let first = match.parts.first, first.items.lowerBound > i, match.parts.count == 1,
        let other = grammar.match(items, at: first.items.lowerBound),
        other.items.upperBound > match.items.upperBound || grammar.rules[other.rule].form == .nothing
      {
        match = other
      }
      let rule = grammar.rules[match.rule]
      // The verb that governs the last of several dates governs them all.
      let last = match.parts[match.parts.count - 1].items
      found += match.parts.filter { !$0.items.isEmpty }.map { (rule, $0, last) }
      // Context after an expression may begin the next one.
      i = rule.form == .nothing ? match.items.upperBound : max(i + 1, last.upperBound)
    }
    for k in found.indices.dropLast().reversed() where isList(found[k], found[k + 1], items) {
      found[k].part.frame = TimeGrammar.shared(found[k].part.frame, found[k + 1].part.frame).0
    }
    return found
  }

  /// “January 5, February 9 and March 2, 2017”: two dates of a list, with only punctuation and “and” between them. Only
  /// the second one has a year.
  private func isList(
    _ first: (rule: TimeRule, part: Part, governed: Range<Int>),
    _ second: (rule: TimeRule, part: Part, governed: Range<Int>), _ items: [TimeItem]
  ) -> Bool {
    let (a, b) = (first.part.frame, second.part.frame)
    guard first.rule.form == .date, second.rule.form == .date, a[.month] != nil, b[.month] != nil, b[.year] != nil,
      a[.year] == nil, a[.step] == nil, a[.anchor] == nil, (a[.day] == nil) == (b[.day] == nil)
    else { return false }
    let gap = first.part.items.upperBound..<second.part.items.lowerBound
    return gap.count <= 2 && gap.allSatisfy { items[$0].symbols.contains(.joint) }
  }

  private static func tokens(of range: Range<Int>, _ items: [TimeItem]) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return items[range.lowerBound].tokens.lowerBound..<items[range.upperBound - 1].tokens.upperBound
  }
}
