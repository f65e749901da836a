// `throughline actors`, `claims` and `sources`.

internal import ArgumentParser
internal import Chronicle
internal import Exporting

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

struct Claims: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List figures that are claimed, who claims them, and which exclude each other.")

  @OptionGroup var caseFolder: CaseFolder
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Output") var output: TableOptions

  func run() throws {
    let chronicle = try caseFolder.load()
    let events = try selection.select(from: chronicle, only: .statement, limited: false)
    let labels = EventLabels(chronicle)
    let selected = Dictionary(events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let claims = chronicle.claims.filter { $0.statements.contains { selected[$0] != nil } }
    guard !claims.isEmpty else {
      Console.error("nothing found")
      throw ExitCode(1)
    }
    let rows = Rows(
      ["id", "claim", "metric", "speakers", "conflicts", "citations"], flexible: ["claim", "speakers", "citations"])
    try rows.print(
      claims.prefix(selection.limit ?? .max).map { claim in
        let statements = claim.statements.compactMap { selected[$0] }
        let conflicts = chronicle.relations.filter { $0.type == .conflicts }.compactMap {
          $0.from == claim.id ? $0.to : $0.to == claim.id ? $0.from : nil
        }
        return [
          .text(claim.id), .text(claim.text), .text(claim.metric),
          .list(Array(Set(statements.map(labels.who))).sorted()), .list(conflicts),
          .list(statements.map(labels.citation)),
        ]
      }, output)
  }
}

struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List documents with their publication date and the number of their events.")

  @OptionGroup var caseFolder: CaseFolder
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Output") var output: TableOptions

  func run() throws {
    let chronicle = try caseFolder.load()
    let isAll = selection.query.isEmpty
    let events = isAll ? chronicle.events : try selection.select(from: chronicle, limited: false)
    var counts: [String: Int] = [:]
    for event in events { counts[event.document, default: 0] += 1 }
    let documents = chronicle.documents.filter { isAll || counts[$0.id] != nil }
    let rows = Rows(
      ["id", "path", "outlet", "published", "published_from", "events", "title"], flexible: ["title"])
    try rows.print(
      documents.prefix(selection.limit ?? .max).map { document in
        [
          .text(document.id), .text(document.path), .text(document.outlet ?? ""),
          .text(document.published?.description ?? ""),
          .text(document.publishedFrom?.rawValue ?? ""), .number(counts[document.id] ?? 0),
          .text(document.title ?? ""),
        ]
      }, output)
  }
}

/// A listing: the same cells as a table, CSV or JSON.
struct Rows {
  enum Cell {
    case text(String)
    case number(Int)
    case list([String])

    var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      case .list(let items): items.joined(separator: "; ")
      }
    }
  }

  let columns: [StaticString]
  /// Columns that are cut where the terminal is narrow.
  let flexible: Set<String>

  init(_ columns: [StaticString], flexible: Set<String>) {
    self.columns = columns
    self.flexible = flexible
  }

  func print(_ rows: [[Cell]], _ output: TableOptions) throws {
    switch output.format {
    case .csv:
      let lines = [columns.map(\.description)] + rows.map { $0.map(\.text) }
      try Console.write(lines.flatMap { CSV.line($0) })
    case .json, .jsonl:
      try output.print(
        json: rows.map { row in
          var writer = JSONWriter(pretty: false)
          writer.object { json in
            for (column, cell) in zip(columns, row) {
              switch cell {
              case .text(let text): json.field(column, text.isEmpty ? nil : text)
              case .number(let number): json.field(column, number)
              case .list(let items): json.strings(column, items)
              }
            }
          }
          return writer.bytes
        })
    case nil:
      var table = Table(
        columns.map {
          Table.Column(
            title: $0.description.uppercased().replacing("_", with: " "), isFlexible: flexible.contains($0.description))
        })
      for row in rows { table.add(row.map(\.text)) }
      try output.print(table)
    }
  }
}
