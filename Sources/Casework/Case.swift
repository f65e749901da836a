// A case: a chronicle, the texts that it cites, and what is to be said about how it was made.

internal import Assembly
public import ChronicleTypes
public import Reading

/// What came of reading reports: their chronicle, their texts, and what could not be used.
///
///     let reading = Reader().read(Array("Police arrested a man in Dallas on 3 May 2012.".utf8), named: "note.txt")
///     let dallas = await Case(reading)
///     print(dallas.chronicle.events.map(\.text))
///
/// Making a case is three steps, and each can be taken alone: reading (`Reader`), the analysis of every document by
/// itself (`Extractor`), and the assembly of all analyses (`init(analyses:texts:actors:problems:)`).
public struct Case: Sendable {
  /// What happened, who said what, when, according to whom.
  public var chronicle: Chronicle
  /// The texts of the documents by their ids; none at all where they are too large to be shown together.
  public var texts: [String: SourceText]
  /// What could not be read, or only with a reservation, in the order in which it was met.
  public var problems: [ReadingProblem]
  /// Lines of the user's actors that no document answers to, in words.
  public var remarks: [String]

  /// Whether a document, or something said about documents, could not be used.
  public var hasErrors: Bool { problems.contains { $0.severity == .error } }

  /// Assembles analyses, wherever and whenever they were made.
  ///
  /// - Parameters:
  ///   - analyses: in the order of their documents; given away, as they are larger than what is made of them.
  ///   - texts: the texts of the documents in the same order, nil for those that are not to be shown; none at all for none.
  ///   - actors: who is one actor and who is not, as a user says.
  ///   - problems: what was met in reading.
  /// - Complexity: O(n log n) in the number of items found.
  public init(
    analyses: consuming [DocumentAnalysis], texts: [SourceText?] = [],
    actors: ActorDirections = ActorDirections(), problems: [ReadingProblem] = []
  ) {
    self.problems = problems
    remarks = actors.unmatched(in: analyses)
    chronicle = Assembler(actors: actors).assemble(analyses)
    // The chronicle's documents stand in the same order; copies of one text have ids of their own there.
    self.texts = [:]
    for (document, text) in zip(chronicle.documents, texts) { self.texts[document.id] = text }
  }
}
