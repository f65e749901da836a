// The README and the pages of docs/: their examples print what they show, and their links lead somewhere.

import Extraction
import Foundation
import Testing

/// A page in Markdown: README.md, CONTRIBUTING.md, or one of docs/.
struct DocumentationPage: Sendable, CustomTestStringConvertible {
  /// The path in the repository.
  let path: String
  let lines: [String]

  var testDescription: String { path }

  static let all: [DocumentationPage] = {
    let docs = (try? FileManager.default.contentsOfDirectory(atPath: Program.repository + "/docs")) ?? []
    let paths = ["README.md", "CONTRIBUTING.md"] + docs.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
    return paths.map { path in
      let text = (try? String(contentsOfFile: "\(Program.repository)/\(path)", encoding: .utf8)) ?? ""
      return DocumentationPage(path: path, lines: text.components(separatedBy: "\n"))
    }
  }()

  /// The lines between ```` ```LANGUAGE ```` and ```` ``` ````, with the place of the first of them.
  func blocks(_ language: String) -> [(start: Int, lines: [String])] {
    var blocks: [(start: Int, lines: [String])] = []
    var start: Int?
    for (place, line) in lines.enumerated() {
      if let first = start, line == "```" {
        blocks.append((first, Array(lines[first..<place])))
        start = nil
      } else if start == nil, line == "```" + language {
        start = place + 1
      }
    }
    return blocks
  }

  /// What `[…](…)` leads to.
  var links: [String] {
    lines.joined(separator: "\n").matches(of: /\]\(([^()\s]+)\)/).map { String($0.output.1) }
  }

  /// The names of its headings, as links to them have them.
  var anchors: Set<String> {
    Set(
      lines.filter { $0.hasPrefix("#") }.map { line in
        line.drop { $0 == "#" || $0 == " " }.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
          .replacing(" ", with: "-")
      })
  }
}

@Suite struct DocumentationTests {
  /// The folder in which the examples of a page run: the seeds, and what `build` makes of them.
  private static let start: TemporaryFolder = {
    let folder = TemporaryFolder(at: Program.buildFolder + "/end-to-end/documentation")
    _ = try? Program.shell("cp -r \"\(Program.repository)/seeds\" . && \"$T\" build seeds", in: folder.path)
    return folder
  }()

  /// A block of `console` is what a terminal of 100 columns shows: commands after `$ `, going on after `> `, each with
  /// what it prints. The blocks of a page run one after the other in one folder.
  ///
  /// With `RENEW_EXAMPLES=1` (`make examples`) the pages are written anew instead.
  @Test(arguments: DocumentationPage.all) func examples(page: DocumentationPage) throws {
    let folder = TemporaryFolder()
    _ = try Program.shell("cp -r \"\(Self.start.path)\"/* .", in: folder.path)
    var (renewed, next): ([String], Int) = ([], 0)
    for block in page.blocks("console") {
      let printed = try commands(block.lines).flatMap { command in
        command.lines + (try Terminal.lines(of: command.text, in: folder.path))
      }
      #expect(Self.isRenewing || printed == block.lines, "\(page.path):\(block.start): run make examples")
      renewed += page.lines[next..<block.start] + printed
      next = block.start + block.lines.count
    }
    renewed += page.lines[next...]
    if Self.isRenewing {
      try renewed.joined(separator: "\n").write(
        toFile: "\(Program.repository)/\(page.path)", atomically: true, encoding: .utf8)
    }
  }

  private static let isRenewing = ProcessInfo.processInfo.environment["RENEW_EXAMPLES"] == "1"

  private func commands(_ block: [String]) throws -> [(text: String, lines: [String])] {
    try #require(block.first?.hasPrefix("$ ") == true, "an example begins with “$ ”")
    var commands: [(text: String, lines: [String])] = []
    for line in block {
      if line.hasPrefix("$ ") {
        commands.append((String(line.dropFirst(2)), [line]))
      } else if line.hasPrefix("> "), commands[commands.count - 1].lines.last?.hasSuffix("|") == true {
        commands[commands.count - 1].text += "\n" + line.dropFirst(2)
        commands[commands.count - 1].lines.append(line)
      }
    }
    return commands
  }

