// Names that a headline, caption or list glues to a person: “HARLOW Peter Lind”, “Harlow Ana Prado”.

extension NameFinder {
  /// A word in capitals is glued to the name behind it where it has so many letters; shorter ones are initials.
  private static let leastOfCapitals = 4

  /// Takes the names out of a run of words of a headline, and cuts what stands before a person and is no part of the
  /// name: a word in capitals before words in small letters; a place or body that the document names elsewhere, where
  /// it has the rest as a person's full name too; a person whom it names in full elsewhere, before a first name.
  ///
  /// - Parameter elsewhere: what most places of the document say that some words are the name of.
  /// - Complexity: O(n) in the names.
  func unglued(
    _ names: [NamedEntity], _ tokens: [Token], _ sentences: [Range<Int>], elsewhere: (Range<Int>) -> NamedEntity.Kind?
  ) -> [NamedEntity] {
    var result: [NamedEntity] = []
    result.reserveCapacity(names.count)
    var sentence = sentences.startIndex
    for name in names {
      while sentences[sentence].upperBound <= name.tokens.lowerBound { sentence += 1 }
      if let parts = headlineNames(name, tokens, sentences[sentence], elsewhere) {
        result += parts
        continue
      }
      guard name.rule == .network, name.tokens.count > 2, let (cut, kind) = cut(name, tokens, elsewhere) else {
        result.append(name)
        continue
      }
      let rule: NamedEntity.Rule = kind == .other ? .capital : .elsewhere
      func gender(_ first: Int) -> NamedEntity.Gender { lexicon.firstNames[tokens[first].key] ?? .unknown }
      let first = name.tokens.lowerBound
      result.append(
        NamedEntity(tokens: first..<cut, kind: kind, gender: kind == .person ? gender(first) : .unknown, rule: rule))
      result.append(
        NamedEntity(tokens: cut..<name.tokens.upperBound, kind: .person, gender: gender(cut), rule: .network))
    }
    return result
  }

  /// Where a name is to be cut, and what the words before it are.
  private func cut(
    _ name: NamedEntity, _ tokens: [Token], _ elsewhere: (Range<Int>) -> NamedEntity.Kind?
  ) -> (Int, NamedEntity.Kind)? {
    for cut in (name.tokens.lowerBound + 1)...(name.tokens.upperBound - 1) {
      let (before, person) = (name.tokens.lowerBound..<cut, cut..<name.tokens.upperBound)
      let kind = elsewhere(before) ?? .other
      if person.count > 1, [.place, .organization].contains(kind), elsewhere(person) == .person { return (cut, kind) }
      if before.count > 1, kind == .person, lexicon.firstNames[tokens[cut].key] != nil { return (cut, kind) }
      guard person.count > 1 else { continue }
      if name.kind == .person, before.allSatisfy({ isInCapitals(tokens[$0]) }),
        person.allSatisfy({ isWritten(tokens[$0]) })
      {
        return (cut, kind)
      }
    }
    return nil
  }

  /// The names inside of a run of words of a headline, “Wolves Beat Hawks”: words that the document has as names
  /// elsewhere, where all others are common ones; nil where the words are one name, as they are where two names touch.
  /// What the network takes for one name has to be two with a common word between them.
  private func headlineNames(
    _ name: NamedEntity, _ tokens: [Token], _ sentence: Range<Int>, _ elsewhere: (Range<Int>) -> NamedEntity.Kind?
  ) -> [NamedEntity]? {
    guard name.tokens.count > 1, name.rule == .capital || name.rule == .network && name.tokens.count == 3 else {
      return nil
    }
    var parts: [NamedEntity] = []
    for word in name.tokens {
      if let kind = elsewhere(word..<(word + 1)) {
        guard parts.last?.tokens.upperBound != word else { return nil }
        let gender = kind == .person ? lexicon.firstNames[tokens[word].key] ?? .unknown : .unknown
        parts.append(NamedEntity(tokens: word..<(word + 1), kind: kind, gender: gender, rule: .elsewhere))
      } else if !lexicon.commonWords.contains(tokens[word].key) {
        return nil
      }
    }
    guard let first = parts.first, let last = parts.last, lexicon.isTitleCase(tokens, sentence) else { return nil }
    let isClause = parts.count == 2 && first.tokens.upperBound + 1 == last.tokens.lowerBound
    return name.rule == .capital || isClause ? parts : nil
  }

  private func isInCapitals(_ token: Token) -> Bool {
    token.shape.contains(.allCaps) && token.end - token.start >= Self.leastOfCapitals
  }

  /// Whether a word is written as names are in running text.
  private func isWritten(_ token: Token) -> Bool {
    token.shape.contains(.capitalized) && !token.shape.contains(.allCaps)
  }
}
