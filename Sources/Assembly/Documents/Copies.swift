// Which documents copy which.

internal import ChronicleTypes

/// Finds documents that repeat another one, such as the report of an agency in several papers.
struct Copies {
  /// For each document the one that it copies; itself where it is an original.
  private(set) var roots: [Int]

  /// A copy shares at least this share of the runs of the shorter document.
  static let containment = 0.5
  /// A copy shares at least so many runs. Fewer are chance, boilerplate or a quote that both have.
  static let fewestSharedRuns = 8
  /// A run that stands in so many originals tells nothing any more.
  static let mostHolders = 16

  /// The document that was published first counts as the original. Where days do not tell, the least id decides.
  init(_ analyses: [DocumentAnalysis]) {
    let order = analyses.indices.sorted { a, b in
      let (x, y) = (analyses[a].document, analyses[b].document)
      if let first = x.published, let second = y.published, first != second { return first < second }
      if (x.published == nil) != (y.published == nil) { return y.published == nil }
      return x.id == y.id ? a < b : x.id < y.id
    }
    self.init(analyses.map(\.fingerprint), order: order)
  }

  /// - Parameters:
  ///   - fingerprints: those of all documents.
  ///   - order: the documents; of two that share their words the earlier one counts as the original.
  /// - Complexity: O(n) in the runs: each leads to at most `mostHolders` originals.
  init(_ fingerprints: [Fingerprint], order: [Int]) {
    roots = Array(fingerprints.indices)
    var originals = Postings<Int32>()
    var shared = [Int](repeating: 0, count: fingerprints.count)
    for document in order {
      let runs = fingerprints[document].runs
      var touched: [Int] = []
      for run in runs {
        guard originals.count(of: run) < Self.mostHolders else { continue }
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
        if common >= Self.fewestSharedRuns, share >= Self.containment, share > best?.share ?? 0 {
          best = (share, other)
        }
      }
      if let best {
        roots[document] = best.document
      } else {
        for run in runs { originals.append(Int32(document), to: run, most: Self.mostHolders) }
      }
    }
  }

  func isCopy(_ document: Int) -> Bool { roots[document] != document }
}
