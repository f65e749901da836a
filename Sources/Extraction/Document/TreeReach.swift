// How far up the tree of a sentence the rules look.

/// How many heads up from a word a rule looks for what governs it.
///
/// Each head further away is less sure: it belongs to another clause more often, and every link on the way to it may be an
/// error of the parser.
enum TreeReach {
  /// From a word to the verb or noun that it belongs to, past an object, an infinitive and what is joined: “had offered to pay
  /// a bounty”.
  static let phrase = 4
  /// From a word to the clause that says how real it is, who does it and when: “is said to have tried to persuade them to leave”.
  static let clause = 6
  /// From a date to its event, past the phrases inside each other that it may stand in: “in the first week of the month of the
  /// vote”.
  static let date = 8
}
