// What is read, what is made of it, and where it goes: the work of `build` and `watch`.

internal import ArgumentParser
internal import Casework
internal import ChronicleTypes
internal import Codec
internal import Drawing
internal import Extraction
internal import Reading
internal import WebPage

/// Reports in, the files of a case out.
struct BuildOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Folders or files: \(DocumentFormat.namesAndEndings)."))
  var folder: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output = "output"

  @OptionGroup var reports: ReportOptions

  func validate() throws {
    if output.isEmpty || output == "-" { throw ValidationError("-o needs a folder: several files are written.") }
  }

  func build() async throws {
    try CaseFolder.checkOwn(output, files: Self.files)
    let built = try await reports.read(folder, excluding: output, files: Self.files)
    var chronicle = built.chronicle
    chronicle.base = RelativePath.toWorkingDirectory(from: output)
    try OutputFiles.makeFolder(output)
    let whole = chronicle
    // The chronicle first: it says whose folder this is, should the program be ended in between.
    var files = [
      OutputFile("\(output)/chronicle.json") { whole.json(to: $0) },
      OutputFile("\(output)/index.html", try Self.report(whole, built.texts)),
    ]
    for kind in Picture.Kind.allCases {
      let picture = Picture(kind, of: Self.shown(kind, whole), documentPrefix: whole.base ?? "")
      files.append(OutputFile("\(output)/\(kind.rawValue).svg", try picture.render(.svg)))
      files.append(OutputFile("\(output)/\(kind.rawValue).dot", try picture.render(.dot)))
      if let remark = picture.remark { Console.note("\(kind.rawValue): \(remark)") }
    }
    try OutputFiles.write(files)
    Console.note(tally(whole))
    for file in files { Console.note("  " + file.path) }
    if built.hasErrors { throw ExitCode(2) }
  }

  /// What a picture shows: events told in passing only where a claim rests on them.
  private static func shown(_ kind: Picture.Kind, _ chronicle: Chronicle) -> Selection {
    kind == .claims ? Selection(allOf: chronicle) : Selection(ChronicleQuery(), in: chronicle)
  }

  private static func report(_ chronicle: Chronicle, _ texts: [String: SourceText]) throws -> [UInt8] {
    let pictures = try Picture.Kind.allCases.map { kind in
      let picture = Picture(kind, of: shown(kind, chronicle), documentPrefix: nil)
      return HTMLPage.Picture(title: picture.title, svg: try picture.render(.svg), remark: picture.remark)
    }
    return HTMLPage(
      Selection(ChronicleQuery(), in: chronicle), texts: texts, pictures: pictures, rule: RuleCatalog.shared.explanation
    ).html()
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
    let dated = chronicle.events.count { $0.days.date != nil && !$0.isMinor }
    let involved = Set(chronicle.events.flatMap { $0.actors.map(\.id) + $0.via })
    return [
      count(chronicle.documents.count, "document"), count(incidents, "incident"),
      count(statements, "statement"), count(involved.count, "actor"),
      count(chronicle.claims.count, "claim"), "\(dated) of \(incidents + statements) events with a date",
      "\(minor) more told in passing",
    ].joined(separator: ", ") + "; wrote"
  }
}
