// Documents one at a time.

public import ChronicleTypes

/// Documents that are read when they are asked for. It can be gone through once.
public struct DocumentStream: Sequence, IteratorProtocol {
  private var batch: ReadingBatch
  /// Reads the next file or line, which may hold no document or several; false at the end.
  private let read: (inout ReadingBatch) -> Bool
  private let problem: (ReadingProblem) -> Void
  private var waiting: ArraySlice<Document> = []

  init(
    _ batch: ReadingBatch, problem: @escaping (ReadingProblem) -> Void, read: @escaping (inout ReadingBatch) -> Bool
  ) {
    (self.batch, self.read, self.problem) = (batch, read, problem)
  }

  /// The next document; nil at the end.
  public mutating func next() -> Document? {
    while waiting.isEmpty {
      let isMore = read(&batch)
      let result = batch.take()
      for found in result.problems { problem(found) }
      waiting = result.documents[...]
      if !isMore { break }
    }
    return waiting.popFirst()
  }
}
