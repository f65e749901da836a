// From files to a case: reading, analysis and assembly in one call.

internal import ChronicleTypes
internal import Codec
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
    let count = documents.count
    var analyses: [DocumentAnalysis] = []
    analyses.reserveCapacity(count)
    var texts = ShownTexts()
    await settings.analyze(documents) { line in
      analyses.append(line.analysis)
      texts.add(line.text)
      progress(.analyzed(analyses.count, of: count))
    }
    self.init(
      analyses: consume analyses, texts: texts.texts, actors: settings.actors, lexicon: settings.lexicon,
      problems: problems)
  }
}
