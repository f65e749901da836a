// What is told of people without a name and of persons with one: that they were arrested, that they shot somebody.

internal import ChronicleTypes

/// The parts that people have in incidents, by which somebody without a name is known again.
struct PeopleTold {
  /// For each part what is told of it: the role and the sense of the incident.
  private var acts: [Int: Set<String>] = [:]
  /// The parts with a name by what is told of them, and by document.
  private var named: [String: [Int: [Int]]] = [:]
  /// For each part the byte at which its document speaks of it first.
  private var first: [Int: Int] = [:]
  /// For each document the byte at which it names a person first.
  private var firstName: [Int: Int] = [:]
  /// For each part those that take part in an incident with it.
  private var beside: [Int: Set<Int>] = [:]

  /// - Complexity: O(n) in the mentions and the participants of incidents.
  init(_ groups: ActorGroups, _ analyses: [DocumentAnalysis]) {
    var places: [[String: Int]] = Array(repeating: [:], count: analyses.count)
    for (place, part) in groups.parts.enumerated()
    where part.type == .person || part.type == .group || part.type == .other {
      places[part.document][part.actor] = place
    }
    for (document, analysis) in analyses.enumerated() {
      for mention in analysis.mentions {
        guard let part = places[document][mention.actor] else { continue }
        first[part] = min(first[part] ?? mention.span.start, mention.span.start)
        if groups.parts[part].isNamed, groups.parts[part].type == .person {
          firstName[document] = min(firstName[document] ?? mention.span.start, mention.span.start)
        }
      }
      for incident in analysis.incidents where incident.isTold {
        var parts: [Int] = []
        for participant in incident.participants {
          guard let actor = participant.party.actor, let part = places[document][actor] else { continue }
          parts.append(part)
          for sense in incident.senses { acts[part, default: []].insert("\(participant.role) \(sense)") }
        }
        for part in parts { beside[part, default: []].formUnion(parts) }
      }
    }
    for (part, told) in acts.sorted(by: { $0.key < $1.key }) where groups.parts[part].isNamed {
      for act in told { named[act, default: [:]][groups.parts[part].document, default: []].append(part) }
    }
  }

  /// Whether the same is told of two parts.
  func isSameTold(_ a: Int, _ b: Int) -> Bool {
    guard let one = acts[a], let two = acts[b] else { return false }
    return !one.isDisjoint(with: two)
  }

  /// The parts with a name of whom a document tells the same as of a part, but not in one breath; ascending.
  func named(like part: Int, in document: Int) -> [Int] {
    let found = Set((acts[part] ?? []).flatMap { named[$0]?[document] ?? [] })
    return found.subtracting(beside[part] ?? []).sorted()
  }

  /// Whether a document names a person before it speaks of one of its parts.
  func isNamed(before part: Int, in document: Int) -> Bool { (firstName[document] ?? .max) < (first[part] ?? 0) }

  /// Whether a document speaks of one part before it speaks of another.
  func isBefore(_ a: Int, _ b: Int) -> Bool { (first[a] ?? 0) < (first[b] ?? 0) }
}

extension Incident {
  /// Whether it is of a listed kind and told to have happened.
  fileprivate var isTold: Bool {
    type != Self.state && type != Self.unlisted && (status == .asserted || status == .alleged)
  }
}
