// `throughline build`: the main job.

internal import ArgumentParser
internal import Chronicle
internal import Drawing
internal import Exporting

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

  @OptionGroup var reports: ReportOptions

  func run() async throws {
    var (chronicle, hasErrors) = try await reports.chronicle(of: folder, excluding: output)
    chronicle.base = RelativePath.toWorkingDirectory(from: output)
    try OutputFiles.makeFolder(output)
    let shown = chronicle.events.filter { !$0.isMinor }
    let whole = chronicle
    var files = [OutputFile("\(output)/chronicle.json") { whole.json(to: $0) }]
    for kind in Picture.Kind.allCases {
      let picture = Picture(
        kind, of: kind == .claims ? chronicle.events : shown, in: chronicle, documentPrefix: chronicle.base ?? "")
      files.append(OutputFile("\(output)/\(kind.rawValue).svg", try picture.render(.svg)))
      files.append(OutputFile("\(output)/\(kind.rawValue).dot", try picture.render(.dot)))
      if let remark = picture.remark { Console.note("\(kind.rawValue): \(remark)") }
    }
    try OutputFiles.write(files)
    Console.note(tally(chronicle))
    for file in files { Console.note("  " + file.path) }
    if hasErrors { throw ExitCode(2) }
  }

  /// What was found, in one line.
  private func tally(_ chronicle: Chronicle) -> String {
    func count(_ n: Int, _ word: String) -> String { "\(n) \(word)\(n == 1 ? "" : "s")" }
    let incidents = chronicle.events.count { $0.kind == .incident && !$0.isMinor }
    let statements = chronicle.events.count { $0.kind == .statement }
    let minor = chronicle.events.count(where: \.isMinor)
    let dated = chronicle.events.count { $0.date != nil && !$0.isMinor }
    let involved = Set(chronicle.events.flatMap { $0.actors.map(\.id) + $0.via })
    return [
      count(chronicle.documents.count, "document"), count(incidents, "incident"),
      count(statements, "statement"), count(involved.count, "actor"),
      count(chronicle.claims.count, "claim"), "\(dated) of \(incidents + statements) events with a date",
      "\(minor) more told in passing",
    ].joined(separator: ", ") + "; wrote"
  }
}
