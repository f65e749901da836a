// Changes in percent and what has changed; FigureFinder+Amounts.swift finds all other figures.

internal import ChronicleTypes
internal import Linguistics

/// Finds changes in percent, “an 8,000% increase in threats”, “assaults have risen by more than 1,300%”, and amounts.
struct FigureFinder {
  let document: AnnotatedDocument
  let content: ContentReader

  init(_ content: ContentReader) {
    self.content = content
    document = content.document
  }

  /// Of whom or what for a figure is, or the state of those that it counts.
  struct Subject {
    var text: String
    var meanings: [String]
    var isState = false
  }

  /// The noun of a change stands at most so many tokens behind its number: “a 5% net quarterly rise”.
  private static let reachOfNoun = 3
  /// The verb of a change stands at most so many tokens before its number: “risen sharply by more than 1,300%”.
  private static let reachOfVerb = 5
  /// A preposition stands at most so many tokens before its number: “by [as many as] 80%”.
  private static let reachOfPreposition = 4
  /// Words of the longest approximator: “as many as”.
  private static let mostOfApproximator = 3

  /// The figures among some tokens, in order.
  /// - Complexity: O(k) in the tokens.
  func find(in range: Range<Int>) -> [Figure] {
    let changes = changes(in: range)
    let amounts = amounts(in: range).filter { amount in
      !changes.contains { $0.span.start < amount.span.end && amount.span.start < $0.span.end }
    }
    return (changes + amounts).sorted { $0.span < $1.span }
  }

  private func changes(in range: Range<Int>) -> [Figure] {
    range.compactMap { i in
      guard document.tokens[i].shape.contains(.number), i + 1 < range.upperBound,
        let end = document.percentEnd(at: i + 1), end <= range.upperBound, let value = value(of: i)
      else { return nil }
      return noun(value, i..<end, in: range) ?? verb(value, i..<end, in: range) ?? put(value, i..<end, in: range)
    }
  }

  /// “[more than] 1,300% increase in assaults”.
  private func noun(_ value: Double, _ number: Range<Int>, in range: Range<Int>) -> Figure? {
    let i = number.lowerBound
    for change in number.upperBound..<min(number.upperBound + Self.reachOfNoun, range.upperBound) {
      guard let found = document.lexicon.changes[document.tokens[change].key] else { continue }
      let direction = found.direction
      if found.isComparative {
        // “1,300% more assaults”
        guard change == number.upperBound, let metric = NounPhrase.starting(at: change + 1, in: range, of: document)
        else {
          return nil
        }
        return figure(value, i, metric, direction, from: i, to: metric.upperBound, range)
      }
      guard change + 2 < range.upperBound, document.classes.in.contains(document.tokens[change + 1].key),
        let metric = NounPhrase.starting(at: change + 2, in: range, of: document)
      else { return nil }
      return figure(value, i, metric, direction, from: i, to: metric.upperBound, range)
    }
    return nil
  }

  /// “assaults have risen by [more than] 1,300%”.
  private func verb(_ value: Double, _ number: Range<Int>, in range: Range<Int>) -> Figure? {
    let i = number.lowerBound
    for change in max(range.lowerBound, i - Self.reachOfVerb)..<i {
      guard let found = document.lexicon.changes[document.tokens[change].key], !found.isComparative,
        change > range.lowerBound, let subject = NounPhrase.before(change, in: range, of: document)
      else { continue }
      let direction = found.direction
      let metric = subject.tokens.lowerBound..<document.headEnd(subject.tokens)
      return figure(value, i, metric, direction, from: metric.lowerBound, to: number.upperBound, range)
    }
    return elliptic(value, number, in: range)
  }

  /// “threats rose by 80%, and assaults by more than 1,300%”: the verb stands only with the first figure.
  private func elliptic(_ value: Double, _ number: Range<Int>, in range: Range<Int>) -> Figure? {
    let i = number.lowerBound
    guard
      let by = preposition(document.classes.by, before: i, in: range),
      let metric = NounPhrase.ending(at: by - 1, in: range, of: document)
    else { return nil }
    // “Thefts rose by 80%, she said, and assaults by 90%”: the verb may stand before the reporting clause.
    let first = document.sentence(of: i).map { document.analysis.sentences[$0].lowerBound } ?? range.lowerBound
    let verb = (min(first, metric.lowerBound)..<metric.lowerBound).last {
      document.lexicon.changes[document.tokens[$0].key].map { !$0.isComparative } ?? false
    }
    guard let verb, let found = document.lexicon.changes[document.tokens[verb].key] else { return nil }
    return figure(value, i, metric, found.direction, from: metric.lowerBound, to: number.upperBound, range)
  }

