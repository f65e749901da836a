// What each rule goes by, in words.

internal import Linguistics

/// The rules that read statements, incidents and actors, explained for people.
public struct RuleCatalog: Sendable {
  /// The rules that come with the program.
  public static let shared = RuleCatalog()

  /// What a rule goes by, and an example.
  public struct Entry: Sendable, Equatable {
    public let meaning: String
    public let example: String
  }

  private let entries: [String: Entry]

  init() {
    entries = Dictionary(
      LexiconFile("rules.tsv", columns: 3).rows.map { row in
        (row.fields[0], Entry(meaning: row.fields[1], example: row.fields[2]))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The names of all rules, sorted.
  public var names: [String] { entries.keys.sorted() }

  /// The entry of a rule; nil for a rule of time-rules.tsv, and for a name that is no rule.
  public subscript(rule: String) -> Entry? { entries[rule] }
}
