// A claim: what statements and reports share.

public import CalendarDates

/// What several statements or reports say alike, or a figure that one of them gives.
///
/// A claim is a **figure**, “assaults rose by 500%”, or a **proposition**, the same thing said more than once. It says where it
/// stands, and from how many origins it comes: five outlets that repeat one official are one origin.
public struct Claim: Sendable, Equatable {
  public var id: String
  /// The words of one of its places.
  public var text: String
  /// What is measured, in dictionary form; nil of a proposition, as everything of a figure.
  public var metric: String?
  public var value: Double?
  /// The upper end of a range.
  public var upper: Double?
  /// How the source hedges it.
  public var approximator: Figure.Approximator?
  public var unit: String?
  public var direction: Figure.Direction?
  /// Of whom or what for, as one of its places has it.
  public var subject: String?
  /// Over which time.
  public var period: EDTF?
  /// Where: the place of the incident that the figure belongs to.
  public var place: String?
  /// Ids of the events that state it. Who denies it is in the relations.
  public var statements: [String]
  /// Every place that states it, in the order of the documents.
  public var citations: [Citation] = []
  /// Whom it goes back to; as many as there are independent witnesses.
  public var origins: [Origin] = []
  /// Id of the document that was published first; nil unless the date of every one is known.
  public var firstSeen: String?

  public enum Kind: String, Sendable, CaseIterable {
    case figure, proposition
  }

  public var kind: Kind { value == nil ? .proposition : .figure }

  /// A place that states a claim.
  public struct Citation: Sendable, Equatable {
    /// Id of the document.
    public var document: String
    @Offset public var start: Int
    @Offset public var end: Int
    /// Line of the document, from 1.
    @Offset public var line: Int
    /// Id of the statement; nil where the report says so itself.
    public var statement: String?
    /// The sentence of the report where it says so itself; a statement has its own words.
    public var text: String?

    public init(document: String, span: TextSpan, line: Int, statement: String?, text: String? = nil) {
      self.document = document
      start = span.start
      end = span.end
      self.line = line
      self.statement = statement
      self.text = text
    }
  }

  /// A figure.
  public init(
    id: String, text: String, metric: String, value: Double, approximator: Figure.Approximator,
    unit: String, direction: Figure.Direction, statements: [String]
  ) {
    self.init(id: id, text: text, statements: statements)
    self.metric = metric
    self.value = value
    self.approximator = approximator
    self.unit = unit
    self.direction = direction
  }

  /// A proposition.
  public init(id: String, text: String, statements: [String]) {
    self.id = id
    self.text = text
    self.statements = statements
  }
}
