// Reports in, a chronicle out: the part that `build` and `check` share.

internal import ArgumentParser
internal import Assembly
internal import ChronicleTypes
internal import Extraction
internal import Reading

/// How reports are read.
struct ReportOptions: ParsableArguments {
  @OptionGroup var published: PublishedOption

  @OptionGroup var genre: GenreOption
  @OptionGroup var lexicon: LexiconOption
  @OptionGroup var actors: ActorsOption

  /// Reads reports and assembles their chronicle; what cannot be read is named on standard error.
  ///
  /// - Parameters:
  ///   - folders: folders or files.
  ///   - output: a folder whose files are no reports, but which may hold a user's words and actors.
  ///   - files: what is written there, which is no report either where reports lie in the same folder.
  func chronicle(
    of folders: [String], excluding output: String, files: [String] = []
  ) async throws -> Reading {
    let lists = try lexicon.folders(beside: folders + [output])
    let words = try lexicon.load(lists)
    let actorFiles = actors.files(beside: folders + [output])
    let directions = try actors.load(actorFiles)
    let reader = Reader(
      published: published.date, excluding: [output] + files.map { "\(output)/\($0)" } + lists + actorFiles)
    let (analyses, texts, hasErrors) = try await analyses(of: reader.read(folders), words)
    for remark in directions.unmatched(in: analyses) { Console.error(remark) }
    let chronicle = Assembler(actors: words.reading(directions)).assemble(consume analyses)
    return Reading(chronicle: chronicle, texts: texts, hasErrors: hasErrors)
  }

  /// What came of the reports.
  struct Reading {
    var chronicle: Chronicle
    /// By id the texts of the documents; none where they are too large to be shown.
    var texts: [String: SourceText]
    var hasErrors: Bool
  }

  /// More bytes of text than that are not kept.
  private static let mostText = 8 << 20

  /// What is found in each document, and their texts. Of the documents nothing else is kept.
  private func analyses(
    of result: consuming ReadResult, _ words: Lexicon
  ) async throws -> ([DocumentAnalysis], [String: SourceText], hasErrors: Bool) {
    for problem in result.problems { Console.error(problem.description) }
    guard !result.documents.isEmpty else { throw Failure("no document could be read; nothing was written") }
    let extractor = Extractor(layers: [], genre: genre.genre, lexicon: words)
    let size = result.documents.reduce(0) { $0 + $1.text.utf8.count }
    let texts =
      size > Self.mostText
      ? [:]
      : Dictionary(result.documents.map { ($0.source.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    let count = result.documents.count
    let analyses = await extractor.analyze(result.documents) { Console.progress("read", $0, of: count) }
    return (analyses, texts, result.hasErrors)
  }
}
