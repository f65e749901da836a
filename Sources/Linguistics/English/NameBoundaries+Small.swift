// Words in small letters that the network takes for parts of a name: “Karsk hopes”, “Lind's team”.

extension NameBoundaries {
  /// A name without the nouns and adjectives in small letters at its edges. A place keeps the noun that ends it, “Karsk
  /// island”, and so does a body, “Karsk navy”, “university of Karsk”. A name that has no capital letter at all, as in
  /// mail, stays.
  ///
  /// What stands before “'s” may be anybody's name, and so may what stands behind “of”; the whole only told what is
  /// theirs.
  func withoutSmall(_ span: NameSpan, _ tokens: [Token]) -> NameSpan {
    guard span.tokens.count > 1, span.tokens.contains(where: { tokens[$0].shape.contains(.capitalized) }) else {
      return span
    }
    var words = span.tokens
    while let last = words.last, isSmall(tokens[last]), !endsName(tokens[last], span.kind) {
      words = trimmed(words.dropLast(), tokens)
    }
    while let first = words.first, isSmall(tokens[first]), !endsName(tokens[first], .organization),
      !lexicon.particles.contains(tokens[first].key),
      !tokens[first + 1].shape.contains(.attached)
    {
      words = trimmed(words.dropFirst(), tokens)
    }
    guard words != span.tokens, !words.isEmpty else { return span }
    return NameSpan(tokens: words, kind: kind(of: words, within: span, tokens))
  }

  /// Whether a word in small letters is a part of a name's edge.
  private func endsName(_ word: Token, _ kind: NamedEntity.Kind) -> Bool {
    kind == .place && word.upos == .noun || kind == .organization && lexicon.endsOrganizations(word.key)
  }

  private func isSmall(_ token: Token) -> Bool {
    token.shape.isDisjoint(with: [.capitalized, .number, .mark, .address, .attached])
      && [.noun, .adj, .verb, .adv, .num].contains(token.upos)
  }

  /// The kind of what is left of a name.
  private func kind(of words: Range<Int>, within span: NameSpan, _ tokens: [Token]) -> NamedEntity.Kind {
    if let region = lexicon.regions.match(tokens, at: words.lowerBound, before: words.upperBound), !region.value,
      region.end == words.upperBound
    {
      return .place
    }
    let isOwner = words.upperBound < span.tokens.upperBound && tokens[words.upperBound].upos == .part
    let isOwned = words.lowerBound > span.tokens.lowerBound && span.tokens.lowerBound + 1 < words.lowerBound
    guard span.kind != .person, isOwner || isOwned else { return span.kind }
    return isFirstName(tokens[words.lowerBound]) ? .person : .other
  }
}
