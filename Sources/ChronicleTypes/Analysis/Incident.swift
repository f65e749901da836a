// An incident: what happened.

public import CalendarDates

/// Something that happened, or that a document says to have happened, plans or denies.
public struct Incident: Sendable, Equatable {
  /// Unique in the document, made from its words.
  public var id: String
  /// The clause that tells it.
  public var span: TextSpan
  /// The line of the document, from 1.
  @Offset public var line: Int
  /// The words of the clause.
  public var text: String
  /// The words that tell it alone: its clause, without the clauses around it, and with a name in [brackets] in place of
  /// a pronoun. nil where the text has no such words.
  public var headline: String?
  /// The word that tells it: “arrested”.
  public var trigger: Trigger
  /// Its kind, as listed in `triggers.tsv`: `arrest`, `attack`, …
  public var type: String
  /// The senses that its word can have, so that “arrested” and “custody” can tell one event: `arrest`. A word that
  /// shares no sense with another has its stem after `=`.
  public var senses: [String] = []
  /// Whether the words tell several of its kind: “attacks”, “three attacks”.
  public var isAggregate = false
  /// Whether the words tell one more of its kind, besides those told before: “another march”.
  public var isAnother = false
  /// Whether the headline tells it.
  public var isInHeadline = false
  /// Hashes of the words of its sentence that carry content, as in `Fingerprint.terms`; ascending, each once.
  public var context: [UInt32] = []
  /// Who takes part, each with a role.
  public var participants: [Participant]
  /// Where it was; nil where the text does not say.
  public var place: Party?
  /// The region or country in which the place lies, by the words behind its comma or by the list of towns; nil where
  /// neither says.
  public var region: String?
  /// Whether the place depends on the incident’s own word, “arrested in Rome”, and does not only stand in the sentence.
  public var isPlaceOwn = false
  /// When it was, as the words say; nil where they give no date.
  public var date: EDTF?
  /// The words that gave the date, kept also where they give none.
  public var dateText: String?
  /// The time that tense and publication imply where the words give no date.
  public var implied: ImpliedTime?
  /// The tense of its clause, or of the clause around it; nil where there is none.
  public var tense: Tense?
  /// How real the document says it is.
  public var status: Status
  /// Whether it is of a listed kind and tied to a participant, a place or a date. A chronicle takes the others only
  /// where several reports tell them.
  public var isSpecific = true
  /// How many clauses and phrases stand between its word and the main verb of its sentence: 0 for “attacked” of
  /// “Gunmen attacked a convoy, killing two”, and 1 for “killing”.
  public var depth = 0
  /// How much the document is about it, 0 to 1.
  public var salience: Double
  /// The words and the rule behind each of its parts.
  public var evidence: [Evidence]
  /// The id of the rule that found it.
  public var rule: String

  /// Somebody who takes part, and how.
  public struct Participant: Sendable, Equatable {
    /// The part that they have.
    public var role: ActorRole
    /// Who it is.
    public var party: Party
    /// The main word of its words in dictionary form and small letters, “journalist” of “six of its journalists”; nil
    /// for a pronoun, which says nothing of its own.
    public var head: String?

    /// Somebody with a role.
    public init(role: ActorRole, party: Party, head: String? = nil) {
      self.role = role
      self.party = party
      self.head = head
    }
  }

  /// The kind of an incident that is of no listed kind.
  public static let unlisted = "event"
  /// The rule of an incident that a noun tells: “an arrest in Dallas”.
  public static let nounRule = "incident.noun"
  /// The kind of a state: “costs $99”, “knows”. It is not an incident, but an analysis shows it.
  public static let state = "state"

  /// How real the document says it is.
  public enum Status: String, Sendable, CaseIterable {
    case asserted, alleged, planned, hypothetical, negated, generic
  }

  /// An incident without participants, place and date.
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
