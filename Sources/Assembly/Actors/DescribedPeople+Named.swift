// Which person with a name a person without one is: called so, as old, or told the same of.

internal import ChronicleTypes

extension DescribedPeople {
  /// Points of a noun, of an age, and of the same that is told; and of each further one.
  private static let (ofNoun, ofAge, ofAct, ofMore) = (4, 4, 3, 2)
  /// One of several candidates is chosen if it has so many points more than the next.
  private static let lead = 2
  /// Points that a noun loses which only one other report uses.
  private static let uncertain = 3
  /// A noun says who somebody is if not less than one of so many of their documents uses it.
  private static let rarestNoun = 50
  /// Of more candidates than these no doubt is noted.
  private static let mostCandidates = 3

  /// What speaks for somebody.
  private struct Case {
    var noun: (points: Int, word: String, document: Int)?
    var age: (points: Int, document: Int)?
    var act: (points: Int, document: Int)?
    /// Points of the nearest document.
    var nearness = 0

    mutating func raise(to points: Int) { nearness = max(nearness, points) }

    var points: Int {
      let known = [noun?.points, age?.points, act?.points].compactMap { $0 }
      return (known.max() ?? 0) + max(0, known.count - 1) * ofMore + nearness
    }
  }

  /// Joins a person without a name with the one with a name for whom enough speaks.
  mutating func joinNamed(_ person: Person, _ near: [(document: Int, similarity: Double)]) {
    let part = groups.parts[person.part]
    guard !part.descriptions.contains(where: { $0.isAnother || $0.isPlural }) else { return }
    let cases = cases(person, near).filter { $0.value.points >= ActorEvidence.enough }.sorted {
      ($1.value.points, $0.key) < ($0.value.points, $1.key)
    }
    // Of several the one whom the document itself names.
    let own = cases.filter { facts($0.key).documents.contains(person.document) }
    let leads = cases.count > 1 && cases[0].value.points >= cases[1].value.points + Self.lead
    guard let (root, why) = cases.count == 1 || leads ? cases[0] : own.count == 1 ? own[0] : nil else {
      guard cases.count <= Self.mostCandidates else { return }
      for (root, why) in cases {
        doubts.append(
          PossiblySame(
            a: person.group, b: root, reasonFor: reason(why), reasonAgainst: "\(cases.count) persons fit as well"))
      }
      return
    }
    join(
      person, to: root, by: part.descriptions[0].noun,
      "“\(part.name)” in \(evidence.file(person.document)) is “\(groups.name(root))”: \(reason(why))")
  }

  /// What speaks for each root of persons with a name.
  private mutating func cases(_ person: Person, _ near: [(document: Int, similarity: Double)]) -> [Int: Case] {
    let part = groups.parts[person.part]
    let documents =
      [(document: person.document, points: Self.nearness.count)]
      + near.map { (document: $0.document, points: Self.points($0.similarity)) }
    let before = Set(
      (persons[person.document] ?? []).filter { told.isBefore($0, person.part) }.map {
        groups.root(groups.groupOfPart[$0])
      })
    // “The actor” is one of those whom the report named before, if it named any.
    let isAlone = !told.isNamed(before: person.part, in: person.document)
    var cases: [Int: Case] = [:]
    var bearers: Set<Int> = []
    for description in part.descriptions {
      let noun = Noun(description)
      let isCommon = isCommon(noun)
      // “A man” is anybody, and whose son “her son” is nobody knows here.
      guard !(isCommon && description.isIndefinite), !description.isOwned, let uses = named[noun] else { continue }
      let base = Self.ofNoun - (isCommon ? 1 : 0) - (description.isIndefinite ? 1 : 0)
      let own = Set((uses.byDocument[person.document] ?? []).map(\.root))
      for (document, nearness) in documents {
        for use in uses.byDocument[document] ?? [] {
          let isKnown = before.contains(use.root)
          guard document == person.document || isKnown || isAlone, mayBe(person, use.root),
            let words = Self.points(description, use.description)
          else { continue }
          let count = uses.counts[use.root] ?? 0
          guard isUsual(count, of: use.root) else { continue }
          if isKnown { bearers.insert(use.root) }
          // “The port's director” is no other director, “the president of Kenya” nobody who is only called president.
          if words < 1, !description.modifiers.isEmpty || !description.names.isEmpty { continue }
          guard description.names.isEmpty || !use.description.names.isEmpty else { continue }
          // What one other report says may be an error.
          let all = base + words - (count > 1 || own.contains(use.root) ? 0 : Self.uncertain)
          let known = cases[use.root]?.noun
          let isEarlier = known.map { evidence.ties.rank[document] < evidence.ties.rank[$0.document] } ?? true
          if all > known?.points ?? 0 || all == known?.points && isEarlier {
            cases[use.root, default: Case()].noun = (all, description.noun, document)
          }
          cases[use.root, default: Case()].raise(to: nearness)
        }
      }
    }
    let ofSameAge = part.age.flatMap { ofAge[$0] } ?? [:]
    for (document, nearness) in documents {
      let others =
        (ofSameAge[document] ?? []).map { ($0, true) }
        + told.named(like: person.part, in: document).map { ($0, false) }
      for (other, isOfAge) in others {
        let root = groups.root(groups.groupOfPart[other])
        guard groups.parts[other].type == .person, mayBe(person, root),
          // A report says who somebody is after it spoke of somebody.
          document != person.document || told.isBefore(person.part, other)
        else { continue }
        if isOfAge {
          cases[root, default: Case()].age = cases[root]?.age ?? (Self.ofAge, document)
        } else {
          cases[root, default: Case()].act = cases[root]?.act ?? (Self.ofAct, document)
        }
        cases[root, default: Case()].raise(to: nearness)
      }
    }
    // Many are arrested: that the same is told in another report says too little alone. So does that a report speaks of
    // “a spokesman”, and another of a spokesman by name.
    let isIndefinite = part.descriptions.allSatisfy(\.isIndefinite)
    return cases.filter { root, why in
      if why.age != nil || why.act?.document == person.document { return true }
      guard let noun = why.noun, bearers.count < 2 else { return false }
      return !isIndefinite || why.act != nil || noun.document == person.document
    }
  }

  /// Whether so many of the documents that name somebody describe them so that it is no chance.
  private mutating func isUsual(_ count: Int, of root: Int) -> Bool {
    let all = facts(root).documents.count
    return all < Self.rarestNoun || count * Self.rarestNoun >= all
  }

  private func reason(_ why: Case) -> String {
    var reasons: [String] = []
    if let noun = why.noun { reasons.append("\(evidence.file(noun.document)) says “\(noun.word)” of them") }
    if let age = why.age { reasons.append("\(evidence.file(age.document)) gives the same age") }
    if let act = why.act { reasons.append("\(evidence.file(act.document)) tells the same of them") }
    return reasons.joined(separator: "; ")
  }
}
