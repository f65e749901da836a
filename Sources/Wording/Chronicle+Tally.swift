// How much is in a chronicle, in one line.

internal import CalendarDates
public import ChronicleTypes

extension Chronicle {
  /// How many documents, events, actors and claims there are: `5 documents, 8 incidents, 49 statements, …`.
  public var tally: String {
    func count(_ n: Int, _ word: String) -> String { "\(n) \(word)\(n == 1 ? "" : "s")" }
    let incidents = events.count { $0.kind == .incident && !$0.isMinor }
    let statements = events.count { $0.kind == .statement && !$0.isMinor }
    let minor = events.count(where: \.isMinor)
    let dated = events.count { $0.days.date != nil && !$0.isMinor }
    let involved = Set(events.flatMap { $0.actors.map(\.id) + $0.via })
    return [
      count(documents.count, "document"), count(incidents, "incident"), count(statements, "statement"),
      count(involved.count, "actor"), count(claims.count, "claim"),
      "\(dated) of \(incidents + statements) events with a date", "\(minor) more told in passing",
    ].joined(separator: ", ")
  }
}
