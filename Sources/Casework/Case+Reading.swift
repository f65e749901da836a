// From files to a case: reading, analysis and assembly in one call.

public import ChronicleTypes
internal import Extraction
public import Reading

extension Case {
  /// What a caller is told while a case is being made.
  public enum Progress: Sendable {
    /// A file, or a part of one, could not be read, or only with a reservation.
    case problem(ReadingProblem)
    /// So many documents of all are analysed.
    case analyzed(Int, of: Int)
  }

  /// Reads files and folders and makes a case of them. Where no document can be read, the case is empty.
  ///
  /// - Parameters:
  ///   - paths: files, folders, or `-` for the standard input.
  ///   - settings: what is known of all documents, and the word lists and actors that a user adds.
  ///   - excluded: files and folders inside of the read folders that are not reports, such as the folder of the output.
  ///   - progress: is told every problem, and how many documents are analysed.
  public init(
    reading paths: [String], _ settings: CaseSettings = CaseSettings(), excluding excluded: [String] = [],
    progress: (Progress) -> Void = { _ in }
  ) async {
    let reader = Reader(published: settings.published, excluding: excluded)
    await self.init(reader.read(paths), settings, progress: progress)
  }

  /// Analyses and assembles documents that are read already. Of each document only its text is kept.
  ///
  /// - Parameters:
  ///   - reading: the documents, and the problems met in reading them. The call takes them over, to free their memory
  ///     early.
  ///   - settings: how the documents are analysed. `published` has no effect here, as the documents are read already.
  ///   - progress: is told every problem, and how many documents are analysed.
  public init(
    _ reading: consuming ReadResult, _ settings: CaseSettings = CaseSettings(),
    progress: (Progress) -> Void = { _ in }
  ) async {
    for problem in reading.problems { progress(.problem(problem)) }
    guard !reading.documents.isEmpty else {
      self.init(analyses: [], problems: reading.problems)
      return
    }
    let (problems, documents) = (reading.problems, reading.documents)
    let texts = Self.shownTexts(of: documents)
    let count = documents.count
    let analyses = await settings.extractor.analyze(documents) { progress(.analyzed($0, of: count)) }
    self.init(
      analyses: consume analyses, texts: texts, actors: settings.actors, lexicon: settings.lexicon, problems: problems)
  }

  /// The most bytes of text that a case keeps: a page with more would be too large to open.
  public static let mostText = 8 << 20

  /// The texts of documents, in their order; none at all where they have more than `mostText` bytes together.
  public static func shownTexts(of documents: [Document]) -> [SourceText] {
    let size = documents.reduce(0) { $0 + $1.text.utf8.count }
    return size <= mostText ? documents.map(\.text) : []
  }
}
