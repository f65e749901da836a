// The documents of a command, and what is known of all of them.

internal import ArgumentParser

/// The documents that `annotate` and `dates` read.
struct DocumentOptions: ParsableArguments {
  @Argument(help: "Files or folders.")
  var files: [String]

  @OptionGroup var published: PublishedOption

  @OptionGroup var genre: GenreOption
}
