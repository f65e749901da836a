// Names that go on behind what the network found: a nickname and the surname behind it, “Jr.”, a surname that is
// another word as well, the rest of a body's name.

extension NameBoundaries {
  /// A nickname has at most so many words.
  private static let mostOfNickname = 3
  /// The rest of a body's name has at most so many tokens.
  private static let mostOfRest = 6
  private static let quotes = Set(["\"", "“", "”", "'", "‘", "’", "``", "''"].map { WordKey($0) })
  private static let (opening, closing) = (WordKey("("), WordKey(")"))

  /// A name with what belongs to it behind its end; nil where nothing does.
  ///
  /// - Parameter rest: the spans behind it, in order.
  /// - Complexity: O(1) for most names; O(n) in the sentence where a name may go on.
  func lengthened(
    _ span: NameSpan, _ rest: ArraySlice<NameSpan>, _ tokens: [Token], _ sentence: Range<Int>
  ) -> NameSpan? {
    guard let last = span.tokens.last, tokens[last].shape.contains(.capitalized) else { return nil }
    if let end = bodyEnd(span, rest, tokens, sentence) {
      return NameSpan(tokens: span.tokens.lowerBound..<end, kind: .organization)
    }
    guard span.kind == .person else { return nil }
    var end = span.tokens.upperBound
    if let surname = nicknamedEnd(span.tokens, rest, tokens, sentence) {
      end = surname
    } else if isSurname(end, behind: span.tokens, rest, tokens, sentence) {
      end += 1
    }
    if let generation = generationEnd(end, tokens, sentence) { end = generation }
    return end > span.tokens.upperBound ? NameSpan(tokens: span.tokens.lowerBound..<end, kind: .person) : nil
  }

  /// The end of a person's name that goes on behind a nickname: “Ana ‘The Fox’ Ruiz”, “Ana Maria (Annie) Ruiz”.
  private func nicknamedEnd(
    _ name: Range<Int>, _ rest: ArraySlice<NameSpan>, _ tokens: [Token], _ sentence: Range<Int>
  ) -> Int? {
    let start = name.upperBound
    guard start + 3 < sentence.upperBound else { return nil }
    let isBracket = tokens[start].key == Self.opening
    guard isBracket || Self.quotes.contains(tokens[start].key) else { return nil }
    let limit = min(sentence.upperBound - 1, start + 2 + Self.mostOfNickname)
    guard
      let close = ((start + 2)..<max(limit, start + 2)).first(where: {
        isBracket ? tokens[$0].key == Self.closing : Self.quotes.contains(tokens[$0].key)
      })
    else { return nil }
    let nickname = (start + 1)..<close
    guard nickname.allSatisfy({ tokens[$0].shape.contains(.capitalized) }),
      isBracket ? nickname.count == 1 && isFirstName(tokens[start + 1]) : isFirstNameAlone(name, tokens)
    else { return nil }
    if let next = rest.first(where: { $0.tokens.lowerBound > close }), next.tokens.lowerBound == close + 1 {
      return [.person, .other].contains(next.kind) || next.tokens.count == 1 ? next.tokens.upperBound : nil
    }
    return canBeSurname(tokens[close + 1]) ? close + 2 : nil
  }

  /// The end of “Jr.” or “III” behind a person's name, also behind a comma; not that of “Senior Vice President”.
  private func generationEnd(_ start: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Int? {
    var word = start
    if word + 1 < sentence.upperBound, tokens[word].key == Self.comma { word += 1 }
    guard word < sentence.upperBound, tokens[word].shape.contains(.capitalized),
      lexicon.generations.contains(tokens[word].key), !isCapital(word + 1, tokens, sentence)
    else { return nil }
    return word + 1
  }

  /// Whether a capital letter in running text makes a word the surname behind first names: “Peter Grew said”.
  private func isSurname(
    _ word: Int, behind name: Range<Int>, _ rest: ArraySlice<NameSpan>, _ tokens: [Token], _ sentence: Range<Int>
  ) -> Bool {
    guard word < sentence.upperBound, rest.first?.tokens.lowerBound != word, canBeSurname(tokens[word]),
      !lexicon.endsOrganizations(tokens[word].key), isFirstNameAlone(name, tokens),
      !isCapital(word + 1, tokens, sentence)
    else { return false }
    return lexicon.isRunningText(tokens, sentence)
  }

  /// Whether a name is one first name, perhaps with initials: “W. Peter”.
  private func isFirstNameAlone(_ name: Range<Int>, _ tokens: [Token]) -> Bool {
    let words = name.filter { tokens[$0].end - tokens[$0].start > 2 }
    return words.count == 1 && isFirstName(tokens[words[0]])
  }

  private func isCapital(_ word: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    word < sentence.upperBound && tokens[word].shape.contains(.capitalized)
  }

  private func canBeSurname(_ token: Token) -> Bool {
    token.shape.contains(.capitalized) && token.shape.isDisjoint(with: [.allCaps, .attached, .address])
      && !lexicon.calendar.contains(token.key) && !lexicon.titles.contains(token.key)
      && !lexicon.functionWords.contains(token.key)
  }

  /// The end of a body's name that begins with another name: “Ana Prado Crane Corp.”.
  private func bodyEnd(
    _ span: NameSpan, _ rest: ArraySlice<NameSpan>, _ tokens: [Token], _ sentence: Range<Int>
  ) -> Int? {
    var end: Int?
    var word = span.tokens.upperBound
    let limit = min(sentence.upperBound, word + Self.mostOfRest)
    while word < limit, tokens[word].shape.contains(.capitalized), !tokens[word].shape.contains(.address),
      !lexicon.calendar.contains(tokens[word].key)
    {
      if lexicon.companyForms.contains(tokens[word].key) { end = word + 1 }
      word += 1
    }
    guard let end, end > span.tokens.upperBound + 1, lexicon.isRunningText(tokens, sentence) else { return nil }
    return end
  }
}
