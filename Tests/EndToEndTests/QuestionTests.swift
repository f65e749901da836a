// Questions about a case: selections, formats, exit codes.

import ChronicleTypes
import Foundation
import Testing

@Suite struct QuestionTests {
  private let folder = HandMade.folder()

  @Test(arguments: [
    ("", "e1 e2 e3 e4 e5"),
    ("--actor Novak", "e1 e4 e5"), ("--actor novak", "e1 e4 e5"), ("--actor PA", "e2 e3"), ("--actor Echo", "e5"),
    ("--actor PA --actor Lind", "e2 e3"), ("--actor Novak --actor PA", "e1 e2 e3 e4 e5"),
    ("--by Novak", "e5"), ("--by PA --by 'Bo Lind'", "e2 e3"),
    ("--about police", "e1 e3"), ("--about ice", "e5"), ("--about Gdynia", "e1"), ("--about PA", "e3"),
    ("--about police --about act", "e3"),
    ("--since 2010-05", "e2 e3"), ("--until 2010", "e1 e2"), ("--since 2010-05 --until 2010-12-31", "e2"),
    ("--kind incident", "e1 e4"), ("--kind deny", "e2"), ("--kind alleged", "e4"),
    ("--kind arrest --kind warn", "e1 e3"),
    ("--source a.txt", "e1 e2"), ("--source echo", "e3 e4 e5"), ("--source d1", "e1 e2"),
    ("--story t2", "e3 e4 e5"), ("--story 'arrested novak'", "e1 e2"), ("--story t1 --story t2 --limit 1", "e1"),
    ("--undated", "e4 e5"), ("--limit 1", "e1"), ("--limit 2", "e1 e5"), ("--limit 99", "e1 e2 e3 e4 e5"),
    ("--actor Novak --kind incident --limit 1", "e1"), ("--actor Novak --undated --kind statement", "e5"),
  ])
  func selections(options: String, ids: String) throws {
    let table = try Program.shell("\"$T\" events \(options)", in: folder.path)
    #expect(table.status == 0)
    #expect(table.lines.dropFirst().map { $0.prefix { $0 != " " } }.joined(separator: " ") == ids)
    let json = try Program.shell("\"$T\" events \(options) --json", in: folder.path)
    #expect(try values("id", inJSON: json.bytes).joined(separator: " ") == ids)
  }

  @Test(arguments: [
    "--actor Nova", "--actor nobody", "--by Echo", "--about cran", "--about 'act must'", "--since 2012", "--until 2009",
    "--kind planned", "--source c.txt", "--undated --kind arrest", "--actor Lind --kind incident", "--story t3",
    "--story Nova",
  ])
  func nothingFound(options: String) throws {
    try expectNothing("events \(options)")
  }

  @Test(arguments: [
    "statements", "actors", "claims", "stories", "sources", "timeline", "graph", "export json", "export dot",
  ])
  func nothingFoundAnywhere(command: String) throws {
    try expectNothing("\(command) --actor nobody")
    try expectNothing("\(command) --since 2012")
  }

  private func expectNothing(_ question: String) throws {
    let outcome = try Program.shell("\"$T\" \(question)", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.bytes == [])
    #expect(outcome.errors.split(separator: "\n").contains { $0.hasPrefix("throughline: ") })
  }

  @Test(arguments: ["events", "statements", "actors", "claims", "stories", "sources"])
  func formatsAgree(command: String) throws {
    let table = try Program.run(command, in: folder.path)
    let json = try Program.run(command, "--json", in: folder.path)
    let lines = try Program.run(command, "--jsonl", in: folder.path)
    let csv = try Program.run(command, "--csv", in: folder.path)
    let ids = try values("id", inJSON: json.bytes)
    #expect(ids.count > 1)
    #expect(table.lines.dropFirst().map { String($0.prefix { $0 != " " }) } == ids)
    #expect(try lines.lines.flatMap { try values("id", inJSON: Array("[\($0)]".utf8)) } == ids)
    #expect(csv.text.split(separator: "\r\n").dropFirst().map { String($0.prefix { $0 != "," }) } == ids)
    #expect([table, json, lines, csv].allSatisfy { $0.status == 0 && $0.errors == "" })
  }

