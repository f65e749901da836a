// A folder that a test fills, and that goes with it.
import CalendarDates
import ChronicleTypes
import FoundationEssentials
import Glibc

@testable import Reading

/// A folder that is removed, with all that is in it, when the test lets go of it.
final class TemporaryFolder {
  let path: String

  init() {
    let place = FileManager.default.temporaryDirectory.path
    var template = Array((place + (place.hasSuffix("/") ? "" : "/") + "reading-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { fatalError("no temporary folder") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  convenience init(_ files: [String: String]) {
    self.init()
    for (name, text) in files { write(name, Array(text.utf8)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  func write(_ name: String, _ bytes: [UInt8]) {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
    guard let file = fopen(path(name), "w") else { fatalError("cannot write \(name)") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  func write(_ name: String, _ text: String) { write(name, Array(text.utf8)) }

  func link(_ name: String, to target: String) { symlink(target, path(name)) }

  /// What reading the folder gives.
  func read(_ names: String..., published: String? = nil) -> ReadResult {
    let paths = names.isEmpty ? [path] : names.map { $0 == "." ? path : path($0) }
    return Reader(published: published.flatMap { .init($0) }).read(paths)
  }

  /// The problems in words, with paths as they are in this folder.
  func problems(_ result: ReadResult) -> [String] {
    result.problems.map { problem in
      var problem = problem
      if problem.path.hasPrefix(path + "/") {
        problem.path = String(problem.path.dropFirst(path.utf8.count + 1))
      } else if problem.path == path {
        problem.path = "."
      }
      return problem.description
    }
  }

  /// The paths of the documents, as they are in this folder.
  func paths(_ result: ReadResult) -> [String] {
    result.documents.map { String($0.source.path.dropFirst(path.utf8.count + 1)) }
  }
}
