// `throughline export`: a selection for other programs.

internal import ArgumentParser
internal import ChronicleTypes
internal import Codec
internal import Drawing
internal import Exporting

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a selection in a format that other programs read.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot, json, jsonl, csv
  }

  @Argument(help: "dot (the graph, for Graphviz), json (a chronicle), jsonl or csv (events).")
  var format: Format

  @OptionGroup var caseFolder: CaseFolder
  @OptionGroup(title: "Selection") var selection: SelectionOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write; “-” is standard output.", valueName: "file"))
  var output = "-"

  func run() throws {
    let chronicle = try caseFolder.load()
    let events = try selection.select(from: chronicle)
    let bytes: [UInt8] =
      switch format {
      case .dot:
        try Picture(
          .graph, of: events, in: chronicle,
          documentPrefix: RelativePath.toDocuments(
            from: RelativePath.folder(of: output), caseFolder: caseFolder.path, base: chronicle.base ?? "")
        ).render(.dot)
      case .json: chronicle.selecting(events).json()
      case .jsonl: events.flatMap { $0.json() + [0x0A] }
      case .csv: chronicle.csv(events)
      }
    if output == "-" {
      try Console.write(bytes)
    } else {
      try OutputFiles.write([OutputFile(output, bytes)])
    }
  }
}
