// `throughline annotate`: everything found in each document, one line of JSON for each.

internal import ArgumentParser
internal import Casework
internal import ChronicleTypes
internal import Codec
internal import Extraction
internal import Reading

struct Annotate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print everything found in each document alone, one JSON object a line.",
    discussion: "The format is described in the README. “-” reads standard input.")

  enum Layer: String, ExpressibleByArgument, CaseIterable {
    case tokens
  }

  @OptionGroup var documents: DocumentOptions

  @Option(help: "What to add: tokens.")
  var layers: [Layer] = []

  @OptionGroup var lexicon: LexiconOption

  func run() async throws {
    let (words, lists) = try words()
    let result = Reader(published: documents.published.date, excluding: lists).read(documents.files)
    for problem in result.problems { Console.error(problem.description) }
    let withTokens = layers.contains(.tokens)
    let extractor = Extractor(
      layers: withTokens ? [.annotation, .tokens] : .annotation, genre: documents.genre.genre, lexicon: words)
    for analysis in await extractor.analyze(result.documents) {
      try Console.write(analysis.json(withTokens: withTokens) + [0x0A])
    }
    if result.hasErrors { throw ExitCode(2) }
  }

  /// The words by which documents are read, and the folders with word lists of the user.
  private func words() throws(Failure) -> (Lexicon, folders: [String]) {
    do throws(OwnFileError) {
      let own = try OwnLexicon(named: lexicon.path, beside: documents.files)
      return (try own.load(), own.folders)
    } catch {
      throw Failure(naming: error)
    }
  }
}
