// The same words are the same name over the whole document.

extension NameFinder {
  /// What a document says of some words wherever they are a name.
  struct Tally {
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
  func settle(_ names: inout [NamedEntity], _ tokens: [Token], _ sentences: [Range<Int>]) {
    nameAcronyms(&names, tokens)
    var tallies: [WordKey: Tally] = [:]
    var surnames: [WordKey: Tally] = [:]
    for name in names { tallies[key(name.tokens, tokens), default: Tally()].count(name) }
    names = unglued(names, tokens, sentences) { tallies[key($0, tokens)]?.kind }
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

  /// Makes an acronym in brackets an organization behind the organization that it stands for: “Karsk Water Board
  /// (KWB)”.
  private func nameAcronyms(_ names: inout [NamedEntity], _ tokens: [Token]) {
    for i in names.indices.dropLast() where names[i].kind == .organization && names[i].tokens.count > 1 {
      let (bracket, word) = (names[i].tokens.upperBound, names[i + 1].tokens.lowerBound)
      guard bracket + 1 == word, tokens[bracket].key == Self.openingBracket, names[i + 1].tokens.count == 1,
        [.network, .capital].contains(names[i + 1].rule), tokens[word].shape.contains(.allCaps),
        word + 1 < tokens.count, tokens[word + 1].key == Self.closingBracket,
        lexicon.regions[tokens[word].key] == nil
      else { continue }
      (names[i + 1].kind, names[i + 1].rule) = (.organization, .elsewhere)
    }
  }

  private static let (openingBracket, closingBracket) = (WordKey("("), WordKey(")"))

  /// The names, and the names among the words that are none by themselves: the surname of a person, “Jobs” in a
  /// document with “Steve Jobs”, and a name of one word.
  ///
  /// Such a word has a capital letter and is a noun, or stands amid running text. At the head of a sentence and in a
  /// headline it counts only where the document never has it in small letters. A name of one word counts where at least
  /// half of the places were found to be one.
  func withRepeated(_ names: [NamedEntity], _ tokens: [Token], _ sentences: [Range<Int>]) -> [NamedEntity] {
    var known = repeatable(names, tokens)
    var found: [WordKey: Int] = [:]
    for name in names where name.tokens.count == 1 { found[tokens[name.tokens.lowerBound].key, default: 0] += 1 }
    guard !known.isEmpty else { return names }
    var small: Set<WordKey> = []
    var capitals: [WordKey: Int] = [:]
    for token in tokens where known[token.key] != nil {
      if token.shape.contains(.capitalized) {
        capitals[token.key, default: 0] += 1
      } else {
        small.insert(token.key)
      }
    }
    known = known.filter { $0.value.rule == .surname || 2 * (found[$0.key] ?? 0) >= capitals[$0.key] ?? 0 }
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
        if tokens[i].shape.contains(.capitalized), var name = known[tokens[i].key],
          isName(i, tokens, sentence, isSmallElsewhere: small.contains(tokens[i].key))
        {
          name.tokens = i..<(i + 1)
          result.append(name)
        }
        i += 1
      }
    }
    return result + rest
  }

  /// The words that are a name wherever they have a capital letter: surnames of persons, and names of one word.
  private func repeatable(_ names: [NamedEntity], _ tokens: [Token]) -> [WordKey: NamedEntity] {
    var known: [WordKey: NamedEntity] = [:]
    for name in names where name.kind == .person && name.tokens.count > 1 {
      let key = tokens[name.tokens.upperBound - 1].key
      guard !lexicon.generations.contains(key) else { continue }
      if known[key]?.gender ?? .unknown == .unknown {
        known[key] = NamedEntity(tokens: name.tokens, kind: .person, gender: name.gender, rule: .surname)
      }
    }
    for name in names where name.tokens.count == 1 && [.network, .elsewhere].contains(name.rule) {
      let key = tokens[name.tokens.lowerBound].key
      guard known[key] == nil, [.person, .organization, .place].contains(name.kind),
        tokens[name.tokens.lowerBound].shape.contains(.capitalized)
      else { continue }
      known[key] = NamedEntity(tokens: name.tokens, kind: name.kind, gender: name.gender, rule: .elsewhere)
    }
    return known
  }

  /// Whether a word with a capital letter is the name that the document has elsewhere.
  private func isName(_ i: Int, _ tokens: [Token], _ sentence: Range<Int>, isSmallElsewhere: Bool) -> Bool {
    guard !lexicon.functionWords.contains(tokens[i].key), !lexicon.titles.contains(tokens[i].key),
      !describesNext(i, tokens, sentence), !isShouted(tokens[i])
    else { return false }
    let isNoun = [.noun, .propn].contains(tokens[i].upos)
    if i == sentence.lowerBound { return !isSmallElsewhere }
    return isNoun || lexicon.isRunningText(tokens, sentence)
  }

  /// Whether a common word stands in capitals: “A MAN HAS LEFT”.
  private func isShouted(_ token: Token) -> Bool {
    token.shape.contains(.allCaps) && lexicon.commonWords.contains(token.key)
  }

  /// Whether a word describes the next one and is no surname: “White smoke”, “Price controls”.
  private func describesNext(_ i: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    i + 1 < sentence.upperBound && [.noun, .propn, .adj, .num].contains(tokens[i + 1].upos)
      && (tokens[i].upos != .propn || lexicon.commonWords.contains(tokens[i].key))
  }

  /// One key for the words of a name.
  private func key(_ range: Range<Int>, _ tokens: [Token]) -> WordKey {
    range.count == 1 ? tokens[range.lowerBound].key : WordKey(joining: range.lazy.map { tokens[$0].key })
  }
}
