// The word lists: each one loads, and no row hides another.
import Testing

@testable import Linguistics

@Suite struct WordListTests {
  /// Name, columns, and how many of them tell a row from the others.
  static let files: [(String, Int, Int)] = [
    ("abbreviations.txt", 1, 1), ("approximators.tsv", 2, 1), ("changes.tsv", 3, 1), ("common-words.txt", 1, 1),
    ("connectives.tsv", 2, 1), ("ordering-verbs.tsv", 3, 2),
    ("cues.tsv", 3, 1), ("cue-frames.tsv", 2, 1), ("event-nouns.txt", 1, 1), ("event-senses.tsv", 3, 2),
    ("event-stances.tsv", 2, 1),
    ("demonyms.tsv", 2, 1),
    ("first-names.tsv", 2, 1), ("function-words.txt", 1, 1),
    ("boilerplate.tsv", 2, 1), ("groups.tsv", 2, 1), ("hedges.tsv", 2, 1), ("irregular.tsv", 3, 1),
    ("known-organizations.txt", 1, 1), ("media.tsv", 1, 1),
    ("name-parts.tsv", 3, 2), ("organizations.tsv", 2, 2), ("outlets.txt", 1, 1), ("regions.tsv", 2, 1),
    ("rules.tsv", 3, 1),
    ("short-names.tsv", 2, 1), ("same-names.tsv", 3, 1), ("transliterations.tsv", 2, 1),
    ("empty-words.txt", 1, 1), ("endings.tsv", 2, 1), ("synonyms.tsv", 2, 1), ("metrics.tsv", 2, 1),
    ("address-endings.txt", 1, 1), ("contractions.tsv", 2, 1), ("prefixes.txt", 1, 1),
    ("holidays.tsv", 2, 1), ("time-policies.tsv", 2, 1), ("time-rules.tsv", 3, 1), ("times.tsv", 3, 2),
    ("titles.tsv", 3, 1), ("towns.tsv", 2, 1), ("triggers.tsv", 3, 2),
    ("word-classes.tsv", 2, 2), ("word-shares.tsv", 2, 1),
  ]

  @Test(arguments: files) func rows(_ name: String, _ columns: Int, _ key: Int) {
    let rows = WordLists.english.file(name, columns: columns).rows
    #expect(rows.count >= 8)
    let lines = Dictionary(grouping: rows) { $0.fields.prefix(key).joined(separator: " ").lowercased() }
    #expect(lines.filter { $1.count > 1 }.keys.sorted() == [])
    #expect(rows.allSatisfy { $0.fields.allSatisfy { !$0.isEmpty && $0 == $0.trimmingSpaces } })
  }

  @Test func abbreviations() {
    let words = WordLists.english.file("abbreviations.txt").rows.flatMap { $0.fields[0].split(separator: " ") }
    #expect(words.allSatisfy { $0.hasSuffix(".") && $0 == $0.lowercased() })
    #expect(Set(words).count == words.count)
  }

  @Test func contractions() {
    for row in WordLists.english.file("contractions.tsv", columns: 2).rows {
      #expect(row.fields[1].replacing("|", with: "") == row.fields[0])
      // The tokenizer looks at words of up to eight bytes.
      #expect(row.fields[0].utf8.count <= 8 && row.fields[1].contains("|"))
    }
  }

  /// Columns that must hold one of a few words.
  static let values: [(String, Int, Int, Set<String>)] = [
    ("first-names.tsv", 2, 1, ["m", "f", "b"]), ("titles.tsv", 3, 1, ["m", "f", "-"]),
    ("titles.tsv", 3, 2, ["name", "full", "part"]), ("organizations.tsv", 2, 1, ["form", "head", "last"]),
    ("regions.tsv", 2, 1, ["region", "short", "before"]),
    ("changes.tsv", 3, 1, ["noun", "verb", "comparative"]), ("triggers.tsv", 3, 1, ["v", "n", "a"]),
    ("event-senses.tsv", 3, 1, ["v", "n", "a"]),
    ("irregular.tsv", 3, 2, Set(UPOS.allCases.map(\.rawValue))),
  ]

  @Test(arguments: values) func column(_ name: String, _ columns: Int, _ column: Int, _ allowed: Set<String>) {
    let found = Set(WordLists.english.file(name, columns: columns).rows.map { $0.fields[column] })
    #expect(found.subtracting(allowed) == [])
  }

  @Test func comments() {
    let file = LexiconFile(name: "x", utf8: Array("# a comment\n\none\t1\n#\ntwo\t2".utf8), columns: 2)
    #expect(file.rows.map(\.fields) == [["one", "1"], ["two", "2"]])
    #expect(file.rows.map(\.line) == [3, 5])
  }

  @Test func phrases() {
    var table = PhraseTable<Int>()
    for (phrase, value) in [
      ("more", 1), ("more than", 2), ("no more than", 3), ("more", 9), ("U.S. aide", 4),
      ("", 5),
    ] {
      table.add(Language.english.core.keys(of: phrase), value)
    }
    let tokens = read("no more than More U.S. aide more").tokens
    #expect(
      tokens.indices.map { table.match(tokens, at: $0, before: tokens.count)?.value } == [
        3, 2, nil, 1, 4, nil,
        1,
      ])
    #expect(table.match(tokens, at: 0, before: 2) == nil)
    #expect(table.match(tokens, at: 1, before: 2)?.value == 1)
    #expect(table[WordKey("MORE")] == 1 && table[WordKey("than")] == nil)
  }
}

extension String {
  fileprivate var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }
}
