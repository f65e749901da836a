// Joins people whom reports only describe, “the driver”, “two officers”, with who is called so in reports near them.

internal import ChronicleTypes

extension ActorGroups {
  /// Joins people without a name with the one person whom reports near them call so, “actress Ana Ruiz”, else with the
  /// people whom such a report describes in the same words.
  ///
  /// What the words say is worth points as in `ActorEvidence`: a rare noun more than a common one, the same words before
  /// it more than the noun alone, and more if the same is told of both: that they were arrested.
  ///
  /// - Returns: pairs that may be one.
  /// - Complexity: O(n) in the descriptions, each with the documents near its own.
  mutating func joinDescribedPeople(_ analyses: [DocumentAnalysis], _ evidence: ActorEvidence) -> [PossiblySame] {
    var people = DescribedPeople(self, analyses, evidence)
    people.join()
    self = people.groups
    return people.doubts
  }
}

/// The people without a name of all documents, and who can be meant by them.
struct DescribedPeople {
  private(set) var groups: ActorGroups
  private(set) var doubts: [PossiblySame] = []
  private let evidence: ActorEvidence
  /// For each noun the people without a name, by document.
  private var described: [Noun: [Int: [Int]]] = [:]
  /// For each noun the groups with a name that documents describe by it, each with these documents and the words.
  private var named: [Noun: [Int: [(document: Int, description: DocumentActor.Description)]]] = [:]
  /// For each part what is told of it: the role and the sense of the incident.
  private var acts: [Int: Set<String>] = [:]

  /// A noun in one number.
  private struct Noun: Hashable {
    var word: String
    var isPlural: Bool

    init(_ description: DocumentActor.Description) { (word, isPlural) = (description.noun, description.isPlural) }
  }

  /// A person without a name, as one document describes it.
  private struct Person {
    var document: Int
    var group: Int
    var part: Int
  }

  /// Points of a noun by how many documents use it for somebody without a name: a rare one, and a common one.
  private static let (rare, common) = (3, 2)
  /// A noun is common if more than one of so many documents uses it, but not if so few do.
  private static let (documentsForCommon, neverCommon) = (12, 12)
  /// Points of the noun of somebody with a name.
  private static let ofNamed = 4
  /// Points of the same words before a noun, and of the same that is told.
  private static let (sameModifier, sameAct) = (1, 2)
  /// Points of documents that are so near.
  private static let nearness = [0.1, 0.14, 0.25, 0.35]
  /// Of more candidates than these no doubt is noted.
  private static let mostCandidates = 3

  init(_ groups: ActorGroups, _ analyses: [DocumentAnalysis], _ evidence: ActorEvidence) {
    (self.groups, self.evidence) = (groups, evidence)
    for (part, group) in zip(groups.parts, groups.groupOfPart) {
      if part.isNamed, part.type == .person {
        for description in part.descriptions where !description.isPlural && !description.isAnother {
          named[Noun(description), default: [:]][groups.root(group), default: []].append((part.document, description))
        }
      } else if Self.isPeople(part) {
        for noun in Set(part.descriptions.map(Noun.init)) {
          described[noun, default: [:]][part.document, default: []].append(group)
        }
      }
    }
    tellActs(analyses)
  }

  private static func isPeople(_ part: NamedPart) -> Bool {
    !part.isNamed && part.entry == nil && (part.type == .person || part.type == .group || part.type == .other)
      && !part.descriptions.isEmpty
  }

  private mutating func tellActs(_ analyses: [DocumentAnalysis]) {
    var places: [String: Int] = [:]
    for (place, part) in groups.parts.enumerated() where !part.isNamed {
      places["\(part.document) \(part.actor)"] = place
    }
    for (document, analysis) in analyses.enumerated() {
      for incident in analysis.incidents where incident.type != Incident.state {
        for participant in incident.participants {
          guard let actor = participant.party.actor, let part = places["\(document) \(actor)"] else { continue }
          for sense in incident.senses { acts[part, default: []].insert("\(participant.role) \(sense)") }
        }
      }
    }
  }

  mutating func join() {
    var people: [Person] = []
    for (place, part) in groups.parts.enumerated() where Self.isPeople(part) {
      people.append(Person(document: part.document, group: groups.groupOfPart[place], part: place))
    }
    people.sort {
      (evidence.ties.rank[$0.document], $0.part) < (evidence.ties.rank[$1.document], $1.part)
    }
    var near: (document: Int, list: [(document: Int, similarity: Double)]) = (-1, [])
    func neighbours(_ document: Int) -> [(document: Int, similarity: Double)] {
      if near.document != document { near = (document, evidence.ties.near(document, from: Self.nearness[0])) }
      return near.list
    }
    for person in people { joinNamed(person, neighbours(person.document)) }
    for person in people { joinDescribed(person, neighbours(person.document)) }
  }

  // MARK: With a name

