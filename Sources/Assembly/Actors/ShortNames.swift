// Whom a short name means in its document: the one whom most reports near it name in full.

internal import ChronicleTypes

/// Joins surnames, “Colts” and “the Academy” with a full name, document by document.
///
/// A document that is near votes for the full name that it has, the nearer it is the more: a vote among nearest
/// neighbours (Cover and Hart, Nearest neighbor pattern classification, 1967). Where the votes are divided nobody is
/// meant.
struct ShortNames {
  private(set) var groups: ActorGroups
  private(set) var doubts: [PossiblySame] = []
  private let evidence: ActorEvidence
  /// Short forms → the full names that they can stand for, by kind.
  private var longer: [String: [Int]] = [:]
  /// The groups of a short name that is nobody's, by kind and name.
  private var open: [String: [Int]] = [:]
  /// The same by the sound of a surname, for spellings of it.
  private var bySound: [Substring: [Int]] = [:]
  /// First names of persons: one alone is no spelling of a surname.
  private var givenNames: Set<String> = []
  /// In how many documents a short name stands alone, by kind and name.
  private var counts: [String: Int] = [:]
  /// For each root of full names of persons the gender, where one is known.
  private var genders: [Int: DocumentActor.Gender] = [:]
  /// What was joined, and why.
  private var joins: [Join] = []
  /// For each root of full names the documents that have one of them.
  private var documents: [Int: Set<Int>] = [:]

  /// Votes are the similarities of documents, 0 to 1, that are at least so similar. Less than `fewestVotes` in all is a
  /// chance.
  private static let (leastSimilarity, fewestVotes) = (0.1, 0.14)
  /// Two documents with a surname alone speak of one matter, and of one person, from this similarity on.
  private static let oneMatter = 0.14
  /// The votes of a document that is not near, but shares names, by the weight of the tie.
  private static let votesOfTie = [0.0, 0.0, 0.14, 0.25, 0.35]
  /// The vote of the document itself, where it has a full name beside the short one.
  private static let votesOfOwn = 0.5
  /// Of all votes so many must be for one.
  private static let leastShare = 0.7
  /// Of two candidates more than so many are not told apart in words.
  private static let mostCandidates = 4
  /// A full name that so many documents have is meant in others too, where nobody else can be.
  private static let documentsOfWellKnown = 5

  init(_ groups: ActorGroups, _ evidence: ActorEvidence) {
    (self.groups, self.evidence) = (groups, evidence)
    for group in groups.groups.indices where groups.groups[group].isFindable {
      addShortForms(of: group)
      let form = groups.groups[group].form
      givenNames.insert(form.given)
      if form.kind == .person, let sound = form.soundOfSurname { bySound[sound, default: []].append(group) }
    }
    for root in groups.roots where groups.groups[root].isFindable && groups.groups[root].form.kind == .person {
      genders[root] = groups.gender(root)
    }
    // A document can tell by itself what it shortens: “Homeland Security”.
    for (part, group) in zip(groups.parts, groups.groupOfPart) where part.isNamed && groups.groups[group].isFindable {
      for form in part.forms.dropFirst() where form.kind == .body && form.words.count > 1 {
        longer["\(form.kind) \(form.name)", default: []].append(group)
      }
    }
    // Longer names first: what “City Council” stands for is known when “Council” is asked for.
    let short = groups.groups.indices.filter(isShort).sorted {
      let (a, b) = (groups.groups[$0].form.words.count, groups.groups[$1].form.words.count)
      return a == b ? $0 < $1 : a > b
    }
    for group in short { counts[key(group), default: 0] += 1 }
    for group in short { resolve(group) }
    joinWellKnown()
    joinOpen()
    tellReasons()
  }

  /// A short name of one document, whom it means, and why.
  private struct Join {
    var group: Int
    var candidate: Int
    var reason: String
  }

  private mutating func join(_ group: Int, to candidate: Int, _ reason: String) {
    guard groups.root(group) != groups.root(candidate), groups.join(group, to: candidate, because: nil) else { return }
    joins.append(Join(group: group, candidate: candidate, reason: reason))
  }

