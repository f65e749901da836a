// Joins what reports only describe, “police”, “the coast guard”, and names that reports take for different kinds.

internal import ChronicleTypes

extension ActorGroups {
  /// Joins bodies without a name, “police”, “the coast guard”, in reports near each other: those of which one is about
  /// a place that the other names. More words, “Karsk coast guard”, need no place.
  ///
  /// - Complexity: O(n) in the actors and mentions, each body with the documents near its own.
  mutating func joinDescribedBodies(_ analyses: [DocumentAnalysis], _ evidence: ActorEvidence) {
    let places = analyses.map(\.placesByCount)
    func isOneScene(_ a: Int, _ b: Int) -> Bool {
      guard let one = places[a].first, let other = places[b].first else { return true }
      return places[b].contains(one) || places[a].contains(other)
    }
    var described: [String: [Int: Int]] = [:]
    for group in groups.indices where groups[group].entry == nil {
      let part = parts[groups[group].parts[0]]
      guard !part.isNamed, part.type == .organization else { continue }
      described[ActorName.normal(part.name), default: [:]][part.document] = group
    }
    var named: [String: Int] = [:]
    for group in groups.indices where groups[group].form.kind == .body && groups[group].isFindable {
      let name = ActorName.normal(groups[group].name)
      if named[name] == nil { named[name] = group }
    }
    for (name, inDocument) in described.sorted(by: { $0.key < $1.key }) {
      for (document, group) in inDocument.sorted(by: { evidence.ties.rank[$0.key] < evidence.ties.rank[$1.key] }) {
        let near = evidence.ties.near(document, from: Stories.storySimilarity)
        if let body = named[name], let place = near.first(where: { documents(root(body)).contains($0.document) }) {
          join(
            group, to: body,
            because: "described so in \(evidence.file(document)), too; "
              + evidence.near(document, place.document, place.similarity))
        }
        for near in near {
          guard let body = inDocument[near.document], name.contains(" ") || isOneScene(document, near.document)
          else { continue }
          join(
            group, to: body,
            because: "called so in \(evidence.file(document)), too; "
              + evidence.near(document, near.document, near.similarity))
        }
      }
    }
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
