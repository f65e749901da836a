// Tokens to items: which classes a word belongs to, with the tags of the language core where a word has other meanings.

internal import Linguistics

/// Reads one sentence after the other.
struct TimeTyping {
  let lexicon: TimeLexicon
  let analysis: LinguisticAnalysis

  /// The items of a sentence; empty where no word of it can belong to a time expression.
  func items(of sentence: Range<Int>) -> [TimeItem] {
    let tokens = analysis.tokens
    let hasCore = sentence.contains { i in
      tokens[i].shape.contains(.number) || isCode(i) || lexicon[tokens[i].key]?.isCore == true
        || isHoliday(i, in: sentence)
        || hasPrefix(i)
    }
    guard hasCore else { return [] }
    var items: [TimeItem] = []
    items.reserveCapacity(sentence.count)
    var i = sentence.lowerBound
    while i < sentence.upperBound {
      append(to: &items, at: i, in: sentence)
      i = items[items.count - 1].tokens.upperBound
    }
    return items
  }

  private func append(to items: inout [TimeItem], at i: Int, in sentence: Range<Int>) {
    let token = analysis.tokens[i]
    if token.shape.contains(.mark) {
      items.append(plain(i))
    } else if isHoliday(i, in: sentence),
      let (end, rule) = lexicon.holidays.match(analysis.tokens, at: i, before: sentence.upperBound)
    {
      // The words of a holiday are not looked at again.
      var item = TimeItem(symbols: .empty, number: rule, tokens: i..<end)
      item.symbols.insert(.holiday)
      items.append(item)
    } else if let number = numberRun(at: i, before: sentence.upperBound) ?? decade(at: i, in: sentence) {
      items.append(number)
    } else if let halves = prefixed(i) {
      items += halves
    } else if token.shape.contains(.number) {
      items += digits(i, in: sentence)
    } else {
      items.append(single(i, in: sentence))
    }
  }

  /// A mark or word that only patterns know.
  private func plain(_ i: Int) -> TimeItem {
    TimeItem(symbols: lexicon[analysis.tokens[i].key]?.symbols ?? .empty, tokens: i..<(i + 1))
  }

  /// Whether a token looks like Q3, H1 or FY2014.
  private func isCode(_ i: Int) -> Bool {
    let bytes = analysis.tokens[i].bytes
    guard (2...6).contains(bytes.count), (0x30...0x39).contains(analysis.utf8[bytes.upperBound - 1]) else {
      return false
    }
    return [UInt8(ascii: "Q"), UInt8(ascii: "H"), UInt8(ascii: "F")].contains(analysis.utf8[bytes.lowerBound])
  }

  private func isHoliday(_ i: Int, in sentence: Range<Int>) -> Bool {
    isName(i) && lexicon.holidays.match(analysis.tokens, at: i, before: sentence.upperBound) != nil
  }

  private func isName(_ i: Int) -> Bool {
    analysis.tokens[i].shape.contains(.capitalized) || analysis.tokens[i].shape.contains(.number)
  }

  // MARK: Single words

  private func single(_ i: Int, in sentence: Range<Int>) -> TimeItem {
    let token = analysis.tokens[i]
    var item = TimeItem(symbols: .empty, tokens: i..<(i + 1))
    if let entry = lexicon[token.key] {
      item.symbols = entry.symbols
      item.number = entry.number
      item.code = entry.code
      disambiguate(&item, i, in: sentence)
      return item
    }
    let text = analysis.utf8[token.bytes]
    // Q3, H1, FY2014
    if let first = text.first, text.count == 2, let digit = text.last.map({ Int($0) - 0x30 }), (1...4).contains(digit) {
      if first == UInt8(ascii: "Q") { item.symbols.insert(.quarter) }
      if first == UInt8(ascii: "H"), digit < 3 { item.symbols.insert(.half) }
      item.number = digit
    } else if text.starts(with: "FY".utf8), let year = Int(String(decoding: text.dropFirst(2), as: UTF8.self)) {
      item.symbols.insert(.fiscal)
      item.number = year < 100 ? 2000 + year : year
    }
    return item
  }

