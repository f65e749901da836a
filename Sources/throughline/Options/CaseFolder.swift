// The folder that `build` writes and the other commands read.

internal import ArgumentParser
internal import ChronicleTypes
internal import Codec
internal import Glibc

/// `--case`: the case that a command asks.
struct CaseFolder: ParsableArguments {
  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("The folder that “build” wrote.", valueName: "folder"))
  var path = "output"

  /// The chronicle of the case.
  func load() throws(Failure) -> Chronicle {
    let file = path + "/chronicle.json"
    guard access(file, F_OK) == 0 else {
      throw Failure(
        "\(file) cannot be read; run “throughline build FOLDER -o \(path)” first, or name a case with --case")
    }
    let blocks = try InputFile(file)
    do {
      return try Chronicle(jsonBlocks: blocks.next)
    } catch {
      if let problem = blocks.problem { throw Failure("\(file) cannot be read: \(problem)") }
      throw Failure("\(file) is no chronicle: \(error); run “throughline build” again")
    }
  }

  /// The path from the folder of an output file to the folder in which the documents’ paths hold, for links.
  func documentPrefix(of output: String, _ chronicle: Chronicle) -> String {
    RelativePath.toDocuments(from: RelativePath.folder(of: output), caseFolder: path, base: chronicle.base ?? "")
  }
}
