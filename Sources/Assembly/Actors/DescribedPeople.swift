// Joins people whom reports only describe, “the driver”, “two officers”, with who is called so in reports near them.

internal import ChronicleTypes

extension ActorGroups {
  /// Joins people without a name with the one person whom reports near them call so, “actress Ana Ruiz”, else with the
  /// people whom such a report describes in the same words.
  ///
  /// What the words say is worth points as in `ActorEvidence`: a rare noun more than a common one, the same words
  /// before it more than the noun alone, and more if the same is told of both: that they were arrested.
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
  var groups: ActorGroups
  var doubts: [PossiblySame] = []
  let evidence: ActorEvidence
  let told: PeopleTold
  /// For each noun the people without a name, by document.
  private var described: [Noun: [Int: [Int]]] = [:]
  /// For each document the parts of persons with a name.
  private(set) var persons: [Int: [Int]] = [:]
  /// For each noun where documents describe persons with a name by it.
  private(set) var named: [Noun: Uses] = [:]
  /// The parts of persons with a name by their age in years, and by document.
  private(set) var ofAge: [Int: [Int: [Int]]] = [:]

  /// Who was joined, by which word, and why.
  private var joins: [Join] = []

  private struct Join {
    var group: Int
    var word: String
    var reason: String
  }

  /// What the reports say of the people of a group, by its root, once it was asked for.
  private var facts: [Int: PeopleFacts] = [:]

  /// A noun in one number.
  struct Noun: Hashable {
    var word: String
    var isPlural: Bool

    init(_ description: DocumentActor.Description) { (word, isPlural) = (description.noun, description.isPlural) }
  }

  /// The persons with a name whom documents describe by one noun.
  struct Uses {
    /// By document: the root of the person's group, and the words.
    var byDocument: [Int: [(root: Int, description: DocumentActor.Description)]] = [:]
    /// For each root the number of documents.
    var counts: [Int: Int] = [:]

    mutating func add(_ description: DocumentActor.Description, of root: Int, in document: Int) {
      if !(byDocument[document] ?? []).contains(where: { $0.root == root }) { counts[root, default: 0] += 1 }
      byDocument[document, default: []].append((root, description))
    }
  }

  /// A person without a name, as one document describes it.
  struct Person {
    var document: Int
    var group: Int
    var part: Int
  }

  /// Points of a noun by how many documents use it for somebody without a name: a rare one, and a common one.
  private static let (rare, common) = (3, 2)
  /// “People” and “rebels” are others each time.
  private static let commonPlural = 1
  /// A noun is common if more than one of so many documents uses it, but not if so few do.
  private static let (documentsForCommon, neverCommon) = (12, 12)
  /// Points of the same words before a noun, of the same age, and of the same that is told.
  private static let (sameModifier, sameAge, sameAct) = (1, 2, 2)
  /// Points that a noun loses where one of two says by name which one it is, or whose.
  private static let (oneNames, owned) = (2, 1)
  /// Points of documents that are so near.
  static let nearness = [0.1, 0.14, 0.25, 0.35]

  init(_ groups: ActorGroups, _ analyses: [DocumentAnalysis], _ evidence: ActorEvidence) {
    (self.groups, self.evidence) = (groups, evidence)
    told = PeopleTold(groups, analyses)
    for (place, part) in groups.parts.enumerated() {
      let group = groups.groupOfPart[place]
      if part.isNamed, part.type == .person {
        persons[part.document, default: []].append(place)
        if let age = part.age { ofAge[age, default: [:]][part.document, default: []].append(place) }
        for description in part.descriptions where !description.isPlural && !description.isAnother {
          named[Noun(description), default: Uses()].add(description, of: groups.root(group), in: part.document)
        }
      } else if Self.isPeople(part) {
        for noun in Set(part.descriptions.filter { $0.isPlural == part.descriptions[0].isPlural }.map(Noun.init)) {
          described[noun, default: [:]][part.document, default: []].append(group)
        }
      }
    }
  }

  private static func isPeople(_ part: NamedPart) -> Bool {
    !part.isNamed && part.entry == nil && (part.type == .person || part.type == .group || part.type == .other)
      && !part.descriptions.isEmpty
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
    tellReasons()
  }

