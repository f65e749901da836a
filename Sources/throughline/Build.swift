// `throughline build`: the main job.

internal import ArgumentParser
internal import Assembly
internal import Chronicle
internal import Drawing
internal import Exporting
internal import Extraction
internal import Reading

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read reports, build the chronicle and draw it.",
    discussion: """
      Writes chronicle.json, timeline.svg, timeline.dot, graph.svg and graph.dot. A file that cannot be read is \
      named, the others go on, and the exit code is 2.
      """)

  @Argument(help: "Folders or files: plain text, or Markdown with YAML front matter.")
  var folder: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output = "output"

  @Option(help: ArgumentHelp("The day of publication of all documents.", valueName: "date"))
  var published: EDTF?

  @OptionGroup var genre: GenreOption
  @OptionGroup var lexicon: LexiconOption
  @OptionGroup var actors: ActorsOption

  func run() async throws {
    let lists = try lexicon.folders(beside: folder + [output])
    let words = try lexicon.load(lists)
    let actorFiles = actors.files(beside: folder + [output])
    let directions = try actors.load(actorFiles)
    let result = Reader(published: published, excluding: [output] + lists + actorFiles).read(folder)
    for problem in result.problems { Console.error(problem.description) }
    guard !result.documents.isEmpty else {
      throw Failure("no document could be read; nothing was written")
    }
    let extractor = Extractor(genre: genre.genre, lexicon: words)
    let analyses = await extractor.analyze(result.documents)
    for remark in directions.unmatched(in: analyses) { Console.error(remark) }
    var chronicle = Assembler(actors: directions).assemble(analyses)
    chronicle.base = RelativePath.toWorkingDirectory(from: output)
    try OutputFiles.makeFolder(output)
    var files = [(path: "\(output)/chronicle.json", bytes: chronicle.json())]
    for kind in Picture.Kind.allCases {
      let picture = Picture(
        kind, of: chronicle.events, in: chronicle, documentPrefix: chronicle.base ?? "")
      files.append(("\(output)/\(kind.rawValue).svg", try picture.render(.svg)))
      files.append(("\(output)/\(kind.rawValue).dot", try picture.render(.dot)))
      if let remark = picture.remark { Console.note("\(kind.rawValue): \(remark)") }
    }
    try OutputFiles.write(files)
    Console.note(tally(chronicle))
    for file in files { Console.note("  " + file.path) }
    if result.hasErrors { throw ExitCode(2) }
  }

  /// What was found, in one line.
  private func tally(_ chronicle: Chronicle) -> String {
    func count(_ n: Int, _ word: String) -> String { "\(n) \(word)\(n == 1 ? "" : "s")" }
    let incidents = chronicle.events.count { $0.kind == .incident }
    let dated = chronicle.events.count { $0.date != nil }
    let involved = Set(chronicle.events.flatMap { $0.actors.map(\.id) + $0.via })
    return [
      count(chronicle.documents.count, "document"), count(incidents, "incident"),
      count(chronicle.events.count - incidents, "statement"), count(involved.count, "actor"),
      count(chronicle.claims.count, "claim"), "\(dated) of \(chronicle.events.count) events with a date",
    ].joined(separator: ", ") + "; wrote"
  }
}
