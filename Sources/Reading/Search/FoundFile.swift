// A file to be read.

/// A file to be read, found in a folder or named by the user.
struct FoundFile {
  /// The path as the user gave it; or the folder as the user gave it and the names below it.
  let path: FilePath
  let folder: FoundFolder
}
