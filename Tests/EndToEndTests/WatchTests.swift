// `throughline watch`: builds again when a report changes.

import ChronicleTypes
import Codec
import Foundation
import Testing

@Suite struct WatchTests {
  /// Waits until a condition holds, half a minute at most.
  private func wait(until holds: () -> Bool) -> Bool {
    for _ in 0..<300 {
      if holds() { return true }
      usleep(100_000)
    }
    return holds()
  }

  @Test func buildsAgain() throws {
    let folder = TemporaryFolder(["h/a.txt": "Ada Novak said on 3 May 2012 that the crane had fallen.\n", "err": ""])
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["watch", "h", "-o", "h/output"]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardError = FileHandle(forWritingAtPath: folder.path("err"))
    try process.run()
    defer { process.terminate() }
    func builds() -> Int { folder.text("err").components(separatedBy: "watching h").count - 1 }
    func documents() throws -> Int { try Chronicle(json: folder.bytes("h/output/chronicle.json")).documents.count }

    #expect(wait { builds() == 1 })
    #expect(try documents() == 1)
    folder.write("h/b.txt", Array("Police arrested two guards on 4 May 2012.\n".utf8))
    #expect(wait { builds() == 2 })
    #expect(try documents() == 2)
    // What it writes itself is no change, a report that goes is one.
    usleep(2_500_000)
    #expect(builds() == 2)
    try FileManager.default.removeItem(atPath: folder.path("h/a.txt"))
    #expect(wait { builds() == 3 })
    #expect(try documents() == 1)
    // Without a report the build fails, what was written stays, and watching goes on.
    try FileManager.default.removeItem(atPath: folder.path("h/b.txt"))
    #expect(wait { builds() == 4 })
    #expect(folder.text("err").contains("no document could be read"))
    #expect(try documents() == 1)
    #expect(process.isRunning)
  }
}
