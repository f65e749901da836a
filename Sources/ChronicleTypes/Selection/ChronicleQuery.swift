// Choosing events: the one meaning that selections have in every command.

public import CalendarDates

/// A selection of events. Every condition that is given must hold; of several actors, one must be involved.
public struct ChronicleQuery: Sendable, Equatable {
  /// Involved actors, by any of their names. Whole words, letter case aside: `Noem` finds Kristi Noem.
  public var actors: [String] = []
  /// Speakers, found in the same way.
  public var speakers: [String] = []
  /// What the event is about: its words, its place, or an actor other than the speaker.
  public var about: [String] = []
  /// Only what can have happened on or after the first day of this date.
  public var since: EDTF?
  /// Only what can have happened on or before the last day of this date.
  public var until: EDTF?
  /// `incident` or `statement`, or a type, stance or status of one.
  public var kinds: [String] = []
  /// Documents, by part of their path, outlet or title, or by id.
  public var sources: [String] = []
  /// Only what has no place on the axis of time: no date, or one without a year.
  public var undatedOnly = false
  /// Also what is told in passing: `Event.isMinor`.
  public var includesMinor = false
  /// At most so many events: the most salient ones, still in their order.
  public var limit: Int?

  public init() {}

  /// Whether nothing is asked for, so that all is selected.
  public var isEmpty: Bool { self == ChronicleQuery() }

  /// The events that match, in their order.
  /// - Complexity: O(n) in the size of the chronicle, and a sort where there is a limit.
  public func select(from chronicle: Chronicle) -> [Event] {
    let match = Matcher(self, chronicle)
    let found = chronicle.events.filter(match.accepts)
    return limit.map { Self.mostSalient($0, of: found) } ?? found
  }

  /// The most salient events, in the order in which they were given.
  public static func mostSalient(_ limit: Int, of events: [Event]) -> [Event] {
    guard events.count > limit else { return events }
    let salient = events.indices.sorted {
      events[$0].salience == events[$1].salience ? $0 < $1 : events[$0].salience > events[$1].salience
    }
    return salient.prefix(limit).sorted().map { events[$0] }
  }

  /// The actors that one of the names finds.
  public static func actors(named names: [String], in chronicle: Chronicle) -> [Actor] {
    let wanted = names.map(Words.init)
    return chronicle.actors.filter { actor in
      ([actor.name] + actor.aliases).contains { name in
        let words = Words(name)
        return wanted.contains { words.contain($0) }
      }
    }
  }
}

extension Chronicle {
  /// The claims that some events make or deny, in the order of the chronicle; of all events all claims.
  /// - Complexity: O(n) in the chronicle.
  public func claims(of events: [Event]) -> [Claim] {
    if events.count == self.events.count { return claims }
    let ids = Set(events.map(\.id))
    let denied = Set(relations.lazy.filter { $0.type == .denies && ids.contains($0.from) }.map(\.to))
    let made = Set(selecting(events).claims.map(\.id))
    return claims.filter { made.contains($0.id) || denied.contains($0.id) }
  }

  /// A chronicle of some of the events, with the documents, actors, claims and relations that they need.
  public func selecting(_ events: [Event]) -> Chronicle {
    let ids = Set(events.map(\.id))
    let involved = Set(events.flatMap { $0.actors.map(\.id) + $0.via })
    let cited = Set(events.flatMap { $0.mentions.map(\.document) })
    // Of all events all claims, those included that no event covers.
    let inDocument = Dictionary(grouping: events, by: \.document)
    let claims =
      ids.isSuperset(of: self.events.lazy.map(\.id))
      ? self.claims : self.claims.compactMap { $0.selecting(ids, inDocument: inDocument) }
    let origins = Set(claims.flatMap { $0.origins.map(\.id) })
    let related = ids.union(claims.map(\.id)).union(involved)
    var selected = Chronicle(
      documents: documents.filter { cited.contains($0.id) },
      actors: actors.filter { involved.contains($0.id) || origins.contains($0.id) }, events: events, claims: claims,
      relations: relations.filter { related.contains($0.from) && related.contains($0.to) })
    selected.base = base
    return selected
  }
}

/// A query made ready for many events.
private struct Matcher {
  let query: ChronicleQuery
  let involved: Set<String>
  let speaking: Set<String>
  let subjects: [(words: Words, actors: Set<String>)]
  let documents: Set<String>
  let kinds: Set<String>

  init(_ query: ChronicleQuery, _ chronicle: Chronicle) {
    self.query = query
    func ids(_ names: [String]) -> Set<String> {
      Set(ChronicleQuery.actors(named: names, in: chronicle).map(\.id))
    }
    involved = ids(query.actors)
    speaking = ids(query.speakers)
    subjects = query.about.map { (Words($0), ids([$0])) }
    documents = Set(
      chronicle.documents.filter { document in
        query.sources.contains { wanted in
          document.id == wanted
            || [document.path, document.outlet ?? "", document.title ?? ""].contains {
              $0.lowercased().contains(wanted.lowercased())
            }
        }
      }.map(\.id))
    kinds = Set(query.kinds.map { $0.lowercased() })
  }

  func accepts(_ event: Event) -> Bool {
    if event.isMinor, !query.includesMinor { return false }
    func involves(_ ids: Set<String>, where role: (String) -> Bool) -> Bool {
      event.actors.contains { role($0.role) && ids.contains($0.id) }
    }
    if !query.actors.isEmpty, !involves(involved, where: { _ in true }),
      !event.via.contains(where: involved.contains)
    {
      return false
    }
    if !query.speakers.isEmpty, !involves(speaking, where: { $0 == "speaker" }) { return false }
    for subject in subjects {
      let isNamed =
        Words(event.text).contain(subject.words)
        || event.place.map { Words($0).contain(subject.words) } == true
      guard isNamed || involves(subject.actors, where: { $0 != "speaker" }) else { return false }
    }
    if !kinds.isEmpty {
      let own = [event.kind.rawValue, event.type, event.status?.rawValue, event.stance?.rawValue]
      guard own.contains(where: { $0.map(kinds.contains) == true }) else { return false }
    }
    if !query.sources.isEmpty, !event.mentions.contains(where: { documents.contains($0.document) }) {
      return false
    }
    let days = event.days
    if query.undatedOnly, days.isBounded { return false }
    if query.since != nil || query.until != nil {
      guard days.isBounded else { return false }
      if let since = query.since?.earliest, let last = days.last, last < since { return false }
      if let until = query.until?.latest, let first = days.first, first > until { return false }
    }
    return true
  }
}

/// The words of a text, for comparing whole words without letter case.
private struct Words {
  let words: [Substring]

  init(_ text: String) {
    words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
  }

  /// Whether the other words stand here in a row.
  func contain(_ other: Words) -> Bool {
    let n = other.words.count
    guard n > 0, words.count >= n else { return false }
    return (0...(words.count - n)).contains { words[$0..<($0 + n)] == other.words[...] }
  }
}
