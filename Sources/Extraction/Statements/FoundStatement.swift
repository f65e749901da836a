// A statement as tokens, before it is known whom its words mean.

/// What is said, and the clause that says who said it.
struct FoundStatement {
  /// nil for a quote that nothing ties to a speaker.
  var clause: ReportingClause?
  var content: [Range<Int>]
  var rule: StatementRule

  /// Where it stands in the text.
  var position: Int { min(clause?.cue ?? .max, content.first?.lowerBound ?? .max) }

  /// Who says it; nil where no words name somebody.
  var speaker: PartyPhrase? { clause.flatMap { $0.speaker.isEmpty ? nil : PartyPhrase($0.speaker, .speaker) } }

  /// Who says it with the speaker.
  var jointSpeakers: [PartyPhrase] { clause?.jointSpeakers.map { PartyPhrase($0, .speaker) } ?? [] }

  /// To whom it is said.
  var addressee: PartyPhrase? { clause?.addressee.map { PartyPhrase($0, .addressee) } }

  /// Through whom it came, the one nearest to the reader first.
  var via: [PartyPhrase] { clause?.via.map { PartyPhrase($0, .speaker) } ?? [] }

  /// Everybody whom it names.
  var phrases: [PartyPhrase] { [speaker, addressee].compactMap(\.self) + jointSpeakers + via }

  /// Its words and its speaker.
  var speech: Speech { Speech(content: content, speaker: speaker?.tokens, goesOn: rule == .quoteContinued) }

  /// The stretches of its content, each with the reporting verb.
  var utterances: [Utterance] { content.map { Utterance(content: $0, cue: clause?.cue) } }
}

/// Words that somebody says, as a range of tokens.
struct Utterance {
  var content: Range<Int>
  /// The reporting verb, or the mark in place of one; nil where there is none.
  var cue: Int?
}
