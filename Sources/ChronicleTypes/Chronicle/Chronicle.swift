// A chronicle: what many documents say together.

/// What happened, who said what, when, and according to whom: what reading a folder of reports gives.
///
/// `docs/formats.md` describes it as JSON; the module `Codec` writes and reads that.
public struct Chronicle: Sendable, Equatable {
  /// The version of the format.
  public static let schema = "throughline/1"

  /// The version of the format that it was read from.
  public var schema = Chronicle.schema
  /// The path from the folder of chronicle.json to the folder in which the documents’ paths hold, such as `../`; nil
  /// where nobody knows.
  public var base: String?
  /// The documents, in the order in which they were read.
  public var documents: [Document.Source]
  /// The documents in groups that tell of one matter, those of most documents first. A chronicle that was written
  /// before version 0.3 has none.
  public var stories: [Story] = []
  /// Whom the documents speak of.
  public var actors: [Actor]
  /// Where they do, document by document, in the order of the text. A chronicle that was written before version 0.3 has
  /// none.
  public var mentions: [ActorMention] = []
  /// The sentences that a digest can quote, document by document, in the order of the text. A chronicle that was
  /// written before version 0.3 has none.
  public var sentences: [CitedSentence] = []
  /// Incidents and statements, in their order in time.
  public var events: [Event]
  /// What is said more than once, and every figure.
  public var claims: [Claim]
  /// How events, claims and actors bear on each other.
  public var relations: [Relation]

  /// A chronicle of some items. Nobody checks that their ids fit together; see `fault`.
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
