// Makes items of tokens: the classes of each word. Tags of the language core decide where a word has several meanings.

internal import Linguistics
internal import TextBasics

/// Reads one sentence after the other.
struct TimeTyping {
  let lexicon: TimeLexicon
  let analysis: LinguisticAnalysis
  /// Whether clock times without a colon stand at the heads of sentences.
  let isLive: Bool

  /// The items of a sentence; empty where no word of it can be part of a time expression.
  func items(of sentence: Range<Int>) -> [TimeItem] {
    let tokens = analysis.tokens
    let hasCore = sentence.contains { i in
      tokens[i].shape.contains(.number) || isCode(i) || lexicon[tokens[i].key]?.isCore == true
        || holiday(at: i, in: sentence) != nil || hasPrefix(i)
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
    } else if let (end, rule) = holiday(at: i, in: sentence) {
      // The words of a holiday are used up.
      var item = TimeItem(symbols: .empty, number: rule, tokens: i..<end)
      item.symbols.insert(.holiday)
      items.append(item)
    } else if let number = numberRun(at: i, before: sentence.upperBound) ?? decade(at: i, in: sentence)
      ?? (token.shape.contains(.number) ? isoMonth(at: i, in: sentence) : nil)
    {
      items.append(number)
    } else if let halves = prefixed(i) {
      items += halves
    } else if token.shape.contains(.number) {
      items += digits(i, in: sentence)
    } else {
      items.append(single(i, in: sentence))
    }
  }

  /// A mark or word that only patterns name.
  private func plain(_ i: Int) -> TimeItem {
    TimeItem(symbols: lexicon[analysis.tokens[i].key]?.symbols ?? .empty, tokens: i..<(i + 1))
  }

  /// Whether a token looks like Q3, H1 or FY2014.
  private func isCode(_ i: Int) -> Bool {
    let bytes = analysis.tokens[i].bytes
    guard (2...6).contains(bytes.count), (0x30...0x39).contains(analysis.utf8[bytes.upperBound - 1]) else {
      return false
    }
    return codeClass(analysis.utf8[bytes]) != nil
  }

  /// The class of the one or two capitals that a code begins with, and the figures behind them.
  private func codeClass(_ text: ArraySlice<UInt8>) -> (kind: TimeClass, figures: ArraySlice<UInt8>)? {
    let capitals = text.prefix { (0x41...0x5A).contains($0) }
    guard (1...2).contains(capitals.count), let entry = lexicon[WordKey(capitals)] else { return nil }
    let kind = [TimeClass.quartercode, .halfcode, .fiscalcode].first { entry.symbols.contains($0) }
    return kind.map { ($0, text.dropFirst(capitals.count)) }
  }

  /// A day with a name, which begins with a capital or a figure.
  private func holiday(at i: Int, in sentence: Range<Int>) -> (end: Int, value: Int)? {
    let shape = analysis.tokens[i].shape
    guard shape.contains(.capitalized) || shape.contains(.number) else { return nil }
    return lexicon.holidays.match(analysis.tokens, at: i, before: sentence.upperBound)
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
    // Q3, H1, FY2014
    guard let (kind, figures) = codeClass(analysis.utf8[token.bytes]),
      figures.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(String(decoding: figures, as: UTF8.self))
    else { return item }
    item.number = number
    switch kind {
    case .quartercode where figures.count == 1 && (1...4).contains(number): item.symbols.insert(.quarter)
    case .halfcode where figures.count == 1 && (1...2).contains(number): item.symbols.insert(.half)
    case .fiscalcode where number < 100 || (1000...2100).contains(number):
      item.symbols.insert(.fiscal)
      item.number = number < 100 ? 2000 + number : number
    default: break
    }
    return item
  }

  private func disambiguate(_ item: inout TimeItem, _ i: Int, in sentence: Range<Int>) {
    let token = analysis.tokens[i]
    let symbols = item.symbols
    let isCapital = token.shape.contains(.capitalized)
    if symbols.contains(.month) || symbols.contains(.weekday) || symbols.contains(.weekdays) {
      // A capital letter tells “May” and “March” from “may” and “march”. Abbreviations need one too.
      guard isCapital, token.upos != .verb, token.upos != .aux || i > sentence.lowerBound, !isPartOfName(i) else {
        item.symbols.remove(.month)
        item.symbols.remove(.weekday)
        item.symbols.remove(.weekdays)
        return
      }
      // “The Disasters Emergency Committee (DEC)” is no December.
      let isAcronym = token.shape.contains(.allCaps) && token.bytes.count == 3
      if symbols.contains(.month), token.upos != .aux, !namesPerson(i, in: sentence), !isAcronym,
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
    // “Hoping that Friday's talks help” and “following Sunday's clashes” name no day by another.
    if symbols.contains(.seq), [.case, .mark].contains(token.relation) {
      item.symbols.remove(.seq)
    }
    if symbols.contains(.ref), token.upos == .noun { item.symbols.remove(.ref) }
    // “The Sun.” is not a Sunday, and “USA Today” not a day.
    if symbols.contains(.weekday), i > sentence.lowerBound, analysis.tokens[i - 1].upos == .det,
      analysis.utf8[token.bytes].last == UInt8(ascii: ".")
    {
      item.symbols.remove(.weekday)
    }
    if symbols.contains(.relday), isCapital, isPartOfName(i) { item.symbols.remove(.relday) }
    // “Min River” and “the SEC” are not minutes and seconds.
    if symbols.contains(.units), isCapital, analysis.tokens[i].bytes.count <= 3 { item.symbols.remove(.units) }
    if symbols.contains(.adjref), token.upos != .adj { item.symbols.remove(.adjref) }
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

  /// “Spring” is a season after an article or a preposition. “Fall” may also be the act of falling.
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
    guard i > sentence.lowerBound else { return false }
    return isOf(.article, i - 1)
  }

  /// Whether a token is a word of a class.
  func isOf(_ kind: TimeClass, _ i: Int) -> Bool { lexicon[analysis.tokens[i].key]?.symbols.contains(kind) == true }

  /// Whether a number stands right before a word, with or without a hyphen.
  private func isCounted(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard i > sentence.lowerBound else { return false }
    let before = analysis.tokens[i - 1]
    return before.upos == .num || before.has(.dash) || before.shape.contains(.number)
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
  func isPartOfName(_ i: Int) -> Bool {
    let names = analysis.names
    let name = names.partitioningIndex { $0.tokens.upperBound > i }
    guard name < names.count, names[name].tokens.contains(i) else { return false }
    return names[name].kind != .place && names[name].kind != .other
  }

  /// Whether a token begins with “mid-” or a similar part.
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
}
