// An incident as tokens, before it is known whom its words mean.

internal import ChronicleTypes
internal import TimeExpressions

/// What happened, and the words that say who, where and when.
struct FoundIncident {
  /// The token of its word.
  var word: Int
  /// The word in dictionary form.
  var lemma: String
  /// A kind of the taxonomy, or `Incident.unlisted` or `Incident.state`.
  var type: String
  var sentence: Range<Int>
  /// Who takes part, in the order of the text.
  var parts: [ParticipantReader.Part]
  var place: Place?
  /// The words that date it; nil where none do.
  var time: TimeMention?
  var tense: Tense?
  var reality: EventStatus.Reading
  var rule: IncidentRule
  /// Whether somebody tells it, and not the document itself.
  var isInSpeech: Bool
  /// Whether the headline tells it.
  var isInHeadline = false
  /// Whether it is of a listed kind and tied to a participant, a place or a date.
  var isSpecific = false

  var status: Incident.Status { reality.status }

  /// Everybody whom it names.
  var phrases: [PartyPhrase] { parts.map(phrase) }

  /// The phrase of a participant, as ``Entities`` knows it. Only who does something in the text's own words is an
  /// actor, not who does it in the words of a speaker.
  func phrase(_ part: ParticipantReader.Part) -> PartyPhrase {
    let isActor = part.role == .agent && part.rule != VerbFrame.byAgent && !isInSpeech
    return PartyPhrase(part.tokens, isActor ? .actor : .participant)
  }

  /// Where it happened.
  struct Place {
    var tokens: Range<Int>
    /// The number of the place's name.
    var name: Int
    /// Whether the place hangs on the incident's word, “arrested in Rome”, or only stands in the same sentence.
    var isOwn: Bool
  }
}

/// How an incident was read. Each rule has a line in rules.tsv, with an example.
enum IncidentRule: String, CaseIterable {
  case verb, participle, noun

  /// What it is called in rules.tsv and in the evidence.
  var name: String { self == .noun ? Incident.nounRule : "incident." + rawValue }
}
