// Many documents brought together: the values of chronicle.json.

/// What happened, who said what, when, according to whom: the outcome of reading a folder of reports.
///
/// Events are in their order. Its JSON is described in the README; decoding reads what `build` wrote.
public struct Chronicle: Sendable, Equatable {
  /// The version of the format.
  public static let schema = "throughline/1"

  public var schema = Chronicle.schema
  /// What leads from the folder of chronicle.json to where the documents' paths start, such as `../`.
  public var base: String?
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
