// `throughline show`: one item with its citations.

internal import ArgumentParser
internal import ChronicleTypes
internal import Extraction
internal import Wording

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show one event, actor, claim, story or document by its id or name, with its citations.")

  @Argument(
    help: ArgumentHelp(
      "An id as the tables print it, or its beginning; or the name of an actor, “Ana Prado”.", valueName: "id-or-name"))
  var id: String

  @OptionGroup var caseFolder: CaseFolder

  func run() throws {
    let chronicle = try caseFolder.load()
    let card = Card(try chronicle.item(named: id), in: chronicle, rule: RuleCatalog.english.explanation)
    try Console.write(card, column: 12)
  }
}
