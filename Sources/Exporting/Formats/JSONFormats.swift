// A selection as JSON: one chronicle, or an event a line.

internal import ChronicleTypes
internal import Codec

extension ChronicleFormat {
  /// A chronicle of the events, as `build` writes one.
  public static let json = ChronicleFormat(name: "json", ending: "json", summary: "a chronicle") {
    selection, _, sink in selection.part.json(to: sink)
  }

  /// One object a line: the events alone, as they stand in a chronicle.
  public static let jsonLines = ChronicleFormat(name: "jsonl", ending: "jsonl", summary: "events, one a line") {
    selection, _, sink in
    for event in selection.events { sink(event.json() + [0x0A]) }
  }
}
