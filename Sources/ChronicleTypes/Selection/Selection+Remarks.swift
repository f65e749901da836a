// What a user should know about a selection: names that nobody has, events that are left out.

internal import CalendarDates

extension Selection {
  /// Something that a user should know about a selection.
  public enum Remark: Sendable, Equatable {
    /// No actor has this name.
    case noActor(String)
    /// No story has this id or these words in its title; a few titles that are similar.
    case noStory(String, near: [String])
    /// No event can have this kind. `known` lists the kinds that there are, those of the program first.
    case noKind(String, known: [String])
    /// So many more events meet all conditions but those on time, because they have no date.
    case undated(Int)
    /// So many of the events may lie outside of the time asked for, because only the end or the beginning of their time
    /// is known.
    case open(Int)
    /// So many more events meet all conditions, but are told in passing.
    case inPassing(Int)
    /// Of all events that meet the conditions only the most important ones are selected.
    case limited(to: Int, of: Int)
  }
}

extension Selection.Remark {
  /// So many similar titles are offered.
  private static let mostNear = 3

  static func of(_ found: ChronicleQuery.Matches, _ query: ChronicleQuery, in chronicle: Chronicle) -> [Self] {
    var remarks = (query.actors + query.speakers).filter {
      ChronicleQuery.actors(named: [$0], in: chronicle).isEmpty
    }.map { Self.noActor($0) }
    remarks += query.stories.filter { chronicle.stories(named: $0).isEmpty }.map { name in
      .noStory(name, near: NearNames(chronicle.stories.map(\.title)).nearest(mostNear, to: name))
    }
    if !query.kinds.isEmpty {
      let known = kinds(in: chronicle)
      remarks += query.kinds.filter { !known.contains($0.lowercased()) }.map { .noKind($0, known: known) }
    }
    if found.undated > 0 { remarks.append(.undated(found.undated)) }
    if query.since != nil || query.until != nil {
      let open = found.events.count { $0.days.earliest == nil || $0.days.latest == nil }
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