  @Test func thereAreExamples() {
    #expect(DocumentationPage.all.map { $0.blocks("console").count }.reduce(0, +) >= 15)
  }

  @Test func isShort() throws {
    let readme = try #require(DocumentationPage.all.first { $0.path == "README.md" })
    #expect(readme.lines.count <= 151, "the README has at most 150 lines; the rest belongs into docs/")
  }

  /// Files exist, headings too. The web is not asked.
  @Test(arguments: DocumentationPage.all) func links(page: DocumentationPage) throws {
    let folder = URL(filePath: "\(Program.repository)/\(page.path)").deletingLastPathComponent()
    for link in page.links where !link.contains("://") {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let file =
        parts[0].isEmpty ? URL(filePath: "\(Program.repository)/\(page.path)") : folder.appending(path: parts[0])
      #expect(FileManager.default.fileExists(atPath: file.path), "\(page.path) leads to \(link), which is not there")
      guard parts.count == 2 else { continue }
      let target = DocumentationPage.all.first { "\(Program.repository)/\($0.path)" == file.standardized.path }
      #expect(target?.anchors.contains(parts[1]) == true, "\(page.path) leads to \(link), which has no such heading")
    }
  }

  /// Every page is reached from the README.
  @Test(arguments: DocumentationPage.all.map(\.path).dropFirst()) func isLinked(path: String) throws {
    #expect(DocumentationPage.all[0].links.contains(path), "the README leads to \(path)")
  }

  /// Blocks of Swift are parts of programs that are compiled and tested.
  @Test(arguments: DocumentationPage.all) func swift(page: DocumentationPage) throws {
    func squeezed(_ lines: [String]) -> String {
      lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
    }
    let programs = ["Examples/InMemory/Sources/InMemory/main.swift", "Tests/CaseworkTests/LibraryPageTests.swift"]
    let sources = try programs.map { path in
      let text = try String(contentsOfFile: "\(Program.repository)/\(path)", encoding: .utf8)
      return squeezed(text.components(separatedBy: "\n"))
    }
    for block in page.blocks("swift") {
      #expect(
        sources.contains { $0.contains(squeezed(block.lines)) },
        "\(page.path):\(block.start) stands in no example program")
    }
  }

  /// Every module has a place on the map of the house.
  @Test func architectureNamesEveryModule() throws {
    let page = try #require(DocumentationPage.all.first { $0.path == "docs/architecture.md" })
    let text = page.lines.joined(separator: "\n")
    for module in try FileManager.default.contentsOfDirectory(atPath: Program.repository + "/Sources") {
      #expect(text.contains("`\(module)`"), "docs/architecture.md does not name \(module)")
    }
  }

  /// Every list that a user can add to has a row.
  @Test(arguments: Lexicon.fileNames) func wordList(name: String) throws {
    let page = try #require(DocumentationPage.all.first { $0.path == "docs/words.md" })
    #expect(page.lines.contains { $0.hasPrefix("| `\(name)` |") }, "docs/words.md has no row for \(name)")
  }

  /// The program's version is the newest in the changelog.
  @Test func changelog() throws {
    let version = try Program.run("--version", in: "/").text.trimmingCharacters(in: .newlines)
    let changelog = try String(contentsOfFile: Program.repository + "/CHANGELOG.md", encoding: .utf8)
    let newest = try #require(changelog.firstMatch(of: /(?m)^## (\d+\.\d+\.\d+), (\d{4}-\d\d-\d\d)$/))
    #expect(newest.output.1 == version)
    #expect(!changelog.contains("Unreleased"))
  }
}
