// A file that is to be read.

/// A file that is to be read, found in a folder or named by the user.
struct FoundFile {
  /// As the user gave it, or the folder as the user gave it with the names below it.
  let path: FilePath
  let folder: FoundFolder
}
