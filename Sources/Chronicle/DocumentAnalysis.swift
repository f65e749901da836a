// What was found in one document alone.

/// Everything found in one document, without sight of any other.
///
/// Every item has a span that cites it and names the rule that made it. Ids are unique in the document and repeat
/// in every run.
public struct DocumentAnalysis: Sendable, Equatable {
  public var document: Document.Source
  public var sentences: [Sentence] = []
  public var timeExpressions: [TimeExpression] = []
  public var mentions: [Mention] = []
  public var actors: [DocumentActor] = []
  public var statements: [Statement] = []
  public var incidents: [Incident] = []
  /// What was kept out, and why.
  public var furniture: [Furniture] = []

  public init(document: Document.Source) { self.document = document }
}

/// A sentence, with its tokens where they were asked for.
public struct Sentence: Sendable, Equatable {
  public var span: TextSpan
  public var tokens: [Token]

  public init(span: TextSpan, tokens: [Token] = []) {
    self.span = span
    self.tokens = tokens
  }

  /// A word, number or mark.
  public struct Token: Sendable, Equatable {
    public var span: TextSpan
    public var lemma: String
    /// Universal part of speech.
    public var upos: String
    /// Index of the governing token in the sentence, -1 for the root; nil while there is no parser.
    public var head: Int?
    /// Universal dependency relation to the head; nil while there is no parser.
    public var deprel: String?

    public init(
      span: TextSpan, lemma: String, upos: String, head: Int? = nil, deprel: String? = nil
    ) {
      self.span = span
      self.lemma = lemma
      self.upos = upos
      self.head = head
      self.deprel = deprel
    }
  }
}

/// Words that name a time, as TIMEX3 and as EDTF.
public struct TimeExpression: Sendable, Equatable {
  public var id: String
  public var span: TextSpan
  public var text: String
  public var type: Kind
  /// The TIMEX3 value, `XXXX-01-24` or `PRESENT_REF`.
  public var value: String
  /// The date, where the expression gives one.
  public var edtf: EDTF?
  public var rule: String

  public enum Kind: String, Sendable, Codable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  public init(
    id: String, span: TextSpan, text: String, type: Kind, value: String, edtf: EDTF?, rule: String
  ) {
    self.id = id
    self.span = span
    self.text = text
    self.type = type
    self.value = value
    self.edtf = edtf
    self.rule = rule
  }
}

/// A place in the text that speaks of an actor.
public struct Mention: Sendable, Equatable {
  public var id: String
  public var span: TextSpan
  public var text: String
  public var type: ActorType
  /// Id of the actor in this document.
  public var actor: String
  public var rule: String

  public init(
    id: String, span: TextSpan, text: String, type: ActorType, actor: String, rule: String
  ) {
    self.id = id
    self.span = span
    self.text = text
    self.type = type
    self.actor = actor
    self.rule = rule
  }
}

/// Someone or something that one document speaks of.
public struct DocumentActor: Sendable, Equatable {
  public var id: String
  public var name: String
  public var type: ActorType
  /// Other names that the document uses, without the name itself.
  public var aliases: [String]
  /// Whether the document gives a name, not only a description such as “federal officials”.
  public var isNamed: Bool

  public init(id: String, name: String, type: ActorType, aliases: [String], isNamed: Bool) {
    self.id = id
    self.name = name
    self.type = type
    self.aliases = aliases
    self.isNamed = isNamed
  }
}

/// What an actor is.
public enum ActorType: String, Sendable, Codable, CaseIterable {
  case person
  case organization
  case place
  /// People taken together: “federal officials”, “Republicans”.
  case group
  /// Who publishes or broadcasts.
  case outlet
  case other
}

/// Words that report or act, with their dictionary form.
public struct Trigger: Sendable, Equatable, Codable {
  public var start: Int
  public var end: Int
  public var lemma: String

  public init(span: TextSpan, lemma: String) {
    start = span.start
    end = span.end
    self.lemma = lemma
  }

  public var span: TextSpan { TextSpan(start: start, end: end) }
}

