// By which words, other than a clause, a reporting verb says something.

internal import Linguistics

/// The complements of a reporting verb that hold what is said: “announced *the arrest*”, “urged them *to leave*”,
/// “accused *him of fraud*”.
struct CueFrame: Sendable {
  /// A noun phrase that is said and is no listener: “announced the arrest”.
  var object = false
  /// A noun phrase, if the subject is what carries words or figures: “figures show a rise”.
  var finding = false
  /// An infinitive: “urged them to leave”.
  var infinitive = false
  /// What an object is called: “called it a blow”.
  var predicate = false
  /// Prepositions before what is said: “accused him of fraud”, “described it as a blow”.
  var prepositions: Set<WordKey> = []

  /// The words that a frame is made of, beside prepositions.
  static let means = ["object", "finding", "infinitive", "predicate"]

  init() {}

  /// The frame of a row of cue-frames.tsv; nil where a word of it is neither among `means` nor a known preposition.
  init?(_ means: String, prepositions known: [String]) {
    for word in means.split(separator: " ") {
      switch word {
      case "object": object = true
      case "finding": finding = true
      case "infinitive": infinitive = true
      case "predicate": predicate = true
      default:
        guard known.contains(String(word)) else { return nil }
        prepositions.insert(WordKey(String(word)))
      }
    }
  }
}