  /// One reason for each name and actor, that of the first document; so many more documents have reasons like it.
  private mutating func tellReasons() {
    let byName = Dictionary(grouping: joins) { [groups.name($0.group), String(groups.root($0.candidate))] }
    for joins in byName.values {
      let order = joins.sorted { evidence.ties.rank[document($0.group)] < evidence.ties.rank[document($1.group)] }
      let more = order.count > 1 ? ", and so in \(order.count - 1) more" : ""
      groups.note(
        "“\(groups.name(order[0].group))” in \(evidence.file(document(order[0].group))): \(order[0].reason)\(more)",
        of: order[0].candidate)
    }
  }

  private func isShort(_ group: Int) -> Bool {
    let own = groups.groups[group]
    return own.entry == nil && !own.isFindable && groups.parts[own.parts[0]].isNamed && own.form.kind != .place
  }

  private func key(_ group: Int) -> String { "\(groups.groups[group].form.kind) \(groups.groups[group].form.name)" }

  /// The roots of the full names that a short name can stand for; where there are none, of those that sound like it.
  private func candidates(_ group: Int) -> [Int] {
    let exact = longer[key(group)] ?? []
    let form = groups.groups[group].form
    let like = exact.isEmpty && form.kind == .person ? form.soundOfSurname.flatMap { bySound[$0] } ?? [] : []
    let others = givenNames.contains(form.name) ? [] : like.filter { groups.groups[$0].form.isSpelledLike(form) }
    let roots = Set((exact + others).map(groups.root)).filter {
      $0 != groups.root(group) && groups.mayJoin($0, group) && !isOtherGender($0, group)
    }
    // What few documents have is no name that many shorten.
    let least = counts[key(group), default: 0] / ActorGroups.rarestOfLonger
    return roots.filter { (documents[$0]?.count ?? groups.documents($0).count) >= least }.sorted()
  }

  /// Whether a full name is of another gender than a surname alone: “Mrs. Novak” is no man.
  private func isOtherGender(_ candidate: Int, _ group: Int) -> Bool {
    guard let own = groups.parts[groups.groups[group].parts[0]].gender else { return false }
    return genders[candidate].map { $0 != own } ?? false
  }

  private mutating func resolve(_ group: Int) {
    let known = candidates(group)
    for root in known where documents[root] == nil { documents[root] = Set(groups.documents(root)) }
    let votes = votes(group, known)
    let all = votes.reduce(0) { $0 + $1.votes }
    guard let best = votes.max(by: { $0.votes < $1.votes }),
      best.votes >= Self.fewestVotes, best.votes >= Self.leastShare * all
    else {
      leaveOpen(group)
      return
    }
    let short = groups.name(group)
    let who =
      longer[key(group)] == nil
      ? "a spelling of the surname"
      : known.count == 1
        ? "the only \(short) of the collection" : "of \(known.count) the one whom most reports near it name in full"
    join(group, to: best.candidate, "\(who); \(best.reason)")
    // What is known now helps for shorter forms of it.
    addShortForms(of: group)
  }

  /// A body's short name that is open is one actor wherever nothing is known of it, and has short forms itself.
  private mutating func leaveOpen(_ group: Int) {
    let key = key(group)
    let first = open[key]?.first
    open[key, default: []].append(group)
    guard groups.groups[group].form.kind == .body else { return }
    if let first {
      groups.join(group, to: first, because: nil)
      documents[groups.root(first), default: []].insert(document(group))
    } else {
      documents[group] = [document(group)]
      addShortForms(of: group)
    }
  }

  private mutating func addShortForms(of group: Int) {
    let form = groups.groups[group].form
    for short in form.shortForms { longer["\(form.kind) \(short)", default: []].append(group) }
  }

  /// How much the documents near one speak for a full name, and which of them does most.
  private struct Vote {
    var candidate: Int
    var votes: Double
    var reason: String
  }

