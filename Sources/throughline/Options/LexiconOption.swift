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
    for folder in [path].compactMap({ $0 }) + folders.map({ $0 + "/lexicon" }) where !found.contains(folder) {
      var isFolder = false
      let exists = FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
      if folder == path, !exists || !isFolder {
        throw Failure("\(folder) is no folder; --lexicon names a folder of word lists")
      }
      if isFolder, try !files(in: folder).isEmpty {
        found.append(folder)
      } else if folder == path {
        throw Failure("\(folder) holds no word list; there are \(Lexicon.fileNames.joined(separator: ", "))")
      }
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
      let shown = error.messages.prefix(Self.shownFaults)
      for message in shown.dropLast() { Console.error(message) }
      let more = error.messages.count - shown.count
      throw Failure(
        (shown.last ?? "") + (more > 0 ? "; and \(more) more" : "") + "; nothing was read with a broken word list")
    }
  }

  private static let shownFaults = 10

  /// What a folder holds that is meant as a word list: by its ending, or by its name with another one.
  private func files(in folder: String) throws -> [Lexicon.File] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw Failure("\(folder) cannot be listed; see that it is a folder you may read")
    }
    let lists = Set(Lexicon.fileNames.map { $0.dropLast(4).lowercased() })
    return try names.filter { name in
      name.lowercased().hasSuffix(".tsv") || lists.contains(name.prefix { $0 != "." }.lowercased())
    }.map { name in
      let path = "\(folder)/\(name)"
      guard let data = FileManager.default.contents(atPath: path) else {
        throw Failure("\(path) cannot be read; see that it is a file you may read")
      }
      return Lexicon.File(path: path, utf8: Array(data))
    }
  }
}
