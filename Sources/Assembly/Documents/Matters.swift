// Which reports are of one matter, in which incidents are compared: documents grouped by the words that they share.

internal import ChronicleTypes
internal import TextBasics

/// Documents compared by the words that they share, and grouped into matters: the reports in which two tellings can be
/// of one incident. What a user calls a story has more of them, see `StoryGroups`.
///
/// The similarity is the cosine of tf-idf vectors (Salton and Buckley, Term-weighting approaches in automatic text
/// retrieval, 1988). The rarity of a word is counted in the collection and in `backgroundSize` imagined reports, which
/// use each word as often as news do. So three reports can be compared as well as ten thousand.
struct Matters {
  /// For each document the most similar ones with their similarity, 0 to 1, the documents ascending. If a document is
  /// in the list of another, that one is in its list too.
  private(set) var neighbours: [[(document: Int32, similarity: Double)]]
  /// For each document the number of its matter.
  private(set) var matter: [Int32]
  /// The documents of each matter, ascending.
  private(set) var documents: [[Int32]]
  /// How much each word tells, by its hash.
  private let weights: [UInt32: Double]

  /// The documents of one matter are on average at least so similar.
  static let groupSimilarity = 0.25
  /// Two documents can speak of the same matter from this similarity on: less than puts them into one group.
  private static let pairSimilarity = 0.15
  /// Pairs that are less similar are not kept.
  private static let leastKept = groupSimilarity / 4
  /// The imagined reports by which the rarity of a word in news counts.
  private static let backgroundSize = 50.0
  /// A word is looked up in so many documents. Words of more documents tell little beside rarer ones.
  private static let mostDocuments = 300
  /// So many similar documents are kept of each.
  static let mostNeighbours = 48

  /// - Complexity: O(n) in the words of the documents; each leads to at most `mostDocuments` others.
  init(_ fingerprints: [Fingerprint]) {
    weights = Self.weights(fingerprints)
    neighbours = Self.neighbours(fingerprints, weights)
    var edges: [AverageLinkage.Edge] = []
    for (a, list) in neighbours.enumerated() {
      for near in list where near.document > a {
        edges.append(AverageLinkage.Edge(a: Int32(a), b: near.document, score: near.similarity))
      }
    }
    documents = AverageLinkage(threshold: Self.groupSimilarity, missing: 0, mostScores: Self.mostNeighbours).groups(
      of: fingerprints.count, edges: edges)
    matter = Array(repeating: 0, count: fingerprints.count)
    for (number, members) in documents.enumerated() {
      for member in members { matter[Int(member)] = Int32(number) }
    }
  }

  /// The similarity of two documents; nil where neither is among the most similar ones of the other.
  /// - Complexity: O(log n) in the neighbours.
  func similarity(_ a: Int, _ b: Int) -> Double? {
    let list = neighbours[a]
    let place = list.partitioningIndex { $0.document >= b }
    return place < list.count && list[place].document == b ? list[place].similarity : nil
  }

  /// A document, and behind it those that can speak of the same matter, the most similar first.
  func similarDocuments(to document: Int) -> [Int] {
    let near = neighbours[document].filter { $0.similarity >= Self.pairSimilarity }.sorted {
      $0.similarity == $1.similarity ? $0.document < $1.document : $0.similarity > $1.similarity
    }
    return [document] + near.map { Int($0.document) }
  }

  /// How much a word tells: the rarer it is, the more. A word of no document counts like a word of one.
  func weight(of word: UInt32) -> Double { weights[word] ?? rarest }

  private var rarest: Double { Self.weight(1, share: 0, of: matter.count) }

  private static func weight(_ documents: Int, share: Float, of count: Int) -> Double {
    naturalLogarithm(
      of: (Double(count) + backgroundSize) / (Double(documents) + Double(share) * backgroundSize))
  }

  private static func weights(_ fingerprints: [Fingerprint]) -> [UInt32: Double] {
    var counts: [UInt32: (documents: Int, share: Float)] = [:]
    for term in fingerprints.lazy.flatMap(\.terms) {
      counts[term.hash, default: (0, term.share)].documents += 1
    }
    return counts.mapValues { weight($0.documents, share: $0.share, of: fingerprints.count) }
  }

  private static func neighbours(
    _ fingerprints: [Fingerprint], _ weights: [UInt32: Double]
  ) -> [[(document: Int32, similarity: Double)]] {
    var using = Postings<(document: Int32, weight: Float)>()
    var nearest = Array(repeating: [(document: Int32, similarity: Double)](), count: fingerprints.count)
    var sums = [Double](repeating: 0, count: fingerprints.count)
    for (index, print) in fingerprints.enumerated() {
      let raw = print.terms.map { (1 + naturalLogarithm(of: Double($0.count))) * (weights[$0.hash] ?? 0) }
      let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
      var touched: [Int32] = []
      for (term, value) in zip(print.terms, raw) where value > 0 {
        let weight = Float(value / length)
        using.forEach(term.hash) { earlier in
          if sums[Int(earlier.document)] == 0 { touched.append(earlier.document) }
          sums[Int(earlier.document)] += Double(earlier.weight * weight)
        }
        using.append((Int32(index), weight), to: term.hash, most: mostDocuments)
      }
      for other in touched {
        if sums[Int(other)] >= leastKept {
          nearest[index].append((other, sums[Int(other)]))
          nearest[Int(other)].append((Int32(index), sums[Int(other)]))
        }
        sums[Int(other)] = 0
      }
    }
    return symmetric(nearest.map(best))
  }

  private static func best(
    _ list: [(document: Int32, similarity: Double)]
  ) -> [(document: Int32, similarity: Double)] {
    Array(
      list.sorted { $0.similarity == $1.similarity ? $0.document < $1.document : $0.similarity > $1.similarity }
        .prefix(mostNeighbours))
  }

  /// The lists with each pair in both of its lists; the documents ascending.
  private static func symmetric(
    _ lists: [[(document: Int32, similarity: Double)]]
  ) -> [[(document: Int32, similarity: Double)]] {
    var result = lists
    for (a, list) in lists.enumerated() {
      for near in list where !lists[Int(near.document)].contains(where: { $0.document == a }) {
        result[Int(near.document)].append((Int32(a), near.similarity))
      }
    }
    return result.map { $0.sorted { $0.document < $1.document } }
  }
}
