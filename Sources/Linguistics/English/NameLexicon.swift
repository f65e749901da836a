// The word lists that names are completed by.

/// Titles, first names, outlets, peoples, words of organizations: what the network does not say of a name.
struct NameLexicon: Sendable {
  /// Outlets and peoples, by their whole name.
  private(set) var known = PhraseTable<(kind: NamedEntity.Kind, rule: NamedEntity.Rule)>()
  private(set) var titlePhrases = PhraseTable<NamedEntity.Gender>()
  /// Titles of one word.
  private(set) var titles: Set<WordKey> = []
  private(set) var firstNames: [WordKey: NamedEntity.Gender] = [:]
  /// Words that organizations' names end with: “Agency”.
  private var organizationEnds: Set<WordKey> = []
  /// Months and weekdays, proper nouns but no names.
  private(set) var calendar: Set<WordKey>
  let commonWords: Set<WordKey>

  /// - Parameter keys: the keys of the words of a phrase.
  init(commonWords: Set<WordKey>, lists: WordLists, keys: (String) -> [WordKey]) {
    self.commonWords = commonWords
    calendar = Set(
      lists.file("times.tsv", columns: 3).rows.filter { ["MONTH", "WEEKDAY", "WEEKDAYS"].contains($0.fields[1]) }.map {
        WordKey($0.fields[0])
      })
    for row in lists.file("outlets.txt").rows { known.add(keys(row.fields[0]), (.outlet, .outlet)) }
    for row in lists.file("demonyms.tsv", columns: 2).rows { known.add(keys(row.fields[0]), (.group, .people)) }
    for row in lists.file("titles.tsv", columns: 3).rows where row.fields[2] != "part" {
      let words = keys(row.fields[0])
      titlePhrases.add(words, NamedEntity.Gender(rawValue: row.fields[1]) ?? .unknown)
      if words.count == 1 { titles.insert(words[0]) }
    }
    for row in lists.file("first-names.tsv", columns: 2).rows {
      firstNames[WordKey(row.fields[0])] = NamedEntity.Gender(rawValue: row.fields[1]) ?? .unknown
    }
    for row in lists.file("organizations.tsv", columns: 2).rows where row.fields[1] == "last" {
      organizationEnds.insert(WordKey(row.fields[0]))
    }
  }

  /// Whether several words end as organizations' names do.
  func endsAsOrganization(_ tokens: [Token], _ name: Range<Int>) -> Bool {
    name.count > 1 && organizationEnds.contains(tokens[name.upperBound - 1].key)
  }
}
