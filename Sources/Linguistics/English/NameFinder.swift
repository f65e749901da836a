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
        if let listed = listed(tokens, i, before: end) ?? properNoun(tokens, i, before: end, sentence) {
          names.append(listed)
          i = listed.tokens.upperBound
        } else {
          i += 1
        }
      }
    }
    settle(&names, tokens)
    return withSurnames(names, tokens, sentences)
  }

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
    guard stop > end, lexicon.endsAsOrganization(tokens, i..<stop), !isTitleCase(tokens, sentence) else { return nil }
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
    let isOpening = i == sentence.lowerBound || isTitleCase(tokens, sentence)
    if isOpening, (i..<stop).allSatisfy({ lexicon.commonWords.contains(tokens[$0].key) }) { return nil }
    return NamedEntity(tokens: i..<stop, kind: .other, gender: .unknown, rule: .capital)
  }

  /// Whether a word is a degree behind a comma: “Pia Holm, MD”.
  private func isDegree(_ i: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    i > sentence.lowerBound && tokens[i - 1].shape.contains(.mark) && lexicon.degrees.contains(tokens[i].key)
  }

  /// Whether most words are capitalised.
  private func isTitleCase(_ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    var words = 0
    var capitals = 0
    for i in sentence where !tokens[i].shape.contains(.mark) && !tokens[i].shape.contains(.number) {
      words += 1
      if tokens[i].shape.contains(.capitalized) { capitals += 1 }
    }
    return words >= 4 && capitals * 10 >= words * 7
  }

  private func isProper(_ token: Token) -> Bool {
    token.upos == .propn && token.shape.contains(.capitalized) && !token.shape.contains(.address)
      && !lexicon.calendar.contains(token.key)
  }

  /// What a document says of some words wherever they are a name.
  private struct Tally {
    var person = 0
    var organization = 0
    var place = 0
    var gender = NamedEntity.Gender.unknown

    mutating func count(_ name: NamedEntity) {
      switch name.kind {
      case .person: person += 1
      case .organization: organization += 1
      case .place: place += 1
      default: break
      }
      if gender == .unknown { gender = name.gender }
    }

    /// The kind of most; nil where none has more than all others together.
    var kind: NamedEntity.Kind? {
      let all = person + organization + place
      return 2 * person > all ? .person : 2 * organization > all ? .organization : 2 * place > all ? .place : nil
    }
  }

  /// Makes the same words the same kind of name over the document: what most of its places say; a surname alone is the
  /// person's whose name it ends.
  private func settle(_ names: inout [NamedEntity], _ tokens: [Token]) {
    var tallies: [WordKey: Tally] = [:]
    var surnames: [WordKey: Tally] = [:]
    for name in names { tallies[key(name.tokens, tokens), default: Tally()].count(name) }
    names = unglued(names, tokens) { tallies[key($0, tokens)]?.kind }
    for name in names {
      if name.kind == .person, name.tokens.count > 1 || name.rule == .title {
        surnames[tokens[name.tokens.upperBound - 1].key, default: Tally()].count(name)
      }
    }
    for i in names.indices where [.network, .capital].contains(names[i].rule) {
      let name = names[i]
      if name.tokens.count == 1, let surname = surnames[tokens[name.tokens.lowerBound].key],
        name.kind == .other || name.kind == .person
      {
        if name.kind == .other || name.rule == .capital { names[i].rule = .surname }
        names[i].kind = .person
        names[i].gender = surname.gender
      } else if let kind = tallies[key(name.tokens, tokens)]?.kind, kind != name.kind {
        names[i].kind = kind
        names[i].rule = .elsewhere
      }
    }
  }

  /// The names, and the surnames among the words that are no name by themselves: “Jobs” in a document with “Steve
  /// Jobs”.
  ///
  /// Such a word is a noun with a capital letter. At the head of a sentence it counts only where the document never has
  /// it in small letters.
  private func withSurnames(_ names: [NamedEntity], _ tokens: [Token], _ sentences: [Range<Int>]) -> [NamedEntity] {
    var surnames: [WordKey: NamedEntity.Gender] = [:]
    for name in names where name.kind == .person && name.tokens.count > 1 {
      let key = tokens[name.tokens.upperBound - 1].key
      if surnames[key] ?? .unknown == .unknown { surnames[key] = name.gender }
    }
    guard !surnames.isEmpty else { return names }
    var small: Set<WordKey> = []
    for token in tokens where !token.shape.contains(.capitalized) && surnames[token.key] != nil {
      small.insert(token.key)
    }
    var result: [NamedEntity] = []
    var rest = names[...]
    for sentence in sentences {
      var i = sentence.lowerBound
      while i < sentence.upperBound {
        if let name = rest.first, name.tokens.lowerBound <= i {
          result.append(name)
          rest.removeFirst()
          i = max(i + 1, name.tokens.upperBound)
          continue
        }
        let token = tokens[i]
        if token.shape.contains(.capitalized), [.noun, .propn].contains(token.upos), let gender = surnames[token.key],
          !(i == sentence.lowerBound && small.contains(token.key)), !describesNext(i, tokens, sentence)
        {
          result.append(NamedEntity(tokens: i..<(i + 1), kind: .person, gender: gender, rule: .surname))
        }
        i += 1
      }
    }
    return result + rest
  }

  /// Whether a word describes the next one and is no surname: “White smoke”, “Price controls”.
  private func describesNext(_ i: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    i + 1 < sentence.upperBound && [.noun, .propn, .adj, .num].contains(tokens[i + 1].upos)
  }

  /// One key for the words of a name.
  private func key(_ range: Range<Int>, _ tokens: [Token]) -> WordKey {
    range.count == 1 ? tokens[range.lowerBound].key : WordKey(joining: range.lazy.map { tokens[$0].key })
  }
}
