// `throughline events` and `throughline statements`.

internal import ArgumentParser
internal import Chronicle
internal import Exporting

struct Events: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List events in order, each with its citation.")

  @OptionGroup var caseFolder: CaseFolder
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Output") var output: TableOptions

  func run() throws {
    let chronicle = try caseFolder.load()
    let events = try selection.select(from: chronicle)
    try EventTable(chronicle).print(events, output)
  }
}

struct Statements: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List statements in order, each with its speaker and citation.")

  @OptionGroup var caseFolder: CaseFolder
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Output") var output: TableOptions

  func run() throws {
    let chronicle = try caseFolder.load()
    let events = try selection.select(from: chronicle, only: .statement)
    try EventTable(chronicle).print(events, output)
  }
}

/// Events as a table for people, or in the format asked for.
struct EventTable {
  private let chronicle: Chronicle
  private let labels: EventLabels

  init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    labels = EventLabels(chronicle)
  }

  func print(_ events: [Event], _ output: TableOptions) throws {
    switch output.format {
    case .csv: try Console.write(chronicle.csv(events))
    case .json, .jsonl: try output.print(json: events.map { $0.json() })
    case nil:
      var table = Table([
        .init(title: "ID"), .init(title: "DATE"), .init(title: "KIND"), .init(title: "WHO"),
        .init(title: "TEXT", isFlexible: true), .init(title: "CITATION"),
      ])
      for event in events {
        table.add([
          event.id, labels.date(event), labels.kind(event), labels.who(event).cut(to: 28),
          labels.text(event), labels.citation(event),
        ])
      }
      try output.print(table)
    }
  }
}
