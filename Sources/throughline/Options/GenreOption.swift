// `--genre`: whether documents are news or narratives.

public import ArgumentParser
public import TimeExpressions

/// The option of `build`, `annotate` and `dates`.
struct GenreOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How the documents tell of time; found out for each where it is not given.",
      discussion: """
        In news “on Friday” is the last one before publication; in a narrative “on 8 May” lies in the year told of last.
        """, valueName: "news|narrative"))
  var genre: TimeGenre?
}

extension TimeGenre: ExpressibleByArgument {}
