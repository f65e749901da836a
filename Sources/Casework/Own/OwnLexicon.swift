// The word lists that a user adds: where they lie, and what is in them.

public import Extraction
internal import FoundationEssentials

/// The folders with word lists of a user: a folder that the user names, and “lexicon” in the folders of reports or in a
/// case.
public struct OwnLexicon: Sendable, Equatable {
  /// The folders that hold a word list; the one that the user names comes first.
  public let folders: [String]

  /// The name of a folder of word lists that is found without being named.
  public static let folderName = "lexicon"

  /// - Parameters:
  ///   - path: a folder that the user names.
  ///   - places: folders that may hold a folder “lexicon”.
  /// - Throws: where the named folder is missing or holds no word list, or where one of the folders cannot be listed.
  public init(named path: String?, beside places: [String]) throws(OwnFileError) {
    var found: [String] = []
    for folder in [path].compactMap(\.self) + places.map({ "\($0)/\(Self.folderName)" }) where !found.contains(folder) {
      var isFolder = false
      let exists = FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
      if folder == path, !exists || !isFolder {
        throw Self.error("\(folder) is no folder; name one that holds word lists")
      }
      if isFolder, try !Self.lists(in: folder).isEmpty {
        found.append(folder)
      } else if folder == path {
        throw Self.error("\(folder) holds no word list; there are \(Lexicon.fileNames.joined(separator: ", "))")
      }
    }
    folders = found
  }

  /// The program’s own words together with those of the folders.
  /// - Throws: where a list cannot be read; and every row that cannot be used, with its place.
  /// - Complexity: O(n) in the words of all lists.
  public func load() throws(OwnFileError) -> Lexicon {
    var files: [Lexicon.File] = []
    for folder in folders { files += try Self.lists(in: folder).map(Self.file) }
    guard !files.isEmpty else { return .english }
    do throws(Lexicon.Faults) {
      return try Lexicon(adding: files)
    } catch {
      throw OwnFileError(reasons: error.messages)
    }
  }

  /// The files of a folder that are meant as word lists: those with the ending `.tsv`, and those with the name of a
  /// list and another ending, which is then reported.
  private static func lists(in folder: String) throws(OwnFileError) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder).sorted() else {
      throw error("\(folder) cannot be listed; see that it is a folder you may read")
    }
    let lists = Set(Lexicon.fileNames.map { $0.dropLast(4).lowercased() })
    return names.filter { name in
      name.lowercased().hasSuffix(".tsv") || lists.contains(name.prefix { $0 != "." }.lowercased())
    }.map { "\(folder)/\($0)" }
  }

  private static func file(_ path: String) throws(OwnFileError) -> Lexicon.File {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw error("\(path) cannot be read; see that it is a file you may read")
    }
    return Lexicon.File(path: path, utf8: Array(data))
  }

  private static func error(_ reason: String) -> OwnFileError {
    OwnFileError(reasons: [reason])
  }
}
