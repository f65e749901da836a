// Documents in, analyses out: the first half of a case.

public import ChronicleTypes
public import Codec
internal import Extraction

extension CaseSettings {
  /// Gives the analysis of each document to `each`, with the text that it is of, in the order of the documents.
  ///
  /// Analyses are given as they are ready, and documents are taken as they are needed: memory does not grow with
  /// their number.
  ///
  ///     try await settings.analyze(reader.stream(["reports"]) { print($0) }) { try write($0.json() + [0x0A]) }
  ///
  /// - Parameter each: called in order, one at a time. What it throws ends the work.
  /// - Complexity: O(n) in the bytes of the texts, on all cores.
  public func analyze<Failure: Error>(
    _ documents: some Sequence<Document>, each: (AnalysisLine) throws(Failure) -> Void
  ) async throws(Failure) {
    let extractor = extractor
    try await documents.forEachInParallel({ AnalysisLine(extractor.analyze($0), text: $0.text) }, each: each)
  }

  /// The same, each analysis as a line of JSON with its line break; written down on all cores, too.
  ///
  /// - Parameter withTexts: whether the lines hold the texts; a case of lines without them has a page without them.
  public func analyze<Failure: Error>(
    _ documents: some Sequence<Document>, withTexts: Bool, eachLine: ([UInt8]) throws(Failure) -> Void
  ) async throws(Failure) {
    let extractor = extractor
    try await documents.forEachInParallel(
      { AnalysisLine(extractor.analyze($0), text: withTexts ? $0.text : nil).json() + [0x0A] }, each: eachLine)
  }
}
