// Names by capital letters, titles and word lists.

/// Finds names: runs of capitalised tokens, cut and typed by titles and word lists, then made consistent over the
/// document. A first level that a trained sequence model replaces.
struct NameFinder: Sendable {
  let lexicon: NameLexicon

  /// - Complexity: O(n) in the tokens.
  func find(_ tokens: [Token], _ sentences: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>)
    -> [NamedEntity]
  {
    var names: [NamedEntity] = []
    for sentence in sentences {
      let isHeadline = isTitleCase(tokens, sentence)
      var i = sentence.lowerBound
      while i < sentence.upperBound {
        if let known = lexicon.known.match(tokens, at: i, before: sentence.upperBound),
          tokens[i].shape.contains(.capitalized),
          tokens[known.end - 1].shape.contains(.capitalized),
          !continues(tokens, known.end, before: sentence.upperBound)
        {
          names.append(
            NamedEntity(
              tokens: i..<known.end, kind: known.value.kind, sex: .unknown, rule: known.value.rule))
          i = known.end
          continue
        }
        guard starts(tokens, i, sentence) else {
          i += 1
          continue
        }
        let end = runEnd(tokens, from: i, sentence, bytes)
        type(tokens, i..<end, sentence, bytes, isHeadline: isHeadline, into: &names)
        i = end
      }
    }
    settle(&names, tokens)
    return names
  }

  /// Whether most words are capitalised, so that a capital says nothing.
  private func isTitleCase(_ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    var words = 0
    var capitals = 0
    for i in sentence where !tokens[i].shape.contains(.mark) && !tokens[i].shape.contains(.number) {
      if lexicon.functionWords.contains(tokens[i].key) { continue }
      words += 1
      if tokens[i].shape.contains(.capitalized) { capitals += 1 }
    }
    return words >= 4 && capitals * 10 >= words * 8
  }

  private func starts(_ tokens: [Token], _ i: Int, _ sentence: Range<Int>) -> Bool {
    let token = tokens[i]
    guard token.shape.contains(.capitalized), !token.shape.contains(.address) else { return false }
    if lexicon.calendar.contains(token.key) { return false }
    if lexicon.functionWords.contains(token.key) {
      return token.shape.contains(.allCaps) && token.end - token.start > 1
        && i > sentence.lowerBound && token.upos != .pron && token.upos != .part
    }
    // At the head of a sentence, or after an opening mark, a common word has its capital from there.
    let isOpening =
      i == sentence.lowerBound
      || (tokens[i - 1].shape.contains(.mark) && i - sentence.lowerBound <= 2)
    if isOpening, lexicon.commonWords.contains(token.key) {
      let next = i + 1 < sentence.upperBound ? tokens[i + 1] : token
      if let title = lexicon.titlePhrases.match(tokens, at: i, before: sentence.upperBound),
        title.end < sentence.upperBound, isNamePart(tokens[title.end])
      {
        return true
      }
      return lexicon.organizationWords[token.key] != nil && next.shape.contains(.capitalized)
    }
    return true
  }

  private func continues(_ tokens: [Token], _ i: Int, before end: Int) -> Bool {
    i < end && isNamePart(tokens[i])
  }

  private func isNamePart(_ token: Token) -> Bool {
    token.shape.contains(.capitalized) && !token.shape.contains(.address)
      && !lexicon.functionWords.contains(token.key) && !lexicon.calendar.contains(token.key)
  }

  /// Where the run of capitalised words that starts at `start` ends, small words inside it allowed.
  private func runEnd(
    _ tokens: [Token], from start: Int, _ sentence: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    // A title may hold small words: “Secretary of State”.
    var end = lexicon.titlePhrases.match(tokens, at: start, before: sentence.upperBound)?.end ?? start + 1
    while end < sentence.upperBound {
      let token = tokens[end]
      if isNamePart(token) {
        end += 1
        continue
      }
      let next = end + 1
      guard next < sentence.upperBound else { break }
      let follows = isNamePart(tokens[next])
      let previous = tokens[end - 1]
      let previousIsHead = lexicon.organizationWords[previous.key].map { $0 != .last } ?? false
      if lexicon.of.contains(token.key), previousIsHead {
        if follows {
          end += 1
          continue
        }
        if lexicon.the.contains(tokens[next].key), next + 1 < sentence.upperBound,
          isNamePart(tokens[next + 1])
        {
          end += 2
          continue
        }
      }
      if follows, lexicon.particles.contains(token.key), token.shape.contains(.attached) == false {
        end += 1
        continue
      }
      if follows, lexicon.and.contains(token.key),
        joinsOrganization(tokens, start..<end, next, sentence)
      {
        end += 1
        continue
      }
      // Anti-Defamation, Austria-Hungary.
      if follows, token.end - token.start == 1, bytes[Int(token.start)] == UInt8(ascii: "-"),
        token.shape.contains(.attached), tokens[next].shape.contains(.attached)
      {
        end += 1
        continue
      }
      break
    }
    return end
  }

