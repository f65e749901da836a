// What connects two documents: the actors that both name, and the words that both use.

internal import ChronicleTypes

/// Says how closely documents belong together. The closer they are, the more a name that says little, such as a
/// surname, means the same actor in both.
struct DocumentTies {
  /// For each document the groups of actors, sorted, without those that too many documents name.
  private let rareGroups: [[Int]]
  private let matters: Matters
  /// For each document its place by id: what ties documents does not depend on the order in which they were read.
  let rank: [Int]

  /// Two documents tell of one matter, and each says more of the other, from these similarities of their words on.
  private static let similarities = [0.1, 0.14, 0.25, 0.35]
  /// Names that both have say as much as similar words: one of them, two, three or more.
  private static let weightsOfNames = [1, 3, 4]
  /// So many documents are compared with those of another actor: by their words, and by the names in them.
  private static let (mostByWords, mostByNames) = (50, 200)
  /// In a large collection an actor whom more than one of so many documents name ties nothing.
  private static let documentsForOneNaming = 20
  /// An actor in at most so many documents always ties them, however small the collection is.
  private static let alwaysRare = 10

  /// - Parameters:
  ///   - named: for each document the groups of actors that it names, without places and descriptions; sorted, each
  ///     once.
  ///   - documents: for each group the number of documents that name it.
  ///   - ids: those of the documents.
  init(named: [[Int]], documents: [Int], matters: Matters, ids: [String]) {
    var rank = Array(repeating: 0, count: ids.count)
    for (place, document) in ids.indices.sorted(by: { (ids[$0], $0) < (ids[$1], $1) }).enumerated() {
      rank[document] = place
    }
    self.rank = rank
    let most = max(Self.alwaysRare, named.count / Self.documentsForOneNaming)
    rareGroups = named.map { $0.filter { documents[$0] <= most } }
    self.matters = matters
  }

  /// What ties documents of two actors most closely.
  struct Tie {
    /// 1 to 4.
    var weight: Int
    var document: Int
    var other: Int
    var kind: Kind

    enum Kind {
      /// Both are the same document.
      case oneDocument
      /// How similar the words are, 0 to 1.
      case words(Double)
      /// The groups that both name.
      case sharedActors([Int])
    }
  }

  /// The closest tie between a document of a list and one of another list; nil where nothing ties them.
  ///
  /// - Parameters:
  ///   - documents, others: ascending.
  ///   - ignored: groups that do not count.
  /// - Complexity: O(n) in the documents that are compared, each with its most similar ones, and by names with at most
  ///   `mostByNames` others.
  func closest(_ documents: [Int], _ others: [Int], ignoring ignored: [Int]) -> Tie? {
    let set = Set(others)
    let (documents, others) = (inOrder(documents), inOrder(others))
    if let both = documents.first(where: set.contains) {
      return Tie(weight: Self.similarities.count, document: both, other: both, kind: .oneDocument)
    }
    let byWords = mostSimilar(documents.prefix(Self.mostByWords), set)
    if let byWords, byWords.weight == Self.similarities.count { return byWords }
    let byNames = sharing(documents, others, ignored)
    guard let byWords, let byNames else { return byWords ?? byNames }
    return byNames.weight > byWords.weight ? byNames : byWords
  }

  private func inOrder(_ documents: [Int]) -> [Int] { documents.sorted { rank[$0] < rank[$1] } }

  /// The documents that are near one, from a similarity on; the most similar first.
  func near(_ document: Int, from least: Double) -> [(document: Int, similarity: Double)] {
    matters.neighbours[document].lazy.filter { $0.similarity >= least }.map { (Int($0.document), $0.similarity) }.sorted
    {
      $0.1 == $1.1 ? rank[$0.0] < rank[$1.0] : $0.1 > $1.1
    }
  }

  private func mostSimilar(_ documents: some Sequence<Int>, _ others: Set<Int>) -> Tie? {
    var best: (similarity: Double, document: Int, other: Int)?
    for document in documents {
      for near in matters.neighbours[document] where others.contains(Int(near.document)) {
        let other = Int(near.document)
        let isNearer =
          best.map {
            near.similarity > $0.similarity
              || near.similarity == $0.similarity && $0.document == document && rank[other] < rank[$0.other]
          } ?? true
        if isNearer { best = (near.similarity, document, other) }
      }
    }
    guard let best else { return nil }
    let weight = Self.similarities.count { $0 <= best.similarity }
    return weight == 0
      ? nil : Tie(weight: weight, document: best.document, other: best.other, kind: .words(best.similarity))
  }

  private func sharing(_ documents: [Int], _ others: [Int], _ ignored: [Int]) -> Tie? {
    var best: Tie?
    let mostOthers = max(1, Self.mostByNames / max(1, min(documents.count, Self.mostByWords)))
    for document in documents.prefix(Self.mostByWords) where !rareGroups[document].isEmpty {
      for other in others.prefix(mostOthers) {
        let groups = shared(document, other, ignoring: ignored)
        guard let weight = Self.weightsOfNames.prefix(groups.count).last, weight > best?.weight ?? 0 else { continue }
        best = Tie(weight: weight, document: document, other: other, kind: .sharedActors(groups))
      }
    }
    return best
  }

  /// The groups that two documents both name, but for some.
  private func shared(_ a: Int, _ b: Int, ignoring ignored: [Int]) -> [Int] {
    var result: [Int] = []
    var rest = rareGroups[b][...]
    for group in rareGroups[a] {
      rest = rest.drop { $0 < group }
      if rest.first == group, !ignored.contains(group) { result.append(group) }
    }
    return result
  }
}
