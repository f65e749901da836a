// Which event stands in which lane.

internal import ChronicleTypes
internal import Wording

/// Events by whom they belong to: a lane for an actor, in order of how much the actor does and says, one for all
/// others, and one for events of nobody named.
struct ActorLanes {
  struct Lane {
    var name: String
    /// nil where it holds several actors, or nobody.
    var actor: String?
    /// Events told in this lane.
    var events: [Event] = []
    /// Events of other lanes that this actor is involved in.
    var others: [Event] = []
    /// Whom an event belongs to, by its id, where the lane holds several actors.
    var names: [String: String] = [:]
  }

  private(set) var lanes: [Lane] = []
  private static let maximum = 12
  static let nobody = "Nobody named"

  init(_ events: [Event], _ labels: EventLabels) {
    var counts: [String: Int] = [:]
    for event in events {
      if let actor = Self.mainActor(event, labels) { counts[actor, default: 0] += 1 }
    }
    let ranked = counts.sorted {
      ($1.value, labels.name($0.key), $0.key) < ($0.value, labels.name($1.key), $1.key)
    }.map(\.key)
    let shown = Array(ranked.prefix(ranked.count > Self.maximum ? Self.maximum - 1 : Self.maximum))
    var index = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1, $0) })
    lanes = shown.map { Lane(name: labels.name($0), actor: $0) }
    var others: Int?
    var unnamed: Int?
    for event in events {
      let lane: Int
      if let actor = Self.mainActor(event, labels) {
        if let known = index[actor] {
          lane = known
        } else {
          if others == nil {
            others = lanes.count
            lanes.append(Lane(name: "\(ranked.count - shown.count) others"))
          }
          lane = others ?? 0
          index[actor] = lane
        }
      } else {
        if unnamed == nil {
          unnamed = lanes.count
          lanes.append(Lane(name: Self.nobody))
        }
        lane = unnamed ?? 0
      }
      lanes[lane].events.append(event)
      if lane == others { lanes[lane].names[event.id] = Self.mainActor(event, labels).map(labels.name) }
    }
    for event in events {
      let own = Self.mainActor(event, labels).flatMap { index[$0] }
      let involved = Set(event.actors.compactMap { index[$0.id] }).subtracting([own].compactMap { $0 })
      for lane in involved.sorted() where lane < shown.count { lanes[lane].others.append(event) }
    }
  }

  /// The lanes with those of a single event put together, where there are many of them.
  var gathered: [Lane] {
    let single = lanes.filter { $0.events.count == 1 && $0.name != Self.nobody }
    guard lanes.count > 4, single.count > 2 else { return lanes }
    var others = Lane(name: "Others, one event each")
    for lane in single {
      others.events += lane.events
      others.names[lane.events[0].id] = lane.name
    }
    others.events.sort { $0.order < $1.order }
    var result = lanes.filter { $0.events.count > 1 || $0.name == Self.nobody }
    result.insert(others, at: result.firstIndex { $0.name == Self.nobody } ?? result.count)
    return result
  }

  /// The speaker; of an incident who did it, else whom it befell. Places have no lane.
  private static func mainActor(_ event: Event, _ labels: EventLabels) -> String? {
    for role in [ActorRole.speaker, .agent, .patient, .recipient, .other] {
      for actor in event.actors where actor.role == role && labels.actor(actor.id)?.type != .place {
        return actor.id
      }
    }
    return nil
  }
}
