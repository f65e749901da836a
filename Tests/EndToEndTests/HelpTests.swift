// Help, version and wrong usage.

import Testing

@Suite struct HelpTests {
  @Test(arguments: [
    "build", "watch", "annotate", "dates", "parse", "events", "statements", "actors", "claims", "sources", "timeline",
    "graph",
    "export", "show", "explain", "check",
  ])
  func help(command: String) throws {
    let outcome = try Program.run(command, "--help", in: "/")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("OVERVIEW: "))
    #expect(outcome.text.contains("USAGE: throughline \(command)"))
    #expect(outcome.errors == "")
    let overview = try Program.run("--help", in: "/")
    #expect(overview.lines.contains { $0.hasPrefix("  \(command) ") })
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
