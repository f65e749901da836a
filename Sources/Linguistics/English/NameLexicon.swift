// The word lists that names are completed by.

/// Titles, first names, outlets, organizations, peoples: what the network does not say of a name.
struct NameLexicon: Sendable {
  /// Outlets, organizations and peoples, by their whole name.
  private var known = PhraseTable<(kind: NamedEntity.Kind, rule: NamedEntity.Rule)>()
  /// Organizations that are written in capitals: “UN”, and not the surname “Un”.
  private var acronyms: Set<WordKey> = []
  private(set) var titlePhrases = PhraseTable<NamedEntity.Gender>()
  /// Titles of one word.
  private(set) var titles: Set<WordKey> = []
  private(set) var firstNames: [WordKey: NamedEntity.Gender] = [:]
  /// Words that organizations' names end with: “Agency”.
  private var organizationEnds: Set<WordKey> = []
  /// Legal forms of companies: “Ltd”.
  private(set) var companyForms: Set<WordKey> = []
  /// Months and weekdays, proper nouns but no names.
  private(set) var calendar: Set<WordKey>
  /// Countries and their parts; true where the name is written short.
  private(set) var regions = PhraseTable<Bool>()
  /// Words before a region that belong to its name: “Northern Ireland”.
  private(set) var regionWords: Set<WordKey> = []
  /// Degrees behind a person's name: “PhD”.
  private(set) var degrees: Set<WordKey> = []
  /// Words behind the names of father and child: “Jr.”.
  private(set) var generations: Set<WordKey> = []
  /// Words in small letters that begin a surname: “von”.
  private(set) var particles: Set<WordKey> = []
  let commonWords: Set<WordKey>
  /// “of”, “the”, “and”: no name begins or ends with them where they are written small.
  let functionWords: Set<WordKey>

  /// - Parameter keys: the keys of the words of a phrase.
  init(commonWords: Set<WordKey>, functionWords: Set<WordKey>, lists: WordLists, keys: (String) -> [WordKey]) {
    self.commonWords = commonWords
    self.functionWords = functionWords
    calendar = Set(
      lists.file("times.tsv", columns: 3).rows.filter { ["MONTH", "WEEKDAY", "WEEKDAYS"].contains($0.fields[1]) }.map {
        WordKey($0.fields[0])
      })
    for row in lists.file("outlets.txt").rows { known.add(keys(row.fields[0]), (.outlet, .outlet)) }
    for row in lists.file("known-organizations.txt").rows {
      known.add(keys(row.fields[0]), (.organization, .organization))
      if row.fields[0].allSatisfy(\.isUppercase) { acronyms.insert(WordKey(row.fields[0])) }
    }
    for row in lists.file("demonyms.tsv", columns: 2).rows { known.add(keys(row.fields[0]), (.group, .people)) }
    for row in lists.file("titles.tsv", columns: 3).rows where row.fields[2] != "part" {
      let words = keys(row.fields[0])
      titlePhrases.add(words, NamedEntity.Gender(rawValue: row.fields[1]) ?? .unknown)
      if words.count == 1 { titles.insert(words[0]) }
    }
    for row in lists.file("first-names.tsv", columns: 2).rows {
      firstNames[WordKey(row.fields[0])] = NamedEntity.Gender(rawValue: row.fields[1]) ?? .unknown
    }
    for row in lists.file("organizations.tsv", columns: 2).rows where row.fields[1] != "head" {
      organizationEnds.insert(WordKey(row.fields[0]))
      if row.fields[1] == "form" { companyForms.insert(WordKey(row.fields[0])) }
    }
    for row in lists.file("regions.tsv", columns: 2).rows {
      if row.fields[1] == "before" {
        regionWords.insert(WordKey(row.fields[0]))
      } else {
        regions.add(keys(row.fields[0]), row.fields[1] == "short")
      }
    }
    for row in lists.file("name-parts.tsv", columns: 3).rows {
      switch row.fields[1] {
      case "degree": degrees.insert(WordKey(row.fields[0]))
      case "generation": generations.insert(WordKey(row.fields[0]))
      case "particle", "first-particle": particles.insert(WordKey(row.fields[0]))
      default: break
      }
    }
  }

  /// The longest outlet, organization or people that begins at a token.
  func known(_ tokens: [Token], at start: Int, before end: Int) -> (
    end: Int, value: (kind: NamedEntity.Kind, rule: NamedEntity.Rule)
  )? {
    guard let found = known.match(tokens, at: start, before: end) else { return nil }
    let isSmall = found.end == start + 1 && !tokens[start].shape.contains(.allCaps)
    return isSmall && acronyms.contains(tokens[start].key) ? nil : found
  }

  /// Whether several words end as organizations' names do.
  func endsAsOrganization(_ tokens: [Token], _ name: Range<Int>) -> Bool {
    name.count > 1 && organizationEnds.contains(tokens[name.upperBound - 1].key)
  }

  /// Whether a word ends organizations' names.
  func endsOrganizations(_ word: WordKey) -> Bool { organizationEnds.contains(word) }

  /// Whether most words of a sentence are in small letters, so that a capital letter tells a name.
  func isRunningText(_ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    let (words, capitals) = letters(tokens, sentence)
    return words >= 4 && capitals * 2 <= words
  }

  /// Whether most words of a sentence begin with a capital letter.
  func isTitleCase(_ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    let (words, capitals) = letters(tokens, sentence)
    return words >= 4 && capitals * 10 >= words * 7
  }

  private func letters(_ tokens: [Token], _ sentence: Range<Int>) -> (words: Int, capitals: Int) {
    var (words, capitals) = (0, 0)
    for i in sentence where tokens[i].shape.isDisjoint(with: [.mark, .number]) {
      words += 1
      if tokens[i].shape.contains(.capitalized) { capitals += 1 }
    }
    return (words, capitals)
  }
}
