// Reports that want to do harm to whoever reads what was made of them.

import ChronicleTypes
import Codec
import Foundation
import Graphviz
import Testing

@Suite struct HostileReportTests {
  private static let texts: [String] = [
    "\"<script>alert(1)</script>\", Ada \"Novak\" <b>said</b> on 3 May 2012. & &amp; ]]> <!-- x",
    "Ada Novak\u{0} said\u{0}that it fell. Bo\u{1B}[31m Lind\u{1B}[0m\u{7} denied it on 4 May 2012.\u{9B}2J",
    "Ada \u{202E}kavoN\u{202C} Novak said “\u{2066}it fell\u{2069}”. \u{200F}Police\u{FEFF} arrested Bo Lind.",
    "Ada Novak said " + String(repeating: "that the crane of the harbor fell, ", count: 300) + "on 3 May 2012.",
    "Thefts rose by 500%, Ada Novak said.\u{1B}[1m Thefts rose by 800%, said the Port\u{7} Authority (PA).",
    String(repeating: "Novak", count: 2_000) + " said that it fell. “\\N \\G \\l 100% %s”, Ada Novak said.",
    "قال أحمد إن الرافعة سقطت. Ada Novak said: “市长周二表示起重机是安全的”. \u{1F469}\u{200D}\u{1F692} told Bo Lind.",
    "Ada Novak said “unclosed. Bo Lind said “again “and “again. =1+1 @SUM -2 +3, said Port Authority (PA).",
    "[ Police attacked Ada Novak in Gdyniiiiiiiiiiiiiiiiiii ]\n\n]] Ada Novak said: “[ It fell ]”. ]",
    "\r\rAda Novak said\rthat it fell.\r\n\r\nBo Lind was arrested.\u{2028}He denied it.\u{85}Police said so.",
  ]

  private let folder: TemporaryFolder = {
    let folder = TemporaryFolder()
    for (index, text) in texts.enumerated() { folder.write("in/\(index).txt", Array(text.utf8)) }
    folder.write("in/e\u{1B}[31m\n\u{202E}'\"<b>.txt", Array("Ada Novak said that it fell.".utf8))
    return folder
  }()

  @Test func wholeCase() throws {
    let outcome = try Program.run("build", "in", in: folder.path)
    #expect(outcome.status == 0)
    #expect(controls(outcome.errors) == [])
    let chronicle = try Chronicle(json: folder.bytes("output/chronicle.json"))
    #expect(chronicle.documents.count == Self.texts.count + 1)
    #expect(chronicle.events.count > 8)
    for event in chronicle.events {
      let path = chronicle.documents.first { $0.id == event.document }?.path ?? ""
      let text = SourceText(String(decoding: folder.bytes(path), as: UTF8.self))
      let trigger = event.trigger.map { text[$0.span].lowercased() } ?? ""
      #expect(trigger.first == event.trigger?.lemma.first, "\(event.id)")
    }
    for picture in ["timeline.svg", "chronicle.svg", "graph.svg", "claims.svg"] {
      let bytes = folder.bytes("output/" + picture)
      #expect(isWellFormed(bytes), "\(picture)")
      #expect(!String(decoding: bytes, as: UTF8.self).lowercased().contains("<script"))
    }
    for command in ["events", "statements", "actors", "claims", "sources"] {
      let table = try Program.run(command, in: folder.path)
      #expect(controls(table.text) == [], "\(command)")
      let json = try Program.run(command, "--json", in: folder.path)
      #expect(controls(json.text) == [], "\(command)")
      #expect(table.lines.count == (try values("id", inJSON: json.bytes)).count + 1, "\(command)")
    }
    for id in chronicle.events.prefix(12).map(\.id) + chronicle.documents.map(\.id) {
      let card = try Program.run("show", id, in: folder.path)
      #expect(card.status == 0)
      #expect(controls(card.text) == [], "\(id)")
    }
    for arguments in [["parse", "in"], ["annotate", "in"], ["dates", "in"], ["export", "json"], ["export", "csv"]] {
      let printed = try Program.run(arguments[0], arguments[1], in: folder.path)
      #expect(controls(printed.text).filter { $0 != "U+9" && $0 != "U+D" } == [], "\(arguments)")
    }
    let dot = try Program.run("export", "dot", in: folder.path)
    #expect(try Renderer.validate(source: dot.text).nodeCount > 8)
  }

  @Test func lineOfAMegabyte() throws {
    let line = "Ada Novak said " + String(repeating: "that the crane of the harbor fell, ", count: 30_000) + "today."
    let folder = TemporaryFolder(["in/a.txt": line])
    #expect(try Program.run("build", "in", in: folder.path).status == 0)
    #expect(isWellFormed(folder.bytes("output/timeline.svg")))
    #expect(try Chronicle(json: folder.bytes("output/chronicle.json")).documents.count == 1)
  }

  @Test func problemsInWords() throws {
    let folder = TemporaryFolder(["in/\u{1B}[2J\u{202E}\n.txt": ""])
    let outcome = try Program.run("build", "in", in: folder.path)
    #expect(outcome.status == 2)
    #expect(controls(outcome.errors) == [])
    #expect(outcome.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("throughline: ") })
    let asked = try Program.run("events", "--case", "\u{1B}[2J", in: folder.path)
    #expect(asked.status == 2)
    #expect(controls(asked.errors) == [])
  }

  /// What could steer a terminal or turn the direction of its text.
  private func controls(_ text: String) -> [String] {
    text.unicodeScalars.filter {
      ($0.properties.generalCategory == .control && $0 != "\n") || $0.properties.isBidiControl
        || $0 == "\u{2028}" || $0 == "\u{2029}"
    }.map { "U+" + String($0.value, radix: 16, uppercase: true) }
  }
}
