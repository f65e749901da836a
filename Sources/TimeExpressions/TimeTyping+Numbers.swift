// Makes items of numbers: digits and number words.

internal import Linguistics

extension TimeTyping {
  // MARK: Digits

  func digits(_ i: Int, in sentence: Range<Int>) -> [TimeItem] {
    let text = analysis.utf8[analysis.tokens[i].bytes]
    var item = TimeItem(symbols: .empty, tokens: i..<(i + 1))
    // 9am, 5:30PM
    let figures = text.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    let rest = text.dropFirst(figures.count)
    if let tail = lexicon[WordKey(rest)], tail.symbols.contains(.ampm) {
      // “7.45pm” is “7:45pm”.
      classify(ArraySlice(figures.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ":") : $0 }), &item)
      return [item, TimeItem(symbols: tail.symbols, number: tail.number, tokens: i..<(i + 1))]
    }
    if let tail = lexicon[WordKey(rest)], tail.symbols.contains(.oclock) {
      classify(figures, &item)
      if figures.count == 4, item.number.isClock { item.symbols.insert(.clock) }
      return [item, TimeItem(symbols: tail.symbols, code: tail.code, tokens: i..<(i + 1))]
    }
    classify(text, &item)
    if isLive, text.count == 4, item.number.isClock, isHeadOfSentence(i, in: sentence) {
      item.symbols = .empty
      item.symbols.insert(.liveclock)
    }
    if text.count == 4, item.number.isClock, i + 1 < sentence.upperBound {
      let isLocal = i + 2 < sentence.upperBound && isOf(.local, i + 1) && isOf(.spell, i + 2)
      if isLocal || isOf(.oclock, i + 1) || isOf(.zone, i + 1) {
        // “0530 hours”, “1430 GMT”, “1653 local time”
        item.symbols = .empty
        item.symbols.insert(.clock)
      } else if i - 2 >= sentence.lowerBound, isOf(.ampm, i - 2), isOf(.bracket, i - 1) {
        // “10:37 a.m. (1737 in Cairo)”: the same time once more.
        item.symbols = .empty
      }
    }
    if item.symbols.contains(.numdate) || item.symbols.contains(.numday), isLabelled(i, in: sentence) {
      item.symbols = .empty
    }
    if item.symbols.contains(.year) {
      if isLabelled(i, in: sentence) {
        item.symbols.remove(.year)
        item.symbols.remove(.anyyear)
      } else if standsAlone(i, in: sentence) {
        item.symbols.insert(.loneyear)
      }
    }
    if item.symbols.contains(.day), isLoneDay(i, in: sentence) {
      item.symbols.insert(item.symbols.contains(.ord) ? .loneday : .endday)
    }
    return [item]
  }

  /// “2018-03”, three tokens: a month, because a range of years ends later than it begins.
  func isoMonth(at i: Int, in sentence: Range<Int>) -> TimeItem? {
    let tokens = analysis.tokens
    guard i + 2 < sentence.upperBound, tokens[i].bytes.count == 4, tokens[i + 2].bytes.count == 2,
      tokens[i + 1].shape.contains(.attached), tokens[i + 2].shape.contains(.attached),
      analysis.utf8[tokens[i + 1].bytes].elementsEqual("-".utf8)
    else { return nil }
    var (year, month) = (TimeItem(symbols: .empty, tokens: i..<i), TimeItem(symbols: .empty, tokens: i..<i))
    classify(analysis.utf8[tokens[i].bytes], &year)
    classify(analysis.utf8[tokens[i + 2].bytes], &month)
    guard year.symbols.contains(.year), month.symbols.contains(.yy), (1...12).contains(month.number),
      month.number <= year.number % 100, !isInCode(i, in: sentence),
      i + 3 >= sentence.upperBound || !tokens[i + 3].shape.contains(.attached) || tokens[i + 3].upos == .punct
    else { return nil }
    var item = TimeItem(symbols: .empty, number: year.number * 10_000 + month.number * 100, tokens: i..<(i + 3))
    item.symbols.insert(.iso)
    return item
  }

  /// “Thirty (30) days”: the figure in brackets repeats the word.
  private func addFigure(_ item: inout TimeItem, before end: Int) {
    let i = item.tokens.upperBound
    guard i + 2 < end, analysis.text(of: analysis.tokens[i]) == "(", analysis.text(of: analysis.tokens[i + 2]) == ")"
    else {
      return
    }
    var figure = TimeItem(symbols: .empty, tokens: i..<i)
    classify(analysis.utf8[analysis.tokens[i + 1].bytes], &figure)
    if figure.symbols.contains(.num), figure.number == item.number { item.tokens = item.tokens.lowerBound..<(i + 3) }
  }

  /// “The 1860’s”, two tokens.
  func decade(at i: Int, in sentence: Range<Int>) -> TimeItem? {
    let tokens = analysis.tokens
    guard tokens[i].shape.contains(.number), i + 1 < sentence.upperBound, i > sentence.lowerBound,
      isOf(.genitive, i + 1), tokens[i].bytes.count == 4 || tokens[i].bytes.count == 2
    else { return nil }
    let before = tokens[i - 1]
    guard before.upos == .det || lexicon[before.key]?.symbols.contains(.early) == true else { return nil }
    var item = TimeItem(symbols: .empty, tokens: i..<(i + 2))
    classify(analysis.utf8[tokens[i].bytes], &item)
    guard item.number % 10 == 0, (1000...2100).contains(item.number) || item.number < 100 else { return nil }
    item.symbols = .empty
    item.symbols.insert(.decade)
    return item
  }

  /// The largest amount of time that a text gives.
  private static let largest = 10_000_000

  /// “The 24th”, with nothing behind it that it could count.
  private func isLoneDay(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard i + 1 < sentence.upperBound else { return true }
    let next = analysis.tokens[i + 1]
    return ![.noun, .propn, .adj, .num].contains(next.upos) && !next.has(.dash)
  }

  func classify(_ text: ArraySlice<UInt8>, _ item: inout TimeItem) {
    let figures = text.prefix { (0x30...0x39).contains($0) }
    let rest = text.dropFirst(figures.count)
    guard (1...9).contains(figures.count) else { return }
    let value = figures.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    item.number = value
    if rest.isEmpty {
      if value <= Self.largest { item.symbols.insert(.num) }
      if figures.count <= 2 {
        if (1...31).contains(value) { item.symbols.insert(.day) }
        if value <= 24 { item.symbols.insert(.hour) }
        if figures.count == 2 { item.symbols.insert(.yy) }
      }
      if figures.count <= 4, value > 0 { item.symbols.insert(.anyyear) }
      if figures.count == 4, (1000...2100).contains(value) { item.symbols.insert(.year) }
      return
    }
    let tail = lexicon[WordKey(rest)]?.symbols ?? .empty
    if tail.contains(.ordmark) {
      item.symbols.insert(.ord)
      if (1...31).contains(value), figures.count <= 2 { item.symbols.insert(.day) }
    } else if tail.contains(.decademark) {
      if value % 10 == 0, figures.count < 4 && figures.count > 1 || (1000...2100).contains(value) {
        item.symbols.insert(.decade)
      }
    } else if tail.contains(.quartercode) {
      if (1...4).contains(value) { item.symbols.insert(.quarter) }
    } else {
      punctuated(value, figures.count, rest, &item)
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
      item.number = numbers.reduce(0) { $0 * 1000 + $1 }
      if item.number <= Self.largest { item.symbols.insert(.num) }
    case UInt8(ascii: ".") where numbers.count == 2 && widths[1] <= 2:
      item.symbols.insert(.num)
      item.hundredths = first * 100 + (widths[1] == 1 ? numbers[1] * 10 : numbers[1])
      if first <= 12, first > 0, widths[1] == 2, numbers[1] < 60 {
        item.symbols.insert(.dotclock)
        item.number = first * 100 + numbers[1]
      }
    case UInt8(ascii: ":")
    where numbers.count <= 3 && first * 100 + numbers[1] <= 2400 && numbers[1] < 60 && widths[1] == 2:
      item.symbols.insert(.clock)
      item.number = first * 100 + numbers[1]
    case UInt8(ascii: "/"), UInt8(ascii: "."):
      if numbers.count == 3, widths[0] <= 2, widths[1] <= 2, widths[2] == 2 || widths[2] == 4 && numbers[2] >= 1000 {
        item.symbols.insert(.numdate)
        let year = widths[2] == 4 ? numbers[2] : numbers[2] < 50 ? 2000 + numbers[2] : 1900 + numbers[2]
        item.number = year * 10_000 + numbers[0] * 100 + numbers[1]
      } else if numbers.count == 3, widths[0] == 4, widths[1] <= 2, widths[2] <= 2, first >= 1000 {
        item.symbols.insert(.iso)
        item.number = first * 10_000 + numbers[1] * 100 + numbers[2]
      } else if numbers.count == 2, mark == UInt8(ascii: "/"), widths[0] <= 2, widths[1] == 4, (1...12).contains(first),
        (1000...2100).contains(numbers[1])
      {
        item.symbols.insert(.iso)
        item.number = numbers[1] * 10_000 + first * 100
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
  func numberRun(at start: Int, before end: Int) -> TimeItem? {
    let tokens = analysis.tokens
    func word(_ i: Int) -> (value: Int, isFactor: Bool)? {
      guard i < end, let entry = lexicon[tokens[i].key] else { return nil }
      if entry.symbols.contains(.number) { return (entry.number, false) }
      if entry.symbols.contains(.factor) { return (entry.number, true) }
      return nil
    }
    func isDash(_ i: Int) -> Bool { i < end && analysis.utf8[tokens[i].bytes].elementsEqual("-".utf8) }
    // “A hundred” is a number, “a” alone is not.
    let article = isOf(.article, start) && word(start + 1)?.isFactor == true
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
        guard !isYear, current * next.value <= Self.largest else { break }
        current *= next.value
        if next.value >= 1000 {
          total += current
          current = 0
        }
      } else if current >= 20, current % 10 == 0, (1...9).contains(next.value) {
        current += next.value
      } else if (13...20).contains(current), (10...99).contains(next.value), step == i {
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
      if i + 1 < end, current >= 100, current % 100 == 0, isOf(.and, i), let more = word(i + 1),
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
    addFigure(&item, before: end)
    return item
  }

  /// “5 1/2”, “5 million”.
  private func digitsAndHalf(at start: Int, before end: Int) -> TimeItem? {
    guard start + 1 < end, analysis.tokens[start].shape.contains(.number) else { return nil }
    var item = TimeItem(symbols: .empty, tokens: start..<(start + 1))
    classify(analysis.utf8[analysis.tokens[start].bytes], &item)
    guard item.symbols.contains(.num) else { return nil }
    item.symbols = .empty
    item.symbols.insert(.num)
    if let factor = lexicon[analysis.tokens[start + 1].key], factor.symbols.contains(.factor) {
      let hundredths = (item.hundredths ?? item.number * 100) * factor.number
      guard hundredths <= Self.largest * 100 else { return nil }
      return TimeItem(symbols: item.symbols, hundredths: hundredths, tokens: start..<(start + 2))
    }
    guard item.hundredths == nil else { return nil }
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
    var at = i
    for kind in [TimeClass.and, .article, .halfword] {
      if text(at) == "-" { at += 1 }
      guard at < end, isOf(kind, at) else { return }
      at += 1
    }
    item.hundredths = item.number * 100 + 50
    item.tokens = item.tokens.lowerBound..<at
  }
}
