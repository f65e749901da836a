// The documents of a command, and what is known of all of them.

internal import ArgumentParser
internal import Chronicle

/// What `annotate` and `dates` read.
struct DocumentOptions: ParsableArguments {
  @Argument(help: "Files or folders.")
  var files: [String]

  @Option(help: ArgumentHelp("The day of publication of all of them.", valueName: "date"))
  var published: EDTF?

  @OptionGroup var genre: GenreOption
}
