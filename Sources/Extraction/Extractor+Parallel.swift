// Many documents at once.

public import Chronicle

extension Extractor {
  /// The analyses of many documents, in their order, worked out on all cores.
  ///
  /// The outcome does not depend on the number of cores. Each task takes the next document that nobody has, so one
  /// long document delays no other.
  public func analyze(_ documents: [Document]) async -> [DocumentAnalysis] {
    await withTaskGroup(of: (Int, DocumentAnalysis).self) { group in
      var results = [DocumentAnalysis?](repeating: nil, count: documents.count)
      var next = 0
      func start() {
        guard next < documents.count else { return }
        let index = next
        next += 1
        group.addTask { (index, self.analyze(documents[index])) }
      }
      for _ in 0..<Self.width { start() }
      while let (index, analysis) = await group.next() {
        results[index] = analysis
        start()
      }
      return results.compactMap { $0 }
    }
  }

  /// Documents under way at once; the runtime spreads them over the cores there are.
  private static let width = 64
}
