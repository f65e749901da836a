// Statements that say the same thing.

internal import ChronicleTypes
internal import TextBasics

/// Finds statements that say the same thing: of one speaker where most of the shorter one's content stands in the other, of
/// several speakers where nearly all of both does, or a run of words.
struct Propositions {
  /// Share of the shorter statement's content, weighted by rarity, that one speaker must repeat.
  static let ofOneSpeaker = 0.6
  /// The same of several speakers, and the share of what both say together.
  static let ofSeveral = (shorter: 0.8, together: 0.55)
  /// Content words that must be shared by one speaker's statements, and by those of several.
  static let fewest = (ofOne: 3, ofSeveral: 5)
  /// Words in a row that a quote repeats.
  static let run = 8
  /// Share of the shorter statement that must be repeated beside such a run.
  static let besideRun = 0.5
  /// A word of more statements than that leads to none of them.
  static let common = 64
  /// A run leads to so many statements that have it.
  static let mostOfRun = 16
  /// Rarer words than that which two statements must share to be held against each other.
  static let rare = 2
  /// Where a long statement repeats a short one, the words it shares stand this close: so many times the short one's words.
  static let stretch = 6

  private let assertions: [Assertion]
  private let sources: [String?]
  private var words: [[Int32]] = []
  private var content: [[Int32]] = []
  private var weights: [Double] = []

  /// - Parameter speakers: for each statement what tells its speaker from others; nil where nobody is known.
  init(_ assertions: [Assertion], speakers: [String?], _ names: NameReader) {
    self.assertions = assertions
    sources = speakers
    var vocabulary = Vocabulary()
    words = assertions.map { vocabulary.numbers(of: names.split($0.text)) }
    content = words.map { Set($0).subtracting([Vocabulary.empty]).sorted() }
    var frequency = [Int](repeating: 0, count: vocabulary.count)
    for word in content.joined() { frequency[Int(word)] += 1 }
    let total = Double(assertions.count + 100)
    weights = frequency.map { rarity(of: $0, in: total) }
    isNumber = (0..<vocabulary.count).map { number in
      let stem = vocabulary[Int32(number)]
      return stem.first.map { $0.isASCII && $0.isNumber } ?? false || ClaimWords.isNumber(stem)
    }
    isDay = (0..<vocabulary.count).map { ClaimWords.isDay(vocabulary[Int32($0)]) }
    holders = Array(repeating: [], count: vocabulary.count)
    for (index, content) in content.enumerated() {
      for word in content where (2...Self.common).contains(frequency[Int(word)]) { holders[Int(word)].append(index) }
    }
  }

  private var isNumber: [Bool] = []
  private var isDay: [Bool] = []
  /// For each word that is rare enough the statements that have it.
  private var holders: [[Int]] = []

  /// A statement that denies what another one says.
  struct Denial {
    var denial: Int
    var denied: Int
  }

  /// Groups of statements that say the same, each in the order given; and denials of what others say.
  /// - Complexity: O(n) in the words, each leading to `common` statements at most.
  func find() -> (groups: [[Int]], denials: [Denial]) {
    var pairs: [(score: Double, a: Int, b: Int)] = []
    var denials: [Denial] = []
    for (a, b) in candidates() where !assertions[a].overlaps(assertions[b]) {
      let isDenial = (assertions[a].stance == .deny, assertions[b].stance == .deny)
      if isDenial.0 != isDenial.1 {
        if repeats(a, b, byOne: true) != nil, sources[a] != sources[b] || sources[a] == nil {
          denials.append(isDenial.0 ? Denial(denial: a, denied: b) : Denial(denial: b, denied: a))
        }
      } else if let score = repeats(a, b, byOne: sources[a] != nil && sources[a] == sources[b]) {
        pairs.append((score, a, b))
      }
    }
    return (groups(of: pairs), denials)
  }

  /// Pairs that share two rare words or a run of words, each once.
  private func candidates() -> [(Int, Int)] {
    var result: [(Int, Int)] = []
    var counts = [Int](repeating: 0, count: assertions.count)
    var runs = Postings<Int32>()
    for a in assertions.indices {
      var touched: [Int] = []
      for word in content[a] {
        for b in holders[Int(word)] {
          if b >= a { break }
          if counts[b] == 0 { touched.append(b) }
          counts[b] += 1
        }
      }
      if words[a].count >= Self.run {
        for start in 0...(words[a].count - Self.run) {
          var hash = FNV1a()
          for word in words[a][start..<(start + Self.run)] { hash.add(word: UInt64(UInt32(bitPattern: word))) }
          // Two runs of one hash lead to a comparison more.
          let run = FNV1a.folded(hash.value)
          runs.forEach(run) { holder in
            let b = Int(holder)
            guard b != a else { return }
            if counts[b] == 0 { touched.append(b) }
            counts[b] += Self.rare
          }
          runs.append(Int32(a), to: run, most: Self.mostOfRun)
        }
      }
      for b in touched.sorted() {
        if counts[b] >= Self.rare { result.append((b, a)) }
        counts[b] = 0
      }
    }
    return result
  }

