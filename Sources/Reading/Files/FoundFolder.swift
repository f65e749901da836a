// A folder with files that are to be read.

/// A folder with files that are to be read.
final class FoundFolder {
  /// As the user would type it; empty for the working folder of a file named without one.
  let path: FilePath
  let canonical: FilePath
  /// The folder that was searched before this one below it; nil where the user named this one.
  let parent: FoundFolder?

  init(path: FilePath, canonical: FilePath, parent: FoundFolder? = nil) {
    self.path = path
    self.canonical = canonical
    self.parent = parent
  }
}
