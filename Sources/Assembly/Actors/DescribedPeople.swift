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
  /// For each noun the persons with a name whom documents describe by it.
  private(set) var named: [Noun: [Named]] = [:]
  /// For each noun the groups of such persons by root, with the number of their documents that use it.
  private(set) var uses: [Noun: [Int: Int]] = [:]
  /// For each root of such persons the number of documents.
  private(set) var documentsOfRoot: [Int: Int] = [:]
  /// The parts of persons with a name by their age in years.
  private(set) var ofAge: [Int: [Int]] = [:]

  /// Who was joined, by which word, and why.
  private var joins: [Join] = []

  private struct Join {
    var group: Int
    var word: String
    var reason: String
  }

  /// What the words of joined people say, by the root of their group.
  private var limitsOfRoot: [Int: Limits] = [:]

  /// A noun in one number.
  struct Noun: Hashable {
    var word: String
    var isPlural: Bool

    init(_ description: DocumentActor.Description) { (word, isPlural) = (description.noun, description.isPlural) }
  }

  /// Somebody with a name, and by which noun a document describes them.
  struct Named {
    var group: Int
    var document: Int
    var description: DocumentActor.Description
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
  private static let (oneNames, owned) = (1, 1)
  /// Points of documents that are so near.
  static let nearness = [0.1, 0.14, 0.25, 0.35]

  init(_ groups: ActorGroups, _ analyses: [DocumentAnalysis], _ evidence: ActorEvidence) {
    (self.groups, self.evidence) = (groups, evidence)
    told = PeopleTold(groups, analyses)
    for (place, part) in groups.parts.enumerated() {
      let group = groups.groupOfPart[place]
      if part.isNamed, part.type == .person {
        if let age = part.age { ofAge[age, default: []].append(place) }
        for description in part.descriptions where !description.isPlural && !description.isAnother {
          named[Noun(description), default: []].append(
            Named(group: group, document: part.document, description: description))
        }
        for noun in Set(part.descriptions.map(Noun.init)) {
          uses[noun, default: [:]][groups.root(group), default: 0] += 1
        }
        documentsOfRoot[groups.root(group), default: 0] += 1
      } else if Self.isPeople(part) {
        for noun in Set(part.descriptions.map(Noun.init)) {
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
    guard groups.join(person.group, to: group, because: nil) else { return }
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

  func mayBe(_ person: Person, _ group: Int) -> Bool {
    groups.root(group) != groups.root(person.group) && !groups.areOfTwoGenders(person.group, group)
      && groups.mayJoin(person.group, group) && !groups.areOfTwoAges(person.group, group)
  }

  func isCommon(_ noun: Noun) -> Bool {
    let count = described[noun]?.count ?? 0
    return count > max(Self.neverCommon, evidence.sources.count / Self.documentsForCommon)
  }

  static func points(_ similarity: Double) -> Int { nearness.count { $0 <= similarity } }

  // MARK: Without a name

  private mutating func joinDescribed(_ person: Person, _ near: [(document: Int, similarity: Double)]) {
    let part = groups.parts[person.part]
    for description in part.descriptions where !description.isAnother {
      let noun = Noun(description)
      guard let places = described[noun] else { continue }
      let base = !isCommon(noun) ? Self.rare : noun.isPlural ? Self.commonPlural : Self.common
      for (document, similarity) in near {
        guard let others = places[document], let (other, points) = best(of: others, for: person.group, noun),
          let back = best(of: places[person.document] ?? [], for: other, noun), back.group == person.group,
          base + points + Self.points(similarity) >= ActorEvidence.enough,
          mayBe(person, other), !areTold(apart: person.group, other)
        else { continue }
        let all = limits(person.group).union(limits(other))
        join(
          person, to: other, by: noun.word,
          "“\(part.name)” in \(evidence.file(person.document)), “\(groups.name(other))” in "
            + "\(evidence.file(document)); \(evidence.near(person.document, document, similarity))")
        limitsOfRoot[groups.root(other)] = all
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
    guard !Limits(one).forbid(Limits(two)) else { return nil }
    var points = one.isOwned || two.isOwned ? -owned : 0
    if one.names.isEmpty != two.names.isEmpty { points -= oneNames }
    let words = (Set(one.modifiers), Set(two.modifiers))
    if !one.names.isEmpty && !two.names.isEmpty || !words.0.isDisjoint(with: words.1) { return points + sameModifier }
    return words.0.isEmpty || words.1.isEmpty ? points : points - sameModifier
  }

  /// Whether one document has people of both groups, which it does not call one.
  private func areTold(apart a: Int, _ b: Int) -> Bool {
    let (one, two) = (groups.root(a), groups.root(b))
    guard one != two else { return false }
    if limits(one).forbid(limits(two)) { return true }
    return !Set(groups.documents(one)).isDisjoint(with: groups.documents(two))
  }

  /// What the words of all people of a group say of who they can be.
  private func limits(_ group: Int) -> Limits {
    let root = groups.root(group)
    if let known = limitsOfRoot[root] { return known }
    let parts = groups.allParts(root).map { groups.parts[$0] }
    return parts.flatMap(\.descriptions).reduce(Limits()) { $0.union(Limits($1)) }
  }

  /// How many people some words speak of, and the names that belong to them.
  struct Limits {
    var counts: Set<Int> = []
    var names: Set<String> = []

    init() {}

    init(_ description: DocumentActor.Description) {
      if let count = description.count { counts = [count] }
      names = Set(description.names)
    }

    func union(_ other: Limits) -> Limits {
      var all = self
      all.counts.formUnion(other.counts)
      all.names.formUnion(other.names)
      return all
    }

    /// Whether others are meant: “two officers” are not three, “the British climber” is not French; but “the Libyan
    /// leader” is that of Libya.
    func forbid(_ other: Limits) -> Bool {
      if !counts.isEmpty, !other.counts.isEmpty, counts.isDisjoint(with: other.counts) { return true }
      guard !names.isEmpty, !other.names.isEmpty else { return false }
      return !names.contains { name in other.names.contains { Self.isAkin(name, $0) } }
    }

    /// Names that begin alike, as those of a land and its people do: “Libya”, “Libyan”.
    private static func isAkin(_ one: String, _ other: String) -> Bool {
      one == other || one.utf8.count > 3 && one.utf8.prefix(4).elementsEqual(other.utf8.prefix(4))
    }
  }
}
