// Many documents brought together: the values of chronicle.json.

/// What happened, who said what, when, according to whom: the outcome of reading a folder of reports.
///
/// Events are in their order. Its JSON is described in the README; decoding reads what `build` wrote.
public struct Chronicle: Sendable, Equatable, Codable {
  /// The version of the format.
  public static let schema = "throughline/1"

  public var schema = Chronicle.schema
  public var documents: [Document.Source]
  public var actors: [Actor]
  public var events: [Event]
  public var claims: [Claim]
  public var relations: [Relation]

  public init(
    documents: [Document.Source] = [], actors: [Actor] = [], events: [Event] = [],
    claims: [Claim] = [], relations: [Relation] = []
  ) {
    self.documents = documents
    self.actors = actors
    self.events = events
    self.claims = claims
    self.relations = relations
  }
}

/// Someone or something that the documents speak of.
public struct Actor: Sendable, Equatable, Codable {
  public var id: String
  public var name: String
  public var type: ActorType
  /// Other names that the documents use, sorted.
  public var aliases: [String]
  /// Why mentions under different names, or in different documents, are held to be one.
  public var evidence: [String]

  public init(id: String, name: String, type: ActorType, aliases: [String], evidence: [String]) {
    self.id = id
    self.name = name
    self.type = type
    self.aliases = aliases
    self.evidence = evidence
  }
}

/// An incident or a statement.
public struct Event: Sendable, Equatable, Codable {
  public var id: String
  public var kind: Kind
  /// Of an incident its kind in the taxonomy; of a statement its mode.
  public var type: String
  /// The words that it was read from.
  public var text: String
  /// Id of the document that tells it.
  public var document: String
  public var start: Int
  public var end: Int
  /// Line of the document, from 1.
  public var line: Int
  public var trigger: Trigger?
  /// Every place that tells it, the first one included.
  public var mentions: [EventMention]
  /// nil where the text gives no date.
  public var date: EDTF?
  /// The words that gave the date, kept also where they make no date.
  public var dateText: String?
  /// First and last day that the date can mean, `YYYY-MM-DD`.
  public var earliest: String?
  public var latest: String?
  /// Place in the chronicle, from 1, without gaps.
  public var order: Int
  public var actors: [Involvement]
  public var place: String?
  public var status: Incident.Status?
  public var stance: Stance?
  /// Actors through whom a statement came, the one nearest to the reader first.
  public var via: [String]
  public var salience: Double
  /// The rule that read it.
  public var rule: String

  public enum Kind: String, Sendable, Codable, CaseIterable {
    case incident, statement
  }

  /// An actor's part in an event.
  public struct Involvement: Sendable, Equatable, Codable {
    public var id: String
    /// `speaker`, `addressee`, or a participant's role.
    public var role: String

    public init(id: String, role: String) {
      self.id = id
      self.role = role
    }
  }

  /// A place that tells an event.
  public struct EventMention: Sendable, Equatable, Codable {
    public var document: String
    public var start: Int
    public var end: Int
    public var line: Int
    public var trigger: Trigger?

    public init(document: String, span: TextSpan, line: Int, trigger: Trigger?) {
      self.document = document
      start = span.start
      end = span.end
      self.line = line
      self.trigger = trigger
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
    order = 0
    actors = []
    via = []
    salience = 0
  }
}

/// A proposition that statements share.
public struct Claim: Sendable, Equatable, Codable {
  public var id: String
  public var text: String
  public var metric: String
  /// The figure; with the approximator before it where the source hedges.
  public var value: Double
  public var approximator: Figure.Approximator
  public var unit: String
  public var direction: Figure.Direction
  /// Ids of the events that state it.
  public var statements: [String]

  public init(
    id: String, text: String, metric: String, value: Double, approximator: Figure.Approximator,
    unit: String, direction: Figure.Direction, statements: [String]
  ) {
    self.id = id
    self.text = text
    self.metric = metric
    self.value = value
    self.approximator = approximator
    self.unit = unit
    self.direction = direction
    self.statements = statements
  }
}

/// How two events or claims bear on each other.
public struct Relation: Sendable, Equatable, Codable {
  public var type: Kind
  public var from: String
  public var to: String
  /// Why, in words that cite the values compared.
  public var reason: String

  public enum Kind: String, Sendable, Codable {
    case corroborates, conflicts
    case sameEvent = "same_event"
    case before
  }

  public init(type: Kind, from: String, to: String, reason: String) {
    self.type = type
    self.from = from
    self.to = to
    self.reason = reason
  }
}
