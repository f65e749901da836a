// An incident: what happened.

public import CalendarDates

/// Something that happened, or is said, planned or denied to have happened.
public struct Incident: Sendable, Equatable {
  public var id: String
  /// The clause that tells it.
  public var span: TextSpan
  @Offset public var line: Int
  public var text: String
  public var trigger: Trigger
  /// A kind of the taxonomy: `arrest`, `attack`, …
  public var type: String
  /// What its word can mean, so that “arrested” and “custody” can tell one event: `arrest`; for a word that shares no
  /// meaning with another its stem after `=`.
  public var senses: [String] = []
  /// Whether it is told as several of its kind: “attacks”, “three attacks”.
  public var isAggregate = false
  /// Whether it is told as one more of its kind, beside those told before: “another march”.
  public var isAnother = false
  /// Hashes of the words of its sentence that carry content, ascending, each once: as in `Fingerprint.terms`.
  public var context: [UInt32] = []
  public var participants: [Participant]
  public var place: Party?
  /// Whether the place hangs on the incident's own word, “arrested in Rome”, and not only stands in its sentence.
  public var isPlaceOwn = false
  public var date: EDTF?
  /// The words that gave the date.
  public var dateText: String?
  /// What tense and publication say where the words give no date.
  public var implied: ImpliedTime?
  /// The tense that tells it, or that of the clause it stands in; nil where there is none.
  public var tense: Tense?
  public var status: Status
  /// Whether it is of a listed kind and tied to a participant, a place or a date. What is not is an event that only the
  /// analysis of its document shows.
  public var isSpecific = true
  /// How much it is what the document is about, 0 to 1.
  public var salience: Double
  /// Why each part of it says what it says.
  public var evidence: [Evidence]
  public var rule: String

  public struct Participant: Sendable, Equatable {
    public var role: Role
    public var party: Party

    public init(role: Role, party: Party) {
      self.role = role
      self.party = party
    }
  }

  /// The kind of an event that the taxonomy does not list.
  public static let unlisted = "event"
  /// The kind of a state: “costs $99”, “knows”. It is no incident, but an analysis shows it.
  public static let state = "state"

  public enum Role: String, Sendable, CaseIterable {
    case agent, patient, recipient, instrument, other
  }

  /// How real the document says it is.
  public enum Status: String, Sendable, CaseIterable {
    case asserted, alleged, planned, hypothetical, negated, generic
  }

  public init(
    id: String, span: TextSpan, line: Int, text: String, trigger: Trigger, type: String,
    status: Status, rule: String
  ) {
    self.id = id
    self.span = span
    self.line = line
    self.text = text
    self.trigger = trigger
    self.type = type
    self.status = status
    self.rule = rule
    participants = []
    place = nil
    date = nil
    dateText = nil
    implied = nil
    salience = 0
    evidence = []
  }
}