  /// “put the rise in assaults at [more than] 1,300%”: the change stands before the number.
  private func put(_ value: Double, _ number: Range<Int>, in range: Range<Int>) -> Figure? {
    let i = number.lowerBound
    guard
      let at = preposition(document.classes.at, before: i, in: range),
      let verb = document.analysis.head(of: i).flatMap({
        document.tokens[$0].upos == .verb ? $0 : document.analysis.head(of: $0)
      }),
      document.tokens[verb].upos == .verb, range.contains(verb), verb < at
    else { return nil }
    for change in (verb + 1)..<at {
      guard let found = document.lexicon.changes[document.tokens[change].key], change + 2 < at,
        document.classes.in.contains(document.tokens[change + 1].key),
        let metric = NounPhrase.starting(at: change + 2, in: (change + 2)..<at, of: document)
      else { continue }
      return figure(value, i, metric, found.direction, from: change, to: number.upperBound, range)
    }
    return nil
  }

  private func figure(
    _ value: Double, _ number: Int, _ metric: Range<Int>, _ direction: Figure.Direction,
    from start: Int, to end: Int, _ range: Range<Int>
  ) -> Figure {
    var start = start
    var approximator = Figure.Approximator.exact
    if let (value, first) = self.approximator(before: number, in: range) {
      approximator = value
      start = min(start, first)
    }
    var figure = Figure(
      span: document.span(start..<end), text: document.words(start..<end), metric: name(of: metric),
      value: value, unit: "percent", direction: direction, approximator: approximator)
    figure.line = document.line(at: start)
    var subject: Subject?
    // “assaults against officers”
    if let target = (metric.upperBound..<range.upperBound).first, document.tokens[target].upos == .adp,
      let phrase = NounPhrase.starting(at: target + 1, in: (target + 1)..<range.upperBound, of: document),
      document.time(at: phrase.lowerBound) == nil, !document.classes.by.contains(document.tokens[target].key)
    {
      subject = Subject(text: document.words(phrase), meanings: content.meanings(of: phrase))
    }
    set(subject, of: &figure)
    setPeriod(of: &figure, near: number, behind: end, in: range)
    return figure
  }

  func subject(of words: Range<Int>) -> Subject {
    Subject(text: document.reading(words), meanings: content.meanings(of: words))
  }

  /// Gives a figure its subject, and what it is compared by.
  ///
  /// A count of the dead, hurt or arrested measures that, of whatever people: “12 soldiers were killed” and “12 deaths
  /// of soldiers” are both deaths, of soldiers.
  func set(_ subject: Subject?, of figure: inout Figure) {
    let words = document.lexicon.content
    let lemmas = figure.metric.lowercased().split(separator: " ").map(String.init)
    if subject?.isState == true { figure.state = subject?.text } else { figure.subject = subject?.text }
    figure.keys.metric = lemmas.map(words.meaning)
    figure.keys.written = lemmas.map(words.stem)
    figure.keys.subject = subject?.meanings ?? []
    guard figure.unit == "count", let last = figure.keys.metric.last else { return }
    let happened = subject.flatMap { words.toll(of: $0.text)?.meaning }
    guard
      let toll = happened ?? lemmas.last.flatMap({ words.toll(of: $0)?.meaning }) ?? (words.isToll(last) ? last : nil)
    else { return }
    let who = happened == nil ? figure.keys.metric.dropLast() : figure.keys.metric[...]
    figure.keys.subject = Set(who.filter { !words.isAnybody($0) && $0 != toll }).sorted()
    (figure.keys.metric, figure.keys.written, figure.keys.isToll) = ([toll], [toll], true)
  }

  /// The words right before a number that say how exact it is, and where they begin.
  func approximator(before number: Int, in range: Range<Int>) -> (value: Figure.Approximator, first: Int)? {
    for first in max(range.lowerBound, number - Self.mostOfApproximator)..<number {
      if let match = document.lexicon.approximators.match(document.tokens, at: first, before: number),
        match.end == number
      {
        return (match.value, first)
      }
    }
    return nil
  }

  /// A preposition before a number; there is room for an approximator between them.
  private func preposition(_ words: WordSet, before number: Int, in range: Range<Int>) -> Int? {
    (max(range.lowerBound, number - Self.reachOfPreposition)..<number).last { words.contains(document.tokens[$0].key) }
  }

  /// What is measured, in dictionary form, without articles and names.
  private func name(of metric: Range<Int>) -> String {
    metric.filter { document.tokens[$0].upos != .det && document.tokens[$0].upos != .punct }
      .map { document.lemma($0) }.joined(separator: " ")
  }

  private func value(of token: Int) -> Double? {
    Double(document.words(token..<(token + 1)).filter { $0 != "," }).flatMap { $0.isFinite ? $0 : nil }
  }
}
