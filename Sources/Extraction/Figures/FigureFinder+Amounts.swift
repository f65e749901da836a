// Amounts of money, counts and shares, with what they measure.

internal import ChronicleTypes
internal import Linguistics
internal import TextBasics
internal import TimeExpressions

extension FigureFinder {
  /// A number in tokens, with its unit.
  private struct Amount {
    var value: Double
    var upper: Double?
    var unit: String
    /// From the number or its currency to its unit.
    var tokens: Range<Int>
    /// The token by which the amount hangs on the word for what is measured.
    var head: Int
  }

  /// A bare number of four digits in this range is a year.
  private static let years = 1800.0...2100.0
  /// A number has at most so many bytes, with its commas; what is longer is a code. “1,000,000,000,000,000” has 21.
  private static let mostDigits = 24
  /// An amount stands at most so many tokens before the verb that it is paid for, “$2,000 each to kidnap them”; and
  /// that verb stands at most so many tokens behind the amount, “$2,000 to kidnap them”.
  private static let reachOfPurpose = (before: 4, behind: 2)
  /// The period of a figure stands at most so many tokens away; a date further away belongs to another clause.
  private static let reachOfPeriod = 16

  /// Amounts, counts and shares among some tokens, in order: “bounties of up to $50,000 for killings”, “17 people were
  /// killed”, “60 percent of voters”. No years, ages, telephone numbers, numbers of a list, or numbers in names.
  /// - Complexity: O(k) in the tokens.
  func amounts(in range: Range<Int>) -> [Figure] {
    var figures: [Figure] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard let amount = amount(at: i, in: range) else {
        i += 1
        continue
      }
      if let figure = figure(of: amount, in: range) { figures.append(figure) }
      i = amount.tokens.upperBound
    }
    return figures
  }

  // MARK: Numbers

  private func amount(at i: Int, in range: Range<Int>) -> Amount? {
    let currency = currency(at: i)
    let first = currency == nil ? i : i + 1
    guard first < range.upperBound, let number = number(at: first, before: range.upperBound),
      currency != nil || document.name(at: i) == nil
    else { return nil }
    var amount = Amount(
      value: number.value, upper: nil, unit: currency ?? "", tokens: i..<number.end, head: currency == nil ? first : i)
    // “5 to 7 percent”, “between $2 million and $3 million”
    let joint = number.end
    if joint + 1 < range.upperBound, joins(joint, before: i) {
      let next = currency != nil && self.currency(at: joint + 1) == currency ? joint + 2 : joint + 1
      if let upper = self.number(at: next, before: range.upperBound), upper.value > amount.value {
        amount.upper = upper.value
        amount.tokens = i..<upper.end
      }
    }
    let after = amount.tokens.upperBound
    guard currency == nil else { return amount }
    guard after < range.upperBound else { return nil }
    if let end = document.percentEnd(at: after), end <= range.upperBound {
      (amount.unit, amount.head, amount.tokens) = ("percent", end - 1, i..<end)
      return amount
    }
    if let code = document.classes.currency[document.tokens[after].key] {
      (amount.unit, amount.head, amount.tokens) = (code, after, i..<(after + 1))
      return amount
    }
    // “17 people”: the noun says what the number counts; but in “In 2012 assaults rose” the number is a year.
    let isYear = number.last == i && Self.years.contains(number.value) && document.words(i..<(i + 1)).utf8.count == 4
    guard !isYear, document.tokens[number.last].relation == .nummod, let noun = document.analysis.head(of: number.last),
      noun > number.last,
      noun < range.upperBound, document.tokens[noun].upos == .noun, document.time(at: noun) == nil,
      document.name(at: noun) == nil,
      !document.isMark(noun - 1, "-")
    else { return nil }
    let lemma = document.lemma(noun)
    amount.unit = document.classes.measure.contains(lemma) ? lemma : "count"
    amount.head = noun
    amount.tokens = i..<(noun + 1)
    return amount
  }

  /// A number in digits or as a word, with “million” and the like behind it.
  private func number(at i: Int, before end: Int) -> (value: Double, end: Int, last: Int)? {
    guard i < end, document.time(at: i) == nil, !document.isMark(i - 1, "-"), !opensList(i) else { return nil }
    let token = document.tokens[i]
    var value: Double
    if let digits = digits(at: i) {
      value = digits
    } else if let word = document.classes.number[token.key], token.upos == .num {
      value = word
    } else {
      return nil
    }
    var next = i + 1
    while let thousands = thousands(behind: next, before: end), value < Self.mostOfSpaced {
      value = value * 1000 + thousands
      next += 2
    }
    while next < end, let scale = document.classes.scale[document.tokens[next].key] {
      value *= scale
      next += 1
    }
    guard value.isFinite else { return nil }
    // “555-0123”, “3-2”
    if next < end, document.isMark(next, "-"), document.tokens[next].shape.contains(.attached) { return nil }
    return (value, next, next - 1)
  }

  /// The next three digits of a number that is written with spaces: the 199 of “$1, 199”.
  private func thousands(behind comma: Int, before end: Int) -> Double? {
    guard comma + 1 < end, document.isMark(comma, ","), document.tokens[comma].shape.contains(.attached),
      document.tokens[comma + 1].end - document.tokens[comma + 1].start == 3,
      document.tokens[comma - 1].end - document.tokens[comma - 1].start <= 3,
      document.analysis.utf8[document.tokens[comma - 1].bytes].allSatisfy(ASCII.isDigit),
      document.analysis.utf8[document.tokens[comma + 1].bytes].allSatisfy(ASCII.isDigit)
    else { return nil }
    return digits(at: comma + 1)
  }

  /// A larger number is not written with spaces.
  private static let mostOfSpaced = 1e9

  /// The value of digits, with a scale written to them: “1,300”, “1.1bn”, “6.2m”.
  private func digits(at i: Int) -> Double? {
    let bytes = document.analysis.utf8[document.tokens[i].bytes]
    guard let first = bytes.first, (0x30...0x39).contains(first), bytes.count <= Self.mostDigits else { return nil }
    let text = document.words(i..<(i + 1))
    let letters = text.drop { $0.isNumber || $0 == "." || $0 == "," }
    guard let value = Double(text.prefix(text.count - letters.count).filter { $0 != "," }), value.isFinite else {
      return nil
    }
    if letters.isEmpty { return value }
    return document.classes.scale[WordKey(String(letters))].map { value * $0 }
  }

  /// Whether a number only counts the line that it opens: “3. The bridge”.
  private func opensList(_ i: Int) -> Bool {
    guard i == 0 || document.block(at: i - 1) != document.block(at: i), i + 1 < document.tokens.count else {
      return false
    }
    return document.isMark(i + 1, ".)")
  }

  private func joins(_ i: Int, before first: Int) -> Bool {
    if document.classes.to.contains(document.tokens[i].key) || document.isMark(i, "-")
      || document.words(i..<(i + 1)) == "–"
    {
      return true
    }
    return document.classes.and.contains(document.tokens[i].key) && first > 0
      && document.classes.between.contains(document.tokens[first - 1].key)
  }

  private func currency(at i: Int) -> String? {
    document.tokens[i].upos == .sym || document.tokens[i].shape.contains(.mark)
      ? document.classes.currency[document.tokens[i].key] : nil
  }

  // MARK: What is measured

  private func figure(of amount: Amount, in range: Range<Int>) -> Figure? {
    let change = change(amount, in: range)
    guard let (metric, subject, end) = change?.measured ?? measured(amount, in: range) else { return nil }
    var start = amount.tokens.lowerBound
    var approximator = Figure.Approximator.exact
    if let (value, first) = self.approximator(before: start, in: range) { (approximator, start) = (value, first) }
    let tokens = start..<max(end, amount.tokens.upperBound)
    var figure = Figure(
      span: document.span(tokens), text: document.reading(tokens), metric: metric, value: amount.value,
      unit: amount.unit,
      direction: change?.direction ?? .level, approximator: approximator)
    figure.line = document.line(at: tokens.lowerBound)
    figure.upper = amount.upper
    set(subject, of: &figure)
    setPeriod(of: &figure, near: amount.head, in: range)
    return figure
  }

  /// “a drop of 5% in theft”: a noun of change, and what changed.
  private func change(_ amount: Amount, in range: Range<Int>)
    -> (direction: Figure.Direction, measured: Measured)?
  {
    guard let noun = document.analysis.head(of: amount.head), range.contains(noun), document.tokens[noun].upos == .noun,
      let change = document.lexicon.changes[document.tokens[noun].key], !change.isComparative,
      let metric = (Array(document.tree.children(of: noun)) + Array(document.tree.children(of: amount.head))).first(
        where: {
          range.contains($0) && document.classes.in.contains(VerbFrame.preposition(of: $0, document))
            && document.time(at: $0) == nil
        })
    else { return nil }
    let phrase = document.phrase(of: metric).clamped(to: range)
    return (change.direction, (name(of: phrase, from: metric), nil, phrase.upperBound))
  }

  /// The metric of an amount, its subject (whose it is, or what it is for), and where the figure ends.
  private func measured(_ amount: Amount, in range: Range<Int>) -> Measured? {
    let (tree, head) = (document.tree, amount.head)
    let relation = document.tokens[head].relation
    if amount.unit == "count" {
      let metric = name(
        of: document.barePhrase(of: head).clamped(to: amount.tokens.lowerBound..<range.upperBound), from: head)
      let verb = document.analysis.head(of: head).flatMap { document.tokens[$0].upos == .verb ? $0 : nil }
      let isPart = [.nsubj, .nsubjPass, .obj].contains(relation)
      return (metric, isPart ? verb.map { act($0) } ?? state(of: head) : nil, head + 1)
    }
    // “60 percent of voters”, “5,000 tons of steel”
    if let part = tree.children(of: head).first(where: {
      $0 > head && document.classes.of.contains(VerbFrame.preposition(of: $0, document)) && $0 < range.upperBound
    }) {
      let phrase = document.phrase(of: part).clamped(to: range)
      return (name(of: phrase, from: part), nil, phrase.upperBound)
    }
    let subject = tree.child(of: head, .nsubj).map { name(of: document.phrase(of: $0), from: $0) }
    guard let above = document.analysis.head(of: head), range.contains(above) else {
      // “The rate was 4.7 percent”
      return subject.map { told($0, nil, amount, to: amount.tokens.upperBound, range) }
    }
    // “$2,000 to kidnap them, $10,000 to kill them”: an amount beside another one measures the same.
    let isPurpose = document.tokens[above].upos == .verb && document.isInfinitive(above)
    let beside =
      [.appos, .conj].contains(relation) && currency(at: above) != nil
      ? above
      : isPurpose
        ? (max(range.lowerBound, above - Self.reachOfPurpose.before)..<above).last { currency(at: $0) != nil } : nil
    if let beside, beside < head {
      let other = Amount(value: 0, upper: nil, unit: amount.unit, tokens: beside..<(beside + 1), head: beside)
      return measured(other, in: range).map { told($0.metric, nil, amount, to: amount.tokens.upperBound, range) }
    }
    if document.tokens[above].upos == .noun, [.compound, .nmod, .appos, .nummod].contains(relation) {
      // “the 500% increase” does not say what has increased.
      if let change = document.lexicon.changes[document.tokens[above].key], !change.isComparative { return nil }
      let metric = name(of: document.barePhrase(of: above).clamped(to: range), from: above)
      var told = told(metric, purpose(of: above, behind: head, range), amount, to: max(head, above) + 1, range)
      if told.subject == nil, let owner = owner(of: above, range) {
        told.subject = self.subject(of: document.phrase(of: owner))
      }
      return told
    }
    if document.tokens[above].upos == .verb, [.obj, .obl, .xcomp].contains(relation) {
      // “The bounties range from $2,000”: the subject is measured; “paid $2,000”: the verb is.
      let isLinking = document.classes.linking.contains(document.lemma(above))
      // “put the cost at $5”: the object is measured.
      let isEstimate = relation == .obl && document.classes.estimating.contains(document.lemma(above))
      let owner =
        isEstimate
        ? document.tree.child(of: above, .obj) : isLinking ? VerbFrame.subject(of: above, document, depth: 0) : nil
      let metric = owner.map { name(of: document.phrase(of: $0), from: $0) } ?? document.lemma(above)
      return told(metric, nil, amount, to: amount.tokens.upperBound, range)
    }
    return subject.map { ($0, nil, amount.tokens.upperBound) }
  }

  /// What is said of those that are counted: “112 people were on board”, “were missing”.
  private func state(of noun: Int) -> Subject? {
    guard document.tokens[noun].relation == .nsubj, let state = document.analysis.head(of: noun), state > noun,
      document.tree.children(of: state).contains(where: {
        $0 < state && document.classes.be.contains(document.tokens[$0].key)
      }
      )
    else { return nil }
    if document.tokens[state].upos == .adj { return self.state(of: [state]) }
    guard document.tokens[state].upos == .noun, let preposition = document.tree.child(of: state, .case) else {
      return nil
    }
    return self.state(of: [preposition, state])
  }

  private func state(of words: [Int]) -> Subject {
    Subject(text: words.map(document.lemma).joined(separator: " "), meanings: meanings(words), isState: true)
  }

  /// What happened to those that are counted.
  private func act(_ verb: Int) -> Subject { Subject(text: document.lemma(verb), meanings: meanings([verb])) }

  private func meanings(_ words: [Int]) -> [String] {
    Set(words.flatMap { content.meanings(of: $0..<($0 + 1)) }).sorted()
  }

  private typealias Measured = (metric: String, subject: Subject?, end: Int)

  /// A metric with what the amount is for: a phrase or an infinitive that hangs on the amount or stands right behind
  /// it; where there is none, the given one.
  private func told(_ metric: String, _ given: Int?, _ amount: Amount, to last: Int, _ range: Range<Int>) -> Measured {
    let behind =
      (amount.tokens.upperBound..<min(amount.tokens.upperBound + Self.reachOfPurpose.behind, range.upperBound)).first {
        document.tokens[$0].upos == .verb && document.isInfinitive($0)
      }
    guard let purpose = purpose(of: amount.head, behind: amount.head, range) ?? behind ?? given else {
      return (metric, nil, last)
    }
    let isVerb = document.tokens[purpose].upos == .verb
    var words = (isVerb ? document.tree.subtree(of: purpose) : document.phrase(of: purpose)).clamped(to: range)
    if isVerb {
      words = max(words.lowerBound, amount.tokens.upperBound)..<max(words.upperBound, amount.tokens.upperBound)
      // Another amount begins another figure.
      if let comma = words.first(where: { document.isMark($0, ",") }) { words = words.lowerBound..<comma }
    }
    return words.isEmpty ? (metric, nil, last) : (metric, subject(of: words), words.upperBound)
  }

  /// What carries an amount is what it is for: “killings carry bounties of $50,000”.
  private func owner(of noun: Int, _ range: Range<Int>) -> Int? {
    guard document.tokens[noun].relation == .obj, let verb = document.analysis.head(of: noun), range.contains(verb),
      document.classes.carrying.contains(document.lemma(verb))
    else { return nil }
    return document.tree.child(of: verb, .nsubj).flatMap {
      range.contains($0) && document.tokens[$0].upos == .noun ? $0 : nil
    }
  }

  /// What an amount is for: “for killings”, “to kidnap them”.
  private func purpose(of noun: Int, behind head: Int, _ range: Range<Int>) -> Int? {
    document.tree.children(of: noun).first { child in
      child > head && child < range.upperBound
        && (VerbFrame.preposition(of: child, document).map { document.classes.purpose.contains($0) } ?? false
          || [.acl, .advcl].contains(document.tokens[child].relation) && document.isInfinitive(child))
    }
  }

  /// A noun in dictionary form, with the words that say which kind is meant, but without numbers and owners.
  private func name(of phrase: Range<Int>, from head: Int) -> String {
    let children = Set(
      document.tree.children(of: head).filter {
        [.compound, .amod].contains(document.tokens[$0].relation) && $0 < head
      })
    return phrase.filter {
      $0 == head
        || children.contains($0) && document.tokens[$0].upos != .num && document.tokens[$0].upos != .sym
          && document.name(at: $0) == nil
    }.map { document.lemma($0) }.joined(separator: " ")
  }

  /// Sets the period of a figure: the date or length of time that stands nearest to it.
  func setPeriod(of figure: inout Figure, near place: Int, in range: Range<Int>) {
    let times = range.compactMap { document.time(at: $0) }.map { document.times[$0] }
    let nearest = times.min { abs($0.tokens.lowerBound - place) < abs($1.tokens.lowerBound - place) }
    guard let nearest, abs(nearest.tokens.lowerBound - place) <= Self.reachOfPeriod else { return }
    figure.period = nearest.edtf
    figure.periodText = document.words(nearest.tokens)
  }
}
