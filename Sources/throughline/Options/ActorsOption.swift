// `--actors`: what a user says about actors.

internal import ArgumentParser
internal import ChronicleTypes
internal import FoundationEssentials
internal import Reading

/// The actors of a user: those of `--actors`, and of a file `actors.yaml` beside the documents or in the case.
struct ActorsOption: ParsableArguments {
  @Option(
    name: .customLong("actors"),
    help: ArgumentHelp(
      "A YAML file that says who is one actor; “actors.yaml” in a folder that is read counts without it.",
      valueName: "file"))
  var path: String?

  /// The files that there are, the one of the option first.
  /// - Parameter folders: where a file “actors.yaml” may lie.
  func files(beside folders: [String]) -> [String] {
    [path].compactMap { $0 }
      + folders.map { ($0.hasSuffix("/") ? $0 : $0 + "/") + ActorsFile.name }.filter {
        $0 != path && FileManager.default.fileExists(atPath: $0)
      }
  }

  /// What the files say.
  func load(_ files: [String]) throws -> ActorDirections {
    do {
      return try ActorsFile.read(files)
    } catch {
      let messages = error.problems.map(\.description)
      let shown = messages.prefix(Self.shownFaults)
      for message in shown.dropLast() { Console.error(message) }
      let more = messages.count - shown.count
      throw Failure((shown.last ?? "") + (more > 0 ? "; and \(more) more" : "") + "; nothing was read")
    }
  }

  private static let shownFaults = 10
}
