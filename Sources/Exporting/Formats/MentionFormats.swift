// Mentions for other programs: a table, or one a line as JSON.

internal import ChronicleTypes
internal import Codec
internal import TextBasics

extension ChronicleFormat {
  /// Comma-separated values with a header line: a row for each place that speaks of an actor.
  public static let mentions = ChronicleFormat(
    name: "mentions", ending: "csv", summary: "every place that speaks of an actor, for a spreadsheet"
  ) { selection, _, sink in
    sink(CSV.line(["document", "start", "end", "text", "type", "actor", "name", "rule"]))
    forEachMention(of: selection) { mention, document, name in
      sink(
        CSV.line([
          document, String(mention.span.start), String(mention.span.end), mention.text.onOneLine, mention.type.rawValue,
          mention.actor, name, mention.rule,
        ]))
    }
  }

  /// The same, one object a line.
  public static let mentionLines = ChronicleFormat(
    name: "mentions", ending: "jsonl", summary: "every place that speaks of an actor, one a line"
  ) { selection, _, sink in
    forEachMention(of: selection) { mention, document, name in
      sink(mention.json(document: document, name: name) + [0x0A])
    }
  }

  /// Gives the mentions of a selection with the paths of their documents and the names of their actors.
  private static func forEachMention(
    of selection: Selection, _ body: (ActorMention, _ document: String, _ name: String) -> Void
  ) {
    let names = Dictionary(selection.chronicle.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let paths = Dictionary(
      selection.chronicle.documents.map { ($0.id, $0.path) }, uniquingKeysWith: { first, _ in first })
    for mention in selection.mentions {
      body(mention, paths[mention.document] ?? mention.document, names[mention.actor] ?? "")
    }
  }
}
