// How far up the tree of a sentence the rules look.

/// How many heads up from a word a rule looks for what governs it.
///
/// Each head further up is less sure: it more often belongs to another clause, and each link on the way may be an error
/// of the parser.
enum TreeReach {
  /// From a word to the verb or noun that it belongs to, past an object, an infinitive and a joined verb: “had offered
  /// to pay a bounty”.
  static let phrase = 4
  /// From a word to the clause that says whether it happened, when, and who did it: “is said to have tried to persuade
  /// them to leave”.
  static let clause = 6
  /// From a date to its event, past the phrases that it stands in, one inside the other: “met in the first week of the
  /// month of the vote”.
  static let date = 8
  /// From a word to one of those above it in its sentence, for which a ranker weighs how sure that is.
  static let sentence = 12
}
