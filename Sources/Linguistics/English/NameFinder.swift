// Names: what the network takes for one, with titles and word lists, the same over the whole document.

/// Makes names of the spans that the network finds. A title before a person belongs to the name; lists say what is an
/// outlet or a people; the same words are the same name wherever they stand. A proper noun that the network and the
/// lists do not know is a name of kind `other`.
struct NameFinder: Sendable {
  let lexicon: NameLexicon

  /// - Complexity: O(n) in the tokens.
  func find(_ spans: [NameSpan], _ tokens: [Token], _ sentences: [Range<Int>]) -> [NamedEntity] {
    let spans = NameBoundaries(lexicon: lexicon).mended(spans, tokens, sentences)
    var names: [NamedEntity] = []
    var next = 0
    for sentence in sentences {
      var i = sentence.lowerBound
      while i < sentence.upperBound {
        while next < spans.count, spans[next].tokens.lowerBound < i { next += 1 }
        // An outlet or body by its whole name, where the network reads a part of it: “USA Today”.
        if let whole = listed(tokens, i, before: sentence.upperBound), whole.tokens.count > 1,
          whole.kind == .outlet || whole.kind == .organization && !isInside(whole.tokens, spans[next...])
        {
          names.append(whole)
          i = whole.tokens.upperBound
          continue
        }
        // “Karsk Monthly”, “Swedish Academy”: a place, people or person before the word for a body.
        if let body = body(from: i, tokens, sentence, spans[next...]) {
          names.append(body)
          i = body.tokens.upperBound
          continue
        }
        // What lies inside a title of several words is no name: “Secretary of State” before one.
        if let title = lexicon.titlePhrases.match(tokens, at: i, before: sentence.upperBound), title.end > i + 1,
          next < spans.count, spans[next].tokens.lowerBound > i, spans[next].tokens.upperBound == title.end,
          title.end < sentence.upperBound, isProper(tokens[title.end])
        {
          i = title.end
          continue
        }
        if next < spans.count, spans[next].tokens.lowerBound == i {
          names.append(name(spans[next], tokens, sentence))
          i = spans[next].tokens.upperBound
          next += 1
          continue
        }
        let end = next < spans.count ? min(spans[next].tokens.lowerBound, sentence.upperBound) : sentence.upperBound
        // A title alone is no name: “the President”, “Secretary of State” before one.
        if let title = lexicon.titlePhrases.match(tokens, at: i, before: end) {
          if title.end < end, isProper(tokens[title.end]) {
            names.append(person(after: i..<title.end, title.value, tokens, before: end))
            i = names[names.count - 1].tokens.upperBound
          } else {
            i = title.end
          }
          continue
        }
        if let state = state(tokens, i, before: end, behind: names.last) {
          names.append(state)
          i = state.tokens.upperBound
          continue
        }
        if let listed = listed(tokens, i, before: end) ?? properNoun(tokens, i, before: end, sentence) {
          names.append(listed)
          i = listed.tokens.upperBound
        } else {
          i += 1
        }
      }
    }
    names.removeAll { name in name.tokens.contains { tokens[$0].end - tokens[$0].start > Self.longestWord } }
    settle(&names, tokens, sentences)
    return withRepeated(names, tokens, sentences)
  }

  /// A word of so many bytes is no name: nobody compares such words.
  private static let longestWord = 100

  /// Whether the first span that reaches into some words goes on behind them.
  private func isInside(_ words: Range<Int>, _ spans: ArraySlice<NameSpan>) -> Bool {
    spans.prefix { $0.tokens.lowerBound < words.upperBound }.contains { $0.tokens.upperBound > words.upperBound }
  }

  /// An organization whose name begins at a token with a span of the network or the name of a people, and ends with a
  /// word of organizations that the network left out.
  private func body(
    from i: Int, _ tokens: [Token], _ sentence: Range<Int>, _ spans: ArraySlice<NameSpan>
  ) -> NamedEntity? {
    var end = i
    var rest = spans
    if let span = spans.first, span.tokens.lowerBound == i {
      end = span.tokens.upperBound
      rest = spans.dropFirst()
    } else if tokens[i].shape.contains(.capitalized),
      let known = lexicon.known(tokens, at: i, before: sentence.upperBound), known.value.kind == .group
    {
      end = known.end
    }
    guard end > i else { return nil }
    let limit = min(sentence.upperBound, rest.first?.tokens.lowerBound ?? sentence.upperBound)
    var stop = end
    while stop < limit, isProper(tokens[stop]) { stop += 1 }
    guard stop > end, lexicon.endsAsOrganization(tokens, i..<stop), !lexicon.isTitleCase(tokens, sentence) else {
      return nil
    }
    return NamedEntity(tokens: i..<stop, kind: .organization, gender: .unknown, rule: .organizationWord)
  }

  /// A span of the network with what the lists know of it.
  private func name(_ span: NameSpan, _ tokens: [Token], _ sentence: Range<Int>) -> NamedEntity {
    var range = span.tokens
    // “Ana Ruiz ana@example.org” ends before the address.
    while range.count > 1, tokens[range.upperBound - 1].shape.contains(.address) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    var name = NamedEntity(tokens: range, kind: span.kind, gender: .unknown, rule: .network)
    if let known = lexicon.known(tokens, at: range.lowerBound, before: range.upperBound),
      known.end == range.upperBound
    {
      (name.kind, name.rule) = known.value
    } else if opensLine(range, tokens, sentence) {
      (name.kind, name.rule) = (.other, .capital)
    } else if isTown(range, tokens, sentence) {
      name.kind = .place
    }
    guard name.kind == .person else { return name }
    if let title = lexicon.titlePhrases.match(tokens, at: range.lowerBound, before: range.upperBound),
      title.end < range.upperBound
    {
      (name.title, name.gender) = (range.lowerBound..<title.end, title.value)
      range = title.end..<range.upperBound
    } else if let title = title(before: range.lowerBound, tokens, sentence) {
      (name.title, name.gender) = title
    }
    if name.title != nil { name.rule = .title }
    if name.gender == .unknown, range.count > 1 || name.title != nil {
      name.gender = lexicon.firstNames[tokens[range.lowerBound].key] ?? .unknown
    }
    name.tokens = range
    return name
  }

