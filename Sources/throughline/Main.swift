// The program: arguments in, exit code out.

internal import ArgumentParser

@main
enum Main {
  /// Runs the program. Exit codes: 0 found, 1 nothing found, 2 an error, 64 wrong usage.
  static func main() async {
    do {
      var command = try Throughline.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      Console.error(failure.description)
      Throughline.exit(withError: ExitCode(2))
    } catch {
      // Wrong usage and exit codes end here; everything else is an error.
      guard !(error is ExitCode), Throughline.exitCode(for: error) == .failure else {
        Throughline.exit(withError: error)
      }
      Console.error("\(error)")
      Throughline.exit(withError: ExitCode(2))
    }
  }
}

struct Throughline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "throughline",
    abstract: "What happened, who said what, when, according to whom.",
    discussion: """
      Reads a folder of news reports and builds a chronicle of dated incidents and statements, each with its \
      citation; draws it, exports it, answers questions about it. Nothing leaves this machine.

        throughline build seeds            read the reports; output/index.html shows all of it
        throughline events --actor Noem    what one actor did and said
        throughline show ID                one event with the words it came from
        throughline explain ID             the rule behind each of its parts
        throughline check                  what needs a look before it is published
      """,
    version: "0.2.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Read",
        subcommands: [Build.self, Watch.self, Analyze.self, Assemble.self, Annotate.self, Dates.self, Parse.self]),
      CommandGroup(
        name: "Ask",
        subcommands: [
          DigestCommand.self, Events.self, Statements.self, Actors.self, Claims.self, Stories.self, Sources.self,
          Show.self, Explain.self,
          Check.self,
        ]),
      CommandGroup(name: "Draw and export", subcommands: [Timeline.self, Graph.self, Export.self]),
    ])
}
