// What connects two documents: the actors that both name, and the words that both use.

/// Says whether two documents belong together. If they do, a name that says little, such as a surname, can mean the
/// same actor in both.
struct DocumentTies {
  /// For each document its groups of actors, sorted, without those that too many documents name.
  private let rareGroups: [[Int]]
  private let stories: Stories

  /// From this similarity of their words on two documents are tied. It is more than two reports of one story need.
  static let leastSimilarity = 0.35
  /// A document is compared by its words with so many others.
  static let mostComparedByWords = 50
  /// A document is compared by the names in it with so many others.
  static let mostComparedByNames = 200
  /// In a large collection an actor whom more than one of so many documents name ties nothing.
  static let documentsForOneNaming = 20
  /// An actor in at most so many documents always ties them, however small the collection is.
  static let alwaysRare = 10

  /// Documents in the order in which they are looked at.
  struct Documents {
    let list: [Int]
    let set: Set<Int>

    init(_ list: [Int]) { (self.list, set) = (list, Set(list)) }
  }

  /// - Parameters:
  ///   - named: for each document the groups of actors that it names, without places and descriptions; sorted, each
  ///     once.
  ///   - documents: for each group the number of documents that name it.
  init(named: [[Int]], documents: [Int], stories: Stories) {
    let most = max(Self.alwaysRare, named.count / Self.documentsForOneNaming)
    rareGroups = named.map { $0.filter { documents[$0] <= most } }
    self.stories = stories
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

  /// What ties a document to another one: the groups that both name, or how similar their words are, 0 to 1.
  enum Tie {
    case names([Int], document: Int)
    case words(Double, document: Int)
  }

  /// What ties a document to one of some others; nil where nothing does.
  ///
  /// The first one that shares enough names counts; where none does, the first one whose words are similar. Where there
  /// are many others, the most similar ones are looked at before the first ones.
  ///
  /// - Parameters:
  ///   - fewestNames: so many groups both documents must name.
  ///   - wordsSuffice: whether similar words are enough where they name too few.
  ///   - ignored: groups that do not count.
  func tie(
    of document: Int, to others: Documents, fewestNames: Int, wordsSuffice: Bool, ignoring ignored: [Int]
  ) -> Tie? {
    let few = others.list.prefix(Self.mostComparedByNames)
    let near =
      few.count < others.list.count
      ? stories.neighbours[document].map { Int($0.document) }.filter(others.set.contains) : []
    for other in near + few where other != document {
      let shared = shared(document, other, ignoring: ignored)
      if shared.count >= fewestNames { return .names(shared, document: other) }
    }
    for other in (near + few).prefix(wordsSuffice ? Self.mostComparedByWords : 0) where other != document {
      let similarity = stories.similarity(document, other) ?? 0
      if similarity >= Self.leastSimilarity { return .words(similarity, document: other) }
    }
    return nil
  }
}
