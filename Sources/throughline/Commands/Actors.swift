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
    let events = try selection.select(from: chronicle, limited: false)
    var counts: [String: (events: Int, statements: Int)] = [:]
    for event in events {
      for actor in Set(event.actors.map(\.id) + event.via) { counts[actor, default: (0, 0)].events += 1 }
      for actor in event.actors where actor.role == "speaker" {
        counts[actor.id, default: (0, 0)].statements += 1
      }
    }
    let found = Set(ChronicleQuery.actors(named: selection.actor, in: chronicle).map(\.id))
    let actors = chronicle.actors
      .filter { counts[$0.id] != nil && (found.isEmpty || found.contains($0.id)) }
      .sorted { (counts[$0.id]?.events ?? 0, $1.name) > (counts[$1.id]?.events ?? 0, $0.name) }
    guard !actors.isEmpty else {
      Console.error("no actor takes part in these events")
      throw ExitCode(1)
    }
    let rows = Rows(["id", "name", "type", "events", "statements", "aliases"], flexible: ["name", "aliases"])
    try rows.print(
      actors.prefix(selection.limit ?? .max).map { actor in
        let count = counts[actor.id] ?? (0, 0)
        return [
          .text(actor.id), .text(actor.name), .text(actor.type.rawValue), .number(count.events),
          .number(count.statements), .list(actor.aliases),
        ]
      }, output)
  }
}
