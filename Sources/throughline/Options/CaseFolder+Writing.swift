// Writing a case into its folder.

internal import Casework
internal import ChronicleTypes
internal import FoundationEssentials
internal import Glibc
internal import Wording

extension CaseFolder {
  /// Writes the files of a case into a folder, and tells on standard error what is in them.
  ///
  /// - Returns: whether every picture could be drawn.
  static func write(_ built: Case, to folder: String) throws(Failure) -> Bool {
    var kept = built
    kept.chronicle.base = RelativePath.toWorkingDirectory(from: folder)
    try OutputFiles.makeFolder(folder)
    let made = CaseFiles(kept)
    for remark in made.remarks { Console.note(remark) }
    let files = made.files.map { OutputFile("\(folder)/\($0.name)", content: $0.write) }
    try OutputFiles.write(files)
    try removeOutdated(made.missing.map { "\(folder)/\($0.name)" })
    Console.note(kept.chronicle.tally + "; wrote")
    for file in files { Console.note("  " + file.path) }
    for picture in made.missing {
      Console.error(
        "\(folder)/\(picture.name) could not be drawn and is left out: \(picture.reason); another version of Graphviz may "
          + "draw \(folder)/\(picture.source)")
    }
    return made.missing.isEmpty
  }

  /// Removes pictures of an earlier case that would be taken for pictures of this one.
  static func removeOutdated(_ pictures: [String]) throws(Failure) {
    for path in pictures where unlink(path) != 0 && errno != ENOENT {
      let reason = String(cString: strerror(errno))
      throw Failure("\(path) is of an earlier case and cannot be removed (\(reason)); remove it")
    }
  }

  /// Refuses a folder that has a pipe or a folder where a file is to be written. It also refuses a folder with files
  /// that have the names of the program’s own but no chronicle beside them: they belong to somebody else.
  static func checkOwn(_ folder: String) throws(Failure) {
    let files = CaseFiles.names
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
