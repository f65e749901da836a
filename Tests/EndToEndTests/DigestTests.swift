// `throughline digest`.

import Foundation
import Testing

@Suite struct DigestTests {
  /// Three reports of a ferry that runs aground, one of them with text that steers a terminal.
  private static let reports = [
    "reports/one.txt": """
    KARSK, 2 March 2020 — The ferry Halden ran aground off Karsk on 1 March.

    Divers will look at the hull on 3 March. Nobody was hurt.
    """,
    "reports/two.txt": """
    KARSK, 4 March 2020 — Divers found a hole in the hull of the ferry Halden on 3 March.

    “We were asleep when the ferry Halden ran aground off Karsk on 1 March,” \u{1B}[31mAda Novak said.
    """,
    "reports/three.txt": """
    KARSK, 5 March 2020 — The captain of the ferry Halden was arrested on 4 March.
    """,
  ]

  private static let folder: TemporaryFolder = {
    let folder = TemporaryFolder(reports)
    _ = try? Program.run("build", "reports", in: folder.path)
    return folder
  }()

  private func run(_ options: String) throws -> Program.Outcome {
    try Program.shell("\"$T\" digest \(options)", in: Self.folder.path)
  }

  @Test func forPeople() throws {
    let outcome = try run("--dates 2 --sentences 1")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(
      outcome.text == """
        2020-03-01, named in 2 reports
          The ferry Halden ran aground off Karsk on 1 March.
            reports/one.txt:1

        2020-03-03, named in 2 reports
          Divers found a hole in the hull of the ferry Halden on 3 March.
            reports/two.txt:1

        """)
  }

  /// Every format has the same days and sentences, and each sentence stands where its citation says.
  @Test func formatsAgree() throws {
    struct Day: Decodable {
      var date: String
      var reports: Int
      var sentences: [Sentence]
      struct Sentence: Decodable {
        var text, document, path: String
        var start, end, line: Int
      }
    }
    let days = try JSONDecoder().decode([Day].self, from: Data(run("--json").bytes))
    #expect(days.map(\.date) == ["2020-03-01", "2020-03-03", "2020-03-04"])
    #expect(days.map(\.reports) == [2, 2, 1])
    for sentence in days.flatMap(\.sentences) {
      let text = Array(Self.folder.text(sentence.path).unicodeScalars)
      #expect(String(String.UnicodeScalarView(text[sentence.start..<sentence.end])) == sentence.text)
    }
    let lines = try run("--jsonl").lines.map { try JSONDecoder().decode(Day.self, from: Data($0.utf8)) }
    #expect(lines.map(\.date) == days.map(\.date))
    let count = days.reduce(0) { $0 + $1.sentences.count }
    #expect(try run("--csv").text.components(separatedBy: "\r\n").count == count + 2)
    let markdown = try run("--markdown").text
    #expect(markdown.hasPrefix("## 1 March 2020\n\nnamed in 2 reports\n\n- The ferry Halden ran aground"))
    #expect(markdown.components(separatedBy: "\n- ").count == count + 1)
    for text in [markdown, try run("").text, try run("--csv").text] { #expect(!text.contains("\u{1B}")) }
  }

  @Test(arguments: [
    ("--since 2020-03-02", "2020-03-03 2020-03-04"), ("--until 2020-03-03", "2020-03-01 2020-03-03"),
    ("--source three", "2020-03-04"), ("--kind arrest", "2020-03-04"), ("--dates 1", "2020-03-01"),
    ("--dates 99 --sentences 99", "2020-03-01 2020-03-03 2020-03-04"),
  ])
  func selections(options: String, days: String) throws {
    let dates = try run("\(options) --jsonl").lines.map { $0.prefix { $0 != "," }.dropFirst(9).dropLast() }
    #expect(dates.joined(separator: " ") == days)
  }

  @Test(arguments: ["--since 2021", "--source nobody", "--actor nobody", "--kind ruling"])
  func nothingFound(options: String) throws {
    let outcome = try run(options)
    #expect(outcome.status == 1 || outcome.status == 64)
    #expect(outcome.bytes == [])
    #expect(outcome.errors != "")
  }

  @Test(arguments: [
    ("--dates 0", "--dates needs a number of 1 or more"), ("--sentences 0", "--sentences needs a number of 1 or more"),
    ("--undated", "a digest is made of days"), ("--limit 3", "--dates says how many days"),
    ("--markdown --json", "exclude each other"), ("--since 2021 --until 2020", "lies before --since"),
  ])
  func wrongUsage(options: String, message: String) throws {
    let outcome = try run(options)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message))
  }

  /// A case of an older version has no sentences.
  @Test func olderCase() throws {
    let folder = TemporaryFolder([
      "output/chronicle.json":
        #"{"schema": "throughline/1", "documents": [], "actors": [], "events": [], "claims": [], "relations": []}"#
    ])
    let outcome = try Program.run("digest", in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("must be built again"))
  }
}
