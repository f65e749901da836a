// `throughline build`: reads reports and writes a case.

internal import ArgumentParser

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read reports, build the chronicle and draw it.",
    discussion: """
      Writes index.html, a page with everything in it, to be opened in a browser; chronicle.json; and the pictures timeline, \
      chronicle, graph and claims as SVG and DOT. A file that cannot be read and a picture that cannot be drawn are \
      named, the others go on, and the exit code is 2.
      """)

  @OptionGroup var options: BuildOptions

  func run() async throws { try await options.build() }
}