/// What somebody said, in their own words or in the reporter's.
public struct Statement: Sendable, Equatable {
  public var id: String
  /// From the first to the last word of speaker, cue and content.
  public var span: TextSpan
  public var line: Int
  public var mode: Mode
  /// What was said.
  public var content: [TextSpan]
  /// The content's words.
  public var text: String
  /// The word that says that something was said; nil where the marks alone say so.
  public var cue: Trigger?
  public var stance: Stance
  /// Who said it; nil where the text does not say.
  public var speaker: Party?
  public var addressee: Party?
  /// Through whom it came, the one nearest to the reader first.
  public var via: [Party]
  public var date: EDTF?
  /// The words that gave the date.
  public var dateText: String?
  /// Figures inside the content.
  public var figures: [Figure]
  /// How much it is what the document is about, 0 to 1.
  public var salience: Double
  public var rule: String

  public enum Mode: String, Sendable, Codable {
    /// In quotation marks.
    case direct
    /// In the reporter's words.
    case indirect
    /// The reporter's words with quoted ones among them.
    case mixed
  }

  public init(
    id: String, span: TextSpan, line: Int, mode: Mode, content: [TextSpan], text: String,
    cue: Trigger?, stance: Stance, speaker: Party?, rule: String
  ) {
    self.id = id
    self.span = span
    self.line = line
    self.mode = mode
    self.content = content
    self.text = text
    self.cue = cue
    self.stance = stance
    self.speaker = speaker
    self.rule = rule
    addressee = nil
    via = []
    date = nil
    dateText = nil
    figures = []
    salience = 0
  }
}

/// What a speaker does in saying something.
public enum Stance: String, Sendable, Codable, CaseIterable {
  case say, claim, deny, warn, promise, praise, condemn, ask, refuse
}

/// Somebody as an item names them: words, and the actor if one is known.
public struct Party: Sendable, Equatable {
  public var span: TextSpan
  public var text: String
  /// Id of the actor in the document; nil where the words could not be tied to one.
  public var actor: String?

  public init(span: TextSpan, text: String, actor: String?) {
    self.span = span
    self.text = text
    self.actor = actor
  }
}

/// Something that happened, or is said, planned or denied to have happened.
public struct Incident: Sendable, Equatable {
  public var id: String
  /// The clause that tells it.
  public var span: TextSpan
  public var line: Int
  public var text: String
  public var trigger: Trigger
  /// A kind of the taxonomy: `arrest`, `attack`, …
  public var type: String
  public var participants: [Participant]
  public var place: Party?
  public var date: EDTF?
  /// The words that gave the date.
  public var dateText: String?
  public var status: Status
  /// How much it is what the document is about, 0 to 1.
  public var salience: Double
  public var rule: String

  public struct Participant: Sendable, Equatable {
    public var role: Role
    public var party: Party

    public init(role: Role, party: Party) {
      self.role = role
      self.party = party
    }
  }

  public enum Role: String, Sendable, Codable {
    case agent, patient, recipient, instrument, other
  }

  /// How real the document says it is.
  public enum Status: String, Sendable, Codable, CaseIterable {
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
    salience = 0
  }
}

/// A figure and what it measures: “a more than 1,300% increase in assaults”.
public struct Figure: Sendable, Equatable {
  public var span: TextSpan
  public var text: String
  /// What is measured, in dictionary form: `assault`, `death threat`.
  public var metric: String
  public var value: Double
  public var unit: String
  public var direction: Direction
  public var approximator: Approximator

  public enum Direction: String, Sendable, Codable {
    case increase, decrease
  }

  /// How the text hedges the value.
  public enum Approximator: String, Sendable, Codable {
    case exact, about
    case atLeast = "at least"
    case moreThan = "more than"
    case atMost = "up to"
    case lessThan = "less than"
  }

  public init(
    span: TextSpan, text: String, metric: String, value: Double, unit: String,
    direction: Direction, approximator: Approximator
  ) {
    self.span = span
    self.text = text
    self.metric = metric
    self.value = value
    self.unit = unit
    self.direction = direction
    self.approximator = approximator
  }
}

/// A stretch of the page that is no part of the report.
public struct Furniture: Sendable, Equatable {
  public var span: TextSpan
  /// What it is: `caption`, `repeated line`, …
  public var rule: String

  public init(span: TextSpan, rule: String) {
    self.span = span
    self.rule = rule
  }
}
