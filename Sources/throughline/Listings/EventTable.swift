// A listing of events.

internal import ChronicleTypes
internal import Codec
internal import Exporting
internal import TextBasics
internal import Wording

/// Events as a table for people, or in the format asked for.
struct EventTable {
  private let selection: Selection
  private let labels: EventLabels

  init(_ selection: Selection) {
    self.selection = selection
    labels = EventLabels(selection.chronicle)
  }

  func print(_ output: TableOptions) throws {
    switch output.format {
    case .csv: try Console.write(ChronicleFormat.csv.bytes(of: selection))
    case .json, .jsonl: try output.print(json: selection.events.map { $0.json() })
    case nil:
      var table = Table([
        .init(title: "ID"), .init(title: "DATE"), .init(title: "KIND", minimum: 8, givesWay: 3),
        .init(title: "WHO", minimum: 12, givesWay: 1), .init(title: "TEXT", minimum: 22),
        .init(title: "CITATION", minimum: 10, givesWay: 2),
      ])
      for event in selection.events {
        table.add([
          event.id, labels.date(event), labels.kind(event), labels.who(event).cut(to: 28),
          labels.text(event), labels.citation(event),
        ])
      }
      try output.print(table)
    }
  }
}
