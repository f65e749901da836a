// A terminal for the program to write to.

import Foundation
import Glibc

enum Terminal {
  struct NoTerminal: Error {}

  /// What the program prints on a terminal; little enough for the terminal to hold.
  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> String {
    var leader: Int32 = -1
    var follower: Int32 = -1
    guard openpty(&leader, &follower, nil, nil, nil) == 0 else { throw NoTerminal() }
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(fileDescriptor: follower, closeOnDealloc: false)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(leader, &bytes, bytes.count)
    close(follower)
    close(leader)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }
}
