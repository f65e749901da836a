// From files to a case: reading, analysing and assembling in one go.

public import ChronicleTypes
internal import Extraction
public import Reading

extension Case {
  /// How far the making of a case is.
  public enum Progress: Sendable {
    /// Something could not be read, or only with a reservation.
    case problem(ReadingProblem)
    /// So many documents are analysed.
    case analyzed(Int, of: Int)
  }

  /// Reads files and folders and makes a case of them; an empty one where no document could be read.
  ///
  /// - Parameters:
  ///   - paths: files, folders, or `-` for the standard input.
  ///   - settings: what is known of all documents, and the words and actors of a user.
  ///   - excluded: files and folders that are no reports where they lie inside a folder that is read.
  ///   - progress: called after each step.
  public init(
    reading paths: [String], _ settings: CaseSettings = CaseSettings(), excluding excluded: [String] = [],
    progress: (Progress) -> Void = { _ in }
  ) async {
    let reader = Reader(published: settings.published, excluding: excluded)
    await self.init(reader.read(paths), settings, progress: progress)
  }

  /// Analyses and assembles documents that are read already. Of the documents nothing but their texts is kept.
  ///
  /// - Parameters:
  ///   - reading: the documents, and what was met in reading them; given away.
  ///   - settings: how the documents are analysed. Its `published` has no effect, as the documents are read already.
  ///   - progress: called after each step.
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
    self.init(analyses: consume analyses, texts: texts, actors: settings.actors, problems: problems)
  }

  /// More bytes of text than that are not kept: a page with them would be too large to open.
  public static let mostText = 8 << 20

  /// The texts of documents; none where they are larger together than `mostText`.
  public static func shownTexts(of documents: [Document]) -> [SourceText] {
    let size = documents.reduce(0) { $0 + $1.text.utf8.count }
    return size <= mostText ? documents.map(\.text) : []
  }
}