  private func disambiguate(_ item: inout TimeItem, _ i: Int, in sentence: Range<Int>) {
    let token = analysis.tokens[i]
    let symbols = item.symbols
    let isCapital = token.shape.contains(.capitalized)
    if symbols.contains(.month) || symbols.contains(.weekday) || symbols.contains(.weekdays) {
      // A capital tells May and March from may and march; abbreviations want one too.
      guard isCapital, token.upos != .verb, token.upos != .aux || i > sentence.lowerBound, !isPartOfName(i) else {
        item.symbols.remove(.month)
        item.symbols.remove(.weekday)
        item.symbols.remove(.weekdays)
        return
      }
      if symbols.contains(.month), token.upos != .aux, !namesPerson(i, in: sentence),
        !symbols.contains(.verbal) || isAfterPreposition(i, in: sentence)
      {
        item.symbols.insert(.lonemonth)
      }
    }
    // “A second attack”, “a minute detail”.
    if symbols.contains(.unit),
      symbols.contains(.ord) || item.code == TimeUnit.minute.rawValue && isAfterArticle(i, in: sentence),
      i + 1 < sentence.upperBound,
      [.noun, .propn, .adj, .num].contains(analysis.tokens[i + 1].upos)
    {
      item.symbols.remove(.unit)
    }
    if symbols.contains(.unit), token.upos != .noun, token.upos != .propn, token.upos != .num,
      token.upos != .adj || !isCounted(i, in: sentence)
    {
      item.symbols.remove(.unit)
    }
    if symbols.contains(.ref), token.upos == .noun { item.symbols.remove(.ref) }
    // “The Sun.” is no Sunday, and USA Today no day.
    if symbols.contains(.weekday), i > sentence.lowerBound, analysis.tokens[i - 1].upos == .det,
      analysis.utf8[token.bytes].last == UInt8(ascii: ".")
    {
      item.symbols.remove(.weekday)
    }
    if symbols.contains(.relday), isCapital, isPartOfName(i) { item.symbols.remove(.relday) }
    // “Min River” and “the SEC” are no minutes and seconds.
    if symbols.contains(.units), isCapital, analysis.tokens[i].bytes.count <= 3 { item.symbols.remove(.units) }
    if symbols.contains(.nounref), token.upos != .noun || token.relation == .compound { item.symbols.remove(.nounref) }
    if symbols.contains(.season) { season(&item, i, in: sentence) }
    if symbols.contains(.before) {
      let next = i + 1
      let isFree = next >= sentence.upperBound || analysis.tokens[next].shape.contains(.mark)
      if !isFree { item.symbols.remove(.before) }
    }
    if symbols.contains(.ampm), analysis.tokens[i].bytes.count < 3, i > sentence.lowerBound,
      !analysis.tokens[i - 1].shape.contains(.number)
    {
      item.symbols.remove(.ampm)
    }
    if symbols.contains(.era), !token.shape.contains(.allCaps), !isCapital { item.symbols.remove(.era) }
    if symbols.contains(.zone), !token.shape.contains(.allCaps) { item.symbols.remove(.zone) }
  }

  /// “Spring” is a season after an article or preposition, “fall” also a case of falling.
  private func season(_ item: inout TimeItem, _ i: Int, in sentence: Range<Int>) {
    let token = analysis.tokens[i]
    guard token.upos == .noun || token.upos == .propn else { return item.symbols.remove(.season) }
    guard i > sentence.lowerBound else { return }
    let before = analysis.tokens[i - 1]
    let isEarly = lexicon[before.key]?.symbols.contains(.early) == true
    guard before.upos == .det || before.upos == .adp || isEarly else { return }
    if item.symbols.contains(.verbal) {
      let next = i + 1 < sentence.upperBound ? analysis.tokens[i + 1].upos : .punct
      guard next != .adp, before.upos == .adp || i > sentence.lowerBound + 1 && analysis.tokens[i - 2].upos == .adp
      else { return }
    }
    item.symbols.insert(.loneseason)
  }

  private func isAfterArticle(_ i: Int, in sentence: Range<Int>) -> Bool {
    i > sentence.lowerBound && analysis.tokens[i - 1].upos == .det
  }

