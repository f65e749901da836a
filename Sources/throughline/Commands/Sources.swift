// `throughline sources`: the documents.

internal import ArgumentParser
internal import CalendarDates
internal import ChronicleTypes
internal import Wording

struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List documents with their letter in pictures, their publication date and the number of their events.")

  @OptionGroup var caseFolder: CaseFolder
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Output") var output: TableOptions

  func run() throws {
    let chronicle = try caseFolder.load()
    let isAll = selection.query.isEmpty
    let events = isAll ? chronicle.events : try selection.select(from: chronicle, limited: false)
    var counts: [String: Int] = [:]
    for event in events {
      for document in Set(event.mentions.map(\.document)) { counts[document, default: 0] += 1 }
    }
    let labels = EventLabels(chronicle)
    let documents = chronicle.documents.filter { isAll || counts[$0.id] != nil }
    let rows = Rows(
      ["id", "letter", "path", "outlet", "published", "published_from", "events", "title"], flexible: ["title"])
    try rows.print(
      documents.prefix(selection.limit ?? .max).map { document in
        [
          .text(document.id), .text(labels.letter(document.id)), .text(document.path), .text(document.outlet ?? ""),
          .text(document.published?.description ?? ""),
          .text(document.publishedFrom?.rawValue ?? ""), .number(counts[document.id] ?? 0),
          .text(document.title ?? ""),
        ]
      }, output)
  }
}
