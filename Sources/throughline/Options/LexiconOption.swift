// `--lexicon`: word lists that a user adds.

internal import ArgumentParser

/// The word lists of a user: from `--lexicon`, and from a folder `lexicon` beside the documents or in the case.
struct LexiconOption: ParsableArguments {
  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp(
      "A folder of word lists of your own; “lexicon” in a folder that is read counts without it.", valueName: "folder"))
  var path: String?
}
