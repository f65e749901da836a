// What a chronicle knows of an actor beyond its names: when, where and with whom it appears.

public import CalendarDates

/// When an actor appears in a chronicle, who reports it, and who appears beside it.
///
///     let profile = ActorProfile(of: chronicle.actors[0].id, in: chronicle)
///     print(profile.companions.first?.item.name ?? "alone")
public struct ActorProfile: Sendable, Equatable {
  /// The ids of the events in which it has a part, or which came through it, in the order of the chronicle.
  public var events: [String] = []
  /// The first day of these events that is known; nil where none is.
  public var firstDay: CalendarDay?
  /// The last day of these events that is known; nil where none is.
  public var lastDay: CalendarDay?
  /// The ids of the documents that speak of it, in the order of the chronicle.
  public var documents: [String] = []
  /// The outlets of these documents and how many of them each published, those with most first.
  public var outlets: [Count<String>] = []
  /// Who has a part in the same events, or is named in their words, most often: persons, bodies and groups.
  public var companions: [Count<Actor>] = []

  /// Something, and how often it is there.
  public struct Count<Item: Sendable & Equatable>: Sendable, Equatable {
    /// What is counted.
    public var item: Item
    /// How often it is there; at least 1.
    public var count: Int
  }

  /// What a chronicle knows of one of its actors.
  /// - Complexity: O(n) in the chronicle.
  public init(of actor: String, in chronicle: Chronicle) {
    var documents: Set<String> = []
    var mentions: [String: [ActorMention]] = [:]
    for mention in chronicle.mentions {
      if mention.actor == actor { documents.insert(mention.document) }
      mentions[mention.document, default: []].append(mention)
    }
    var beside: [String: Int] = [:]
    for event in chronicle.events {
      let parties = Set(event.actors.map(\.id) + event.via)
      guard parties.contains(actor) else { continue }
      events.append(event.id)
      documents.formUnion(event.mentions.map(\.document))
      if let day = event.days.earliest { firstDay = min(firstDay ?? day, day) }
      if let day = event.days.latest { lastDay = max(lastDay ?? day, day) }
      let span = TextSpan(start: event.start, end: event.end)
      let named = (mentions[event.document] ?? []).lazy.filter { span.contains($0.span) }.map(\.actor)
      for other in parties.union(named) where other != actor { beside[other, default: 0] += 1 }
    }
    self.documents = chronicle.documents.map(\.id).filter(documents.contains)
    var outlets: [String: Int] = [:]
    for outlet in chronicle.documents.lazy.filter({ documents.contains($0.id) }).compactMap(\.outlet) {
      outlets[outlet, default: 0] += 1
    }
    self.outlets = outlets.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      Count(item: $0.key, count: $0.value)
    }
    companions = chronicle.actors.filter { beside[$0.id] != nil && $0.type != .place && $0.type != .other }.map {
      Count(item: $0, count: beside[$0.id] ?? 0)
    }.sorted { ($1.count, $0.item.name, $0.item.id) < ($0.count, $1.item.name, $1.item.id) }
  }
}
