// The options for reading reports that `build`, `watch` and `check` share.

internal import ArgumentParser
internal import Casework
internal import ChronicleTypes

/// How reports are read.
struct ReportOptions: ParsableArguments {
  @OptionGroup var published: PublishedOption

  @OptionGroup var genre: GenreOption
  @OptionGroup var lexicon: LexiconOption
  @OptionGroup var actors: ActorsOption

  /// Reads reports and makes their case. What cannot be read is named on standard error.
  ///
  /// - Parameters:
  ///   - folders: folders or files.
  ///   - output: a folder whose files are not reports. It may hold word lists and actors of the user.
  ///   - files: the files that are written there. They are not reports even if reports lie in the same folder.
  func read(_ folders: [String], excluding output: String, files: [String] = []) async throws -> Case {
    let (settings, own) = try settings(beside: folders + [output])
    let excluded = [output] + files.map { "\(output)/\($0)" } + own
    let built = await Case(reading: folders, settings, excluding: excluded, progress: Console.show)
    guard !built.chronicle.documents.isEmpty else { throw Failure("no document could be read; nothing was written") }
    for remark in built.remarks { Console.error(remark) }
    return built
  }

  /// What is known of all documents, with the word lists and actors of the user.
  ///
  /// - Parameter places: folders that may hold word lists and actors of the user.
  /// - Returns: these files as well, because they are not reports.
  private func settings(beside places: [String]) throws(Failure) -> (CaseSettings, own: [String]) {
    do throws(OwnFileError) {
      let lexicon = try OwnLexicon(named: lexicon.path, beside: places)
      var settings = CaseSettings(published: published.date, genre: genre.genre, lexicon: try lexicon.load())
      let actors = OwnActors(named: actors.path, beside: places)
      settings.actors = try actors.load()
      return (settings, lexicon.folders + actors.files)
    } catch {
      throw Failure(naming: error)
    }
  }
}
