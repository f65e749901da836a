// `--actors`: the actors that a user defines.

internal import ArgumentParser

/// The actors of a user: from `--actors`, and from a file `actors.yaml` beside the documents or in the case.
struct ActorsOption: ParsableArguments {
  @Option(
    name: .customLong("actors"),
    help: ArgumentHelp(
      "A YAML file that says who is one actor; “actors.yaml” in a folder that is read counts without it.",
      valueName: "file"))
  var path: String?
}
