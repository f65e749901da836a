// The lanes of actors in a chronicle.

internal import ChronicleTypes
internal import Graphviz
internal import Wording

/// The actors that take part in most events, a lane each; of more than eight the last lane stands for all others.
struct ChronicleLanes {
  /// What each lane is called, with how many events it has.
  private(set) var names: [String] = []
  private var lane: [String: Int] = [:]
  private let counts: [Int]

  static let colors: [DOT.Constant] = [
    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#B87A00", "#3B93C4", "#5f6368", "#9aa0a6",
  ]

  init(_ events: [Event], _ labels: EventLabels) {
    var counts: [String: Int] = [:]
    for event in events {
      for actor in Self.actors(of: event) where labels.actor(actor)?.type != .place { counts[actor, default: 0] += 1 }
    }
    let ranked = counts.sorted {
      ($1.value, labels.name($0.key), $0.key) < ($0.value, labels.name($1.key), $1.key)
    }.map(\.key)
    let most = Self.colors.count
    let own = ranked.prefix(ranked.count > most ? most - 1 : most)
    for (number, actor) in ranked.enumerated() { lane[actor] = min(number, own.count) }
    names = own.map { labels.name($0) }
    if ranked.count > own.count { names.append("\(ranked.count - own.count) others") }
    var sizes = [Int](repeating: 0, count: names.count)
    for event in events {
      for number in Set(Self.actors(of: event).compactMap { [lane] in lane[$0] }) { sizes[number] += 1 }
    }
    self.counts = sizes
  }

  /// “Lanes: 1: Kristi Noem (12) · 2: …”.
  var legend: String {
    guard !names.isEmpty else { return "" }
    return "Lanes: " + zip(names.indices, names).map { "\($0 + 1): \($1) (\(counts[$0]))" }.joined(separator: " · ")
      + "."
  }

  /// The lanes in which an event has a mark.
  func lanes(of event: Event) -> [Int] { Set(Self.actors(of: event).compactMap { lane[$0] }).sorted() }

  /// Whether an actor of the lane speaks or acts in the event.
  func isMain(_ number: Int, in event: Event) -> Bool {
    event.actors.contains { lane[$0.id] == number && [.speaker, .agent].contains($0.role) }
  }

  private static func actors(of event: Event) -> Set<String> { Set(event.actors.map(\.id)) }
}
