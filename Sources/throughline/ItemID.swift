// Items of a chronicle found by their ids.

internal import ArgumentParser
internal import Chronicle

extension Chronicle {
  /// The id of the one event, actor, claim or document that has the given id, or one that begins with it.
  ///
  /// Where there is none or more than one, it says so and ends the command.
  func item(_ id: String) throws -> String {
    let ids = events.map(\.id) + actors.map(\.id) + claims.map(\.id) + documents.map(\.id)
    var matches = ids.filter { $0 == id }
    if matches.isEmpty { matches = ids.filter { $0.hasPrefix(id) } }
    guard let found = matches.first, matches.count == 1 else {
      Console.error(
        matches.isEmpty
          ? "nothing has the id “\(id)”; the tables of “throughline events” and “actors” print ids"
          : "“\(id)” begins \(matches.count) ids; give more of it")
      throw ExitCode(matches.isEmpty ? 1 : 2)
    }
    return found
  }
}
