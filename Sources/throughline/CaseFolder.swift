// The folder that `build` writes and the other commands read.

internal import ArgumentParser
internal import Chronicle
internal import Exporting
internal import FoundationEssentials

/// `--case`: which chronicle a command is about.
struct CaseFolder: ParsableArguments {
  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("The folder that “build” wrote.", valueName: "folder"))
  var path = "output"

  /// The chronicle of the case.
  func load() throws(Failure) -> Chronicle {
    let file = path + "/chronicle.json"
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: file))
    } catch {
      throw Failure(
        "\(file) cannot be read; run “throughline build FOLDER -o \(path)” first, or name a case with --case")
    }
    do {
      return try Chronicle(json: data)
    } catch {
      throw Failure("\(file) is no chronicle: \(error); run “throughline build” again")
    }
  }
}
