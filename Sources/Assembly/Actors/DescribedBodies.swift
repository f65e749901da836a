// Joins what reports only describe, “police”, “the coast guard”, and names that reports take for different kinds.

internal import ChronicleTypes

extension ActorGroups {
  /// Joins bodies without a name, “police”, “the coast guard”, in reports near each other: with the one body that these
  /// name so, “Karsk Police”, else with each other where one is about a place that the other names. More words, “Karsk
  /// coast guard”, need no place.
  ///
  /// - Complexity: O(n) in the actors and mentions, each body with the documents near its own.
  mutating func joinDescribedBodies(_ analyses: [DocumentAnalysis], _ evidence: ActorEvidence) {
    let places = analyses.map(\.placesByCount)
    func isOneScene(_ a: Int, _ b: Int) -> Bool {
      guard let one = places[a].first, let other = places[b].first else { return true }
      return places[b].contains(one) || places[a].contains(other)
    }
    var described: [(name: String, document: Int, group: Int)] = []
    var inDocument: [String: [Int: Int]] = [:]
    for group in groups.indices where groups[group].entry == nil {
      let part = parts[groups[group].parts[0]]
      guard !part.isNamed, part.type == .organization else { continue }
      let name = ActorName.normal(part.name)
      described.append((name, part.document, group))
      inDocument[name, default: [:]][part.document] = group
    }
    described.sort {
      ($0.name, evidence.ties.rank[$0.document], $0.group) < ($1.name, evidence.ties.rank[$1.document], $1.group)
    }
    let bodies = bodiesByDescription(Set(described.map(\.name)))
    for (name, document, group) in described {
      // What few documents name is not what many describe.
      let least = (inDocument[name]?.count ?? 0) / ActorGroups.rarestOfLonger
      let known = (bodies[name] ?? []).filter { $0.documents.count > least }
      guard let (body, place) = named(known, near: document, evidence) else { continue }
      join(
        group, to: body,
        because: "“\(name)” in \(evidence.file(document)): "
          + evidence.near(document, place.document, place.similarity))
    }
    for (name, document, group) in described {
      for near in evidence.ties.near(document, from: Matters.groupSimilarity) {
        guard let other = inDocument[name]?[near.document], !(isNamed(group) && isNamed(other)),
          name.contains(" ") || isOneScene(document, near.document)
        else { continue }
        join(
          group, to: other,
          because: "called so in \(evidence.file(document)), too; "
            + evidence.near(document, near.document, near.similarity))
      }
    }
  }

  /// Whether a group is one with a named body.
  private func isNamed(_ group: Int) -> Bool { parts[groups[root(group)].parts[0]].isNamed }

  /// For each description the named bodies that it can mean, with their documents: those that are called so, and those
  /// whose name ends in it.
  private func bodiesByDescription(_ names: Set<String>) -> [String: [(body: Int, documents: Set<Int>)]] {
    var bodies: [String: [(body: Int, documents: Set<Int>)]] = [:]
    for root in roots where groups[root].isFindable && groups[root].form.kind == .body {
      let words = groups[root].form.words
      let name = ActorName.normal(groups[root].name)
      let keys = Set([name, words.count > 1 ? words[words.count - 1] : name]).filter(names.contains)
      guard !keys.isEmpty else { continue }
      let documents = Set(documents(root))
      for key in keys { bodies[key, default: []].append((root, documents)) }
    }
    return bodies
  }

  /// The one of some bodies that the documents near one name, and the nearest of these; nil where they name several.
  private func named(
    _ bodies: [(body: Int, documents: Set<Int>)], near document: Int, _ evidence: ActorEvidence
  ) -> (body: Int, place: (document: Int, similarity: Double))? {
    guard !bodies.isEmpty else { return nil }
    let near = evidence.ties.near(document, from: Matters.groupSimilarity)
    let found = bodies.filter { body in near.contains { body.documents.contains($0.document) } }
    guard found.count == 1, let place = near.first(where: { found[0].documents.contains($0.document) }) else {
      return nil
    }
    return (found[0].body, place)
  }

  /// Joins a name that one report takes for a person, a place or a body with the same name of another kind in reports
  /// near it: nobody writes two so without a word.
  ///
  /// - Complexity: O(n) in the names.
  mutating func joinKinds(_ evidence: ActorEvidence) {
    var named: [String: [Int]] = [:]
    for group in roots where groups[group].entry == nil && parts[groups[group].parts[0]].isNamed {
      named[groups[group].form.name, default: []].append(group)
    }
    for (name, members) in named.sorted(by: { $0.key < $1.key }) where members.count > 1 {
      let order = members.sorted {
        let (a, b) = (groups[$0].form.kind.rawValue, groups[$1].form.kind.rawValue)
        return (-allParts($0).count, a, $0) < (-allParts($1).count, b, $1)
      }
      for (index, group) in order.enumerated() {
        for other in order[..<index] where groups[other].form.kind != groups[group].form.kind {
          guard root(group) == group, let tie = evidence.tie(group, other, self),
            tie.weight + (name.contains(" ") ? 4 : 3) >= ActorEvidence.enough
          else { continue }
          join(
            group, to: other,
            because: "“\(self.name(group))” in \(evidence.place(group, self)) reads like "
              + "\(groups[group].form.kind.words); \(tie.reason)")
        }
      }
    }
  }
}

extension NameForm.Kind {
  fileprivate var words: String {
    switch self {
    case .person: "a person"
    case .place: "a place"
    case .body: "a body"
    }
  }
}

extension DocumentAnalysis {
  /// The names of the places that a report names, the most frequent first; of several the one that it names first.
  fileprivate var placesByCount: [String] {
    var counts: [String: (mentions: Int, first: Int)] = [:]
    for mention in mentions where mention.type == .place {
      counts[mention.actor, default: (0, mention.span.start)].mentions += 1
    }
    let names = Dictionary(actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return counts.sorted { a, b in
      (-a.value.mentions, a.value.first, a.key) < (-b.value.mentions, b.value.first, b.key)
    }.compactMap { names[$0.key].map(ActorName.normal) }
  }
}
