// Numbers in digits and in words: “1,300”, “$1, 199”, “twenty-one”, “three dozen”, “tens of thousands”.

internal import ChronicleTypes
internal import Linguistics
internal import TextBasics

extension FigureFinder {
  /// A number has at most so many bytes, with its commas; what is longer is a code. “1,000,000,000,000,000” has 21.
  private static let mostDigits = 24
  /// A larger number is not written with spaces.
  private static let mostOfSpaced = 1e9

  /// The number that begins at a token. No part of a date, clock, score, code or name, and no number of a list.
  /// - Complexity: O(k) in the tokens of the number.
  func numeral(at i: Int, before end: Int) -> Numeral? {
    guard i < end, document.time(at: i) == nil, !document.isMark(i - 1, "-"), !opensList(i), !isCut(i) else {
      return nil
    }
    guard var number = inDigits(at: i, before: end) ?? vague(at: i, before: end) ?? inWords(at: i, before: end) else {
      return nil
    }
    var next = number.tokens.upperBound
    while number.approximator != .moreThan, next < end, let scale = document.classes.scale[document.tokens[next].key] {
      number.value *= scale
      next += 1
    }
    guard number.value.isFinite else { return nil }
    // “555-0123”, “3-2”
    if next < end, document.isMark(next, "-"), document.tokens[next].shape.contains(.attached) { return nil }
    number.tokens = i..<next
    return number
  }

  // MARK: Digits

  private func inDigits(at i: Int, before end: Int) -> Numeral? {
    guard var value = digits(at: i) else { return nil }
    var next = i + 1
    while let thousands = thousands(behind: next, before: end), value < Self.mostOfSpaced {
      value = value * 1000 + thousands
      next += 2
    }
    return Numeral(value: value, tokens: i..<next)
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

  /// The value of digits, with a scale written to them: “1,300”, “1.1bn”, “6.2m”.
  private func digits(at i: Int) -> Double? {
    let bytes = document.analysis.utf8[document.tokens[i].bytes]
    guard let first = bytes.first, ASCII.isDigit(first), bytes.count <= Self.mostDigits else { return nil }
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

  /// Whether a number is a piece of a clock or score, or of an amount, that is written with spaces: “11: 30”, “$2. 6
  /// million”.
  private func isCut(_ i: Int) -> Bool {
    func isNumber(_ i: Int) -> Bool {
      document.tokens.indices.contains(i) && document.tokens[i].shape.contains(.number)
    }
    func isMoney(_ i: Int) -> Bool { isNumber(i) && i > 0 && currency(at: i - 1) != nil }
    guard isNumber(i) else { return false }
    return document.isMark(i - 1, ":") && isNumber(i - 2) || document.isMark(i + 1, ":") && isNumber(i + 2)
      || document.isMark(i - 1, ".") && isMoney(i - 2) || document.isMark(i + 1, ".") && isMoney(i) && isNumber(i + 2)
  }

  // MARK: Words

  /// “dozens”, “tens of thousands”.
  private func vague(at i: Int, before end: Int) -> Numeral? {
    let words = document.classes.vague
    guard var least = words[document.tokens[i].key] else { return nil }
    var next = i + 1
    while next + 1 < end, document.classes.of.contains(document.tokens[next].key),
      let times = words[document.tokens[next + 1].key]
    {
      least *= times
      next += 2
    }
    // “tens” alone are no number of people.
    guard least > 10 else { return nil }
    return Numeral(value: least, tokens: i..<next, approximator: .moreThan)
  }

  /// “twenty-one”, “two hundred and fifty”, “a dozen”, “half a million”, “several hundred”.
  private func inWords(at i: Int, before end: Int) -> Numeral? {
    let classes = document.classes
    func key(_ i: Int) -> WordKey? { i < end ? document.tokens[i].key : nil }
    func scale(_ i: Int) -> Double? { key(i).flatMap { classes.scale[$0] } }
    func number(_ i: Int) -> Double? {
      guard let key = key(i), document.tokens[i].upos == .num else { return nil }
      return classes.number[key] ?? (classes.single.contains(key) ? 1 : nil)
    }
    func opens(_ words: WordSet, _ i: Int) -> Bool { key(i).map(words.contains) ?? false }
    if opens(classes.several, i), let value = scale(i + 1) {
      return Numeral(value: value, tokens: i..<(i + 2), approximator: .moreThan)
    }
    if opens(classes.half, i), opens(classes.article, i + 1), let value = scale(i + 2) {
      return Numeral(value: value / 2, tokens: i..<(i + 3), approximator: .about)
    }
    if opens(classes.article, i), let value = scale(i + 1) {
      return Numeral(value: value, tokens: i..<(i + 2), approximator: .about)
    }
    // “killing one another”
    guard let first = number(i), !opens(classes.single, i) || !opens(classes.another, i + 1) else { return nil }
    // What is complete, what a scale still multiplies, and how large the next word can be: behind “twenty” below ten.
    var (total, part, room) = (0.0, first, Self.room(behind: first))
    var next = i + 1
    while next < end {
      if let value = scale(next) {
        if value == 100 {
          (part, room) = (part * value, value)
        } else {
          (total, part, room) = (total + part * value, 0, 0)
        }
        next += 1
        if value >= 1000 { room = value }
      } else if let value = number(next), value < room {
        (part, room) = (part + value, Self.room(behind: value))
        next += 1
      } else if let value = number(next + 1), value < room,
        document.isMark(next, "-") ? room == 10 : opens(classes.and, next) && room >= 100
      {
        (part, room) = (part + value, Self.room(behind: value))
        next += 2
      } else {
        break
      }
    }
    return Numeral(value: total + part, tokens: i..<next)
  }

  private static func room(behind value: Double) -> Double { value >= 20 && value < 100 ? 10 : 0 }
}
