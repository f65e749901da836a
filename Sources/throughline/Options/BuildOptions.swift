// The options of `build` and `watch`, and the build itself.

internal import ArgumentParser
internal import Casework
internal import Reading

/// Reads reports and writes the files of their case.
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
    try CaseFolder.checkOwn(output)
    let built = try await reports.read(folder, excluding: output, files: CaseFiles.names)
    let isWhole = try CaseFolder.write(built, to: output)
    if built.hasErrors || !isWhole { throw ExitCode(2) }
  }
}
