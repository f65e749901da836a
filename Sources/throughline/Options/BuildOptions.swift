// What is read, what is made of it, and where it goes: the work of `build` and `watch`.

internal import ArgumentParser
internal import ChronicleTypes
internal import Codec
internal import Drawing
internal import Extraction
internal import WebPage

/// Reports in, the files of a case out.
struct BuildOptions: ParsableArguments {
  @Argument(help: "Folders or files: plain text, or Markdown with YAML front matter.")
  var folder: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output = "output"

  @OptionGroup var reports: ReportOptions

  func validate() throws {
    if output.isEmpty || output == "-" { throw ValidationError("-o needs a folder: several files are written.") }
  }

  func build() async throws {
    try CaseFolder.checkOwn(output, files: Self.files)
    let reading = try await reports.chronicle(of: folder, excluding: output, files: Self.files)
    var chronicle = reading.chronicle
    chronicle.base = RelativePath.toWorkingDirectory(from: output)
    try OutputFiles.makeFolder(output)
    let whole = chronicle
    let pictures = CasePictures(of: whole, in: output)
    let page = HTMLPage(
      whole, texts: reading.texts, pictures: pictures.onPage, rule: RuleCatalog.shared.explanation)
    // The chronicle first: it says whose folder this is, should the program be ended in between.
    let files =
      [
        OutputFile("\(output)/chronicle.json") { whole.json(to: $0) },
        OutputFile("\(output)/index.html", page.html()),
      ] + pictures.files
    for remark in pictures.remarks { Console.note(remark) }
    try OutputFiles.write(files)
    try pictures.removeOutdated()
    Console.note(tally(whole))
    for file in files { Console.note("  " + file.path) }
    for fault in pictures.faults { Console.error(fault) }
    if reading.hasErrors || !pictures.faults.isEmpty { throw ExitCode(2) }
  }

  /// What it writes.
  static let files =
    ["chronicle.json", "index.html"] + Picture.Kind.allCases.flatMap { ["\($0.rawValue).svg", "\($0.rawValue).dot"] }

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
