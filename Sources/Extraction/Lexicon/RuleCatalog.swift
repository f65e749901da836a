// What each rule does, in words.

internal import Linguistics
internal import TimeExpressions

/// The rules that read dates, statements, incidents and actors, explained for people.
public struct RuleCatalog: Sendable {
  /// The rules and the English words for them that come with the program.
  public static let english = RuleCatalog(.english)

  /// What a rule does, and an example.
  public struct Entry: Sendable, Equatable {
    /// What the rule does, in a few words.
    public let meaning: String
    /// Words that it reads.
    public let example: String
  }

  private let entries: [String: Entry]
  private let policies: [String: String]

  init(_ lists: WordLists) {
    entries = Dictionary(
      lists.file("rules.tsv", columns: 3).rows.map { row in
        (row.fields[0], Entry(meaning: row.fields[1], example: row.fields[2]))
      } + TimeFinder.rules(of: lists).map { ($0.name, Entry(meaning: $0.meaning, example: $0.example)) },
      uniquingKeysWith: { first, _ in first })
    policies = Dictionary(
      lists.file("time-policies.tsv", columns: 2).rows.map { ($0.fields[0], $0.fields[1]) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The names of all rules, sorted.
  public var names: [String] { entries.keys.sorted() }

  /// The entry of a rule; nil where there is no such rule. A policy behind the name makes no difference.
  public subscript(rule: String) -> Entry? { entries[String(rule.prefix { $0 != " " })] }

  /// A rule with its meaning and an example, on one line.
  public func explanation(of rule: String) -> String {
    guard let entry = self[rule] else { return rule }
    return
      ([String(rule.prefix { $0 != " " }) + ": " + entry.meaning, policy(of: rule)].compactMap { $0 } + [
        "as in “\(entry.example)”"
      ]).joined(separator: ", ")
  }

  /// How a date was chosen, in words; nil for a rule without a policy.
  public func policy(of rule: String) -> String? {
    rule.split(separator: " ").dropFirst().first.flatMap { policies[String($0)] }
  }
}
