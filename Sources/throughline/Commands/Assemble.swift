// `throughline assemble`: the second half of `build`, of analyses that were written before.

internal import ArgumentParser
internal import Casework
internal import ChronicleTypes

struct Assemble: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build the chronicle of analyses that “analyze” wrote, and draw it.",
    discussion: """
      Reads the files in the order given, and writes what “build” writes. “-” reads standard input. A line that cannot be \
      read is named, the others go on, and the exit code is 2.
      """)

  @Argument(help: "Files of lines that “analyze” wrote; “-” is standard input.")
  var file: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output = "output"

  @OptionGroup var actors: ActorsOption
  @OptionGroup var lexicon: LexiconOption

  func validate() throws {
    if output.isEmpty || output == "-" { throw ValidationError("-o needs a folder: several files are written.") }
  }

  func run() async throws {
    try CaseFolder.checkOwn(output)
    let (settings, _) = try CaseSettings.reading(nil, nil, lexicon, actors, beside: [output])
    let files = try file.map { (path) throws(Failure) in try InputFile(path) }
    let built = Case(
      lines: files.map { AnalysisSource($0.path, blocks: $0.next) }, settings, progress: Console.show)
    try InputFile.check(files)
    guard !built.chronicle.documents.isEmpty else { throw Failure("no analysis could be read; nothing was written") }
    for remark in built.remarks { Console.error(remark) }
    let isWhole = try CaseFolder.write(built, to: output)
    if built.hasErrors || !isWhole { throw ExitCode(2) }
  }
}
