// The word lists that names are found by.

/// Titles, first names, places, outlets, organization words: what capital letters alone do not say.
struct NameLexicon: Sendable {
  /// Places, outlets and peoples, by their whole name.
  var known = PhraseTable<(kind: NamedEntity.Kind, rule: NamedEntity.Rule)>()
  var titlePhrases = PhraseTable<NamedEntity.Sex>()
  /// Titles of one word.
  var titles: [WordKey: NamedEntity.Sex] = [:]
  var firstNames: [WordKey: NamedEntity.Sex] = [:]
  var organizationWords: [WordKey: Position] = [:]
  var commonWords: Set<WordKey>
  var functionWords: Set<WordKey>
  /// Months and weekdays, capitalised but no names.
  var calendar: Set<WordKey>

  let of: Set<WordKey> = [WordKey("of"), WordKey("for")]
  let the: Set<WordKey> = [WordKey("the")]
  let and: Set<WordKey> = [WordKey("and"), WordKey("&")]
  let particles = Set(
    [
      "de", "del", "della", "di", "da", "dos", "du", "von", "van", "der", "den", "al", "bin", "ibn",
      "la", "el", "ter",
    ].map { WordKey($0) })

  /// Where an organization word stands in a name.
  enum Position: Sendable {
    case head, last, either
  }

  init(commonWords: Set<WordKey>, functionWords: Set<WordKey>, keys: (String) -> [WordKey]) {
    self.commonWords = commonWords
    self.functionWords = functionWords
    calendar = Set(
      LexiconFile("times.tsv", columns: 3).rows.filter { ["month", "weekday"].contains($0.fields[1]) }.map {
        WordKey($0.fields[0])
      })
    for row in LexiconFile("outlets.txt").rows {
      known.add(keys(row.fields[0]), (.outlet, .outlet))
    }
    for row in LexiconFile("demonyms.tsv", columns: 2).rows {
      known.add(keys(row.fields[0]), (.group, .people))
    }
    for row in LexiconFile("places.tsv", columns: 2).rows {
      known.add(keys(row.fields[0]), (.place, .place))
    }
    for row in LexiconFile("titles.tsv", columns: 2).rows {
      let sex = NamedEntity.Sex(rawValue: row.fields[1]) ?? .unknown
      let words = keys(row.fields[0])
      titlePhrases.add(words, sex)
      if words.count == 1 { titles[words[0]] = sex }
    }
    for row in LexiconFile("first-names.tsv", columns: 2).rows {
      firstNames[WordKey(row.fields[0])] = NamedEntity.Sex(rawValue: row.fields[1]) ?? .unknown
    }
    for row in LexiconFile("organizations.tsv", columns: 2).rows {
      let key = WordKey(row.fields[0])
      let position: Position = row.fields[1] == "head" ? .head : .last
      organizationWords[key] =
        organizationWords[key].map { $0 == position ? $0 : .either } ?? position
    }
  }

  /// Whether a name is made as organizations' names are: “Department of …”, “… Agency”.
  func endsAsOrganization(_ tokens: [Token], _ name: Range<Int>) -> Bool {
    if let last = organizationWords[tokens[name.upperBound - 1].key], last != .head, name.count > 1 {
      return true
    }
    if name.count == 1 {
      return organizationWords[tokens[name.lowerBound].key] == .last
        && !commonWords.contains(tokens[name.lowerBound].key)
    }
    let joint = name.first { of.contains(tokens[$0].key) }
    guard let joint, joint > name.lowerBound else { return false }
    return organizationWords[tokens[joint - 1].key].map { $0 != .last } ?? false
  }
}
