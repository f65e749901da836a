// The actors that a user defines: where their files lie, and what they say.

public import ChronicleTypes
internal import FoundationEssentials
internal import Reading

/// The files in which a user defines actors: a file that the user names, and “actors.yaml” in the folders of reports or
/// in a case.
public struct OwnActors: Sendable, Equatable {
  /// The files. A file that the user names comes first, even if it does not exist; the others do.
  public let files: [String]

  /// - Parameters:
  ///   - path: a file that the user names.
  ///   - places: folders that may hold a file “actors.yaml”.
  public init(named path: String?, beside places: [String]) {
    files =
      [path].compactMap(\.self)
      + places.map { ($0.hasSuffix("/") ? $0 : $0 + "/") + ActorsFile.name }.filter {
        $0 != path && FileManager.default.fileExists(atPath: $0)
      }
  }

  /// Reads the files and joins what they say.
  /// - Throws: every line that cannot be used or contradicts another one.
  /// - Complexity: O(n) in the size of the files.
  public func load() throws(OwnFileError) -> ActorDirections {
    do throws(ActorsFile.Faults) {
      return try ActorsFile.read(files)
    } catch {
      throw OwnFileError(reasons: error.problems.map(\.description))
    }
  }
}
