// What is to be said beside a selection: names and kinds that there are not, events that are left out.

internal import CalendarDates

extension Selection {
  /// Something about a selection that whoever asked for it should know.
  public enum Remark: Sendable, Equatable {
    /// No actor has this name.
    case noActor(String)
    /// Neither the program nor the chronicle knows this kind of event; those that there are, the program's first.
    case noKind(String, known: [String])
    /// So many more events match but for their date, which they do not have.
    case undated(Int)
    /// Of so many of the events only the end or the beginning of their time is known, so that they may lie outside.
    case open(Int)
    /// So many more events match but are told in passing.
    case inPassing(Int)
    /// Only the most salient events are chosen of those that match.
    case limited(to: Int, of: Int)
  }
}

extension Selection.Remark {
  static func of(_ found: ChronicleQuery.Matches, _ query: ChronicleQuery, in chronicle: Chronicle) -> [Self] {
    var remarks = (query.actors + query.speakers).filter {
      ChronicleQuery.actors(named: [$0], in: chronicle).isEmpty
    }.map { Self.noActor($0) }
    if !query.kinds.isEmpty {
      let known = kinds(in: chronicle)
      remarks += query.kinds.filter { !known.contains($0.lowercased()) }.map { .noKind($0, known: known) }
    }
    if found.undated > 0 { remarks.append(.undated(found.undated)) }
    if query.since != nil || query.until != nil {
      let open = found.events.count { $0.date?.earliest == nil || $0.date?.latest == nil }
      if open > 0 { remarks.append(.open(open)) }
    }
    if found.inPassing > 0 { remarks.append(.inPassing(found.inPassing)) }
    if let limit = query.limit, found.events.count > limit {
      remarks.append(.limited(to: limit, of: found.events.count))
    }
    return remarks
  }

  private static func kinds(in chronicle: Chronicle) -> [String] {
    let own =
      Event.Kind.allCases.map(\.rawValue) + Incident.Status.allCases.map(\.rawValue)
      + Stance.allCases.map(\.rawValue) + Statement.Mode.allCases.map(\.rawValue)
    return own + Set(chronicle.events.map(\.type)).subtracting(own).sorted()
  }
}