  /// Joins somebody with who is meant, and keeps the reason.
  mutating func join(_ person: Person, to group: Int, by word: String, _ reason: String) {
    let (own, root) = (groups.root(person.group), groups.root(group))
    let (mine, others) = (facts(own), facts(root))
    let all = mine.union(others)
    // The smaller group is joined to the larger one, so that the chains stay short; a name stays on top.
    let isBelow = mine.isNamed == others.isNamed ? mine.documents.count <= others.documents.count : others.isNamed
    guard isBelow ? groups.join(own, to: root, because: nil) : groups.join(root, to: own, because: nil) else {
      return
    }
    (facts[own], facts[root]) = (nil, nil)
    facts[groups.root(group)] = all
    joins.append(Join(group: group, word: word, reason: reason))
  }

  /// One reason for each word and actor, that of the first document; so many more are like it.
  private mutating func tellReasons() {
    var known: [[String]: (first: Join, count: Int)] = [:]
    var order: [[String]] = []
    for join in joins {
      let key = [String(groups.root(join.group)), join.word]
      if known[key] == nil { order.append(key) }
      known[key, default: (join, 0)].count += 1
    }
    for key in order {
      guard let (join, count) = known[key] else { continue }
      groups.note(join.reason + (count > 1 ? ", and so \(count - 1) more" : ""), of: join.group)
    }
  }

  /// Whether two groups, given by their roots, can be one: not for the user, and not by gender and age.
  mutating func mayBe(_ person: Person, _ root: Int) -> Bool {
    let own = groups.root(person.group)
    return own != root && !facts(own).isOther(facts(root)) && groups.mayJoin(own, root)
  }

  /// - Complexity: O(1) but for the first time.
  mutating func facts(_ root: Int) -> PeopleFacts {
    if let known = facts[root] { return known }
    let own = PeopleFacts(groups.allParts(root).map { groups.parts[$0] })
    facts[root] = own
    return own
  }

  func isCommon(_ noun: Noun) -> Bool {
    let count = described[noun]?.count ?? 0
    return count > max(Self.neverCommon, evidence.sources.count / Self.documentsForCommon)
  }

  static func points(_ similarity: Double) -> Int { nearness.count { $0 <= similarity } }

  // MARK: Without a name

  private mutating func joinDescribed(_ person: Person, _ near: [(document: Int, similarity: Double)]) {
    let part = groups.parts[person.part]
    // “A woman” of whom a report says that she and her son are “two people” is not two people.
    let isPlural = part.descriptions[0].isPlural
    for description in part.descriptions where !description.isAnother && description.isPlural == isPlural {
      let noun = Noun(description)
      guard let places = described[noun] else { continue }
      let base = !isCommon(noun) ? Self.rare : noun.isPlural ? Self.commonPlural : Self.common
      for (document, similarity) in near where similarity >= Self.nearness[1] {
        guard let others = places[document], let (other, points) = best(of: others, for: person.group, noun),
          let back = best(of: places[person.document] ?? [], for: other, noun), back.group == person.group,
          base + points + Self.points(similarity) >= ActorEvidence.enough,
          mayBe(person, groups.root(other)),
          !facts(groups.root(person.group)).areToldApart(from: facts(groups.root(other)))
        else { continue }
        join(
          person, to: other, by: noun.word,
          "“\(part.name)” in \(evidence.file(person.document)), “\(groups.name(other))” in "
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
    if groups.parts[one].age != nil, groups.parts[one].age == groups.parts[two].age { points += Self.sameAge }
    if told.isSameTold(one, two) { points += Self.sameAct }
    return points
  }

  /// Points of the words that belong to one noun; nil where they name others: “the British climber”, “the French
  /// climber”.
  static func points(_ one: DocumentActor.Description, _ two: DocumentActor.Description) -> Int? {
    guard !PeopleFacts(one).forbid(PeopleFacts(two)) else { return nil }
    var points = one.isOwned || two.isOwned ? -owned : 0
    if one.names.isEmpty != two.names.isEmpty { points -= oneNames }
    let words = (Set(one.modifiers), Set(two.modifiers))
    if !one.names.isEmpty && !two.names.isEmpty || !words.0.isDisjoint(with: words.1) { return points + sameModifier }
    return words.0.isEmpty || words.1.isEmpty ? points : points - sameModifier
  }
}
