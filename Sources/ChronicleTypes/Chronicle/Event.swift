// An event of the chronicle: an incident or a statement.

public import CalendarDates

/// An incident or a statement.
public struct Event: Sendable, Equatable {
  public var id: String
  public var kind: Kind
  /// Of an incident its kind in the taxonomy; of a statement its mode.
  public var type: String
  /// The words that it was read from.
  public var text: String
  /// Id of the document that tells it.
  public var document: String
  @Offset public var start: Int
  @Offset public var end: Int
  /// Line of the document, from 1.
  @Offset public var line: Int
  public var trigger: Trigger?
  /// Every place that tells it, its own first.
  public var mentions: [EventMention]
  /// When it was.
  public var days: EventDays
  /// The tense that tells it; nil where there is none.
  public var tense: Tense?
  /// Place in the chronicle, from 1, without gaps.
  @Offset public var order: Int
  /// Whether facts say that the event before it in the chronicle did not begin later; where they do not, the place of
  /// the two beside each other is a guess.
  public var isOrderKnown: Bool
  public var actors: [Involvement]
  public var place: String?
  public var status: Incident.Status?
  public var stance: Stance?
  /// Actors through whom a statement came, the one nearest to the reader first.
  public var via: [String]
  public var salience: Double
  /// Whether it is told in passing: of no listed kind, or tied to nobody; and not by several reports with a name or a
  /// date. Listings and pictures leave it out where nobody asks for all.
  public var isMinor: Bool
  /// Why each part of it says what it says.
  public var evidence: [Evidence]
  /// The rule that read it.
  public var rule: String

  public enum Kind: String, Sendable, CaseIterable {
    case incident, statement
  }

  /// An actor's part in an event.
  public struct Involvement: Sendable, Equatable {
    public var id: String
    /// `speaker`, `addressee`, or a participant's role.
    public var role: String

    public init(id: String, role: String) {
      self.id = id
      self.role = role
    }
  }

  /// A place that tells an event.
  public struct EventMention: Sendable, Equatable {
    public var document: String
    @Offset public var start: Int
    @Offset public var end: Int
    @Offset public var line: Int
    public var trigger: Trigger?
    /// What this place says; nil for the event's own, whose words are the event's.
    public var told: Telling?

    public init(document: String, span: TextSpan, line: Int, trigger: Trigger?) {
      self.document = document
      start = span.start
      end = span.end
      self.line = line
      self.trigger = trigger
    }
  }

  /// What another telling of an event says, and why it is held to be of the same event.
  public struct Telling: Sendable, Equatable {
    /// Id of what was read there.
    public var id: String
    public var text: String
    /// nil where its words give none.
    public var date: EDTF?
    public var dateText: String?
    public var place: String?
    public var status: Incident.Status?
    public var tense: Tense?
    public var rule: String
    public var evidence: [Evidence]
    /// What it shares with the event's own telling.
    public var reason: String

    public init(id: String, text: String, rule: String, reason: String) {
      self.id = id
      self.text = text
      self.rule = rule
      self.reason = reason
      evidence = []
    }

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
    isMinor = false
    evidence = []
  }
}