  private func votes(_ group: Int, _ known: [Int]) -> [Vote] {
    let document = document(group)
    let near = evidence.ties.near(document, from: Self.leastSimilarity)
    let votes = known.compactMap { candidate -> Vote? in
      let documents = documents[candidate] ?? []
      var vote = Vote(candidate: candidate, votes: 0, reason: "")
      for near in near where documents.contains(near.document) {
        if vote.votes == 0 { vote.reason = evidence.near(document, near.document, near.similarity) }
        vote.votes += near.similarity
      }
      if documents.contains(document) {
        vote.votes += Self.votesOfOwn
        vote.reason = "it names “\(groups.name(candidate))” as well"
      }
      return vote.votes > 0 ? vote : nil
    }
    guard known.count <= Self.mostCandidates, votes.allSatisfy({ $0.votes < Self.fewestVotes }) else { return votes }
    return known.compactMap { candidate in
      evidence.tie(group, candidate, groups).map {
        Vote(candidate: candidate, votes: Self.votesOfTie[$0.weight], reason: $0.reason)
      }
    }
  }

  /// Where all that is known of a short name is one actor, and many documents name that in full, it is that in the
  /// other documents as well.
  private mutating func joinWellKnown() {
    for (name, members) in open.sorted(by: { $0.key < $1.key }) {
      guard let first = members.first else { continue }
      let known = candidates(first)
      let count = known.first.flatMap { documents[$0]?.count } ?? 0
      guard known.count == 1, longer[name] != nil, count >= Self.documentsOfWellKnown else { continue }
      for group in members {
        join(
          group, to: known[0], "the only \(groups.name(group)) of the collection, whom \(count) documents name in full")
      }
      open[name] = nil
    }
  }

  /// What is left: a surname is one person's in reports that belong together. What a short name may stand for is noted.
  private mutating func joinOpen() {
    for (_, members) in open.sorted(by: { $0.key < $1.key }) {
      let inDocument = Dictionary(
        members.map { (document($0), $0) }, uniquingKeysWith: { first, _ in first }
      )
      let persons = members.filter { groups.groups[$0].form.kind == .person }
      for group in persons.sorted(by: { evidence.ties.rank[document($0)] < evidence.ties.rank[document($1)] }) {
        for near in evidence.ties.near(document(group), from: Self.oneMatter) {
          guard let other = inDocument[near.document] else { continue }
          join(group, to: other, evidence.near(document(group), near.document, near.similarity))
        }
      }
      for group in Set(members.map(groups.root)).sorted() { note(group) }
    }
  }

  /// A surname that can be one of a few persons', and the end of a body's name, are doubts.
  private mutating func note(_ group: Int) {
    let known = longer[key(group)] == nil ? [] : candidates(group)
    let form = groups.groups[group].form
    guard (1...Self.mostCandidates).contains(known.count), form.kind == .person || form.words.count > 1 else { return }
    let short = groups.name(group)
    for candidate in known {
      let name = groups.name(candidate)
      doubts.append(
        known.count == 1
          ? PossiblySame(
            a: group, b: candidate, reasonFor: "“\(name)” is the only \(short) of the collection",
            reasonAgainst:
              "\(place(group)) has the short name alone, and too little ties it to a document with the full one")
          : PossiblySame(
            a: group, b: candidate, reasonFor: "“\(short)” in \(place(group)) can be “\(name)”",
            reasonAgainst: "\(known.count) names of the collection end so, and no reports near it settle it"))
    }
  }

  private func document(_ group: Int) -> Int { groups.parts[groups.groups[group].parts[0]].document }

  private func place(_ group: Int) -> String { evidence.place(group, groups) }
}

extension NameForm {
  /// How the last word of a long surname sounds; nil where it is so short that many sound like it.
  fileprivate var soundOfSurname: Substring? {
    guard let word = words.last, word.count >= 5 else { return nil }
    return skeleton.split(separator: " ").last
  }

  /// Whether two last words are at most two letters apart (V. Levenshtein, Binary codes capable of correcting
  /// deletions, insertions, and reversals, 1966).
  fileprivate func isSpelledLike(_ other: NameForm) -> Bool {
    guard let a = words.last.map(Array.init), let b = other.words.last.map(Array.init) else { return false }
    guard abs(a.count - b.count) <= 2 else { return false }
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let cost = min(diagonal + (a[i] == b[j] ? 0 : 1), row[j] + 1, row[j + 1] + 1)
        (diagonal, row[j + 1]) = (row[j + 1], cost)
      }
    }
    return row[b.count] <= 2
  }
}
