// `--published`: the day of publication of all documents.

internal import ArgumentParser
internal import CalendarDates
internal import ChronicleTypes

/// The date on which all documents were published.
struct PublishedOption: ParsableArguments {
  @Option(
    name: .customLong("published"), help: ArgumentHelp("The day of publication of all documents.", valueName: "date"))
  var date: EDTF?

  /// Only a day, month or year is allowed, because words are counted from it.
  func validate() throws {
    guard let date, date.description.wholeMatch(of: #/\d{4}(-(0\d|1[0-2])(-\d\d)?)?/#) == nil else { return }
    throw ValidationError("--published “\(date)” is no day, month or year; write it as YYYY, YYYY-MM or YYYY-MM-DD.")
  }
}
