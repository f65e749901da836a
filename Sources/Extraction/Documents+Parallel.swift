// Many documents, worked on at the same time.

public import ChronicleTypes

extension Sequence<Document> {
  /// Gives what `body` makes of each document to `each`, in the order of the documents; the work runs on all cores.
  ///
  ///     try await documents.forEachInParallel { extractor.analyze($0) } each: { try write($0.json()) }
  ///
  /// Documents are taken from the sequence as they are needed, and at most 256 of them, or of what was made of them,
  /// are held at a time: a stream without end can be read. The outcome does not depend on the number of cores. Each
  /// task takes the next document that nobody has, so one long document delays no other.
  ///
  /// - Parameters:
  ///   - body: what is made of a document.
  ///   - each: called in order, one at a time. What it throws ends the work.
  /// - Complexity: as `body`.
  public func forEachInParallel<Result: Sendable, Failure: Error>(
    _ body: @escaping @Sendable (Document) -> Result, each: (Result) throws(Failure) -> Void
  ) async throws(Failure) {
    var documents = makeIterator()
    let failure = await withTaskGroup(of: (Int, Result).self) { group -> Failure? in
      // Results that are done, and wait for one before them.
      var waiting: [Int: Result] = [:]
      var (started, given) = (0, 0)
      func start() {
        // The runtime spreads the tasks over the cores there are.
        while started - given < mostAtOnce, let document = documents.next() {
          group.addTask { [started] in (started, body(document)) }
          started += 1
        }
      }
      start()
      while let (place, result) = await group.next() {
        waiting[place] = result
        while let next = waiting.removeValue(forKey: given) {
          given += 1
          do throws(Failure) {
            try each(next)
          } catch {
            group.cancelAll()
            return error
          }
        }
        start()
      }
      return nil
    }
    if let failure { throw failure }
  }

  /// What `body` makes of each document, in their order, worked out on all cores.
  ///
  ///     let analyses = await documents.mapInParallel { extractor.analyze($0) }
  ///
  /// - Parameter progress: called with the number of documents that are done.
  /// - Complexity: as `body`, with all results in memory.
  public func mapInParallel<Result: Sendable>(
    progress: (Int) -> Void = { _ in }, _ body: @escaping @Sendable (Document) -> Result
  ) async -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(underestimatedCount)
    await forEachInParallel(body) { result in
      results.append(result)
      progress(results.count)
    }
    return results
  }
}

/// So many documents are worked on, or are done and wait for one before them: enough for any number of cores, and few
/// enough that memory does not grow with the number of documents.
private let mostAtOnce = 256

extension Extractor {
  /// The analyses of many documents, in their order, worked out on all cores.
  public func analyze(
    _ documents: some Sequence<Document>, progress: (Int) -> Void = { _ in }
  ) async -> [DocumentAnalysis] {
    await documents.mapInParallel(progress: progress) { analyze($0) }
  }
}
