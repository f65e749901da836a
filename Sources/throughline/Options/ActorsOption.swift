// `--actors`: what a user says about actors.

internal import ArgumentParser

/// The actors of a user: those of `--actors`, and of a file `actors.yaml` beside the documents or in the case.
struct ActorsOption: ParsableArguments {
  @Option(
    name: .customLong("actors"),
    help: ArgumentHelp(
      "A YAML file that says who is one actor; “actors.yaml” in a folder that is read counts without it.",
      valueName: "file"))
  var path: String?
}
