// `throughline claims`: figures, who claims them, and which exclude each other.

internal import ArgumentParser
internal import Chronicle

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
