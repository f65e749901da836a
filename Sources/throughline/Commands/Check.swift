// `throughline check`: what a careful editor would look at.

internal import ArgumentParser
internal import Casework
internal import ChronicleTypes
internal import FoundationEssentials
internal import Wording

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what needs a look before it is published.",
    discussion: """
      Figures that exclude each other, contradictions of dates, claims of one origin, statements without a speaker, events \
      without a date, documents without a date of publication, actors that may be the same. FOLDER is a case, or a folder of \
      reports, which are read and nothing written. Exit code 0 where something was found, 1 where nothing was.
      """)

  @Argument(help: "A case that “build” wrote, or folders of reports.")
  var folder: [String] = ["output"]

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("A case that “build” wrote, as the other commands name it.", valueName: "folder"))
  var caseFolder: String?

  @Option(
    help: ArgumentHelp(
      "Only this kind, such as “conflict” or “one origin”; repeat for more.", valueName: "kind"))
  var kind: [String] = []

  @OptionGroup var reports: ReportOptions
  @OptionGroup(title: "Output") var output: TableOptions

  func validate() throws {
    guard caseFolder == nil || folder == ["output"] else {
      throw ValidationError("a case is named twice; name it once, as FOLDER or with --case.")
    }
    let kinds = Finding.Kind.allCases.map(\.rawValue)
    for kind in kind where !kinds.contains(kind) {
      throw ValidationError("nothing to check is called “\(kind)”; there are \(kinds.joined(separator: ", ")).")
    }
  }

  func run() async throws {
    let (chronicle, hasErrors) = try await chronicle()
    let findings = chronicle.findings().filter { kind.isEmpty || kind.contains($0.kind.rawValue) }
    guard !findings.isEmpty else {
      Console.error("nothing found")
      throw ExitCode(hasErrors ? 2 : 1)
    }
    let rows = Rows(["check", "text", "ids", "citations"], flexible: ["text", "citations"])
    try rows.print(
      findings.map { [.text($0.kind.rawValue), .text($0.text), .list($0.items), .list($0.citations)] }, output)
    let counts = Finding.Kind.allCases.compactMap { kind -> String? in
      let count = findings.count { $0.kind == kind }
      return count > 0 ? "\(count) \(kind.rawValue)" : nil
    }
    Console.note(counts.joined(separator: ", "))
    if hasErrors { throw ExitCode(2) }
  }

  private func chronicle() async throws -> (Chronicle, hasErrors: Bool) {
    if let caseFolder {
      var named = CaseFolder()
      named.path = caseFolder
      return (try named.load(), false)
    }
    if folder.count == 1, FileManager.default.fileExists(atPath: folder[0] + "/chronicle.json") {
      var caseFolder = CaseFolder()
      caseFolder.path = folder[0]
      return (try caseFolder.load(), false)
    }
    if let file = folder.first(where: { $0.hasSuffix("chronicle.json") }) {
      throw Failure("\(file) is a case, no report; name its folder")
    }
    let built = try await reports.read(folder, excluding: "output")
    return (built.chronicle, built.hasErrors)
  }
}
