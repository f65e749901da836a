// The analysis of one document.

/// Everything that was found in one document, without looking at any other.
///
/// Every item has a span that cites it, and names the rule that made it. Ids are unique in the document and are the
/// same in every run.
public struct DocumentAnalysis: Sendable, Equatable {
  /// Which document it is, and what is known of it.
  public var document: Document.Source
  /// The sentences, in the order of the text.
  public var sentences: [Sentence] = []
  /// Words that name a time, in the order of the text.
  public var timeExpressions: [TimeExpression] = []
  /// Words that name an actor, in the order of the text.
  public var mentions: [Mention] = []
  /// The actors that the mentions name.
  public var actors: [DocumentActor] = []
  /// What somebody said, in the order of the text.
  public var statements: [Statement] = []
  /// What happened, in the order of the text; planned and denied incidents, and states, as well.
  public var incidents: [Incident] = []
  /// What the words say about the order of statements and incidents.
  public var links: [TemporalLink] = []
  /// Figures that the report itself gives; those of a statement are in the statement.
  public var figures: [Figure] = []
  /// The sentences that can be quoted for a day, in the order of the text. `annotate` does not print them.
  public var quotable: [QuotableSentence] = []
  /// Words that are not part of the report, and the rule that says so.
  public var boilerplate: [Boilerplate] = []
  /// Its words as hashes, to compare it with other documents. `annotate` does not print them.
  public var fingerprint = Fingerprint()

  /// The analysis of a document in which nothing is found yet.
  public init(document: Document.Source) { self.document = document }
}