  /// “Immigration and Customs Enforcement”: the right side ends as an organization does and the left is no name yet.
  private func joinsOrganization(
    _ tokens: [Token], _ left: Range<Int>, _ right: Int, _ sentence: Range<Int>
  ) -> Bool {
    guard left.count <= 2, !tokens[left.lowerBound].shape.contains(.allCaps) else {
      return lexicon.organizationWords[tokens[left.lowerBound].key].map { $0 != .last } ?? false
    }
    var end = right
    while end < sentence.upperBound, isNamePart(tokens[end]) { end += 1 }
    guard lexicon.organizationWords[tokens[end - 1].key] != nil else { return false }
    let first = tokens[left.lowerBound].key
    return lexicon.firstNames[first] == nil && lexicon.titles[first] == nil
      && lexicon.known.match(tokens, at: left.lowerBound, before: left.upperBound) == nil
      && lexicon.organizationWords[tokens[left.upperBound - 1].key] == nil
  }

  /// Cuts a run at a title and types its parts.
  private func type(
    _ tokens: [Token], _ run: Range<Int>, _ sentence: Range<Int>,
    _ bytes: UnsafeBufferPointer<UInt8>, isHeadline: Bool, into names: inout [NamedEntity]
  ) {
    var run = run
    var i = run.lowerBound
    while i < run.upperBound {
      guard let title = lexicon.titlePhrases.match(tokens, at: i, before: run.upperBound) else {
        i += 1
        continue
      }
      if i > run.lowerBound {
        add(tokens, run.lowerBound..<i, before: sentence, isHeadline, into: &names)
      }
      let name = title.end..<run.upperBound
      // A role without a name, or "Secretary of Defense".
      guard !name.isEmpty, !lexicon.of.contains(tokens[title.end].key) else { return }
      let person = withoutTail(name)
      names.append(
        NamedEntity(
          tokens: person, kind: .person, title: i..<title.end, sex: sex(title.value, tokens[person.lowerBound]),
          rule: .title))
      guard person.upperBound < run.upperBound else { return }
      run = person.upperBound..<run.upperBound
      i = run.lowerBound
    }
    var before: Range<Int>?
    var sex = NamedEntity.Sex.unknown
    for start in max(sentence.lowerBound, run.lowerBound - 3)..<run.lowerBound {
      if let title = lexicon.titlePhrases.match(tokens, at: start, before: run.lowerBound),
        title.end == run.lowerBound
      {
        (before, sex) = (start..<title.end, title.value)
        break
      }
    }
    if let title = before, !lexicon.endsAsOrganization(tokens, run) {
      let sex = self.sex(sex, tokens[run.lowerBound])
      names.append(NamedEntity(tokens: run, kind: .person, title: title, sex: sex, rule: .title))
    } else {
      add(tokens, run, before: sentence, isHeadline, into: &names)
    }
  }

  /// The sex that a title gives, or else the first name behind it.
  private func sex(_ ofTitle: NamedEntity.Sex, _ first: Token) -> NamedEntity.Sex {
    ofTitle == .unknown ? lexicon.firstNames[first.key] ?? .unknown : ofTitle
  }

  /// After a title no person's name has more than four words; of more the first three are it.
  private func withoutTail(_ name: Range<Int>) -> Range<Int> {
    name.count > 4 ? name.lowerBound..<(name.lowerBound + 3) : name
  }

  private func add(
    _ tokens: [Token], _ run: Range<Int>, before sentence: Range<Int>, _ isHeadline: Bool,
    into names: inout [NamedEntity]
  ) {
    var run = run
    // A common word with a capital for another reason: "Recent ICE data", "Former Texas".
    while run.count > 1, run.lowerBound == sentence.lowerBound,
      lexicon.commonWords.contains(tokens[run.lowerBound].key),
      lexicon.organizationWords[tokens[run.lowerBound].key] == nil
    {
      run = (run.lowerBound + 1)..<run.upperBound
    }
    let first = tokens[run.lowerBound]
    func found(
      _ kind: NamedEntity.Kind, _ rule: NamedEntity.Rule, _ sex: NamedEntity.Sex = .unknown
    ) {
      names.append(NamedEntity(tokens: run, kind: kind, sex: sex, rule: rule))
    }
    if let known = lexicon.known.match(tokens, at: run.lowerBound, before: run.upperBound),
      known.end == run.upperBound
    {
      return found(known.value.kind, known.value.rule)
    }
    if lexicon.endsAsOrganization(tokens, run) { return found(.organization, .organizationWord) }
    if run.count >= 2, run.count <= 4, let sex = lexicon.firstNames[first.key] {
      return found(.person, .firstName, sex)
    }
    if run.count == 1, first.shape.contains(.allCaps), (2...6).contains(first.end - first.start),
      !isHeadline || !lexicon.commonWords.contains(first.key)
    {
      return found(.organization, .acronym)
    }
    if isHeadline { return }
    found(.other, .capital)
  }

  /// Makes the same words the same kind of name over the document: a surname is the person's, an unknown single word
  /// takes the kind that a longer name gives it.
  private func settle(_ names: inout [NamedEntity], _ tokens: [Token]) {
    var surnames: [WordKey: NamedEntity.Sex] = [:]
    for name in names where name.kind == .person {
      let last = tokens[name.tokens.upperBound - 1].key
      if name.tokens.count > 1 || name.rule == .title {
        if let old = surnames[last], old != .unknown { continue }
        surnames[last] = name.sex
      }
    }
    for i in names.indices where names[i].rule == .capital {
      let range = names[i].tokens
      if range.count == 1, let sex = surnames[tokens[range.lowerBound].key] {
        names[i].kind = .person
        names[i].sex = sex
        names[i].rule = .surname
      }
    }
  }
}
