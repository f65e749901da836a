// `throughline stories`: which reports tell of one matter.

internal import ArgumentParser
internal import ChronicleTypes
internal import Codec
internal import Wording

struct Stories: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List stories, those of most reports first; those of one report only with --all.")

  @OptionGroup var caseFolder: CaseFolder
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Output") var output: TableOptions

  func run() throws {
    let chronicle = try caseFolder.load()
    var stories = try selection.selectOrAll(from: chronicle, limited: false).stories
    guard !stories.isEmpty else {
      Console.error("there are no stories; run “throughline build” again")
      throw ExitCode(1)
    }
    let several = stories.filter { $0.documents.count > 1 }
    if !several.isEmpty, several.count < stories.count, !selection.all, selection.story.isEmpty {
      Console.note("\(stories.count - several.count) more of one report each (--all lists them)")
      stories = several
    }
    stories = Array(stories.prefix(selection.limit ?? .max))
    if output.format == .json || output.format == .jsonl { return try output.print(json: stories.map { $0.json() }) }
    let labels = EventLabels(chronicle)
    let rows = Rows(
      ["id", "reports", "outlets", "published", "days", "title", "actors"], flexible: ["title", "actors"])
    try rows.print(
      stories.map { story in
        [
          .text(story.id), .number(story.documents.count), .number(story.outlets.count),
          .text(DateWords.between(story.firstPublished, story.lastPublished)),
          .text(DateWords.between(story.firstDay, story.lastDay)), .text(story.title),
          .list(story.actors.prefix(Self.mostActors).map(labels.name)),
        ]
      }, output)
  }

  /// So many actors of a story are named.
  private static let mostActors = 3
}
