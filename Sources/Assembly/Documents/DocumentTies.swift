// What ties two documents to each other: whom both name, and their words.

/// Says how near documents are to each other, as evidence for or against two names being one.
struct DocumentTies {
  /// By document the groups of actors that tell it from others, sorted.
  private let telling: [[Int]]
  private let stories: Stories

  /// A similarity of words from which two documents count as near: more than makes them one story.
  static let nearWords = 0.35
  /// So many documents of a group are compared by their words.
  static let compared = 50
  /// So many are compared by the names they share.
  static let most = 200

  /// Documents in the order in which they are looked at.
  struct Documents {
    let list: [Int]
    let set: Set<Int>

    init(_ list: [Int]) { (self.list, set) = (list, Set(list)) }
  }

  /// - Parameters:
  ///   - named: by document the groups named there, places and descriptions apart, sorted, each once.
  ///   - documents: by group in how many documents it is named.
  ///
  /// Who is named in more than a twentieth of a large collection ties nothing.
  init(named: [[Int]], documents: [Int], stories: Stories) {
    let most = max(10, named.count / 20)
    telling = named.map { $0.filter { documents[$0] <= most } }
    self.stories = stories
  }

  /// The groups that two documents both name, without some.
  func shared(_ a: Int, _ b: Int, without left: [Int]) -> [Int] {
    var result: [Int] = []
    var rest = telling[b][...]
    for group in telling[a] {
      rest = rest.drop { $0 < group }
      if rest.first == group, !left.contains(group) { result.append(group) }
    }
    return result
  }

  /// What ties a document to one of others, if anything does.
  enum Tie {
    case names([Int], document: Int)
    case words(Double, document: Int)
  }

  /// The first of some documents that shares enough names with one, else one that is near in its words.
  ///
  /// Of many the nearest are looked at and then the first.
  func tie(
    _ document: Int, to others: Documents, names least: Int, words isEnough: Bool, without left: [Int]
  ) -> Tie? {
    let few = others.list.prefix(Self.most)
    let near =
      few.count < others.list.count
      ? stories.neighbours[document].map { Int($0.document) }.filter(others.set.contains) : []
    for other in near + few where other != document {
      let shared = shared(document, other, without: left)
      if shared.count >= least { return .names(shared, document: other) }
    }
    for other in (near + few).prefix(isEnough ? Self.compared : 0) where other != document {
      let words = stories.similarity(document, other) ?? 0
      if words >= Self.nearWords { return .words(words, document: other) }
    }
    return nil
  }
}
