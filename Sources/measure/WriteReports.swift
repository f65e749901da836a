// `measure reports`: generated reports as files, for whatever is to be timed on a folder of them.

internal import ArgumentParser
internal import CalendarDates
internal import ChronicleTypes
internal import Foundation

struct WriteReports: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reports", abstract: "Write generated reports and their sources.json into a folder.")

  @Option(help: "Stories of five reports each.") var stories = 100

  @Argument(help: "The folder; it is made where there is none.") var folder: String

  func validate() throws {
    guard stories > 0 else { throw ValidationError("--stories: at least 1 is needed") }
  }

  func run() throws {
    let folder = URL(filePath: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var sources: [String: [String: String]] = [:]
    for document in GeneratedReports.documents(stories: stories) {
      let source = document.source
      try Data(document.text.utf8).write(to: folder.appending(path: source.path))
      sources[source.path] = ["outlet": source.outlet ?? "", "published": source.published?.description ?? ""]
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    try encoder.encode(sources).write(to: folder.appending(path: "sources.json"))
  }
}
