// A folder whose files are read.

/// A folder whose files are read.
final class FoundFolder {
  /// The path as a user would type it; empty for the working folder.
  let path: FilePath
  let canonical: FilePath
  /// The folder above it that was searched; nil where the user named this one.
  let parent: FoundFolder?

  init(path: FilePath, canonical: FilePath, parent: FoundFolder? = nil) {
    self.path = path
    self.canonical = canonical
    self.parent = parent
  }
}
