// What ends a command.

/// An error that ends the command: what, where and the cure, in one line.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
