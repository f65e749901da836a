// How old a document says somebody is: “Ana Ruiz, 59,”, “the 59-year-old driver”.

internal import Linguistics

extension AnnotatedDocument {
  /// So many tokens before a name or noun an age can begin: “the 59-year-old former deputy mayor ‹Ana Ruiz›”.
  private static let reachOfAge = 9
  /// Ages in years.
  private static let ages = 1...119

  /// The age in years beside a name or noun; nil where the words give none.
  /// - Complexity: O(1).
  func age(beside words: Range<Int>) -> Int? {
    guard let index = sentence(of: words.lowerBound) else { return nil }
    let sentence = analysis.sentences[index]
    return age(before: words.lowerBound, in: sentence) ?? age(behind: words.upperBound, in: sentence)
  }

  /// “the ‹59-year-old› driver”.
  private func age(before end: Int, in sentence: Range<Int>) -> Int? {
    let first = max(sentence.lowerBound, end - Self.reachOfAge)
    guard let old = (first..<max(first, end)).last(where: { classes.old.contains(tokens[$0].key) }),
      // Only what belongs to the noun stands between.
      !((old + 1)..<end).contains(where: { [.verb, .aux, .punct, .adp, .pron].contains(tokens[$0].upos) })
    else { return nil }
    return years(before: old, in: sentence)
  }

  /// The number of “59 years old”, “59-year-old”.
  private func years(before old: Int, in sentence: Range<Int>) -> Int? {
    var place = old - 1
    func pass() { while place > sentence.lowerBound, isMark(place, "-") { place -= 1 } }
    pass()
    guard place > sentence.lowerBound, classes.years.contains(tokens[place].key) else { return nil }
    place -= 1
    pass()
    return place >= sentence.lowerBound ? age(at: place) : nil
  }

  /// “Ana Ruiz‹, 59,›”, “Ana Ruiz ‹(59)›”, “Ana Ruiz‹, aged 59,›”, “Ana Ruiz‹, 59 years old,›”.
  private func age(behind end: Int, in sentence: Range<Int>) -> Int? {
    guard end + 1 < sentence.upperBound, isMark(end, ",") || isMark(end, "(") else { return nil }
    var place = end + 1
    let isAged = classes.aged.contains(tokens[place].key)
    if isAged { place += 1 }
    guard place < sentence.upperBound, let age = age(at: place) else { return nil }
    let next = place + 1
    if isAged || next == sentence.upperBound || isMark(next, ",") || isMark(next, ")") || isMark(next, ".") {
      return age
    }
    let old = (next..<min(next + 4, sentence.upperBound)).first { classes.old.contains(tokens[$0].key) }
    return old.flatMap { years(before: $0, in: sentence) }
  }

  private func age(at token: Int) -> Int? {
    guard tokens[token].upos == .num, let age = Int(analysis.text(token..<(token + 1))) else { return nil }
    return Self.ages.contains(age) ? age : nil
  }
}
