// Statements that say the same thing.

internal import ChronicleTypes
internal import TextBasics

/// Finds statements that say the same thing.
///
/// Of one speaker, most of what the shorter statement says must stand in the other one. Of two speakers, nearly all of
/// what both say must be shared, or a long run of words.
struct Propositions {
  /// One speaker repeats at least this share of the shorter statement, by the weight of its words.
  static let leastOfOneSpeaker = 0.6
  /// Two speakers share at least this much of the shorter statement, and of all that both say.
  static let leastOfTwoSpeakers = (shorter: 0.8, together: 0.55)
  /// Statements of one speaker share at least so many words that say something; those of two speakers more.
  static let fewestSharedWords = (ofOneSpeaker: 3, ofTwoSpeakers: 5)
  /// So many words in a row are a quote.
  static let runLength = 8
  /// Where two statements share such a run, at least this share of the shorter one is repeated.
  static let leastBesideRun = 0.5
  /// A word in more statements than these brings no two of them together.
  static let mostHoldersOfWord = 64
  /// A run brings a statement together with so many others that have it.
  static let mostHoldersOfRun = 16
  /// Statements are compared that share so many words which are not too common.
  static let fewestRareWords = 2
  /// Where a long statement repeats a short one, the shared words stand in a stretch of so many times the short one's
  /// words.
  static let longestStretch = 6
  /// The same in words, where the short statement is very short.
  static let shortestStretch = 12
  /// Two groups of statements become one if one of so many of their pairs repeat each other.
  static let pairsForOneTie = 3

  private let assertions: [Assertion]
  private let sources: [String?]
  /// The words of each statement, every different one with a number of its own; 0 for what says nothing.
  private var words: [[Int32]] = []
  private var content: [[Int32]] = []
  private var weights: [Double] = []

  /// - Parameters:
  ///   - assertions: the statements of all documents.
  ///   - speakers: for each statement the id of its speaker; nil where nobody is known.
  ///   - names: makes the names of actors comparable.
  init(_ assertions: [Assertion], speakers: [String?], _ names: ActorKeys) {
    self.assertions = assertions
    sources = speakers
    var kinds: [ContentKey.Kind] = [.word]
    var numbers: [ContentKey: Int32] = [.empty: 0]
    words = assertions.map { assertion in
      assertion.words.map { word in
        let key = names.key(word, in: assertion.document)
        if let known = numbers[key] { return known }
        let number = Int32(kinds.count)
        kinds.append(key.kind)
        numbers[key] = number
        return number
      }
    }
    content = words.map { Set($0).subtracting([0]).sorted() }
    var frequency = [Int](repeating: 0, count: kinds.count)
    for word in content.joined() { frequency[Int(word)] += 1 }
    let total = Double(assertions.count + 100)
    weights = frequency.map { rarity(of: $0, in: total) }
    isNumber = kinds.map { $0 == .number }
    isDay = kinds.map { $0 == .day }
    holders = Array(repeating: [], count: kinds.count)
    for (index, content) in content.enumerated() {
      for word in content where (2...Self.mostHoldersOfWord).contains(frequency[Int(word)]) {
        holders[Int(word)].append(index)
      }
    }
  }

  private var isNumber: [Bool] = []
  private var isDay: [Bool] = []
  /// For each word that is rare enough the statements that have it.
  private var holders: [[Int]] = []

  /// A statement that denies what another statement says.
  struct Denial {
    var denial: Int
    var denied: Int
  }

  /// The groups of statements that say the same, each in the order given, and the denials of what others say.
  /// - Complexity: O(n) in the words; each leads to at most `mostHoldersOfWord` statements.
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

  /// The pairs that share two rare words or a run of words, each once.
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
      if content[a].count >= Self.fewestSharedWords.ofOneSpeaker {
        // A short statement is one run.
        let length = min(Self.runLength, words[a].count)
        for start in 0...(words[a].count - length) {
          var hash = FNV1a()
          for word in words[a][start..<(start + length)] { hash.add(word: UInt64(UInt32(bitPattern: word))) }
          // Two runs with one hash cost one comparison more, nothing else.
          let run = FNV1a.folded(hash.value)
          runs.forEach(run) { holder in
            let b = Int(holder)
            guard b != a else { return }
            if counts[b] == 0 { touched.append(b) }
            counts[b] += Self.fewestRareWords
          }
          runs.append(Int32(a), to: run, most: Self.mostHoldersOfRun)
        }
      }
      for b in touched.sorted() {
        if counts[b] >= Self.fewestRareWords { result.append((b, a)) }
        counts[b] = 0
      }
    }
    return result
  }

  /// How much of the shorter of two statements is repeated, 0 to 1; nil where they do not say the same.
  private func repeats(_ a: Int, _ b: Int, byOne: Bool) -> Double? {
    let shared = self.shared(content[a], content[b])
    guard shared.count >= Self.fewestSharedWords.ofOneSpeaker, agreeInNumbers(content[a], content[b], shared) else {
      return nil
    }
    func weight(_ words: [Int32]) -> Double { words.reduce(0) { $0 + weights[Int($1)] } }
    let (x, y, common) = (weight(content[a]), weight(content[b]), weight(shared))
    let shorter = common / min(x, y)
    if byOne, shorter >= Self.leastOfOneSpeaker, isClose(shared, a, b) { return shorter }
    let together = common / (x + y - common)
    if shared.count >= Self.fewestSharedWords.ofTwoSpeakers, shorter >= Self.leastOfTwoSpeakers.shorter,
      together >= Self.leastOfTwoSpeakers.together
    {
      return shorter
    }
    return shorter >= Self.leastBesideRun && shareRun(a, b) ? shorter : nil
  }

  /// Whether the statement with fewer numbers has no other ones than the other statement, and so for weekdays and
  /// months.
  ///
  /// A statement with a number never says the same as one without any.
  private func agreeInNumbers(_ a: [Int32], _ b: [Int32], _ shared: [Int32]) -> Bool {
    func count(_ words: [Int32], _ isKind: [Bool]) -> Int { words.count { isKind[Int($0)] } }
    func agree(_ isKind: [Bool]) -> Bool { count(shared, isKind) == min(count(a, isKind), count(b, isKind)) }
    return agree(isNumber) && agree(isDay) && (count(a, isNumber) > 0) == (count(b, isNumber) > 0)
  }

  /// Whether the shared words stand close together in the longer statement.
  private func isClose(_ shared: [Int32], _ a: Int, _ b: Int) -> Bool {
    let (short, long) = words[a].count <= words[b].count ? (a, b) : (b, a)
    let wanted = Set(shared)
    let limit = max(Self.shortestStretch, Self.longestStretch * words[short].count)
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
    guard min(one.count, other.count) >= Self.runLength else { return false }
    let starts = Set((0...(one.count - Self.runLength)).map { Array(one[$0..<($0 + Self.runLength)]) })
    return (0...(other.count - Self.runLength)).contains { starts.contains(Array(other[$0..<($0 + Self.runLength)])) }
  }

  /// Joins pairs to groups, the surest pairs first.
  ///
  /// Two groups become one if a third of their pairs repeat each other. In large groups most pairs were never compared;
  /// there a third of those counts that a run can bring together.
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
      guard tied * Self.pairsForOneTie >= min(one * other, Self.mostHoldersOfRun * min(one, other)) else { continue }
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
