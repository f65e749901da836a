// Amounts of money, counts and shares, with what they measure.

internal import ChronicleTypes
internal import Linguistics
internal import TimeExpressions

extension FigureFinder {
  /// A number in tokens, with its unit.
  private struct Amount {
    var value: Double
    var upper: Double?
    var unit: String
    /// From the number or its currency to its unit.
    var tokens: Range<Int>
    /// The token that hangs on what is measured.
    var head: Int
  }

  /// Amounts, counts and shares among some tokens, in order: “bounties of up to $50,000 for killings”, “17 people were killed”,
  /// “60 percent of voters”. No years, ages, telephone numbers, numbers of a list, or numbers in names.
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
      currency != nil || page.name(at: i) == nil
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
    if let end = page.percentEnd(at: after), end <= range.upperBound {
      (amount.unit, amount.head, amount.tokens) = ("percent", end - 1, i..<end)
      return amount
    }
    if let code = Words.currencies[page.tokens[after].key] {
      (amount.unit, amount.head, amount.tokens) = (code, after, i..<(after + 1))
      return amount
    }
    // “17 people”: the noun that the number counts
    // “In 2012 assaults rose” counts none.
    let isYear = number.last == i && (1800...2100).contains(number.value) && page.words(i..<(i + 1)).utf8.count == 4
    guard !isYear, page.tokens[number.last].relation == .nummod, let noun = page.language.head(of: number.last),
      noun > number.last,
      noun < range.upperBound, page.tokens[noun].upos == .noun, page.time(at: noun) == nil, page.name(at: noun) == nil,
      !page.isMark(noun - 1, "-")
    else { return nil }
    let lemma = page.lemma(noun)
    amount.unit = Words.measures.contains(lemma) ? lemma : "count"
    amount.head = noun
    amount.tokens = i..<(noun + 1)
    return amount
  }

  /// A number of digits or a word for one, with “million” and the like.
  private func number(at i: Int, before end: Int) -> (value: Double, end: Int, last: Int)? {
    guard i < end, page.time(at: i) == nil, !page.isMark(i - 1, "-"), !opensList(i) else { return nil }
    let token = page.tokens[i]
    var value: Double
    if let digits = digits(at: i) {
      value = digits
    } else if let word = Words.numbers[token.key], token.upos == .num {
      value = word
    } else {
      return nil
    }
    var next = i + 1
    while next < end, let scale = Words.scales[page.tokens[next].key] {
      value *= scale
      next += 1
    }
    guard value.isFinite else { return nil }
    // “555-0123”, “3-2”
    if next < end, page.isMark(next, "-"), page.tokens[next].shape.contains(.attached) { return nil }
    return (value, next, next - 1)
  }

  /// The value of digits, with a scale written to them: “1,300”, “1.1bn”, “6.2m”.
  private func digits(at i: Int) -> Double? {
    let bytes = page.language.utf8[page.tokens[i].bytes]
    guard let first = bytes.first, (0x30...0x39).contains(first), bytes.count <= 24 else { return nil }
    let text = page.words(i..<(i + 1))
    let letters = text.drop { $0.isNumber || $0 == "." || $0 == "," }
    guard let value = Double(text.prefix(text.count - letters.count).filter { $0 != "," }), value.isFinite else {
      return nil
    }
    if letters.isEmpty { return value }
    return Words.scales[WordKey(String(letters))].map { value * $0 }
  }

  /// “3. The bridge”: a number that opens a line and only counts it.
  private func opensList(_ i: Int) -> Bool {
    guard i == 0 || page.block(at: i - 1) != page.block(at: i), i + 1 < page.tokens.count else { return false }
    return page.isMark(i + 1, ".)")
  }

  private func joins(_ i: Int, before first: Int) -> Bool {
    if page.tokens[i].key == Words.to || page.isMark(i, "-") || page.words(i..<(i + 1)) == "–" { return true }
    return page.tokens[i].key == Words.and && first > 0 && page.tokens[first - 1].key == Words.between
  }

  private func currency(at i: Int) -> String? {
    page.tokens[i].upos == .sym || page.tokens[i].shape.contains(.mark) ? Words.currencies[page.tokens[i].key] : nil
  }

  // MARK: What is measured

  private func figure(of amount: Amount, in range: Range<Int>) -> Figure? {
    let change = change(amount, in: range)
    guard let (metric, subject, end) = change?.measured ?? measured(amount, in: range) else { return nil }
    var start = amount.tokens.lowerBound
    var approximator = Figure.Approximator.exact
    for first in max(range.lowerBound, start - 3)..<start {
      guard let match = page.lexicon.approximators.match(page.tokens, at: first, before: start), match.end == start
      else {
        continue
      }
      (approximator, start) = (match.value, first)
      break
    }
    let tokens = start..<max(end, amount.tokens.upperBound)
    var figure = Figure(
      span: page.span(tokens), text: page.reading(tokens), metric: metric, value: amount.value, unit: amount.unit,
      direction: change?.direction ?? .level, approximator: approximator)
    figure.line = page.line(at: tokens.lowerBound)
    figure.upper = amount.upper
    figure.subject = subject
    setPeriod(of: &figure, near: amount.head, in: range)
    return figure
  }

  /// “a drop of 5% in theft”: a noun of change, and what changed.
  private func change(_ amount: Amount, in range: Range<Int>)
    -> (direction: Figure.Direction, measured: Measured)?
  {
    guard let noun = page.language.head(of: amount.head), range.contains(noun), page.tokens[noun].upos == .noun,
      let change = page.lexicon.changes[page.tokens[noun].key], !change.isComparative,
      let metric = (Array(page.tree.children(of: noun)) + Array(page.tree.children(of: amount.head))).first(where: {
        range.contains($0) && VerbFrame.preposition(of: $0, page) == Words.in && page.time(at: $0) == nil
      })
    else { return nil }
    let phrase = page.phrase(of: metric).clamped(to: range)
    return (change.direction, (name(of: phrase, from: metric), nil, phrase.upperBound))
  }

  /// The metric, of whom or what for, and where the figure ends.
  private func measured(_ amount: Amount, in range: Range<Int>) -> Measured? {
    let (tree, head) = (page.tree, amount.head)
    let relation = page.tokens[head].relation
    if amount.unit == "count" {
      let metric = name(of: tree.phrase(of: head).clamped(to: amount.tokens.lowerBound..<range.upperBound), from: head)
      let verb = page.language.head(of: head).flatMap { page.tokens[$0].upos == .verb ? $0 : nil }
      let isPart = [.nsubj, .nsubjPass, .obj].contains(relation)
      return (metric, isPart ? verb.map(page.lemma) ?? state(of: head) : nil, head + 1)
    }
    // “60 percent of voters”, “5,000 tons of steel”
    if let part = tree.children(of: head).first(where: {
      $0 > head && VerbFrame.preposition(of: $0, page) == Words.of && $0 < range.upperBound
    }) {
      let phrase = page.phrase(of: part).clamped(to: range)
      return (name(of: phrase, from: part), nil, phrase.upperBound)
    }
    let subject = tree.child(of: head, .nsubj).map { name(of: page.phrase(of: $0), from: $0) }
    guard let above = page.language.head(of: head), range.contains(above) else {
      // “The rate was 4.7 percent”
      return subject.map { told($0, nil, amount, to: amount.tokens.upperBound, range) }
    }
    // “$2,000 to kidnap them, $10,000 to kill them”: what stands beside another amount measures the same.
    let isPurpose = page.tokens[above].upos == .verb && page.isInfinitive(above)
    let beside =
      [.appos, .conj].contains(relation) && currency(at: above) != nil
      ? above : isPurpose ? (max(range.lowerBound, above - 4)..<above).last { currency(at: $0) != nil } : nil
    if let beside, beside < head {
      let other = Amount(value: 0, upper: nil, unit: amount.unit, tokens: beside..<(beside + 1), head: beside)
      return measured(other, in: range).map { told($0.metric, nil, amount, to: amount.tokens.upperBound, range) }
    }
    if page.tokens[above].upos == .noun, [.compound, .nmod, .appos, .nummod].contains(relation) {
      // “the 500% increase” does not say of what.
      if let change = page.lexicon.changes[page.tokens[above].key], !change.isComparative { return nil }
      let metric = name(of: page.tree.phrase(of: above).clamped(to: range), from: above)
      var told = told(metric, purpose(of: above, behind: head, range), amount, to: max(head, above) + 1, range)
      if told.subject == nil, let owner = owner(of: above, range) {
        told.subject = page.reading(page.phrase(of: owner))
      }
      return told
    }
    if page.tokens[above].upos == .verb, [.obj, .obl, .xcomp].contains(relation) {
      // “The bounties range from $2,000”: the subject; “paid $2,000”: the verb
      let isLinking = Words.linking.contains(page.lemma(above))
      // “put the cost at $5”: the object
      let isEstimate = relation == .obl && Words.estimating.contains(page.lemma(above))
      let owner =
        isEstimate ? page.tree.child(of: above, .obj) : isLinking ? VerbFrame.subject(of: above, page, depth: 0) : nil
      let metric = owner.map { name(of: page.phrase(of: $0), from: $0) } ?? page.lemma(above)
      return told(metric, nil, amount, to: amount.tokens.upperBound, range)
    }
    return subject.map { ($0, nil, amount.tokens.upperBound) }
  }

  /// “112 people were on board”, “were missing”: what is said of those that are counted, with “be” before it.
  private func state(of noun: Int) -> String? {
    guard page.tokens[noun].relation == .nsubj, let state = page.language.head(of: noun), state > noun,
      page.tree.children(of: state).contains(where: { $0 < state && Words.be.contains(page.tokens[$0].key) })
    else { return nil }
    if page.tokens[state].upos == .adj { return "be " + page.lemma(state) }
    guard page.tokens[state].upos == .noun, let preposition = page.tree.child(of: state, .case) else { return nil }
    return "be \(page.lemma(preposition)) \(page.lemma(state))"
  }

  private typealias Measured = (metric: String, subject: String?, end: Int)

  /// A metric with what the amount is for: a phrase or an infinitive on the amount or right behind it, else the given one.
  private func told(_ metric: String, _ given: Int?, _ amount: Amount, to last: Int, _ range: Range<Int>) -> Measured {
    let behind = (amount.tokens.upperBound..<min(amount.tokens.upperBound + 2, range.upperBound)).first {
      page.tokens[$0].upos == .verb && page.isInfinitive($0)
    }
    guard let purpose = purpose(of: amount.head, behind: amount.head, range) ?? behind ?? given else {
      return (metric, nil, last)
    }
    let isVerb = page.tokens[purpose].upos == .verb
    var words = (isVerb ? page.tree.subtree(of: purpose) : page.phrase(of: purpose)).clamped(to: range)
    if isVerb {
      words = max(words.lowerBound, amount.tokens.upperBound)..<max(words.upperBound, amount.tokens.upperBound)
      // Another amount begins another figure.
      if let comma = words.first(where: { page.isMark($0, ",") }) { words = words.lowerBound..<comma }
    }
    return words.isEmpty ? (metric, nil, last) : (metric, page.reading(words), words.upperBound)
  }

  /// “killings carry bounties of $50,000”: what carries the amount is what it is for.
  private func owner(of noun: Int, _ range: Range<Int>) -> Int? {
    guard page.tokens[noun].relation == .obj, let verb = page.language.head(of: noun), range.contains(verb),
      Words.carrying.contains(page.lemma(verb))
    else { return nil }
    return page.tree.child(of: verb, .nsubj).flatMap { range.contains($0) && page.tokens[$0].upos == .noun ? $0 : nil }
  }

  /// “for killings”, “to kidnap them”
  private func purpose(of noun: Int, behind head: Int, _ range: Range<Int>) -> Int? {
    page.tree.children(of: noun).first { child in
      child > head && child < range.upperBound
        && (VerbFrame.preposition(of: child, page).map { Words.purposes.contains($0) } ?? false
          || [.acl, .advcl].contains(page.tokens[child].relation) && page.isInfinitive(child))
    }
  }

  /// A noun in dictionary form with the words that name its kind, not those that count or own it.
  private func name(of phrase: Range<Int>, from head: Int) -> String {
    let children = Set(
      page.tree.children(of: head).filter { [.compound, .amod].contains(page.tokens[$0].relation) && $0 < head })
    return phrase.filter {
      $0 == head
        || children.contains($0) && page.tokens[$0].upos != .num && page.tokens[$0].upos != .sym
          && page.name(at: $0) == nil
    }.map { page.lemma($0) }.joined(separator: " ")
  }

  /// The period of a figure: the date or length of time nearest to it among the words it stands in.
  func setPeriod(of figure: inout Figure, near place: Int, in range: Range<Int>) {
    let times = range.compactMap { page.time(at: $0) }.map { page.times[$0] }
    let nearest = times.min { abs($0.tokens.lowerBound - place) < abs($1.tokens.lowerBound - place) }
    guard let nearest, abs(nearest.tokens.lowerBound - place) <= 16 else { return }
    figure.period = nearest.edtf
    figure.periodText = page.words(nearest.tokens)
  }
}
