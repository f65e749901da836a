// Running the real program as a user would.

import Foundation
import Testing

/// The program that was built beside these tests.
enum Program {
  struct Outcome {
    var status: Int32
    var bytes: [UInt8]
    var errors: String

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var lines: [Substring] { text.split(separator: "\n") }
  }

  /// The build folder: the one that the running test bundle lies in.
  static let buildFolder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path

  static let path = buildFolder + "/throughline"

  static let repository = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Runs the program in a folder.
  static func run(
    _ arguments: String..., in folder: String, input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try start(path, arguments, in: folder, input: input, environment: environment)
  }

  /// Runs a program of `Examples/`.
  static func run(example name: String) throws -> Outcome {
    try start("\(buildFolder)/\(name)", [], in: "/", input: "", environment: [:])
  }

  /// Runs a line of shell; `$T` is the program.
  static func shell(_ line: String, in folder: String) throws -> Outcome {
    try start("/bin/sh", ["-c", line], in: folder, input: "", environment: ["T": path])
  }

  private static func start(
    _ program: String, _ arguments: [String], in folder: String, input: String, environment: [String: String]
  ) throws -> Outcome {
    // Files instead of pipes: neither side ever waits for the other.
    let files = TemporaryFolder(["in": input, "out": "", "err": ""])
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(environment) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: files.path("in"))
    process.standardOutput = FileHandle(forWritingAtPath: files.path("out"))
    process.standardError = FileHandle(forWritingAtPath: files.path("err"))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, bytes: files.bytes("out"),
      errors: String(decoding: files.bytes("err"), as: UTF8.self))
  }
}

/// A folder that is removed when the test lets go of it.
final class TemporaryFolder: Sendable {
  let path: String

  /// - Parameter place: where it is to be, emptied of what an earlier run left there; else a place of its own.
  init(_ files: [String: String] = [:], at place: String? = nil) {
    path = place ?? FileManager.default.temporaryDirectory.path + "/end-to-end-" + UUID().uuidString
    try? FileManager.default.removeItem(atPath: path)
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { write(name, Array(text.utf8)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  func write(_ name: String, _ bytes: [UInt8]) {
    let file = URL(filePath: path(name))
    try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    #expect(throws: Never.self) { try Data(bytes).write(to: file) }
  }

  func bytes(_ name: String) -> [UInt8] { (try? Data(contentsOf: URL(filePath: path(name)))).map(Array.init) ?? [] }

  func text(_ name: String) -> String { String(decoding: bytes(name), as: UTF8.self) }

  /// The names of all files, sorted.
  func names(_ folder: String = ".") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []).sorted()
  }
}
