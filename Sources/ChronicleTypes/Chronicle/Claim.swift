// A claim: what several statements or reports say alike, or a figure.

public import CalendarDates

/// What several statements or reports say alike, or a figure that one of them gives.
///
/// A claim is a **figure**, “assaults rose by 500%”, or a **proposition**, something that is said more than once. It
/// lists every place that states it, and its origins: five outlets that repeat one official are one origin.
public struct Claim: Sendable, Equatable {
  /// Unique in the chronicle, made from what it says.
  public var id: String
  /// The words of one of the places that state it.
  public var text: String
  /// What is measured, in dictionary form. nil for a proposition, like all parts of a figure below.
  public var metric: String?
  /// The value; the lower end of a range.
  public var value: Double?
  /// The upper end of a range; nil for a single value.
  public var upper: Double?
  /// How the texts hedge the value.
  public var approximator: Figure.Approximator?
  /// `percent`, `count`, the ISO code of a currency, or a measure: `ton`; of a rate `barrel a day`.
  public var unit: String?
  /// Whether it is a rise, a fall or an amount.
  public var direction: Figure.Direction?
  /// Of whom or what for, in the words of one of its places; nil where none says.
  public var subject: String?
  /// The time over which it was measured; nil where no place says.
  public var period: EDTF?
  /// The place of the incident that the figure belongs to; nil where none is known.
  public var place: String?
  /// The ids of the statements that state it. Relations name those that deny it.
  public var statements: [String]
  /// Every place that states it, in the order of the documents.
  public var citations: [Citation] = []
  /// The origins: one for each independent witness.
  public var origins: [Origin] = []
  /// The id of the document that was published first; nil unless the dates of all of them are known.
  public var firstSeen: String?

  /// The two kinds of claims.
  public enum Kind: String, Sendable, CaseIterable {
    case figure, proposition
  }

  /// A figure has a value; a proposition has none.
  public var kind: Kind { value == nil ? .proposition : .figure }

  /// A place that states a claim.
  public struct Citation: Sendable, Equatable {
    /// The id of the document.
    public var document: String
    /// Where its words begin, in code points of the document.
    @Offset public var start: Int
    /// Where its words end, in code points, exclusive.
    @Offset public var end: Int
    /// The line of the document, from 1.
    @Offset public var line: Int
    /// The id of the statement; nil where the report itself states the claim.
    public var statement: String?
    /// The sentence, where the report itself states the claim; nil for a statement, which has its own words.
    public var text: String?

    /// A place of a document that states the claim.
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
