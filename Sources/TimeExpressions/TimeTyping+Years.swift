// Tells years from numbers that count or name something, and from times of day.

internal import Linguistics

extension TimeTyping {
  /// Whether a number of four digits counts nothing and is no part of a name.
  func standsAlone(_ i: Int, in sentence: Range<Int>) -> Bool {
    let tokens = analysis.tokens
    if isPartOfName(i) || counts(i, in: sentence) { return false }
    if i > sentence.lowerBound {
      let before = tokens[i - 1]
      if before.shape.contains(.number) { return false }
      if before.upos == .propn || before.upos == .sym && !joins(before) { return false }
      if [.det, .pron].contains(before.upos) { return true }
    } else if tokens[i].relation == .nummod {
      return false
    }
    if tokens[i].relation == .nummod, let head = analysis.head(of: i), head > i, tokens[head].has(.plural),
      tokens[head].upos != .propn
    {
      return false
    }
    return true
  }

  /// Whether a number of four figures counts what follows: “the 1200 people”, “the 1500 tents”, “1000 percent”. Round
  /// hundreds do so before any plural.
  private func counts(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard i + 1 < sentence.upperBound else { return false }
    let next = analysis.tokens[i + 1]
    if isOf(.measure, i + 1), !next.shape.contains(.capitalized) { return true }
    let figures = analysis.utf8[analysis.tokens[i].bytes]
    return next.upos == .noun && next.has(.plural) && figures.suffix(2).elementsEqual("00".utf8)
      && !["19", "20"].contains { figures.starts(with: $0.utf8) }
  }

  /// Whether a sign joins two numbers, “2010/2011”, “1995–97”, and does not say what a number counts.
  private func joins(_ sign: Token) -> Bool {
    sign.has(.dash)
      || ["-", "_", "/", "~", "+", "=", "–"].contains { analysis.utf8[sign.bytes].elementsEqual($0.utf8) }
  }

  /// Whether a number names something: “Form 1040”, “1600 Pennsylvania Avenue”, “AB-1999”.
  func isLabelled(_ i: Int, in sentence: Range<Int>) -> Bool {
    if i > sentence.lowerBound, lexicon[analysis.tokens[i - 1].key]?.symbols.contains(.label) == true { return true }
    return isNumberOfHouse(i, in: sentence) || isInCode(i, in: sentence)
  }

  /// “1600 Pennsylvania Avenue”, “the 1200 block”: capitalized words up to a word for a street, and nothing in front
  /// that makes the number a year.
  private func isNumberOfHouse(_ i: Int, in sentence: Range<Int>) -> Bool {
    let tokens = analysis.tokens
    if i > sentence.lowerBound, let entry = lexicon[tokens[i - 1].key], entry.symbols.contains(.inside) { return false }
    for k in i + 1..<min(i + 4, sentence.upperBound) {
      if lexicon[tokens[k].key]?.symbols.contains(.street) == true {
        return tokens[k].shape.contains(.capitalized) || k == i + 1
      }
      guard tokens[k].shape.contains(.capitalized) else { return false }
    }
    return false
  }

  /// Whether a number is part of a code: “v2.2012”, “AB-1999-X”, “12-1999”, “2012-3”.
  func isInCode(_ i: Int, in sentence: Range<Int>) -> Bool {
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
        return !isOf(.genitive, i + 1) && tokens[i + 1].upos != .part
      }
      return ["@", "_"].contains(analysis.text(of: tokens[i + 1]))
    }
    return false
  }

  /// Whether a number opens a sentence, or stands where one was not seen to begin: “to help find them 1040 Hundreds of
  /// people are feared dead”.
  func isHeadOfSentence(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard i > sentence.lowerBound else { return true }
    let before = analysis.tokens[i - 1]
    guard i + 1 < sentence.upperBound, analysis.tokens[i + 1].shape.contains(.capitalized) else { return false }
    return ![.adp, .det, .adj, .num, .sym].contains(before.upos) && !isOf(.inside, i - 1)
      && !isOf(.month, i - 1) && !before.shape.contains(.number)
  }
}
