// `throughline export`: a selection for other programs.

public import ArgumentParser
internal import Casework
internal import ChronicleTypes
public import Exporting

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a selection in a format that other programs read.")

  @Argument(
    help: ArgumentHelp(ChronicleFormats.all.map { "\($0.name): \($0.summary)" }.joined(separator: "; ") + "."))
  var format: ChronicleFormat

  @Flag(name: .customLong("jsonl"), help: "Mentions as JSON, one object a line, instead of CSV.")
  var asJSONLines = false

  @OptionGroup var caseFolder: CaseFolder
  @OptionGroup(title: "Selection") var selection: SelectionOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write; “-” is standard output.", valueName: "file"))
  var output = "-"

  func validate() throws {
    if asJSONLines, format.name != ChronicleFormat.mentions.name {
      throw ValidationError("--jsonl is for mentions; events a line are “export \(ChronicleFormat.jsonLines.name)”.")
    }
  }

  func run() throws {
    let format = asJSONLines ? .mentionLines : format
    let chronicle = try caseFolder.load()
    let chosen =
      try format.name == ChronicleFormat.mentions.name
      ? selection.selectMentions(from: chronicle) : selection.select(from: chronicle)
    let prefix = caseFolder.documentPrefix(of: output, chosen.chronicle)
    try OutputFiles.writeOrPrint(
      OutputFile(output) { format.write(chosen, documentPrefix: prefix, to: $0) })
  }
}

extension ChronicleFormat: ExpressibleByArgument {
  /// The format with a name; nil where there is none.
  public init?(argument: String) {
    guard let format = ChronicleFormats.named(argument) else { return nil }
    self = format
  }

  /// The names, for help and errors.
  public static var allValueStrings: [String] { ChronicleFormats.all.map(\.name) }
}