  /// Whether a name stands as a town does, with its country or state behind a comma: “in Long Valley, Ohio”.
  private func isTown(_ name: Range<Int>, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    let (comma, region) = (name.upperBound, name.upperBound + 1)
    guard name.lowerBound > sentence.lowerBound, region < sentence.upperBound,
      tokens[comma].key == NameBoundaries.comma, Self.beforeTown.contains(tokens[name.lowerBound - 1].key),
      tokens[region].shape.contains(.capitalized),
      let known = lexicon.regions.match(tokens, at: region, before: sentence.upperBound),
      !known.value || tokens[region].shape.contains(.allCaps)
    else { return false }
    return lexicon.firstNames[tokens[name.lowerBound].key] == nil && !lexicon.endsAsOrganization(tokens, name)
  }

  private static let beforeTown = Set(["in", "of", "from", "near"].map { WordKey($0) })

  /// Whether a name is a common word with the capital that opens a line without a stop: “Bridge closes”.
  private func opensLine(_ name: Range<Int>, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    guard name.count == 1, name.lowerBound == sentence.lowerBound, let last = sentence.last, last > name.lowerBound,
      !tokens[last].shape.contains(.mark)
    else { return false }
    return lexicon.commonWords.contains(tokens[name.lowerBound].key)
      && !tokens[name.lowerBound].shape.contains(.allCaps)
  }

  /// The proper nouns after a title: a person, although the network saw none.
  private func person(
    after title: Range<Int>, _ gender: NamedEntity.Gender, _ tokens: [Token], before end: Int
  ) -> NamedEntity {
    let first = title.upperBound
    var stop = first + 1
    while stop < end, stop < first + 3, isProper(tokens[stop]) { stop += 1 }
    return NamedEntity(
      tokens: first..<stop, kind: .person, title: title,
      gender: gender == .unknown ? lexicon.firstNames[tokens[first].key] ?? .unknown : gender, rule: .title)
  }

  /// The title whose last word stands before a token: the longest of up to five words.
  private func title(
    before i: Int, _ tokens: [Token], _ sentence: Range<Int>
  ) -> (Range<Int>, NamedEntity.Gender)? {
    for start in max(sentence.lowerBound, i - 5)..<max(sentence.lowerBound, i) {
      if let title = lexicon.titlePhrases.match(tokens, at: start, before: i), title.end == i {
        return (start..<i, title.value)
      }
    }
    return nil
  }

  /// An outlet, organization or people that the network did not take for a name.
  private func listed(_ tokens: [Token], _ i: Int, before end: Int) -> NamedEntity? {
    guard tokens[i].shape.contains(.capitalized),
      let known = lexicon.known(tokens, at: i, before: end),
      tokens[known.end - 1].shape.contains(.capitalized),
      known.value.kind == .group || isProper(tokens[i]) || isProper(tokens[known.end - 1]),
      known.end == end || !isProper(tokens[known.end])
    else { return nil }
    return NamedEntity(tokens: i..<known.end, kind: known.value.kind, gender: .unknown, rule: known.value.rule)
  }

  /// A state written short behind its town: “Karsk, OH”.
  private func state(_ tokens: [Token], _ i: Int, before end: Int, behind town: NamedEntity?) -> NamedEntity? {
    guard let town, town.tokens.upperBound == i - 1, [.place, .other].contains(town.kind),
      tokens[i - 1].key == NameBoundaries.comma, tokens[i].shape.contains(.allCaps),
      let region = lexicon.regions.match(tokens, at: i, before: end), region.value
    else { return nil }
    return NamedEntity(tokens: i..<region.end, kind: .place, gender: .unknown, rule: .network)
  }

  /// A run of proper nouns.
  private func properNoun(_ tokens: [Token], _ i: Int, before end: Int, _ sentence: Range<Int>) -> NamedEntity? {
    guard isProper(tokens[i]), !isDegree(i, tokens, sentence) else { return nil }
    var stop = i + 1
    while stop < end {
      let isJoint = tokens[stop].shape.contains(.attached) && tokens[stop].has(.dash) && stop + 1 < end
      guard isProper(tokens[stop]) || (isJoint && isProper(tokens[stop + 1])) else { break }
      stop += 1
    }
    if lexicon.endsAsOrganization(tokens, i..<stop) {
      return NamedEntity(tokens: i..<stop, kind: .organization, gender: .unknown, rule: .organizationWord)
    }
    // Where a capital says nothing, at the head of a sentence or in a headline, common words are no name.
    let isOpening = i == sentence.lowerBound || lexicon.isTitleCase(tokens, sentence)
    if isOpening, (i..<stop).allSatisfy({ lexicon.commonWords.contains(tokens[$0].key) }) { return nil }
    return NamedEntity(tokens: i..<stop, kind: .other, gender: .unknown, rule: .capital)
  }

  /// Whether a word is a degree behind a comma: “Pia Holm, MD”.
  private func isDegree(_ i: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    i > sentence.lowerBound && tokens[i - 1].shape.contains(.mark) && lexicon.degrees.contains(tokens[i].key)
  }

  private func isProper(_ token: Token) -> Bool {
    token.upos == .propn && token.shape.contains(.capitalized) && !token.shape.contains(.address)
      && !lexicon.calendar.contains(token.key)
  }
}
