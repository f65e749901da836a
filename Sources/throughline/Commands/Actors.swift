// `throughline actors`: who is in the chronicle.

internal import ArgumentParser
internal import ChronicleTypes

struct Actors: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List actors with their other names and the number of their events.")

  @OptionGroup var caseFolder: CaseFolder
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Output") var output: TableOptions

  func run() throws {
    let chronicle = try caseFolder.load()
    let actors = try selection.select(from: chronicle, limited: false).actors
    guard !actors.isEmpty else {
      Console.error("no actor takes part in these events")
      throw ExitCode(1)
    }
    let rows = Rows(["id", "name", "type", "events", "statements", "aliases"], flexible: ["name", "aliases"])
    try rows.print(
      actors.prefix(selection.limit ?? .max).map { count in
        [
          .text(count.actor.id), .text(count.actor.name), .text(count.actor.type.rawValue), .number(count.events),
          .number(count.statements), .list(count.actor.aliases),
        ]
      }, output)
  }
}
