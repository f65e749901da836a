// `throughline claims`: what is claimed, by how many origins, and how claims bear on each other.

internal import ArgumentParser
internal import ChronicleTypes
internal import Wording

struct Claims: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List claims: figures and what is said more than once, their origins, and how they bear on each other.",
    discussion: """
      Those that others exclude or deny come first, then those in most documents and of most origins. Five reports that \
      repeat one official are one origin; “explain ID” says why. A selection finds the claims that its events make; of each \
      the whole is shown.
      """)

  @OptionGroup var caseFolder: CaseFolder
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Output") var output: TableOptions

  func run() throws {
    let chronicle = try caseFolder.load()
    let claims = try selection.selectOrAll(from: chronicle, limited: false).claims
    guard !claims.isEmpty else {
      Console.error("nothing found")
      throw ExitCode(1)
    }
    let labels = ClaimLabels(chronicle)
    let rows = Rows(
      ["id", "claim", "value", "who", "origins", "documents", "relations", "citations"],
      flexible: ["claim", "who", "relations", "citations"])
    try rows.print(
      claims.prefix(selection.limit ?? .max).map { claim in
        [
          .text(claim.id), .text(claim.text), .text(labels.value(claim)), .list(labels.origins(claim)),
          .range(labels.countOfOrigins(claim), least: "origins_at_least"), .number(labels.documents(claim)),
          .list(labels.relations(claim).map { "\($0.words) \($0.other)" }), .list(labels.citations(claim)),
        ]
      }, output)
  }
}
