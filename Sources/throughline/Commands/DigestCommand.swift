// `throughline digest`: the story in some days.

internal import ArgumentParser
internal import CalendarDates
internal import ChronicleTypes
internal import Digesting
internal import Exporting
internal import Wording

struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "Tell the story in some days, each with the sentences that say best what happened.",
    discussion: """
      The days that most reports name, and for each the sentences that say what most of them say, with file and line. A \
      selection of documents or of days is a digest of these; with other conditions only sentences that tell a selected \
      event are quoted.
      """)

  @Option(help: ArgumentHelp("How many days at most.", valueName: "count"))
  var dates = 8

  @Option(help: ArgumentHelp("How many sentences for each day at most.", valueName: "count"))
  var sentences = 2

  @OptionGroup var caseFolder: CaseFolder
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Output") var output: TableOptions

  @Flag(help: "Markdown, a heading for each day.")
  var markdown = false

  func validate() throws {
    if dates < 1 { throw ValidationError("--dates needs a number of 1 or more.") }
    if sentences < 1 { throw ValidationError("--sentences needs a number of 1 or more.") }
    if selection.undated {
      throw ValidationError("--undated asks for events without a date; a digest is made of days.")
    }
    if selection.limit != nil { throw ValidationError("a digest has no --limit; --dates says how many days it has.") }
    if markdown, output.format != nil { throw ValidationError("--markdown and another format exclude each other.") }
  }

  func run() throws {
    let chronicle = try caseFolder.load()
    guard !chronicle.sentences.isEmpty else {
      throw Failure(
        "the case has no sentences to quote; one of an older version must be built again: “throughline build”")
    }
    let digest = Digest(of: try selection.selectSentences(from: chronicle), days: dates, sentences: sentences)
    guard !digest.days.isEmpty else {
      Console.error("nothing found: no report names a day")
      throw ExitCode(1)
    }
    if markdown { return try Console.write(digest.markdown(chronicle)) }
    switch output.format {
    case .json, .jsonl: try output.print(json: digest.jsonLines(chronicle))
    case .csv: try Rows(Self.columns, flexible: []).print(Self.rows(digest, chronicle), output)
    case nil: try print(digest, chronicle)
    }
  }

  private static let columns: [StaticString] = ["date", "reports", "text", "document", "start", "end", "line"]

  private static func rows(_ digest: Digest, _ chronicle: Chronicle) -> [[Rows.Cell]] {
    let labels = EventLabels(chronicle)
    return digest.days.flatMap { day in
      day.sentences.map { cited in
        [
          .text(day.date.description), .number(day.reports), .text(cited.sentence.text),
          .text(labels.path(cited.document)), .number(cited.sentence.span.start), .number(cited.sentence.span.end),
          .number(cited.sentence.line),
        ]
      }
    }
  }

  /// Prints the days for people: a line for the day, then each sentence with its file and line below it.
  private func print(_ digest: Digest, _ chronicle: Chronicle) throws {
    let labels = EventLabels(chronicle)
    let days = digest.days.map { day in
      var lines = ["\(day.date), \(ReportWords.naming(day.reports))"]
      for cited in day.sentences {
        lines.append("  " + Console.printable(cited.sentence.text))
        lines.append("    " + Console.printable(labels.place(cited.document, line: cited.sentence.line)))
      }
      return lines.map { $0 + "\n" }.joined()
    }
    try Console.write(days.joined(separator: "\n"))
  }
}
