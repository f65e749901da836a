// `--published`: the day of publication of all documents.

internal import ArgumentParser
internal import CalendarDates
internal import ChronicleTypes

/// When all documents were published.
struct PublishedOption: ParsableArguments {
  @Option(
    name: .customLong("published"), help: ArgumentHelp("The day of publication of all documents.", valueName: "date"))
  var date: EDTF?

  /// A day, month or year: what is counted from it needs a place in time.
  func validate() throws {
    guard let date, date.description.wholeMatch(of: #/\d{4}(-(0\d|1[0-2])(-\d\d)?)?/#) == nil else { return }
    throw ValidationError("--published “\(date)” is no day, month or year; write it as YYYY, YYYY-MM or YYYY-MM-DD.")
  }
}
