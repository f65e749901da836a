// A file that is written while its content is made.

internal import Glibc

extension OutputFiles {
  /// Writes a file block by block while `body` runs; one that is called “-” is standard output.
  ///
  /// The file takes its place when all of it is there: what ends `body` leaves the old one as it was.
  static func stream(
    to path: String, _ body: (_ write: ([UInt8]) throws(Failure) -> Void) async throws(Failure) -> Void
  ) async throws(Failure) {
    if path == "-" {
      return try await body { (block) throws(Failure) in try Console.write(block) }
    }
    if path.isEmpty { throw Failure("no file is named to write to; “-” is standard output") }
    let kind = kind(of: path)
    guard kind != S_IFDIR else { throw Failure("\(path) is a folder; name a file") }
    // A pipe or device is written to as it is.
    let isSpecial = kind.map { $0 != S_IFREG } ?? false
    let target = target(of: path)
    let place = isSpecial ? path : temporaryPath(for: target, 0)
    let descriptor = open(place, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path, "cannot be written") }
    do throws(Failure) {
      try await body { (block) throws(Failure) in
        if !write(block, to: descriptor) { throw failure(path, "cannot be written") }
      }
      if !isSpecial, fsync(descriptor) != 0 { throw failure(path, "cannot be written") }
    } catch {
      close(descriptor)
      if !isSpecial { unlink(place) }
      throw error
    }
    guard close(descriptor) == 0, isSpecial || rename(place, target) == 0 else {
      let problem = failure(path, "cannot be written")
      if !isSpecial { unlink(place) }
      throw problem
    }
  }
}
