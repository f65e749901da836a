// Which documents tell one story: groups of documents that are about the same.

internal import CalendarDates
internal import ChronicleTypes

/// Documents in groups, one for each story.
///
/// Pairs of documents with similar words are looked at, the most similar first, and then pairs of groups that share the
/// words that weigh most in both. Two groups are joined where what they are about is alike: the cosine of their sums of
/// words. So a story of many reports that differ much stays one, and two stories of one kind stay two. It shrinks with
/// the time between the publications of both.
///
/// How many other documents there are never counts: a folder of one story gives the same groups as a folder of many.
struct StoryGroups {
  /// The documents of each group, those first that are most about the same as all of it; the groups in the order of
  /// their first documents.
  private(set) var documents: [[Int]] = []
  /// For each group what it is about.
  private(set) var words: [WordVector] = []

  /// - Parameters:
  ///   - analyses: the documents.
  ///   - near: for each document those with similar words, with their similarity.
  /// - Complexity: O(p log p) in the pairs that are near.
  init(_ analyses: [DocumentAnalysis], near: [[(document: Int32, similarity: Double)]]) {
    let vectors = analyses.map(WordVector.init)
    var joining = StoryJoining(vectors, analyses.map { StoryJoining.days(of: $0.document.published) })
    joining.join(Self.pairs(near))
    joining.joinByWords()
    var places: [Int: Int] = [:]
    for document in analyses.indices {
      let root = joining.root(document)
      if let place = places[root] {
        documents[place].append(document)
      } else {
        places[root] = documents.count
        documents.append([document])
        words.append(joining.groups[root].words)
      }
    }
    documents = zip(documents, words).map { members, words in
      members.map { ($0, words.likeness(to: vectors[$0])) }.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }
        .map(\.0)
    }
  }

  /// The group of each document, by the document's id.
  /// - Complexity: O(n).
  func storyOf(_ sources: [Document.Source]) -> [String: Int] {
    var result = Dictionary<String, Int>(minimumCapacity: sources.count)
    for (place, members) in documents.enumerated() {
      for document in members { result[sources[document].id] = place }
    }
    return result
  }

  /// The pairs, the most similar first.
  private static func pairs(_ near: [[(document: Int32, similarity: Double)]]) -> [(a: Int, b: Int)] {
    var pairs: [(a: Int32, b: Int32, similarity: Double)] = []
    for (a, list) in near.enumerated() {
      for other in list where other.document > a { pairs.append((Int32(a), other.document, other.similarity)) }
    }
    pairs.sort { $0.similarity == $1.similarity ? ($0.a, $0.b) < ($1.a, $1.b) : $0.similarity > $1.similarity }
    return pairs.map { (Int($0.a), Int($0.b)) }
  }
}

/// Joins groups of documents, beginning with one for each document.
private struct StoryJoining {
  /// By their first documents; one that another has taken in is left as it was.
  private(set) var groups: [Group]
  /// For each document another one of its group; itself for the first.
  private var parents: [Int]

  /// Groups are joined that are at least so much alike.
  ///
  /// In the topics of ECB+ that are there for development, two events of one kind with other people and places have up
  /// to .32, two of the same people .45 and more.
  private static let leastLikeness = 0.4
  /// So many days between the publications of two groups halve their likeness.
  private static let daysToHalve = 365.0
  /// The pairs are looked at so often at most: groups that grew can be alike where they were not before.
  private static let mostRounds = 8
  /// Groups are compared that share so many of so many weightiest words; a word leads to so many groups.
  private static let (leastShared, heaviest, mostHolders) = (2, 12, 24)

  struct Group {
    var words: WordVector
    var published: ClosedRange<CalendarDay>?
    var size = 1
  }

  init(_ words: [WordVector], _ published: [ClosedRange<CalendarDay>?]) {
    groups = zip(words, published).map { Group(words: $0, published: $1) }
    parents = Array(words.indices)
  }

  static func days(of published: EDTF?) -> ClosedRange<CalendarDay>? {
    guard let first = published?.earliest, let last = published?.latest, first <= last else { return nil }
    return first...last
  }

  /// Joins groups of which each has some of the other's weightiest words.
  /// - Complexity: O(n) in the groups, each compared with at most `heaviest` times `mostHolders` others.
  mutating func joinByWords() {
    var shared = [Int](repeating: 0, count: groups.count)
    for _ in 0..<Self.mostRounds {
      // The largest first, so that a word leads to them.
      let roots = parents.indices.filter { parents[$0] == $0 }.sorted {
        groups[$0].size == groups[$1].size ? $0 < $1 : groups[$0].size > groups[$1].size
      }
      var holders = Postings<Int>()
      var pairs: [(a: Int, b: Int, likeness: Double)] = []
      for root in roots {
        let words = groups[root].words.heaviest(Self.heaviest)
        var touched: [Int] = []
        for word in words {
          holders.forEach(word) { other in
            if shared[other] == 0 { touched.append(other) }
            shared[other] += 1
          }
          holders.append(root, to: word, most: Self.mostHolders)
        }
        for other in touched {
          let likeness = shared[other] < Self.leastShared ? 0 : likeness(groups[root], groups[other])
          if likeness >= Self.leastLikeness { pairs.append((root, other, likeness)) }
          shared[other] = 0
        }
      }
      pairs.sort { $0.likeness == $1.likeness ? ($0.a, $0.b) < ($1.a, $1.b) : $0.likeness > $1.likeness }
      guard join(pairs.map { ($0.a, $0.b) }) else { return }
    }
  }

  /// - Returns: whether it has joined any.
  @discardableResult
  mutating func join(_ pairs: [(a: Int, b: Int)]) -> Bool {
    // For two groups that were not alike the sizes that they had.
    var refused: [Int: Int] = [:]
    var hasJoinedAny = false
    for _ in 0..<Self.mostRounds {
      var hasJoined = false
      for pair in pairs {
        let (x, y) = (root(pair.a), root(pair.b))
        guard x != y else { continue }
        let (a, b) = (min(x, y), max(x, y))
        let (key, sizes) = (a * groups.count + b, groups[a].size * groups.count + groups[b].size)
        guard refused[key] != sizes else { continue }
        if likeness(groups[a], groups[b]) >= Self.leastLikeness {
          join(a, b)
          hasJoined = true
        } else {
          refused[key] = sizes
        }
      }
      if !hasJoined { break }
      hasJoinedAny = true
    }
    return hasJoinedAny
  }

  private mutating func join(_ a: Int, _ b: Int) {
    groups[a].words.add(groups[b].words)
    groups[a].size += groups[b].size
    if let other = groups[b].published {
      let own = groups[a].published ?? other
      groups[a].published = min(own.lowerBound, other.lowerBound)...max(own.upperBound, other.upperBound)
    }
    parents[b] = a
  }

  private func likeness(_ a: Group, _ b: Group) -> Double {
    let likeness = a.words.likeness(to: b.words)
    guard let x = a.published, let y = b.published else { return likeness }
    let days = max(0, x.lowerBound.number - y.upperBound.number, y.lowerBound.number - x.upperBound.number)
    return likeness / (1 + Double(days) / Self.daysToHalve)
  }

  /// The first document of a document's group.
  mutating func root(_ document: Int) -> Int {
    var at = document
    while parents[at] != at {
      parents[at] = parents[parents[at]]
      at = parents[at]
    }
    return at
  }
}
