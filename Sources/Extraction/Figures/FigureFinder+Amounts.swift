// Amounts of money, counts and shares, with what they measure.

internal import ChronicleTypes
internal import Linguistics
internal import TextBasics
internal import TimeExpressions

extension FigureFinder {
  /// A number in tokens, with its unit.
  struct Amount {
    var value: Double
    var upper: Double?
    var unit: String
    /// From the number or its currency to its unit.
    var tokens: Range<Int>
    /// The token by which the amount hangs on the word for what is measured.
    var head: Int
    var approximator = Figure.Approximator.exact
    /// What a number without a noun counts, in dictionary form: of “a death toll of 17”, `death toll`.
    var counted: Counted?
  }

  /// A bare number of four digits in this range is a year.
  private static let years = 1800.0...2100.0
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
    guard let number = numeral(at: first, before: range.upperBound), currency != nil || document.name(at: i) == nil
    else { return nil }
    var amount = Amount(
      value: number.value, upper: nil, unit: currency ?? "", tokens: i..<number.tokens.upperBound,
      head: currency == nil ? first : i, approximator: number.approximator)
    var numbers = number.tokens
    // “5 to 7 percent”, “between $2 million and $3 million”
    let joint = number.tokens.upperBound
    if joint + 1 < range.upperBound, joins(joint, before: i) {
      let next = currency != nil && self.currency(at: joint + 1) == currency ? joint + 2 : joint + 1
      if let upper = numeral(at: next, before: range.upperBound), upper.value > amount.value {
        amount.upper = upper.value
        amount.tokens = i..<upper.tokens.upperBound
        numbers = number.tokens.lowerBound..<upper.tokens.upperBound
      }
    }
    let after = amount.tokens.upperBound
    guard currency == nil else { return amount }
    if let end = document.percentEnd(at: after), end <= range.upperBound {
      (amount.unit, amount.head, amount.tokens) = ("percent", end - 1, i..<end)
      return amount
    }
    if after < range.upperBound, let code = document.classes.currency[document.tokens[after].key] {
      (amount.unit, amount.head, amount.tokens) = (code, after, i..<(after + 1))
      return amount
    }
    // In “In 2012 assaults rose” the number is a year.
    guard number.tokens.count > 1 || !Self.years.contains(number.value) || document.words(i..<(i + 1)).utf8.count != 4
    else { return nil }
    guard let counted = counted(by: numbers, in: range) else { return nil }
    amount.counted = counted
    amount.unit = "count"
    amount.head = counted.node
    if let noun = counted.noun {
      let lemma = document.lemma(noun)
      if document.classes.measure.contains(lemma) { amount.unit = lemma }
      amount.head = noun
      amount.tokens = i..<max(noun + 1, amount.tokens.upperBound)
    }
    return amount
  }

  private func joins(_ i: Int, before first: Int) -> Bool {
    // “rose from 12 to 17”
    if first > 0, document.classes.from.contains(document.tokens[first - 1].key),
      let verb = document.analysis.head(of: first), document.lexicon.changes[document.tokens[verb].key] != nil
    {
      return false
    }
    if document.classes.to.contains(document.tokens[i].key) || document.isMark(i, "-")
      || document.words(i..<(i + 1)) == "–"
    {
      return true
    }
    return document.classes.and.contains(document.tokens[i].key) && first > 0
      && document.classes.between.contains(document.tokens[first - 1].key)
  }

  func currency(at i: Int) -> String? {
    document.tokens[i].upos == .sym || document.tokens[i].shape.contains(.mark)
      ? document.classes.currency[document.tokens[i].key] : nil
  }

  // MARK: What is measured

  private func figure(of amount: Amount, in range: Range<Int>) -> Figure? {
    let change = change(amount, in: range)
    guard let (metric, subject, end) = change?.measured ?? measured(amount, in: range) else { return nil }
    var start = amount.tokens.lowerBound
    var approximator = amount.approximator
    if let (value, first) = self.approximator(before: start, in: range) {
      (approximator, start) = (value, first)
    } else if let verb = document.analysis.head(of: amount.head),
      document.classes.exceeding.contains(document.lemma(verb)), document.tokens[amount.head].relation == .obj
    {
      approximator = .moreThan
    }
    let tokens = start..<max(end, amount.tokens.upperBound)
    var figure = Figure(
      span: document.span(tokens), text: document.reading(tokens), metric: metric, value: amount.value,
      unit: amount.unit,
      direction: change?.direction ?? .level, approximator: approximator)
    figure.line = document.line(at: tokens.lowerBound)
    figure.upper = amount.upper
    set(subject, of: &figure)
    setPeriod(of: &figure, near: amount.head, behind: tokens.upperBound, in: range)
    guard figure.value != 1 || amount.counted == nil || figure.keys.isToll else { return nil }
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
    if amount.unit == "count", let counted = amount.counted {
      return measured(counted, end: amount.tokens.upperBound)
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

  typealias Measured = (metric: String, subject: Subject?, end: Int)

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
  func name(of phrase: Range<Int>, from head: Int) -> String {
    let children = Set(
      document.tree.children(of: head).filter {
        [.compound, .amod].contains(document.tokens[$0].relation) && $0 < head
      })
    return phrase.filter {
      $0 == head
        || children.contains($0) && document.tokens[$0].upos != .num && document.tokens[$0].upos != .sym
          && document.name(at: $0) == nil && !document.lexicon.content.isEmpty(document.tokens[$0].key)
    }.map { document.lemma($0) }.joined(separator: " ")
  }

  /// Sets the period of a figure, the date or length of time that stands nearest to it; or of a rate what it is counted
  /// by: “1.6 million barrels a day”, “$200 each”.
  func setPeriod(of figure: inout Figure, near place: Int, behind end: Int, in range: Range<Int>) {
    if end < range.upperBound, document.classes.each.contains(document.tokens[end].key) { figure.unit += " each" }
    let times = range.compactMap { document.time(at: $0) }.map { document.times[$0] }
    if figure.unit != "percent", let rate = times.first(where: { isRate($0, of: place, behind: end) }) {
      figure.unit += " " + (Self.rates[rate.value] ?? document.words(rate.tokens).lowercased())
      figure.keys.isToll = false
      return
    }
    let nearest = times.filter { !isOfOther($0, behind: end) }.min {
      abs($0.tokens.lowerBound - place) < abs($1.tokens.lowerBound - place)
    }
    guard let nearest, abs(nearest.tokens.lowerBound - place) <= Self.reachOfPeriod else { return }
    figure.period = nearest.edtf
    figure.periodText = document.words(nearest.tokens)
  }

  /// What a rate is counted by, in one form for “a year”, “annually” and “every year”.
  private static let rates = [
    "PT1H": "an hour", "P1D": "a day", "P1W": "a week", "P1M": "a month", "P1Y": "a year",
  ]

  /// Whether a figure is counted by a time: “$15 an hour”, “some 300 die every year”.
  private func isRate(_ time: TimeMention, of head: Int, behind end: Int) -> Bool {
    guard Self.rates[time.value] != nil || time.type == .set else { return false }
    if time.tokens.lowerBound == end {
      return time.type == .set || document.classes.article.contains(document.tokens[end].key)
    }
    guard time.type == .set else { return false }
    return time.tokens.contains { token in
      guard let above = document.analysis.head(of: token), !time.tokens.contains(above) else { return false }
      return above == head || above == document.analysis.head(of: head)
    }
  }

  /// Whether a time stands right behind another amount: “from $3 billion a year earlier”.
  private func isOfOther(_ time: TimeMention, behind end: Int) -> Bool {
    let before = time.tokens.lowerBound - 1
    guard before >= end else { return false }
    return document.tokens[before].shape.contains(.number)
      || document.classes.scale[document.tokens[before].key] != nil || document.percentEnd(at: before) != nil
  }
}
