// The folder that `build` writes and the other commands read.

internal import ArgumentParser
internal import ChronicleTypes
internal import Codec
internal import FoundationEssentials
internal import Glibc

/// `--case`: which chronicle a command is about.
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

  /// What leads from the folder of an output file to where the documents' paths start, for links.
  func documentPrefix(of output: String, _ chronicle: Chronicle) -> String {
    RelativePath.toDocuments(from: RelativePath.folder(of: output), caseFolder: path, base: chronicle.base ?? "")
  }
}

extension CaseFolder {
  /// Refuses a folder with pipes or folders in place of what is written, and one that has files of the names that
  /// `build` writes but no chronicle beside them: they are somebody else's.
  static func checkOwn(_ folder: String, files: [String]) throws(Failure) {
    for file in files {
      var status = stat()
      guard stat("\(folder)/\(file)", &status) == 0, status.st_mode & S_IFMT != S_IFREG else { continue }
      throw Failure("\(folder)/\(file) is no regular file; remove it or name another folder with -o")
    }
    let taken = files.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)") }
    guard let first = taken.first else { return }
    let file = folder + "/chronicle.json"
    let start = (try? Data(contentsOf: URL(filePath: file), options: .alwaysMapped).prefix(64)) ?? Data()
    if String(decoding: start, as: UTF8.self).contains("\"schema\": \"throughline/") { return }
    throw Failure(
      "\(folder)/\(first) was not written by “throughline build” and would be replaced; name another folder with -o")
  }
}
