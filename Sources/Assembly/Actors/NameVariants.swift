// Joins full names that are nearly the same where their documents belong together.

internal import ChronicleTypes
internal import TextBasics

/// Finds pairs of full names that can be one actor's, and joins those for which the evidence is enough.
///
/// - Complexity: O(n log n) in the letters of the names; only names that share a key are compared.
struct NameVariants {
  private(set) var groups: ActorGroups
  private(set) var doubts: [PossiblySame] = []
  private let evidence: ActorEvidence

  /// If a name is similar to more others than these, that is a pattern, “… City Council”, and no slip.
  private static let mostAlike = 3
  /// In a bucket of more names they are too common a key.
  private static let mostInBucket = 40
  /// Of two who stand in one document the names say that they are two, unless few of their documents have both.
  private static let (costInOneDocument, documentsForOneSlip) = (6, 5)

  /// Two groups that can be one, and what speaks for it.
  private struct Pair {
    var a: Int
    var b: Int
    var points: Int
    var reasonFor: String
    var tie: String?
    /// Whether the documents leave it open.
    var isOneDocument: Bool
  }

  init(_ groups: ActorGroups, _ evidence: ActorEvidence) {
    (self.groups, self.evidence) = (groups, evidence)
    let pairs = pairs()
    var alike: [Int: [Pair]] = [:]
    for pair in pairs { for group in [pair.a, pair.b] { alike[group, default: []].append(pair) } }
    for pair in pairs {
      let beside = [alike[pair.a] ?? [], alike[pair.b] ?? []]
      if pair.points >= ActorEvidence.enough, !isOpen(pair, beside.flatMap(\.self)), join(pair) { continue }
      guard !pair.isOneDocument, beside.allSatisfy({ $0.count <= Self.mostAlike }) else { continue }
      doubts.append(
        PossiblySame(
          a: pair.a, b: pair.b, reasonFor: pair.reasonFor,
          reasonAgainst: pair.tie == nil
            ? "nothing ties their documents" : "that says too little, although \(pair.tie ?? "")"))
    }
  }

  /// All pairs that are alike, the surest first.
  private func pairs() -> [Pair] {
    var seen: Set<[Int]> = []
    var pairs: [Pair] = []
    for bucket in buckets() {
      let bucket = bucket.sorted { (groups.name($0), $0) < (groups.name($1), $1) }
      for (index, a) in bucket.enumerated() {
        for b in bucket[(index + 1)...] where groups.root(a) != groups.root(b) && seen.insert([a, b]).inserted {
          guard let likeness = NameLikeness.between(groups.groups[a].form, groups.groups[b].form),
            !groups.areOfTwoGenders(a, b)
          else { continue }
          pairs.append(weighed(a, b, likeness))
        }
      }
    }
    return pairs.sorted {
      ($1.points, groups.name($0.a), groups.name($0.b)) < ($0.points, groups.name($1.a), groups.name($1.b))
    }
  }

  private func weighed(_ a: Int, _ b: Int, _ likeness: NameLikeness) -> Pair {
    let tie = evidence.tie(a, b, groups)
    let (x, y) = (groups.documents(groups.root(a)), groups.documents(groups.root(b)))
    let both = Set(x).intersection(y).count
    var points = likeness.weight + (tie?.weight ?? 0)
    if both > 0 {
      let isRare = both * Self.documentsForOneSlip <= min(x.count, y.count)
      points -= likeness.isOneWriters || isRare ? 1 : Self.costInOneDocument
    }
    return Pair(
      a: a, b: b, points: points, reasonFor: likeness.reason, tie: tie?.reason, isOneDocument: both > 0)
  }

  /// Whether one of the two is as near to a third one that cannot be the other: “J. Lind” to John and to James.
  private func isOpen(_ pair: Pair, _ beside: [Pair]) -> Bool {
    beside.contains { other in
      guard other.points >= max(ActorEvidence.enough, pair.points - 1) else { return false }
      for (shared, own) in [(pair.a, pair.b), (pair.b, pair.a)] {
        let third = other.a == shared ? other.b : other.b == shared ? other.a : nil
        if let third, third != own, areTwo(third, own) { return true }
      }
      return false
    }
  }

  private func areTwo(_ a: Int, _ b: Int) -> Bool {
    groups.root(a) != groups.root(b)
      && NameLikeness.between(groups.groups[a].form, groups.groups[b].form) == nil
  }

  private mutating func join(_ pair: Pair) -> Bool {
    let (a, b) = (groups.root(pair.a), groups.root(pair.b))
    // Of two groups the one that more documents name gives the name.
    let isSmaller =
      (groups.documents(a).count, groups.name(pair.b)) < (groups.documents(b).count, groups.name(pair.a))
    let (small, large) = isSmaller ? (pair.a, pair.b) : (pair.b, pair.a)
    return groups.join(
      small, to: large,
      because: "“\(groups.name(small))” is “\(groups.name(large))”: \(pair.reasonFor); \(pair.tie ?? "")")
  }

  // MARK: Keys

  /// Groups that share a key. The keys of a name lead to all that can be like it: those of one surname or one sound of
  /// it, of one ending, and those that differ in one letter.
  private func buckets() -> [[Int]] {
    var buckets: [UInt64: [Int]] = [:]
    for group in groups.roots where groups.groups[group].isFindable && !groups.groups[group].isAcronym {
      for key in Set(keys(groups.groups[group].form)) { buckets[key, default: []].append(group) }
    }
    return buckets.values.filter { (2...Self.mostInBucket).contains($0.count) }.sorted {
      $0.lexicographicallyPrecedes($1)
    }
  }

  private func keys(_ form: NameForm) -> [UInt64] {
    let words = form.words
    func hash(_ mark: UInt8, _ parts: [some StringProtocol]) -> UInt64 {
      var hash = FNV1a()
      hash.add(mark)
      hash.add(form.kind.rawValue.utf8)
      for part in parts {
        hash.add(part.utf8)
        hash.add(0)
      }
      return hash.value
    }
    if form.kind == .person {
      let sounds = form.skeleton.split(separator: " ")
      return [hash(1, sounds.suffix(1)), hash(2, words.suffix(2)), hash(5, [sounds.joined()])] + slips(form)
    }
    return (form.kind == .place ? [hash(3, [form.skeleton])] : []) + plurals(words).map { hash(4, $0) } + slips(form)
  }

  /// The name without the “s” at the end of each word that has one.
  private func plurals(_ words: [String]) -> [[String]] {
    guard words.count > 2 else { return [] }
    return [words.map { $0.count > 3 && $0.last == "s" ? String($0.dropLast()) : $0 }]
  }

  /// A mark of the name for itself and for each way to leave out one letter of a long word. Two names that differ in
  /// one letter share a mark.
  private func slips(_ form: NameForm) -> [UInt64] {
    guard !form.name.contains(where: \.isNumber) else { return [] }
    let words = form.words
    let least = words.count > 1 ? 5 : form.kind == .person ? .max : 7
    var marks: [UInt64] = []
    for (index, word) in words.enumerated() where word.utf8.count >= least {
      let letters = Array(word.utf8)
      var frame = FNV1a()
      frame.add(form.kind.rawValue.utf8)
      for (other, word) in words.enumerated() where other != index {
        frame.add(UInt8(truncatingIfNeeded: other))
        frame.add(word.utf8)
      }
      frame.add(UInt8(truncatingIfNeeded: index))
      for left in -1..<letters.count {
        var hash = frame
        for (place, byte) in letters.enumerated() where place != left { hash.add(byte) }
        marks.append(hash.value)
      }
    }
    return marks
  }
}
