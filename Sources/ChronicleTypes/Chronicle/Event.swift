// An event: an incident or a statement of a chronicle.

public import CalendarDates

/// An incident or a statement, with every place that tells it.
public struct Event: Sendable, Equatable {
  /// Unique in the chronicle, made from its words.
  public var id: String
  /// Whether it is an incident or a statement.
  public var kind: Kind
  /// The kind of an incident, `arrest`, as `triggers.tsv` lists it; the mode of a statement, `direct`.
  public var type: String
  /// The words of the document that is its own: the clause of an incident, the content of a statement.
  public var text: String
  /// The words that tell it alone, out of its own words, with a name in [brackets] in place of a pronoun. Of an
  /// incident its clause, without the clauses around it; of a statement speaker, cue and content. nil where there are
  /// none.
  public var headline: String?
  /// The id of the document that is its own.
  public var document: String
  /// Where its words begin, in code points of that document.
  @Offset public var start: Int
  /// Where its words end, in code points, exclusive.
  @Offset public var end: Int
  /// The line of the document, from 1.
  @Offset public var line: Int
  /// The word that tells it; nil where only quotation marks do.
  public var trigger: Trigger?
  /// Every place that tells it, its own first.
  public var mentions: [EventMention]
  /// When it was.
  public var days: EventDays
  /// The tense of its clause; nil where there is none.
  public var tense: Tense?
  /// The place in the chronicle, from 1, without gaps.
  @Offset public var order: Int
  /// Whether facts prove that the event before it did not begin later. Where they do not, the order of these two is a
  /// guess.
  public var isOrderKnown: Bool
  /// Who takes part, each with a role.
  public var actors: [Involvement]
  /// Where it was; nil where the text does not say.
  public var place: String?
  /// How real the document says an incident is; nil for a statement.
  public var status: Incident.Status?
  /// What the speaker of a statement does; nil for an incident.
  public var stance: Stance?
  /// The ids of actors through whom a statement came, the one nearest to the reader first.
  public var via: [String]
  /// How much its document is about it, 0 to 1.
  public var salience: Double
  /// How much it matters in the chronicle, 0 to 1: by its salience, and by how much the reports as a whole are about
  /// it. Where only some events are shown, it says which.
  public var worth: Double
  /// Whether it is told in passing: it is worth little, or another event of the same words stands for it. Lists and
  /// pictures show it only where all is asked for; a statement also where its speaker or subject is.
  public var isMinor: Bool
  /// The words and the rule behind each of its parts.
  public var evidence: [Evidence]
  /// The id of the rule that found it.
  public var rule: String

  /// The two kinds of events.
  public enum Kind: String, Sendable, CaseIterable {
    case incident, statement
  }

  /// An actor's part in an event.
  public struct Involvement: Sendable, Equatable {
    /// The id of the actor.
    public var id: String
    /// The role that it has.
    public var role: ActorRole

    /// An actor with a role.
    public init(id: String, role: ActorRole) {
      self.id = id
      self.role = role
    }
  }

  /// A place that tells an event.
  public struct EventMention: Sendable, Equatable {
    /// The id of the document.
    public var document: String
    /// Where the words begin, in code points.
    @Offset public var start: Int
    /// Where the words end, in code points, exclusive.
    @Offset public var end: Int
    /// The line of the document, from 1.
    @Offset public var line: Int
    /// The word that tells it.
    public var trigger: Trigger?
    /// What this place says; nil for the event’s own place, whose words are those of the event.
    public var told: Telling?

    /// A place with the words of the event.
    public init(document: String, span: TextSpan, line: Int, trigger: Trigger?) {
      self.document = document
      start = span.start
      end = span.end
      self.line = line
      self.trigger = trigger
    }
  }

  /// What another telling says, and why it is held to tell the same event.
  public struct Telling: Sendable, Equatable {
    /// The id of the incident that was found there. It names the event as well.
    public var id: String
    /// Its words.
    public var text: String
    /// The date; nil where its words give none.
    public var date: EDTF?
    /// The words that gave the date, kept also where they give none.
    public var dateText: String?
    /// Where it says that the event was.
    public var place: String?
    /// How real it says the event is.
    public var status: Incident.Status?
    /// The tense of its clause.
    public var tense: Tense?
    /// The id of the rule that found it.
    public var rule: String
    /// The words and the rule behind each of its parts.
    public var evidence: [Evidence]
    /// What it has in common with the event’s own telling, in words.
    public var reason: String

    /// A telling without date, place, status and evidence.
    public init(id: String, text: String, rule: String, reason: String) {
      self.id = id
      self.text = text
      self.rule = rule
      self.reason = reason
      evidence = []
    }

    /// The telling that an incident of a document gives.
    public init(_ incident: Incident, reason: String) {
      self.init(id: incident.id, text: incident.text, rule: incident.rule, reason: reason)
      date = incident.date
      dateText = incident.dateText
      place = incident.place?.text
      status = incident.status
      tense = incident.tense
      evidence = incident.evidence
    }
  }

  /// An event with its own place only, and without actors, date and evidence.
  public init(
    id: String, kind: Kind, type: String, text: String, document: String, span: TextSpan,
    line: Int, trigger: Trigger?, rule: String
  ) {
    self.id = id
    self.kind = kind
    self.type = type
    self.text = text
    self.document = document
    self.start = span.start
    self.end = span.end
    self.line = line
    self.trigger = trigger
    self.rule = rule
    mentions = [EventMention(document: document, span: span, line: line, trigger: trigger)]
    days = EventDays()
    order = 0
    isOrderKnown = false
    actors = []
    via = []
    salience = 0
    worth = 0
    isMinor = false
    evidence = []
  }
}
