// A terminal for the program to write to.

import Foundation
import Glibc

enum Terminal {
  struct NoTerminal: Error {}

  /// What the program prints on a terminal to standard output.
  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> String {
    try start(Program.path, arguments, in: folder, environment, errors: false)
  }

  /// What a line of shell shows on a terminal of 100 columns without colours, errors among it.
  static func lines(of command: String, in folder: String) throws -> [String] {
    let environment = [
      "PATH": Program.buildFolder + ":/usr/bin:/bin", "LANG": "C.UTF-8", "COLUMNS": "100", "NO_COLOR": "1",
    ]
    let text = try start("/bin/sh", ["-c", command], in: folder, environment, errors: true)
    var lines = text.components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines.map { line in String(line.reversed().drop(while: \.isWhitespace).reversed()) }
  }

  private static func start(
    _ program: String, _ arguments: [String], in folder: String, _ environment: [String: String], errors: Bool
  ) throws -> String {
    var leader: Int32 = -1
    var follower: Int32 = -1
    guard openpty(&leader, &follower, nil, nil, nil) == 0 else { throw NoTerminal() }
    defer { close(leader) }
    // No other program that a test starts meanwhile shall hold the terminal open.
    for end in [leader, follower] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let terminal = FileHandle(fileDescriptor: follower, closeOnDealloc: false)
    process.standardOutput = terminal
    process.standardError = errors ? terminal : FileHandle.nullDevice
    try process.run()
    // When the program has ended, nobody holds the terminal, and reading fails.
    close(follower)
    var text: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while case let count = read(leader, &block, block.count), count > 0 {
      // A terminal puts a carriage return before each line feed.
      text += block.prefix(count).filter { $0 != UInt8(ascii: "\r") }
    }
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
