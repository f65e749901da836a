// What a reporting verb says by other means than a clause.

internal import Linguistics

/// The complements of a reporting verb that carry what is said: “announced *the arrest*”, “urged them *to leave*”, “accused
/// *him of fraud*”.
struct CueFrame: Sendable {
  /// A noun phrase that is no listener: “announced the arrest”.
  var object = false
  /// A noun phrase, where what carries words or figures is the subject: “figures show a rise”.
  var finding = false
  /// An infinitive: “urged them to leave”.
  var infinitive = false
  /// What an object is called: “called it a blow”.
  var predicate = false
  /// Prepositions of phrases that are said: “accused him of fraud”, “described it as a blow”.
  var prepositions: Set<WordKey> = []

  /// The words that a frame is made of, beside prepositions.
  static let means = ["object", "finding", "infinitive", "predicate"]

  init() {}

  /// The frame of a row of cue-frames.tsv; nil for a word that is neither a means nor one of the prepositions.
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
