// Finds the item that a user names, by its id or name.

internal import ArgumentParser
internal import ChronicleTypes
internal import Wording

extension Chronicle {
  /// The one item with this id or name, or with an id that begins with it.
  ///
  /// Where there is none, or more than one, it says so and ends the command.
  func item(named id: String) throws -> Item {
    do throws(ItemError) {
      return try item(id)
    } catch {
      switch error {
      case .none:
        Console.error(
          "\(error.words); the tables of “throughline events --all”, “actors”, “claims”, “stories” and “sources” print ids"
        )
        throw ExitCode(1)
      case .several, .namesakes:
        Console.error(error.words)
        throw ExitCode(2)
      }
    }
  }
}
