// Reports in, a chronicle out: the part that `build` and `check` share.

internal import ArgumentParser
internal import Assembly
internal import Chronicle
internal import Extraction
internal import Reading

/// How reports are read.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The day of publication of all documents.", valueName: "date"))
  var published: EDTF?

  @OptionGroup var genre: GenreOption
  @OptionGroup var lexicon: LexiconOption
  @OptionGroup var actors: ActorsOption

  /// Reads reports and assembles their chronicle; what cannot be read is named on standard error.
  ///
  /// - Parameters:
  ///   - folders: folders or files.
  ///   - output: a folder whose files are no reports, but which may hold a user's words and actors.
  func chronicle(of folders: [String], excluding output: String) async throws -> (Chronicle, hasErrors: Bool) {
    let lists = try lexicon.folders(beside: folders + [output])
    let words = try lexicon.load(lists)
    let actorFiles = actors.files(beside: folders + [output])
    let directions = try actors.load(actorFiles)
    let reader = Reader(published: published, excluding: [output] + lists + actorFiles)
    let (analyses, hasErrors) = try await analyses(of: reader.read(folders), words)
    for remark in directions.unmatched(in: analyses) { Console.error(remark) }
    return (Assembler(actors: directions).assemble(consume analyses), hasErrors)
  }

  /// What is found in each document. Of the documents nothing else is kept.
  private func analyses(
    of result: consuming ReadResult, _ words: Lexicon
  ) async throws -> ([DocumentAnalysis], hasErrors: Bool) {
    for problem in result.problems { Console.error(problem.description) }
    guard !result.documents.isEmpty else { throw Failure("no document could be read; nothing was written") }
    let extractor = Extractor(layers: [], genre: genre.genre, lexicon: words)
    return (await extractor.analyze(result.documents), result.hasErrors)
  }
}
