// Many documents at once.

public import ChronicleTypes

extension [Document] {
  /// What `body` makes of each document, in their order, worked out on all cores.
  ///
  ///     let analyses = await documents.mapInParallel { extractor.analyze($0) }
  ///
  /// The outcome does not depend on the number of cores. Each task takes the next document that nobody has, so one
  /// long document delays no other.
  /// - Complexity: as `body`, with all results in memory.
  ///
  /// - Parameter progress: called after each document with how many are done.
  public func mapInParallel<Result: Sendable>(
    progress: (Int) -> Void = { _ in }, _ body: @escaping @Sendable (Document) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: count)
      var next = 0
      func start() {
        guard next < count else { return }
        let (index, document) = (next, self[next])
        next += 1
        group.addTask { (index, body(document)) }
      }
      // Under way at once; the runtime spreads them over the cores there are.
      for _ in 0..<64 { start() }
      var done = 0
      while let (index, result) = await group.next() {
        results[index] = result
        done += 1
        progress(done)
        start()
      }
      return results.compactMap { $0 }
    }
  }
}

extension Extractor {
  /// The analyses of many documents, in their order, worked out on all cores.
  public func analyze(
    _ documents: [Document], progress: (Int) -> Void = { _ in }
  ) async -> [DocumentAnalysis] {
    await documents.mapInParallel(progress: progress) { analyze($0) }
  }
}
