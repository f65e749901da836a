// The conditions of a selection, which mean the same in every command.

public import CalendarDates

/// The conditions of a selection. An event must meet all that are given; of several actors, one must be involved.
public struct ChronicleQuery: Sendable, Equatable {
  /// Actors that are involved, by any of their names. Whole words count, letter case does not: `Noem` finds Kristi
  /// Noem.
  public var actors: [String] = []
  /// Speakers, by their names in the same way.
  public var speakers: [String] = []
  /// What the event is about: its words, its place, or an actor that is not its speaker.
  public var about: [String] = []
  /// Only events that can have happened on or after the first day of this date.
  public var since: EDTF?
  /// Only events that can have happened on or before the last day of this date.
  public var until: EDTF?
  /// Kinds: `incident` or `statement`, a kind of incident, a mode of statement, a stance or a status.
  public var kinds: [String] = []
  /// Only incidents, or only statements; nil for both.
  public var only: Event.Kind?
  /// Documents: a part of their path, outlet or title, or their id.
  public var sources: [String] = []
  /// Stories, by their id or words of their title: events that one of their documents tells.
  public var stories: [String] = []
  /// Only events that have no place on a time axis: without a date, or with one that lacks the year.
  public var undatedOnly = false
  /// Also events that are told in passing: `Event.isMinor`. Statements are included without it where actors, speakers
  /// or a subject are given.
  public var includesMinor = false
  /// At most so many events: those that are worth the most, in the order of the chronicle. nil for all.
  public var limit: Int?

  /// A query without conditions.
  public init() {}

  /// Whether there are no conditions, so that everything is selected.
  public var isEmpty: Bool { self == ChronicleQuery() }

  /// What a query finds, before its limit.
  struct Matches {
    /// The events, in the order of the chronicle.
    var events: [Event] = []
    /// How many more events meet all conditions but those on time, because they have no date.
    var undated = 0
    /// How many more events meet all conditions, but are told in passing.
    var inPassing = 0
  }

  /// Compares every event of a chronicle with the query, once.
  func matches(in chronicle: Chronicle) -> Matches {
    let match = Matcher(self, chronicle)
    var matches = Matches()
    for event in chronicle.events where match.accepts(event) {
      switch match.time(of: event) {
      case .outside: continue
      case .none where isHidden(event): continue
      case .none: matches.undated += 1
      case .inside where isHidden(event): matches.inPassing += 1
      case .inside: matches.events.append(event)
      }
    }
    return matches
  }

  /// Whether an event that meets the conditions is left out, because it is told in passing.
  private func isHidden(_ event: Event) -> Bool {
    guard event.isMinor, !includesMinor else { return false }
    return event.kind == .incident || actors.isEmpty && speakers.isEmpty && about.isEmpty
  }

  /// The events that are worth the most, in the order in which they were given: of those that one sentence tells the
  /// first, as long as there are others.
  public static func worthMost(_ limit: Int, of events: [Event]) -> [Event] {
    guard events.count > limit else { return events }
    let byWorth = events.indices.sorted {
      (events[$1].worth, events[$1].salience, $0) < (events[$0].worth, events[$0].salience, $1)
    }
    var told: Set<Place> = []
    var (chosen, others): ([Int], [Int]) = ([], [])
    for i in byWorth where chosen.count < limit {
      if told.insert(Place(events[i])).inserted { chosen.append(i) } else { others.append(i) }
    }
    return (chosen + others.prefix(limit - chosen.count)).sorted().map { events[$0] }
  }

  /// Where the words of an event stand.
  private struct Place: Hashable {
    let document: String
    let start: Int
    let end: Int

    init(_ event: Event) { (document, start, end) = (event.document, event.start, event.end) }
  }

  /// The ids of the documents that the query names by a part of their path, outlet or title, or by their id.
  func documents(in chronicle: Chronicle) -> Set<String> {
    Set(
      chronicle.documents.filter { document in
        sources.contains { wanted in
          document.id == wanted
            || [document.path, document.outlet ?? "", document.title ?? ""].contains {
              $0.lowercased().contains(wanted.lowercased())
            }
        }
      }.map(\.id))
  }

  /// The ids of the documents of the stories that the query names.
  func documentsOfStories(in chronicle: Chronicle) -> Set<String> {
    Set(stories.flatMap { chronicle.stories(named: $0).flatMap(\.documents) })
  }

  /// The actors that have one of the names. Whole words count, letter case does not.
  public static func actors(named names: [String], in chronicle: Chronicle) -> [Actor] {
    guard !names.isEmpty else { return [] }
    let wanted = names.map(Words.init)
    return chronicle.actors.filter { actor in
      names.contains(actor.id)
        || ([actor.name] + actor.aliases).contains { name in
          let words = Words(name)
          return wanted.contains { words.contain($0) }
        }
    }
  }
}

/// A query prepared for many events.
private struct Matcher {
  let query: ChronicleQuery
  let involved: Set<String>
  let speaking: Set<String>
  let subjects: [(words: Words, actors: Set<String>)]
  let documents: Set<String>
  let storyDocuments: Set<String>
  let kinds: Set<String>

  init(_ query: ChronicleQuery, _ chronicle: Chronicle) {
    self.query = query
    func ids(_ names: [String]) -> Set<String> {
      Set(ChronicleQuery.actors(named: names, in: chronicle).map(\.id))
    }
    involved = ids(query.actors)
    speaking = ids(query.speakers)
    subjects = query.about.map { (Words($0), ids([$0])) }
    documents = query.documents(in: chronicle)
    storyDocuments = query.documentsOfStories(in: chronicle)
    kinds = Set(query.kinds.map { $0.lowercased() })
  }

  /// Whether the event meets all conditions but those on time.
  func accepts(_ event: Event) -> Bool {
    if let only = query.only, event.kind != only { return false }
    func involves(_ ids: Set<String>, where role: (ActorRole) -> Bool) -> Bool {
      event.actors.contains { role($0.role) && ids.contains($0.id) }
    }
    if !query.actors.isEmpty, !involves(involved, where: { _ in true }),
      !event.via.contains(where: involved.contains)
    {
      return false
    }
    if !query.speakers.isEmpty, !involves(speaking, where: { $0 == .speaker }) { return false }
    for subject in subjects {
      let isNamed =
        Words(event.text).contain(subject.words)
        || event.place.map { Words($0).contain(subject.words) } == true
      guard isNamed || involves(subject.actors, where: { $0 != .speaker }) else { return false }
    }
    if !kinds.isEmpty {
      let own = [event.kind.rawValue, event.type, event.status?.rawValue, event.stance?.rawValue]
      guard own.contains(where: { $0.map(kinds.contains) == true }) else { return false }
    }
    if !query.sources.isEmpty, !event.mentions.contains(where: { documents.contains($0.document) }) {
      return false
    }
    return query.stories.isEmpty || event.mentions.contains { storyDocuments.contains($0.document) }
  }

  /// Whether an event meets the conditions on time.
  enum Time {
    case inside, outside
    /// There are such conditions, and the event has no date.
    case none
  }

  func time(of event: Event) -> Time {
    let days = event.days
    if query.undatedOnly, days.isBounded { return .outside }
    guard query.since != nil || query.until != nil else { return .inside }
    guard days.isBounded else { return .none }
    if let since = query.since?.earliest, let last = days.latest, last < since { return .outside }
    if let until = query.until?.latest, let first = days.earliest, first > until { return .outside }
    return .inside
  }
}
