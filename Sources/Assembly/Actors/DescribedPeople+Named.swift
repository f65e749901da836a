// Which person with a name a person without one is: called so, as old, or told the same of.

internal import ChronicleTypes

extension DescribedPeople {
  /// Points of a noun, of an age, and of the same that is told; and of each further one.
  private static let (ofNoun, ofAge, ofAct, ofMore) = (4, 4, 3, 2)
  /// One of several candidates is chosen if it has so many points more than the next.
  private static let lead = 2
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

    mutating func isNear(_ points: Int) { nearness = max(nearness, points) }

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
    let own = cases.filter { groups.documents($0.key).contains(person.document) }
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

  private func cases(_ person: Person, _ near: [(document: Int, similarity: Double)]) -> [Int: Case] {
    let part = groups.parts[person.part]
    let nearness = Dictionary(near.map { ($0.document, Self.points($0.similarity)) }, uniquingKeysWith: max)
    func points(near document: Int) -> Int? {
      document == person.document ? Self.nearness.count : nearness[document]
    }
    var cases: [Int: Case] = [:]
    for description in part.descriptions {
      let isCommon = isCommon(Noun(description))
      // “A man” is anybody.
      if isCommon, description.isIndefinite { continue }
      let base = Self.ofNoun - (isCommon ? 1 : 0) - (description.isIndefinite ? 1 : 0)
      for one in named[Noun(description)] ?? [] where isUsual(Noun(description), of: one.group) {
        guard let near = points(near: one.document), let words = Self.points(description, one.description),
          mayBe(person, one.group)
        else { continue }
        // “The president of Yemen” is not who is only called president.
        let all = base + words - (!description.names.isEmpty && one.description.names.isEmpty ? 1 : 0)
        let root = groups.root(one.group)
        if all > cases[root]?.noun?.points ?? 0 {
          cases[root, default: Case()].noun = (all, description.noun, one.document)
        }
        cases[root, default: Case()].isNear(near)
      }
    }
    func add(_ other: Int, _ fill: (inout Case, Int) -> Void) {
      let (group, document) = (groups.groupOfPart[other], groups.parts[other].document)
      guard let near = points(near: document), groups.parts[other].type == .person, mayBe(person, group),
        // A report says who somebody is after it spoke of somebody.
        document != person.document || told.isBefore(person.part, other)
      else { return }
      let root = groups.root(group)
      fill(&cases[root, default: Case()], document)
      cases[root, default: Case()].isNear(near)
    }
    if let age = part.age {
      for other in ofAge[age] ?? [] { add(other) { $0.age = $0.age ?? (Self.ofAge, $1) } }
    }
    for other in told.named(like: person.part).sorted() { add(other) { $0.act = $0.act ?? (Self.ofAct, $1) } }
    // Many are arrested: that the same is told in another report says too little alone.
    return cases.filter { $0.value.noun != nil || $0.value.age != nil || $0.value.act?.document == person.document }
  }

  /// Whether the documents that name somebody describe them so more often than by chance.
  private func isUsual(_ noun: Noun, of group: Int) -> Bool {
    let root = groups.root(group)
    let all = documentsOfRoot[root] ?? groups.documents(root).count
    return all < Self.rarestNoun || (uses[noun]?[root] ?? 0) * Self.rarestNoun >= all
  }

  private func reason(_ why: Case) -> String {
    var reasons: [String] = []
    if let noun = why.noun { reasons.append("\(evidence.file(noun.document)) says “\(noun.word)” of them") }
    if let age = why.age { reasons.append("\(evidence.file(age.document)) gives the same age") }
    if let act = why.act { reasons.append("\(evidence.file(act.document)) tells the same of them") }
    return reasons.joined(separator: "; ")
  }
}
