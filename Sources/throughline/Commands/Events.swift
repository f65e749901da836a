// `throughline events` and `throughline statements`.

internal import ArgumentParser
internal import ChronicleTypes

struct Events: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List events in order, each with its citation.")

  @OptionGroup var caseFolder: CaseFolder
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Output") var output: TableOptions

  func run() throws {
    let chronicle = try caseFolder.load()
    try EventTable(try selection.select(from: chronicle)).print(output)
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
    try EventTable(try selection.select(from: chronicle, only: .statement)).print(output)
  }
}
