// Which reports tell the same story: documents clustered by their words.

internal import ChronicleTypes
internal import Glibc
internal import TextBasics

/// Documents compared by the words that they share, and clustered into stories.
///
/// Cosine of tf-idf vectors. How rare a word is, is counted in the collection and, as if `backgroundSize` reports more had
/// been read, in news at large, so that three reports can be compared as well as ten thousand. Source: Salton and Buckley,
/// Term-weighting approaches in automatic text retrieval, 1988.
struct Stories {
  /// For each document its nearest ones with their similarity, 0 to 1, the documents ascending. Symmetric.
  private(set) var neighbours: [[(document: Int32, similarity: Double)]]
  /// For each document the number of its story.
  private(set) var story: [Int32]
  /// The documents of each story, ascending.
  private(set) var documents: [[Int32]]
  /// How much each word says, by its hash.
  private let weights: [UInt32: Double]

  /// Documents are one story where they are on average so similar.
  static let threshold = 0.25
  /// Two documents may tell of the same matter where they are so similar.
  private static let likeness = 0.15
  private static let backgroundSize = 50.0
  /// Words that more documents use compare nothing that rarer ones do not: they are left out of the comparison.
  private static let mostDocuments = 300
  /// So many nearest documents are kept of each.
  static let mostNeighbours = 48

  /// - Complexity: O(n) in the words of the documents, for each of which at most `mostDocuments` others are looked at.
  init(_ fingerprints: [Fingerprint]) {
    weights = Self.weights(fingerprints)
    neighbours = Self.neighbours(fingerprints, weights)
    var edges: [AverageLinkage.Edge] = []
    for (a, list) in neighbours.enumerated() {
      for near in list where near.document > a {
        edges.append(AverageLinkage.Edge(a: Int32(a), b: near.document, score: near.similarity))
      }
    }
    documents = AverageLinkage(threshold: Self.threshold, missing: 0, most: Self.mostNeighbours).groups(
      of: fingerprints.count, edges: edges)
    story = Array(repeating: 0, count: fingerprints.count)
    for (number, members) in documents.enumerated() {
      for member in members { story[Int(member)] = Int32(number) }
    }
  }

  /// The similarity of two documents; nil where neither is among the nearest of the other.
  /// - Complexity: O(log n) in the neighbours.
  func similarity(_ a: Int, _ b: Int) -> Double? {
    let list = neighbours[a]
    let place = list.partitioningIndex { $0.document >= b }
    return place < list.count && list[place].document == b ? list[place].similarity : nil
  }

  /// A document and those that may tell of the same matter, the likest first: fewer words need be shared than for a story.
  func like(_ document: Int) -> [Int] {
    let near = neighbours[document].filter { $0.similarity >= Self.likeness }.sorted {
      $0.similarity == $1.similarity ? $0.document < $1.document : $0.similarity > $1.similarity
    }
    return [document] + near.map { Int($0.document) }
  }

  /// How much a word says: the rarer, the more; of a word that no document has in its body, as much as of one that one has.
  func weight(of word: UInt32) -> Double { weights[word] ?? rarest }

  private var rarest: Double { Self.weight(1, share: 0, of: story.count) }

  private static func weight(_ documents: Int, share: Float, of count: Int) -> Double {
    log((Double(count) + backgroundSize) / (Double(documents) + Double(share) * backgroundSize))
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
      let raw = print.terms.map { (1 + log(Double($0.count))) * (weights[$0.hash] ?? 0) }
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
        if sums[Int(other)] >= threshold / 4 {
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

  /// Each neighbour of a document has that document for a neighbour; the documents ascending.
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
