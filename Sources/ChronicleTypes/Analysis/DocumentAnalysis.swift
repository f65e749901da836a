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
  /// What the words say of the order of statements and incidents.
  public var links: [TemporalLink] = []
  /// Figures that the report itself gives, outside of statements.
  public var figures: [Figure] = []
  /// What was kept out, and why.
  public var boilerplate: [Boilerplate] = []
  /// Its words, to compare it with other documents; no part of what is printed.
  public var fingerprint = Fingerprint()

  public init(document: Document.Source) { self.document = document }
}
