// Help, version and wrong usage; what the program can do is what its help and the README say.

import Casework
import Exporting
import Foundation
import Reading
import Testing

@Suite struct HelpTests {
  /// The program's own list of its commands.
  struct Commands: Decodable {
    struct Command: Decodable, CustomTestStringConvertible {
      struct Argument: Decodable {
        var kind: String
        var abstract: String?
        var preferredName: Name?
        var valueName: String?

        struct Name: Decodable { var name: String }
      }

      var commandName: String
      var abstract: String?
      var subcommands: [Command]?
      var arguments: [Argument]?

      var testDescription: String { commandName }
    }

    var command: Command

    static let all: [Command] = {
      let dump = try? Program.run("--experimental-dump-help", in: "/")
      let commands = dump.flatMap { try? JSONDecoder().decode(Self.self, from: Data($0.bytes)) }
      return (commands?.command.subcommands ?? []).filter { $0.commandName != "help" }
    }()
  }

  /// The README and the pages beside it.
  private static let pages: String = {
    let folder = Program.repository + "/docs"
    let docs = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".md") }
    let files = [Program.repository + "/README.md"] + docs.sorted().map { "\(folder)/\($0)" }
    return files.map { (try? String(contentsOfFile: $0, encoding: .utf8)) ?? "" }.joined(separator: "\n")
  }()

  @Test func commandsAreListed() { #expect(Commands.all.count >= 16) }

  @Test(arguments: Commands.all)
  func help(command: Commands.Command) throws {
    let name = command.commandName
    let outcome = try Program.run(name, "--help", in: "/")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("OVERVIEW: "))
    #expect(outcome.text.contains("USAGE: throughline \(name)"))
    #expect(outcome.errors == "")
    let overview = try Program.run("--help", in: "/")
    #expect(overview.lines.contains { $0.hasPrefix("  \(name) ") })
    #expect(command.abstract?.hasSuffix(".") == true, "a command says what it does in a sentence")
    for argument in command.arguments ?? [] {
      let name = argument.preferredName?.name ?? argument.valueName ?? ""
      #expect(argument.abstract?.isEmpty == false, "\(name) is not explained")
    }
    let rows = Self.pages.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(
      rows.contains { row in
        row.split(separator: "|")[0].split(separator: "`").contains { $0.split(separator: " ").first == name[...] }
      }, "the README has no row for \(name)")
  }

  @Test(arguments: ChronicleFormats.all.map(\.name))
  func exportFormat(name: String) throws {
    let format = try #require(ChronicleFormats.named(name))
    #expect(Self.pages.contains("\n| `\(name)` | `.\(format.ending)` | \(format.summary) |\n"))
    let help = try Program.run("export", "--help", in: "/").text.split(whereSeparator: \.isWhitespace)
    #expect(help.joined(separator: " ").contains("\(name): \(format.summary)"))
    let folder = HandMade.folder()
    #expect(try Program.run("export", name, in: folder.path).status == 0)
  }

  @Test(arguments: DocumentFormat.all.map(\.name))
  func documentFormat(name: String) throws {
    let format = try #require(DocumentFormat.all.first { $0.name == name })
    let endings = format.endings.map { "`.\($0)`" }.joined(separator: " ") + (format.hasNoEnding ? ", or none" : "")
    #expect(Self.pages.contains("\n| \(name) | \(endings) | \(format.summary) |\n"))
    let help = try Program.run("build", "--help", in: "/").text.split(whereSeparator: \.isWhitespace)
    #expect(help.joined(separator: " ").contains(name))
  }

  @Test func version() throws {
    let outcome = try Program.run("--version", in: "/")
    #expect(outcome.status == 0)
    #expect(outcome.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    ["--nonsense"], ["nonsense"], ["events", "--nonsense"], ["events", "stray"], ["build"], ["annotate"], ["show"],
    ["events", "--json", "--csv"], ["events", "--since", "yesterday"], ["events", "--since", "XXXX-01-24"],
    ["events", "--until", "2012-13"], ["events", "--since", "2012", "--undated"], ["events", "--limit", "0"],
    ["events", "--limit", "many"], ["events", "--limit"], ["events", "--color", "mauve"], ["export"],
    ["export", "docx"], ["timeline", "-o", "picture.gif"], ["timeline", "-o", "picture"], ["graph", "-o", "a.svg/b"],
    ["timeline", "--format", "gif"], ["build", "x", "--published", "soon"], ["build", "x", "--published", "19XX"],
    ["annotate", "-", "--layers", "onion"],
  ])
  func wrongUsage(arguments: [String]) throws {
    let folder = HandMade.folder()
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try Program.shell("\"$T\" \(quoted)", in: folder.path)
    #expect(outcome.status == 64)
    #expect(outcome.bytes == [])
    #expect(outcome.errors.contains("rror"))
    #expect(folder.names() == ["output"])
  }
}
