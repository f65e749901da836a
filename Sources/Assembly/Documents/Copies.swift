// Which documents copy which.

internal import ChronicleTypes

/// Documents that hold most of the running words of another one, such as a report of an agency in several papers.
struct Copies {
  /// For each document the one that it copies, or itself.
  private(set) var roots: [Int]

  /// Share of the shorter document's runs that stand in the other one too.
  static let containment = 0.5
  /// Fewer runs in common are a chance, a boilerplate or a shared quote.
  static let fewest = 8
  /// A run that so many originals hold says nothing about them.
  static let common = 16

  /// Of documents that share their words the one published first counts as the original, then the one with the least
  /// id.
  init(_ analyses: [DocumentAnalysis]) {
    let order = analyses.indices.sorted { a, b in
      let (x, y) = (analyses[a].document, analyses[b].document)
      if let first = x.published, let second = y.published, first != second { return first < second }
      if (x.published == nil) != (y.published == nil) { return y.published == nil }
      return x.id == y.id ? a < b : x.id < y.id
    }
    self.init(analyses.map(\.fingerprint), order: order)
  }

  /// - Parameter fingerprints: of all documents.
  /// - Parameter order: the documents, the one first that counts as the original.
  /// - Complexity: O(n) in the runs, as only originals are held against a document, and of each run not more than
  ///   `common`.
  init(_ fingerprints: [Fingerprint], order: [Int]) {
    roots = Array(fingerprints.indices)
    var originals = Postings<Int32>()
    var shared = [Int](repeating: 0, count: fingerprints.count)
    for document in order {
      let runs = fingerprints[document].runs
      var touched: [Int] = []
      for run in runs {
        guard originals.count(of: run) < Self.common else { continue }
        originals.forEach(run) { holder in
          if shared[Int(holder)] == 0 { touched.append(Int(holder)) }
          shared[Int(holder)] += 1
        }
      }
      var best: (share: Double, document: Int)?
      for other in touched.sorted() {
        let common = shared[other]
        shared[other] = 0
        let share = Double(common) / Double(min(runs.count, fingerprints[other].runs.count))
        if common >= Self.fewest, share >= Self.containment, share > best?.share ?? 0 { best = (share, other) }
      }
      if let best {
        roots[document] = best.document
      } else {
        for run in runs { originals.append(Int32(document), to: run, most: Self.common) }
      }
    }
  }

  func isCopy(_ document: Int) -> Bool { roots[document] != document }
}