  @Test(arguments: [
    ("statements", "e2 e3 e5"), ("statements --kind incident", ""), ("statements --limit 1", "e5"),
    ("actors", "a1 a2 a3 a4"),
    ("actors --by Lind", "a3 a2"), ("actors --actor Novak", "a1"), ("claims", "c1 c2"), ("claims --by Lind", "c2"),
    ("stories", "t1 t2"), ("stories --actor Lind", "t2"), ("stories --story ice --by PA", ""),
    ("stories --limit 1", "t1"),
    ("sources", "d1 d2"), ("sources --actor Lind", "d2"),
  ])
  func otherQuestions(question: String, ids: String) throws {
    let json = try Program.shell("\"$T\" \(question) --json", in: folder.path)
    #expect(json.status == (ids.isEmpty ? 1 : 0))
    if !ids.isEmpty { #expect(try values("id", inJSON: json.bytes).joined(separator: " ") == ids) }
  }

  @Test func whatIsLeftOut() throws {
    #expect(try Program.run("events", "--since", "2010", in: folder.path).errors.contains("2 more match"))
    #expect(try Program.run("events", "--limit", "2", in: folder.path).errors.contains("2 of 5 events"))
  }

  @Test(arguments: [
    ("e1", "Police arrested Ada Novak."), ("a1", "also        Novak"), ("c1", "20 is not 30"), ("d2", "Echo"),
    ("e2", "a.txt:3, characters 0 to 9"), ("t2", "document    d2 Echo"), ("ice", "title       Ice"),
  ])
  func show(id: String, words: String) throws {
    let outcome = try Program.run("show", id, in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains(words))
  }

  @Test func showNothingOrTooMuch() throws {
    #expect(try Program.run("show", "zz", in: folder.path).status == 1)
    #expect(try Program.run("show", "e", in: folder.path).status == 2)
  }

  @Test func missingCase() throws {
    let outcome = try Program.run("events", "--case", "nowhere", in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("nowhere/chronicle.json"))
    #expect(outcome.errors.contains("throughline build"))
  }

  @Test(arguments: ["", "{", "[]", #"{"schema": "throughline/9"}"#, #"{"schema": "throughline/1"}"#, "\u{0}"])
  func brokenCase(text: String) throws {
    let broken = TemporaryFolder(["case/chronicle.json": text])
    for command in ["events", "timeline", "show e1"] {
      let outcome = try Program.shell("\"$T\" \(command) --case case", in: broken.path)
      #expect(outcome.status == 2, "\(command)")
      #expect(outcome.bytes == [])
      #expect(outcome.errors.hasPrefix("throughline: case/chronicle.json is no chronicle: "))
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func colors() throws {
    #expect(try Program.run("events", in: folder.path).text.contains("\u{1B}") == false)
    #expect(try Program.run("events", "--color", "always", in: folder.path).text.hasPrefix("\u{1B}[1mID"))
    #expect(try Program.run("events", "--color", "never", in: folder.path).text.hasPrefix("ID"))
    let both = try Program.run("events", "--color", "always", in: folder.path, environment: ["NO_COLOR": "1"])
    #expect(both.text.hasPrefix("\u{1B}[1mID"))
    #expect(try Program.run("events", "--json", "--color", "always", in: folder.path).text.hasPrefix("["))
  }

  @Test func colorsOnATerminal() throws {
    #expect(try Terminal.run(["events", "--limit", "1"], in: folder.path).contains("\u{1B}[1mID"))
    let plain = try Terminal.run(["events", "--limit", "1"], in: folder.path, environment: ["NO_COLOR": "1"])
    #expect(plain.hasPrefix("ID"))
    #expect(!plain.contains("\u{1B}"))
    let never = try Terminal.run(["events", "--limit", "1", "--color", "never"], in: folder.path)
    #expect(!never.contains("\u{1B}"))
  }

  /// On a narrow terminal cells take several lines, and no line is wider than it.
  @Test func narrowTerminal() throws {
    let narrow = try Terminal.run(["events", "--color", "never"], in: folder.path, environment: ["COLUMNS": "80"])
    let lines = narrow.split(whereSeparator: \.isNewline)
    #expect(lines.count > 6)
    #expect(lines.allSatisfy { $0.count <= 80 })
    let starts = lines.dropFirst().map { String($0.prefix { $0 != " " }) }.filter { !$0.isEmpty }
    #expect(starts == ["e1", "e2", "e3", "e4", "e5"])
  }
}