  /// Whether a number stands right before a word, with or without a hyphen between.
  private func isCounted(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard i > sentence.lowerBound else { return false }
    let before = analysis.tokens[i - 1]
    return before.upos == .num || before.xpos == .hyph || before.shape.contains(.number)
  }

  /// Whether a month may be a first name: “June Carter”.
  private func namesPerson(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard i + 1 < sentence.upperBound, !isAfterPreposition(i, in: sentence) else { return false }
    let next = analysis.tokens[i + 1]
    return next.upos == .propn && next.shape.contains(.capitalized)
  }

  private func isAfterPreposition(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard i > sentence.lowerBound else { return false }
    let before = analysis.tokens[i - 1]
    return before.upos == .adp || before.upos == .cconj
      || lexicon[before.key].map {
        $0.symbols.contains(.early) || $0.symbols.contains(.rel) || $0.symbols.contains(.govern)
      } == true
  }

  /// Whether a word is part of the name of a person, an outlet or the like.
  private func isPartOfName(_ i: Int) -> Bool {
    var (low, high) = (0, analysis.names.count)
    while low < high {
      let middle = (low + high) / 2
      if analysis.names[middle].tokens.upperBound <= i { low = middle + 1 } else { high = middle }
    }
    guard low < analysis.names.count, analysis.names[low].tokens.contains(i) else { return false }
    return analysis.names[low].kind != .place && analysis.names[low].kind != .other
  }

  /// Whether a token begins with “mid-” or the like.
  private func hasPrefix(_ i: Int) -> Bool {
    let bytes = analysis.tokens[i].bytes
    guard bytes.count > 5 else { return false }
    return analysis.utf8[bytes].prefix(6).contains(UInt8(ascii: "-")) && prefixed(i) != nil
  }

  /// “mid-July”, “mid-1990s”: two items of one token.
  private func prefixed(_ i: Int) -> [TimeItem]? {
    let token = analysis.tokens[i]
    let text = analysis.utf8[token.bytes]
    guard text.count > 5, let dash = text.firstIndex(of: UInt8(ascii: "-")), dash - text.startIndex <= 5,
      let entry = lexicon[WordKey(text[..<dash])], entry.symbols.contains(.early)
    else { return nil }
    let rest = text[(dash + 1)...]
    var second = TimeItem(symbols: .empty, tokens: i..<(i + 1))
    if let word = lexicon[WordKey(rest)] {
      second.symbols = word.symbols
      if second.symbols.contains(.month) { second.symbols.insert(.lonemonth) }
      second.number = word.number
      second.code = word.code
    } else {
      classify(rest, &second)
      if second.symbols.contains(.year) { second.symbols.insert(.loneyear) }
    }
    guard !second.symbols.isEmpty else { return nil }
    return [TimeItem(symbols: entry.symbols, number: entry.number, code: entry.code, tokens: i..<(i + 1)), second]
  }

  // MARK: Digits