  private mutating func joinNamed(_ person: Person, _ near: [(document: Int, similarity: Double)]) {
    let part = groups.parts[person.part]
    guard !part.descriptions.contains(where: \.isAnother) else { return }
    let nearness = Dictionary(near.map { ($0.document, $0.similarity) }, uniquingKeysWith: max)
    var best: [Int: (points: Int, noun: Noun, document: Int)] = [:]
    for description in part.descriptions where !description.isPlural {
      let noun = Noun(description)
      let base = Self.ofNamed - (isCommon(noun) ? 1 : 0)
      for (root, places) in named[noun] ?? [:] where mayBe(person, root) {
        for place in places {
          guard let similarity = place.document == person.document ? 1 : nearness[place.document],
            let points = Self.points(description, place.description)
          else { continue }
          let all = base + points + Self.points(similarity)
          let known = best[root] ?? (0, noun, place.document)
          let isEarlier = evidence.ties.rank[place.document] < evidence.ties.rank[known.document]
          if all > known.points || all == known.points && isEarlier { best[root] = (all, noun, place.document) }
        }
      }
    }
    let enough = best.filter { $0.value.points >= ActorEvidence.enough }.sorted { $0.key < $1.key }
    // Of several the one whom the document itself names.
    let own = enough.filter { groups.documents($0.key).contains(person.document) }
    guard let choice = enough.count == 1 ? enough.first : own.count == 1 ? own.first : nil else {
      guard enough.count <= Self.mostCandidates else { return }
      for (root, why) in enough {
        doubts.append(
          PossiblySame(
            a: person.group, b: root, reasonFor: "\(evidence.file(why.document)) calls both “\(why.noun.word)”",
            reasonAgainst: "so are \(enough.count) persons in reports near it"))
      }
      return
    }
    groups.join(
      person.group, to: choice.key,
      because: "“\(part.name)” in \(evidence.file(person.document)): \(evidence.file(choice.value.document)) calls "
        + "“\(groups.name(choice.key))” “\(choice.value.noun.word)”")
  }

  private func mayBe(_ person: Person, _ root: Int) -> Bool {
    groups.root(root) != groups.root(person.group) && !groups.areOfTwoGenders(person.group, root)
      && groups.mayJoin(person.group, root)
  }

  private func isCommon(_ noun: Noun) -> Bool {
    let count = described[noun]?.count ?? 0
    return count > max(Self.neverCommon, evidence.sources.count / Self.documentsForCommon)
  }

  private static func points(_ similarity: Double) -> Int { nearness.count { $0 <= similarity } }

  // MARK: Without a name

  private mutating func joinDescribed(_ person: Person, _ near: [(document: Int, similarity: Double)]) {
    let part = groups.parts[person.part]
    for description in part.descriptions where !description.isAnother {
      let noun = Noun(description)
      guard let places = described[noun] else { continue }
      let base = isCommon(noun) ? Self.common : Self.rare
      for (document, similarity) in near {
        guard let others = places[document], let (other, points) = best(of: others, for: person.group, noun),
          let back = best(of: places[person.document] ?? [], for: other, noun), back.group == person.group,
          base + points + Self.points(similarity) >= ActorEvidence.enough,
          mayBe(person, other), !areTold(apart: person.group, other)
        else { continue }
        groups.join(
          person.group, to: other,
          because: "“\(part.name)” in \(evidence.file(person.document)), “\(groups.name(other))” in "
            + "\(evidence.file(document)); \(evidence.near(person.document, document, similarity))")
      }
    }
  }

  /// The one of some people of a noun that fits somebody best; nil where none does, or two do equally.
  private func best(of people: [Int], for other: Int, _ noun: Noun) -> (group: Int, points: Int)? {
    var best: (group: Int, points: Int)?
    var isShared = false
    for group in people {
      guard let points = points(group, other, noun), points >= best?.points ?? points else { continue }
      isShared = points == best?.points
      best = (group, points)
    }
    return isShared ? nil : best
  }

  /// Points of what speaks for two people of one noun beside the noun; nil where their words forbid it.
  private func points(_ group: Int, _ other: Int, _ noun: Noun) -> Int? {
    let (one, two) = (groups.groups[group].parts[0], groups.groups[other].parts[0])
    let called = { (part: Int) in
      groups.parts[part].descriptions.first { Noun($0) == noun && !$0.isAnother }
    }
    guard let a = called(one), let b = called(two), var points = Self.points(a, b) else { return nil }
    if let acts = acts[one], let others = self.acts[two], !acts.isDisjoint(with: others) { points += Self.sameAct }
    return points
  }

  /// Points of the words before one noun; nil where they name others: “the British climber”, “the French climber”.
  private static func points(_ one: DocumentActor.Description, _ two: DocumentActor.Description) -> Int? {
    let names = (Set(one.names), Set(two.names))
    if !names.0.isEmpty, !names.1.isEmpty, names.0.isDisjoint(with: names.1) { return nil }
    let words = (Set(one.modifiers), Set(two.modifiers))
    if !names.0.isDisjoint(with: names.1) || !words.0.isDisjoint(with: words.1) { return sameModifier }
    return words.0.isEmpty || words.1.isEmpty ? 0 : -sameModifier
  }

  /// Whether one document has people of both groups, which it does not call one.
  private func areTold(apart a: Int, _ b: Int) -> Bool {
    let (one, two) = (groups.root(a), groups.root(b))
    guard one != two else { return false }
    return !Set(groups.documents(one)).isDisjoint(with: groups.documents(two))
  }
}
