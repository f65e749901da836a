// `throughline timeline` and `throughline graph`.

internal import ArgumentParser
internal import Drawing

struct Timeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw a selection as a timeline: lanes by actor, true scale, undated events below.")

  @Option(
    help: ArgumentHelp(
      "timeline: lanes by actor on a true scale; chronicle: one row an event, in order, with its sources.",
      valueName: "layout"))
  var layout: Layout = .timeline

  @OptionGroup var options: PictureOptions

  func run() throws { try options.draw(layout == .timeline ? .timeline : .chronicle) }

  enum Layout: String, ExpressibleByArgument, CaseIterable {
    case timeline, chronicle
  }
}

struct Graph: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw a selection as a graph: actors, what they said and did, who reported it.")

  @Flag(help: "Draw claims instead: their origins, who states and who denies them, which exclude each other.")
  var claims = false

  @Option(
    help: ArgumentHelp("Draw this claim and those that bear on it; the beginning of its id is enough.", valueName: "id")
  )
  var claim: String?

  @OptionGroup var options: PictureOptions

  func run() throws {
    if let claim { try options.draw(claim: claim) } else { try options.draw(claims ? .claims : .graph) }
  }
}