  private func digits(_ i: Int, in sentence: Range<Int>) -> [TimeItem] {
    let text = analysis.utf8[analysis.tokens[i].bytes]
    var item = TimeItem(symbols: .empty, tokens: i..<(i + 1))
    // 9am, 5:30PM
    let figures = text.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ":") }
    let rest = text.dropFirst(figures.count)
    if let tail = lexicon[WordKey(rest)], tail.symbols.contains(.ampm) {
      classify(figures, &item)
      return [item, TimeItem(symbols: tail.symbols, number: tail.number, tokens: i..<(i + 1))]
    }
    if rest.elementsEqual("hrs".utf8), let tail = lexicon[WordKey(rest)] {
      classify(figures, &item)
      return [item, TimeItem(symbols: tail.symbols, code: tail.code, tokens: i..<(i + 1))]
    }
    classify(text, &item)
    if item.symbols.contains(.year) {
      if isLabelled(i, in: sentence) {
        item.symbols.remove(.year)
        item.symbols.remove(.anyyear)
      } else if standsAlone(i, in: sentence) {
        item.symbols.insert(.loneyear)
      }
    }
    if item.symbols.contains(.day), item.symbols.contains(.ord), isLoneDay(i, in: sentence) {
      item.symbols.insert(.loneday)
    }
    return [item]
  }

  /// “The 1860’s”, two tokens.
  private func decade(at i: Int, in sentence: Range<Int>) -> TimeItem? {
    let tokens = analysis.tokens
    guard tokens[i].shape.contains(.number), i + 1 < sentence.upperBound, i > sentence.lowerBound,
      tokens[i + 1].key == Self.possessive, tokens[i].bytes.count == 4 || tokens[i].bytes.count == 2
    else { return nil }
    let before = tokens[i - 1]
    guard before.upos == .det || lexicon[before.key]?.symbols.contains(.early) == true else { return nil }
    var item = TimeItem(symbols: .empty, tokens: i..<(i + 2))
    classify(analysis.utf8[tokens[i].bytes], &item)
    guard item.number % 10 == 0, item.number >= 1000 || item.number < 100 else { return nil }
    item.symbols = .empty
    item.symbols.insert(.decade)
    return item
  }

  private static let possessive = WordKey("'s")
  private static let and = WordKey("and")

  /// Whether a number of four digits counts nothing and belongs to no name.
  private func standsAlone(_ i: Int, in sentence: Range<Int>) -> Bool {
    let tokens = analysis.tokens
    if isPartOfName(i) { return false }
    if i > sentence.lowerBound {
      let before = tokens[i - 1]
      if before.shape.contains(.number) { return false }
      if before.xpos == .dollar || before.upos == .propn && before.shape.contains(.attached) { return false }
      if before.upos == .propn || before.upos == .sym && before.xpos != .hyph && before.xpos != .sym { return false }
      if [.det, .pron].contains(before.upos) { return true }
    } else if tokens[i].relation == .nummod {
      return false
    }
    if tokens[i].relation == .nummod, let head = analysis.head(of: i), head > i, tokens[head].xpos == .nns {
      return false
    }
    return true
  }

  /// Whether a number names something: “Form 1040”, “1600 Pennsylvania Avenue”, “AB-1999”.
  private func isLabelled(_ i: Int, in sentence: Range<Int>) -> Bool {
    if i > sentence.lowerBound, lexicon[analysis.tokens[i - 1].key]?.symbols.contains(.label) == true { return true }
    return isNumberOfHouse(i, in: sentence) || isInCode(i, in: sentence)
  }

  /// “1600 Pennsylvania Avenue”, “the 1200 block”.
  private func isNumberOfHouse(_ i: Int, in sentence: Range<Int>) -> Bool {
    (i + 1..<min(i + 4, sentence.upperBound)).contains {
      lexicon[analysis.tokens[$0].key]?.symbols.contains(.street) == true
    }
  }

  /// Whether a number is written together with what makes it a code: “v2.2012”, “AB-1999-X”, “12-1999”, “2012-3”.
  private func isInCode(_ i: Int, in sentence: Range<Int>) -> Bool {
    let tokens = analysis.tokens
    func isAttached(_ i: Int) -> Bool { sentence.contains(i) && tokens[i].shape.contains(.attached) }
    func isDash(_ i: Int) -> Bool { analysis.utf8[tokens[i].bytes].elementsEqual("-".utf8) }
    if isAttached(i), i > sentence.lowerBound {
      if isDash(i - 1) {
        guard i - 2 >= sentence.lowerBound else { return false }
        let before = tokens[i - 2]
        if before.shape.contains(.allCaps) { return true }
        if before.shape.contains(.number), before.bytes.count < 3 { return true }
      } else if !tokens[i - 1].shape.contains(.mark) || [".", "#", "@", "_"].contains(analysis.text(of: tokens[i - 1]))
      {
        return true
      }
    }
    if isAttached(i + 1) {
      if isDash(i + 1), isAttached(i + 2) {
        return tokens[i + 2].shape.contains(.number) && tokens[i + 2].bytes.count == 1
      }
      if !tokens[i + 1].shape.contains(.mark) {
        return tokens[i + 1].key != Self.possessive && tokens[i + 1].upos != .part
      }
      return ["@", "_"].contains(analysis.text(of: tokens[i + 1]))
    }
    return false
  }

  /// “The 24th”, of which nothing follows that it could count.
  private func isLoneDay(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard i + 1 < sentence.upperBound else { return true }
    let next = analysis.tokens[i + 1]
    return ![.noun, .propn, .adj, .num].contains(next.upos) && next.xpos != .hyph
  }

  private func classify(_ text: ArraySlice<UInt8>, _ item: inout TimeItem) {
    let figures = text.prefix { (0x30...0x39).contains($0) }
    let rest = text.dropFirst(figures.count)
    guard (1...9).contains(figures.count) else { return }
    let value = figures.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    item.number = value
    if rest.isEmpty {
      item.symbols.insert(.num)
      if figures.count <= 2 {
        if (1...31).contains(value) { item.symbols.insert(.day) }
        if value <= 24 { item.symbols.insert(.hour) }
        if figures.count == 2 { item.symbols.insert(.yy) }
      }
      if figures.count <= 4, value > 0 { item.symbols.insert(.anyyear) }
      if figures.count == 4, (1000...2100).contains(value) { item.symbols.insert(.year) }
      return
    }
    let tail = String(decoding: rest, as: UTF8.self).lowercased()
    switch tail {
    case "st", "nd", "rd", "th":
      item.symbols.insert(.ord)
      if (1...31).contains(value), figures.count <= 2 { item.symbols.insert(.day) }
    case "s", "'s", "’s":
      if value % 10 == 0, figures.count < 4 && figures.count > 1 || (1000...2100).contains(value) {
        item.symbols.insert(.decade)
      }
    case "q": if (1...4).contains(value) { item.symbols.insert(.quarter) }
    default: punctuated(value, figures.count, rest, &item)
    }
  }

  /// `1,000`, `2.5`, `10:30`, `2012-05-03`, `28/8/2015`, `9/11`, `2011/12`.
  private func punctuated(_ first: Int, _ width: Int, _ rest: ArraySlice<UInt8>, _ item: inout TimeItem) {
    let mark = rest[rest.startIndex]
    var numbers = [first]
    var widths = [width]
    var tail = rest
    while let next = tail.first, next == mark {
      let digits = tail.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard (1...4).contains(digits.count) else { return }
      numbers.append(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
      widths.append(digits.count)
      tail = tail.dropFirst(1 + digits.count)
    }
    let isISO = mark == UInt8(ascii: "-") && numbers.count == 3 && widths == [4, 2, 2]
    if isISO {
      item.symbols.insert(.iso)
      item.number = numbers[0] * 10_000 + numbers[1] * 100 + numbers[2]
      return
    }
    guard tail.isEmpty else { return }
    switch mark {
    case UInt8(ascii: ",") where widths.dropFirst().allSatisfy { $0 == 3 } && numbers.count < 4:
      item.symbols.insert(.num)
      item.number = numbers.reduce(0) { $0 * 1000 + $1 }
    case UInt8(ascii: ".") where numbers.count == 2 && widths[1] <= 2:
      item.symbols.insert(.num)
      item.hundredths = first * 100 + (widths[1] == 1 ? numbers[1] * 10 : numbers[1])
    case UInt8(ascii: ":") where numbers.count <= 3 && first <= 24 && numbers[1] < 60 && widths[1] == 2:
      item.symbols.insert(.clock)
      item.number = first * 100 + numbers[1]
    case UInt8(ascii: "/"), UInt8(ascii: "."):
      if numbers.count == 3, widths[0] <= 2, widths[1] <= 2, widths[2] == 2 || widths[2] == 4 {
        item.symbols.insert(.numdate)
        let year = widths[2] == 4 ? numbers[2] : numbers[2] < 50 ? 2000 + numbers[2] : 1900 + numbers[2]
        item.number = year * 10_000 + numbers[0] * 100 + numbers[1]
      } else if numbers.count == 2, mark == UInt8(ascii: "/"), widths == [4, 2], (first + 1) % 100 == numbers[1] {
        item.symbols.insert(.yearspan)
        item.number = first
      } else if numbers.count == 2, mark == UInt8(ascii: "/"), widths.allSatisfy({ $0 <= 2 }) {
        item.symbols.insert(.numday)
        item.number = first * 100 + numbers[1]
      }
    default: break
    }
  }

  // MARK: Number words

  /// “twenty-five”, “a hundred and ten”, “nineteen ninety-seven”, “two and a half”, “5 1/2”, “twenty-first”.
  private func numberRun(at start: Int, before end: Int) -> TimeItem? {
    let tokens = analysis.tokens
    func word(_ i: Int) -> (value: Int, isFactor: Bool)? {
      guard i < end, let entry = lexicon[tokens[i].key] else { return nil }
      if entry.symbols.contains(.number) { return (entry.number, false) }
      if entry.symbols.contains(.factor) { return (entry.number, true) }
      return nil
    }
    func isDash(_ i: Int) -> Bool { i < end && analysis.utf8[tokens[i].bytes].elementsEqual("-".utf8) }
    // “A hundred” is a number, “a” alone is none.
    let article = analysis.utf8[tokens[start].bytes].count == 1 && word(start + 1)?.isFactor == true
    guard let head = word(article ? start + 1 : start), article || !head.isFactor else {
      return digitsAndHalf(at: start, before: end)
    }
    var i = start + (article ? 2 : 1)
    var (total, current) = (0, head.value)
    var isYear = false
    while i < end {
      let step = isDash(i) ? i + 1 : i
      guard let next = word(step) else { break }
      if next.isFactor {
        current *= next.value
        if next.value >= 1000 {
          total += current
          current = 0
        }
      } else if current >= 20, current % 10 == 0, next.value < 10, next.value > 0, current % 100 != 0 || current >= 100
      {
        current += next.value
      } else if (10...20).contains(current), (10...99).contains(next.value), step == i {
        // “nineteen ninety(-seven)”
        current = current * 100 + next.value
        isYear = true
      } else if current % 100 == 0, current >= 100, next.value < 100 {
        current += next.value
      } else {
        break
      }
      i = step + 1
      // “A hundred and ten”
      if i + 1 < end, current >= 100, current % 100 == 0, tokens[i].key == Self.and, let more = word(i + 1),
        !more.isFactor,
        more.value > 0, more.value < 100
      {
        i += 1
      }
    }
    var item = TimeItem(symbols: .empty, number: total + current, tokens: start..<i)
    let ordinalAt = isDash(i) ? i + 1 : i
    if !isYear, current % 10 == 0, ordinalAt < end, let entry = lexicon[tokens[ordinalAt].key],
      entry.symbols.contains(.ord), entry.number < 10, item.number < 100
    {
      item.number += entry.number
      item.symbols.insert(.ord)
      item.tokens = start..<(ordinalAt + 1)
      return item
    }
    if isYear {
      item.symbols.insert(.year)
      item.symbols.insert(.loneyear)
      return item
    }
    // A pattern may name the word itself.
    if item.tokens.count == 1, let entry = lexicon[tokens[start].key] { item.symbols = entry.symbols }
    item.symbols.insert(.num)
    if item.number >= 1900, item.number <= 2100 { item.symbols.insert(.anyyear) }
    if item.number <= 24 { item.symbols.insert(.hour) }
    addHalf(&item, before: end)
    return item
  }

  private func digitsAndHalf(at start: Int, before end: Int) -> TimeItem? {
    guard start + 1 < end, analysis.tokens[start].shape.contains(.number),
      analysis.utf8[analysis.tokens[start].bytes].allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    var item = TimeItem(symbols: .empty, tokens: start..<(start + 1))
    classify(analysis.utf8[analysis.tokens[start].bytes], &item)
    item.symbols = .empty
    item.symbols.insert(.num)
    addHalf(&item, before: end)
    return item.hundredths == nil ? nil : item
  }

  private func addHalf(_ item: inout TimeItem, before end: Int) {
    let i = item.tokens.upperBound
    func text(_ i: Int) -> String { i < end ? analysis.text(of: analysis.tokens[i]).lowercased() : "" }
    if text(i) == "1/2" || text(i) == "½" {
      item.hundredths = item.number * 100 + 50
      item.tokens = item.tokens.lowerBound..<(i + 1)
      return
    }
    var words = 0
    var at = i
    for expected in ["and", "a", "half"] {
      if text(at) == "-" { at += 1 }
      guard text(at) == expected else { return }
      at += 1
      words += 1
    }
    item.hundredths = item.number * 100 + 50
    item.tokens = item.tokens.lowerBound..<at
  }
}
