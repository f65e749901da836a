// `--lexicon`: words that a user adds.

internal import ArgumentParser
internal import Extraction
internal import FoundationEssentials

/// The word lists of a user: those of `--lexicon`, and of a folder `lexicon` beside the documents or in the case.
struct LexiconOption: ParsableArguments {
  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp(
      "A folder of word lists of your own; “lexicon” in a folder that is read counts without it.", valueName: "folder"))
  var path: String?

  /// The folders of word lists: those beside what is read that hold any, and the one of the option.
  /// - Parameter folders: where a folder “lexicon” may lie.
  func folders(beside folders: [String]) throws -> [String] {
    var found: [String] = []
    for folder in folders.map({ $0 + "/lexicon" }) + [path].compactMap({ $0 }) where !found.contains(folder) {
      var isFolder = false
      let exists = FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
      if folder == path, !exists || !isFolder {
        throw Failure("\(folder) is no folder; --lexicon names a folder of word lists")
      }
      if isFolder, try folder == path || !files(in: folder).isEmpty { found.append(folder) }
    }
    return found
  }

  /// The program's words with those of some folders.
  func load(_ folders: [String]) throws -> Lexicon {
    let files = try folders.flatMap(files)
    guard !files.isEmpty else { return .standard }
    do {
      return try Lexicon(adding: files)
    } catch {
      for message in error.messages.dropLast() { Console.error(message) }
      throw Failure("\(error.messages.last ?? ""); nothing was read with a broken word list")
    }
  }

  private func files(in folder: String) throws -> [Lexicon.File] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try names.filter { $0.hasSuffix(".tsv") }.map { name in
      let path = "\(folder)/\(name)"
      guard let data = FileManager.default.contents(atPath: path) else {
        throw Failure("\(path) cannot be read; see that it is a file you may read")
      }
      return Lexicon.File(path: path, utf8: Array(data))
    }
  }
}
