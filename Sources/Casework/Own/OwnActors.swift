// Actors of a user: where their files lie, and what they say.

public import ChronicleTypes
internal import FoundationEssentials
internal import Reading

/// The files in which a user names actors: one that is named, and “actors.yaml” in folders of reports or in a case.
public struct OwnActors: Sendable, Equatable {
  /// The files that there are, the one that was named first, whether it is there or not.
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

  /// What the files say together.
  /// - Throws: everything that cannot be used or contradicts itself.
  /// - Complexity: O(n) in the size of the files.
  public func load() throws(OwnFileError) -> ActorDirections {
    do throws(ActorsFile.Faults) {
      return try ActorsFile.read(files)
    } catch {
      throw OwnFileError(reasons: error.problems.map(\.description))
    }
  }
}
