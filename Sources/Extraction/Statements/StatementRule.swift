// The rules that read statements.

/// How a statement was read. Each rule has a line in rules.tsv, with an example.
enum StatementRule: String, CaseIterable {
  case thatClause = "that-clause"
  case bareClause = "bare-clause"
  case asClause = "as-clause"
  case object
  case phrase
  case passive
  case infinitive
  case quoteAfterCue = "quote-after-cue"
  case colon
  case colonSpeech = "colon-speech"
  case colonQuote = "colon-quote"
  case quoteSigned = "quote-signed"
  case transcript
  case clauseBefore = "clause-before"
  case parenthetical
  case splitQuote = "split-quote"
  case citing
  case accordingTo = "according-to"
  case quoteBesideName = "quote-beside-name"
  case quoteContinued = "quote-continued"
  case quoteAlone = "quote-alone"

  /// What it is called in rules.tsv and in the evidence.
  var name: String { "statement." + rawValue }

  /// Whether a reader understands what is said only with its verb, as it is a noun or an infinitive: “denounced the
  /// plan”.
  var needsVerb: Bool { [.object, .phrase, .infinitive, .passive].contains(self) }

  /// Whether the subject must be able to speak. “The letter said that …” is a statement, “the letter praised the crew”
  /// is none.
  var needsSpeaker: Bool { [.object, .phrase, .infinitive].contains(self) }
}
