// `throughline timeline` and `throughline graph`.

internal import ArgumentParser
internal import Drawing

struct Timeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw a selection as a timeline: lanes by actor, true scale, undated events below.")

  @OptionGroup var options: PictureOptions
  func run() throws { try options.draw(.timeline) }
}

struct Graph: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw a selection as a graph: actors, what they said and did, who reported it.")

  @OptionGroup var options: PictureOptions
  func run() throws { try options.draw(.graph) }
}
