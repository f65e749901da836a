// The sidecars of all folders, each read once.

/// Finds what sidecars say of a file. Each sidecar is read once.
struct SidecarShelf {
  private var sidecars: [FilePath: Sidecar] = [:]

  /// What the sidecar of the file's folder says, completed by the sidecars of the folders above, up to the folder that
  /// the user named.
  /// - Returns: the problems of the sidecars that were read for the first time as well.
  mutating func metadata(
    of file: FilePath, in folder: FoundFolder
  ) -> (metadata: Metadata, problems: [ReadingProblem]) {
    var metadata = Metadata()
    var problems: [ReadingProblem] = []
    var path = file.name.description
    var folder: FoundFolder? = folder
    while let current = folder {
      let sidecar: Sidecar
      if let known = sidecars[current.canonical] {
        sidecar = known
      } else {
        sidecar = Sidecar(of: current.path)
        sidecars[current.canonical] = sidecar
        problems += sidecar.problems
      }
      if let found = sidecar[path] { metadata.complete(with: found) }
      path = current.path.name.description + "/" + path
      folder = current.parent
    }
    return (metadata, problems)
  }
}
