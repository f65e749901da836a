// The settings of a case from the options of a command.

internal import Casework
internal import ChronicleTypes

extension CaseSettings {
  /// What is known of all documents, with the words and actors of a user.
  ///
  /// - Parameters:
  ///   - actors: nil where no actors are read.
  ///   - places: folders where a user's words and actors may lie.
  /// - Returns: the files of the user as well; none of them is a report.
  static func reading(
    _ published: PublishedOption? = nil, _ genre: GenreOption? = nil, _ lexicon: LexiconOption,
    _ actors: ActorsOption? = nil, beside places: [String]
  ) throws(Failure) -> (CaseSettings, own: [String]) {
    do throws(OwnFileError) {
      let lexicon = try OwnLexicon(named: lexicon.path, beside: places)
      var settings = CaseSettings(published: published?.date, genre: genre?.genre, lexicon: try lexicon.load())
      guard let actors else { return (settings, lexicon.folders) }
      let own = OwnActors(named: actors.path, beside: places)
      settings.actors = try own.load()
      return (settings, lexicon.folders + own.files)
    } catch {
      throw Failure(naming: error)
    }
  }
}
