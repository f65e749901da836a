// What ends a command.

internal import Casework

/// An error that ends the command: what, where and the cure, in one line.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// What is wrong with the files of a user: all but the last reason go to standard error at once.
  init(naming error: OwnFileError) {
    let shown = error.reasons.prefix(Self.shownReasons)
    for reason in shown.dropLast() { Console.error(reason) }
    let more = error.reasons.count - shown.count
    description = (shown.last ?? "") + (more > 0 ? "; and \(more) more" : "") + "; nothing was read"
  }

  private static let shownReasons = 10
}
