// Selections written for other programs.

import ChronicleTypes
import Codec
import Exporting
import TestSupport
import Testing

@Suite struct ChronicleFormatTests {
  private let some = Selection(of: [Harbor.denial, Harbor.warning], in: Harbor.chronicle)

  @Test func json() {
    #expect(ChronicleFormat.json.bytes(of: some) == some.part.json())
    #expect(ChronicleFormat.json.bytes(of: Selection(allOf: Full.chronicle)) == Full.chronicle.json())
  }

  @Test func jsonLines() {
    #expect(
      ChronicleFormat.jsonLines.bytes(of: some)
        == Harbor.denial.json() + [0x0A] + Harbor.warning.json() + [0x0A])
    #expect(ChronicleFormat.jsonLines.bytes(of: Selection(of: [], in: Harbor.chronicle)) == [])
  }

  @Test func mentions() {
    let all = Selection(allOf: Full.chronicle)
    #expect(
      String(decoding: ChronicleFormat.mentions.bytes(of: all), as: UTF8.self)
        == "document,start,end,text,type,actor,name,rule\r\nreports/a.md,0,3,Ada,person,a1,Ada,name\r\n")
    #expect(
      ChronicleFormat.mentionLines.bytes(of: all) == Full.mention.json(document: "reports/a.md", name: "Ada") + [0x0A])
  }

  /// Bytes come in blocks that are worth a call of the system, and none of them is empty.
  @Test(arguments: [ChronicleFormat.json, .jsonLines, .csv].map(\.name))
  func blocks(name: String) throws {
    let format = try #require([ChronicleFormat.json, .jsonLines, .csv].first { $0.name == name })
    let events = [Event](repeating: Harbor.denial, count: 2_000)
    let selection = Selection(allOf: Chronicle(events: events))
    var blocks: [[UInt8]] = []
    format.write(selection) { blocks.append($0) }
    #expect(blocks.count > 2 && blocks.dropLast().allSatisfy { $0.count >= 1 << 15 } && !blocks.contains([]))
    #expect(Array(blocks.joined()) == format.bytes(of: selection))
  }
}
