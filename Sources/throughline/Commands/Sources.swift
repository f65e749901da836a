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
    let documents = try selection.selectOrAll(from: chronicle, limited: false).documents
    let labels = EventLabels(chronicle)
    let rows = Rows(
      ["id", "letter", "path", "outlet", "published", "published_from", "events", "title"], flexible: ["title"])
    try rows.print(
      documents.prefix(selection.limit ?? .max).map { count in
        let document = count.document
        return [
          .text(document.id), .text(labels.letter(document.id)), .text(document.path), .text(document.outlet ?? ""),
          .text(document.published?.description ?? ""),
          .text(document.publishedFrom?.rawValue ?? ""), .number(count.events), .text(document.title ?? ""),
        ]
      }, output)
  }
}
