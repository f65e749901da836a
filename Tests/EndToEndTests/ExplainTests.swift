// `explain` and `--lexicon`: reasons and words of a user, end to end.

import Foundation
import Testing

@Suite struct ExplainTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "explain-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "reports/lexicon"), withIntermediateDirectories: true)
    let report =
      "Fire in Lima\n\nMay 3, 2020\n\nPolice reportedly arrested Omar Diaz in Lima on Friday. Ana Ruiz yodeled that it rains.\n"
    try Data(report.utf8).write(to: folder.appending(path: "reports/a.txt"))
    try write("yodel\tsay\tstrong\n")
  }

  private func write(_ cues: String) throws {
    try Data(cues.utf8).write(to: folder.appending(path: "reports/lexicon/cues.tsv"))
  }

  private func shell(_ command: String) throws -> Program.Outcome { try Program.shell(command, in: folder.path) }

  @Test func reasons() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let build = try shell("\"$T\" build reports")
    #expect(build.status == 0 && !build.errors.contains("not read"))
    let id = try shell("\"$T\" events --kind arrest --jsonl").text.split(separator: "\"").dropFirst(3).first.map(
      String.init)
    let told = try shell("\"$T\" explain \(try #require(id))")
    #expect(told.status == 0)
    for line in [
      "arrest (alleged), reports/a.txt:5", "“Police reportedly arrested Omar Diaz in Lima on Friday.”", "“reportedly”",
      "by status.word:", "by role.object:", "by place.preposition:", "by date.weekday:", "2020-05-01",
    ] {
      #expect(told.text.contains(line), "\(line) is not in \(told.text)")
    }
    let statement = try shell("\"$T\" statements --by Ruiz --jsonl").text
    #expect(statement.contains("it rains"))
    let actor = try shell("\"$T\" actors --actor Diaz --jsonl").text.split(separator: "\"").dropFirst(3).first.map(
      String.init)
    #expect(try shell("\"$T\" explain \(try #require(actor))").text.hasPrefix("Omar Diaz, person\n"))
    #expect(try shell("\"$T\" explain nothing").status == 1)
  }

  /// A figure without end would be a chronicle that nobody can read back.
  @Test func hugeFigures() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = "Ana Ruiz said that assaults rose by 1e309 percent and \(String(repeating: "9", count: 400)) percent."
    try Data(text.utf8).write(to: folder.appending(path: "reports/a.txt"))
    #expect(try shell("\"$T\" build reports").status == 0)
    #expect(try shell("\"$T\" events").status == 0)
  }

  @Test func brokenList() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("yodel\tsay\tstrong\nyell\tsay\n")
    for command in ["build reports", "annotate reports"] {
      let outcome = try shell("\"$T\" \(command)")
      #expect(outcome.status == 2 && outcome.bytes == [])
      #expect(
        outcome.errors.hasPrefix(
          "throughline: reports/lexicon/cues.tsv:2: 3 fields between tabs are needed, here are 2"))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "output").path))
    #expect(try shell("\"$T\" annotate --lexicon nowhere reports/a.txt").errors.contains("nowhere is no folder"))
    #expect(try shell("\"$T\" annotate --lexicon reports/lexicon reports/a.txt").status == 2)
    #expect(try shell("\"$T\" annotate reports/a.txt").status == 0)
    let none = try shell("mkdir none; \"$T\" annotate --lexicon none reports/a.txt")
    #expect(none.status == 2 && none.errors.hasPrefix("throughline: none holds no word list; there are cues.tsv, "))
    let named = try shell("mv reports/lexicon/cues.tsv reports/lexicon/cues.txt; \"$T\" build reports")
    #expect(named.status == 2 && named.errors.contains("reports/lexicon/cues.txt: no word list is called cues.txt"))
  }
}
