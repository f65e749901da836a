// A case: a chronicle, the texts that it cites, and the problems met in making it.

internal import Assembly
public import ChronicleTypes
public import Extraction
public import Reading

/// What reading a set of reports gives: their chronicle, their texts, and what could not be used.
///
///     let reading = Reader().read(Array("Police arrested a man in Dallas on 3 May 2012.".utf8), named: "note.txt")
///     let dallas = await Case(reading)
///     print(dallas.chronicle.events.map(\.text))
///
/// A case is made in three steps: reading (`Reader`), the analysis of each document by itself (`Extractor`), and the
/// assembly of all analyses (`init(analyses:texts:actors:lexicon:problems:)`). A program can take each of them alone.
public struct Case: Sendable {
  /// What happened, who said what, when, according to whom.
  public var chronicle: Chronicle
  /// The texts of the documents by their ids; empty where they are too large to be shown together.
  public var texts: [String: SourceText]
  /// What could not be read, or only with a reservation, in the order in which it was found.
  public var problems: [ReadingProblem]
  /// The lines of the user’s actors that match nothing in the documents, in words.
  public var remarks: [String]

  /// Whether some document, or some part of what is known of the documents, could not be used.
  public var hasErrors: Bool { problems.contains { $0.severity == .error } }

  /// Assembles analyses, no matter where and when they were made.
  ///
  /// - Parameters:
  ///   - analyses: in the order of their documents. The call takes them over, because they are larger than the
  ///     chronicle that is made of them.
  ///   - texts: the texts of the documents in the same order, nil for a text that is not to be shown; empty for no
  ///     text.
  ///   - actors: who is one actor and who is not, as a user says.
  ///   - lexicon: the words that their names are read by.
  ///   - problems: what was found in reading.
  /// - Complexity: O(n log n) in the number of items found.
  public init(
    analyses: consuming [DocumentAnalysis], texts: [SourceText?] = [],
    actors: ActorDirections = ActorDirections(), lexicon: Lexicon = .english, problems: [ReadingProblem] = []
  ) {
    self.problems = problems
    remarks = actors.unmatched(in: analyses)
    chronicle = Assembler(actors: lexicon.reading(actors)).assemble(analyses)
    // The chronicle's documents stand in the same order; copies of one text have ids of their own there.
    self.texts = [:]
    for (document, text) in zip(chronicle.documents, texts) { self.texts[document.id] = text }
  }
}
