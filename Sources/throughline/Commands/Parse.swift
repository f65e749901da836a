// `throughline parse`: sentences as CoNLL-U, for other tools.

internal import ArgumentParser
internal import ChronicleTypes
internal import Extraction
internal import Linguistics
internal import Reading

struct Parse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print words, lemmas, tags, trees and names as CoNLL-U.",
    discussion: """
      One line a word, as the treebanks of Universal Dependencies have it, so that other tools read it. “-” reads \
      standard input.
      """)

  @Argument(help: "Files or folders.")
  var files: [String]

  func run() async throws {
    let result = Reader(published: nil).read(files)
    for problem in result.problems { Console.error(problem.description) }
    let parsed = await result.documents.mapInParallel { document in
      let source = document.source
      return Language.english.analyze(document.prose)
        .conllu(.english, document: source.path, id: source.id + "-")
    }
    for bytes in parsed { try Console.write(bytes) }
    if result.hasErrors { throw ExitCode(2) }
  }
}