  /// How much two statements repeat each other; nil where it is too little.
  private func repeats(_ a: Int, _ b: Int, byOne: Bool) -> Double? {
    let shared = self.shared(content[a], content[b])
    guard shared.count >= Self.fewest.ofOne, agreeInNumbers(content[a], content[b], shared) else { return nil }
    func weight(_ words: [Int32]) -> Double { words.reduce(0) { $0 + weights[Int($1)] } }
    let (x, y, common) = (weight(content[a]), weight(content[b]), weight(shared))
    let shorter = common / min(x, y)
    if byOne, shorter >= Self.ofOneSpeaker, isClose(shared, a, b) { return shorter }
    let together = common / (x + y - common)
    if shared.count >= Self.fewest.ofSeveral, shorter >= Self.ofSeveral.shorter, together >= Self.ofSeveral.together {
      return shorter
    }
    return shorter >= Self.besideRun && shareRun(a, b) ? shorter : nil
  }

  /// Whether all numbers of one stand in the other, and all weekdays and months: what differs in one says something else. Who
  /// gives a number says something else than who gives none.
  private func agreeInNumbers(_ a: [Int32], _ b: [Int32], _ shared: [Int32]) -> Bool {
    func count(_ words: [Int32], _ isKind: [Bool]) -> Int { words.count { isKind[Int($0)] } }
    func agree(_ isKind: [Bool]) -> Bool { count(shared, isKind) == min(count(a, isKind), count(b, isKind)) }
    return agree(isNumber) && agree(isDay) && (count(a, isNumber) > 0) == (count(b, isNumber) > 0)
  }

  /// Whether the shared words stand close together in the longer statement.
  private func isClose(_ shared: [Int32], _ a: Int, _ b: Int) -> Bool {
    let (short, long) = words[a].count <= words[b].count ? (a, b) : (b, a)
    let wanted = Set(shared)
    let limit = max(12, Self.stretch * words[short].count)
    guard words[long].count > limit else { return true }
    var counts: [Int32: Int] = [:]
    for (i, word) in words[long].enumerated() {
      if wanted.contains(word) { counts[word, default: 0] += 1 }
      if i >= limit {
        let left = words[long][i - limit]
        if let count = counts[left] { counts[left] = count == 1 ? nil : count - 1 }
      }
      if counts.count == wanted.count { return true }
    }
    return false
  }

  private func shared(_ a: [Int32], _ b: [Int32]) -> [Int32] {
    var result: [Int32] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        result.append(a[i])
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return result
  }

  private func shareRun(_ a: Int, _ b: Int) -> Bool {
    let (one, other) = (words[a], words[b])
    guard min(one.count, other.count) >= Self.run else { return false }
    let starts = Set((0...(one.count - Self.run)).map { Array(one[$0..<($0 + Self.run)]) })
    return (0...(other.count - Self.run)).contains { starts.contains(Array(other[$0..<($0 + Self.run)])) }
  }

  /// Joins pairs, the surest first; two groups become one where a third of their pairs repeat each other, of large groups a third
  /// of those that a run can lead to.
  private func groups(of pairs: [(score: Double, a: Int, b: Int)]) -> [[Int]] {
    var group = Array(assertions.indices)
    var members = assertions.indices.map { [$0] }
    var ties: [Set<Int>] = Array(repeating: [], count: assertions.count)
    for pair in pairs {
      ties[pair.a].insert(pair.b)
      ties[pair.b].insert(pair.a)
    }
    let order = pairs.sorted { x, y in
      x.score == y.score ? (x.a, x.b) < (y.a, y.b) : x.score > y.score
    }
    for pair in order {
      let (x, y) = (group[pair.a], group[pair.b])
      guard x != y else { continue }
      let tied = members[x].reduce(0) { sum, a in sum + members[y].count { ties[a].contains($0) } }
      let (one, other) = (members[x].count, members[y].count)
      guard tied * 3 >= min(one * other, Self.mostOfRun * min(one, other)) else { continue }
      for b in members[y] { group[b] = x }
      members[x] += members[y]
      members[y] = []
    }
    return members.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}

extension Assertion {
  fileprivate func overlaps(_ other: Assertion) -> Bool { document == other.document && span.overlaps(other.span) }
}
