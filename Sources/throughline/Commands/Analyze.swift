// `throughline analyze`: the first half of `build`, one line for each document.

internal import ArgumentParser
internal import Casework
internal import ChronicleTypes
internal import Reading

struct Analyze: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the analysis of each document as a line of JSON, for “assemble”.",
    discussion: """
      “analyze FOLDER | assemble - -o CASE” makes the same files as “build FOLDER -o CASE”, and the lines can be made on \
      several machines, kept, and put together. The format is described in docs/formats.md. “-” reads standard input.

      With --documents the files hold documents that another program gives, one JSON object a line: \
      {"text", "id", "path", "published", "outlet", "title", "url", "author"}. Only “text” is required. A line that cannot be \
      read is named, the others go on, and the exit code is 2.
      """)

  @OptionGroup var documents: DocumentOptions

  @Flag(name: .customLong("documents"), help: "The files hold documents as JSON, one object a line.")
  var areLines = false

  @Flag(help: "Leave the texts out of the lines; a case of them has a page without texts.")
  var withoutTexts = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write; “-” is standard output.", valueName: "file"))
  var output = "-"

  @OptionGroup var lexicon: LexiconOption

  func run() async throws {
    let (settings, own) = try CaseSettings.reading(
      documents.published, documents.genre, lexicon, beside: areLines ? [] : documents.files)
    let reader = Reader(published: settings.published, excluding: [output] + own)
    let files = try areLines ? documents.files.map { (path) throws(Failure) in try InputFile(path) } : []
    var hasErrors = false
    func tell(_ problem: ReadingProblem) {
      Console.error(problem.description)
      hasErrors = hasErrors || problem.severity == .error
    }
    let streams =
      areLines
      ? files.map { reader.stream(lines: $0.path, blocks: $0.next, problem: tell) }
      : [reader.stream(documents.files, problem: tell)]
    var count = 0
    try await OutputFiles.stream(to: output) { (write) throws(Failure) in
      try await settings.analyze(streams.joined(), withTexts: !withoutTexts) { (line) throws(Failure) in
        count += 1
        try write(line)
      }
      try InputFile.check(files)
      guard count > 0 else { throw Failure("no document could be read; nothing was written") }
    }
    if hasErrors { throw ExitCode(2) }
  }
}
