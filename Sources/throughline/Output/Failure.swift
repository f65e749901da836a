// The error that ends a command.

internal import Casework

/// An error that ends a command. Its one line says what is wrong, where, and the cure.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// What is wrong with files of a user. All reasons but the last are printed on standard error at once.
  init(naming error: OwnFileError) {
    let shown = error.reasons.prefix(Self.shownReasons)
    for reason in shown.dropLast() { Console.error(reason) }
    let more = error.reasons.count - shown.count
    description = (shown.last ?? "") + (more > 0 ? "; and \(more) more" : "") + "; nothing was read"
  }

  private static let shownReasons = 10
}
