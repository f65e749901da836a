// What ties two documents to each other: whom both name, and their words.

internal import Chronicle

/// Says how near documents are to each other, as evidence for or against two names being one.
struct DocumentTies {
  /// By document the groups of actors that tell it from others, sorted.
  private let telling: [[Int]]
  private let similarity: WordSimilarity

  /// A similarity of words from which two documents count as near. The five seeds, of one field but not of one event, have
  /// 0.11 to 0.27 between them; two short reports of one fire, written to try it, have 0.83, and 0.03 with one of a budget.
  static let nearWords = 0.35
  /// So many documents of a group are compared by their words.
  static let compared = 50

  /// - Parameters:
  ///   - named: by document the groups named there, places and descriptions apart, sorted, each once.
  ///   - documents: by group in how many documents it is named.
  ///
  /// Who is named in more than a twentieth of a large collection ties nothing.
  init(named: [[Int]], documents: [Int], similarity: WordSimilarity) {
    let most = max(10, named.count / 20)
    telling = named.map { $0.filter { documents[$0] <= most } }
    self.similarity = similarity
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
  func tie(
    _ document: Int, to others: [Int], names least: Int, words isEnough: Bool, without left: [Int]
  ) -> Tie? {
    for other in others where other != document {
      let shared = shared(document, other, without: left)
      if shared.count >= least { return .names(shared, document: other) }
    }
    for other in others.prefix(isEnough ? Self.compared : 0) where other != document {
      let words = similarity.between(document, other)
      if words >= Self.nearWords { return .words(words, document: other) }
    }
    return nil
  }
}

/// The cosine of the weighted words of documents (tf-idf).
struct WordSimilarity {
  private let fingerprints: [Fingerprint]
  private var documents: [UInt32: Int] = [:]

  /// - Complexity: O(n) in the words.
  init(_ analyses: [DocumentAnalysis]) {
    fingerprints = analyses.map(\.fingerprint)
    for fingerprint in fingerprints {
      for term in fingerprint.terms { documents[term.hash, default: 0] += 1 }
    }
  }

  /// From 0, no word in common, to 1.
  func between(_ a: Int, _ b: Int) -> Double {
    let (x, y) = (weights(a), weights(b))
    var rest = y[...]
    var product = 0.0
    for term in x {
      rest = rest.drop { $0.hash < term.hash }
      if let other = rest.first, other.hash == term.hash { product += term.weight * other.weight }
    }
    func length(_ terms: [(hash: UInt32, weight: Double)]) -> Double {
      terms.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    }
    let lengths = length(x) * length(y)
    return lengths > 0 ? product / lengths : 0
  }

  private func weights(_ document: Int) -> [(hash: UInt32, weight: Double)] {
    fingerprints[document].terms.map { term in
      let rarity = Double(fingerprints.count + 1) / Double(documents[term.hash, default: 1])
      return (term.hash, logarithm(Double(term.count) + 1) * logarithm(rarity + 1))
    }
  }

  /// Binary logarithm, straight between powers of two: near enough to weigh words, and the same on every machine.
  private func logarithm(_ value: Double) -> Double {
    Double(value.exponent) + value.significand - 1
  }
}
